import { groups } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { LostPoints } from '../queries/lost-points.ts';
import type { ChartModel } from './chart-model.ts';
import { joined } from './comparable.ts';
import { MarkList } from './mark.ts';

export interface ScoreWaterfallText {
	ariaLabel: string;
	axis: string;
	full: string;
	bonus: string;
	unexplained: string;
	printed: string;
	block: string;
	weight: string;
	lost: string;
	categoryNames: Record<string, string>;
	/** Headings of indicator tables in this language, by their printed name. */
	headings?: Readonly<Record<string, string>>;
}

export interface WaterfallStep {
	mark: number;
	label: string;
	/** level: a total; bonus: points that were never lost because they had to be earned; lost: points taken off. */
	kind: 'level' | 'bonus' | 'lost' | 'unexplained';
	from: number;
	to: number;
	text: string;
}

export interface ScoreWaterfall extends ChartModel {
	year: number | null;
	doc_id: string | null;
	detail: LostPoints['detail'] | null;
	steps: WaterfallStep[];
	/** Blocks that lost nothing: in the table only. */
	untouched: number;
	domain: [number, number];
	axis: string;
}

const thousandths = (points: number) => Math.round(points * 1000) / 1000;

/** The facts a part is drawn from: its rows, or the score they are printed with. */
function factsOf(part: LostPoints): string[] {
	return part.fact_ids?.split(',').slice(0, 20) ?? [part.score_id];
}

/** From the full mark down to the printed score of one report: bonus not earned, then each block's loss. */
export function scoreWaterfall(
	parts: readonly LostPoints[],
	text: ScoreWaterfallText,
	lang: Lang,
	names?: DepartmentNames
): ScoreWaterfall {
	const [first] = parts;
	const marks = new MarkList();
	const whose = first
		? [names?.full(first.dept_id), first.fiscal_year].filter(Boolean).join(' ')
		: '';
	const markOf = (lines: readonly string[], record_ids: readonly string[]) =>
		marks.add({
			label: [whose, ...lines].filter(Boolean).join('\n'),
			record_ids,
			doc_id: first?.doc_id ?? null,
			...(first ? { narrows: { years: [first.fiscal_year], dept_ids: [first.dept_id] } } : {})
		});
	const nameOf = (part: LostPoints) =>
		part.detail === 'reason'
			? (text.categoryNames[part.name] ?? part.name)
			: lang === 'en'
				? (part.name_en ?? text.headings?.[part.name] ?? part.name)
				: part.name;
	const steps: WaterfallStep[] = [];
	let level = first?.max_score ?? 100;
	const descend = (
		label: string,
		kind: WaterfallStep['kind'],
		lost: number,
		part: LostPoints | null
	) => {
		const to = thousandths(level - lost);
		const shown = formatDifference(-lost, lang, decimalsOf(lost));
		const weight = part?.weight ? ` / ${formatPoints(part.weight, lang)}` : '';
		const lines = [label, `${shown}${weight} → ${formatPoints(to, lang)}`];
		const mark = markOf(lines, part ? factsOf(part) : first ? [first.score_id] : []);
		steps.push({ mark, label, kind, from: level, to, text: shown });
		level = to;
	};
	if (first) {
		steps.push({
			mark: markOf([`${text.full} ${formatPoints(level, lang)}`], [first.score_id]),
			label: text.full,
			kind: 'level',
			from: level,
			to: level,
			text: formatPoints(level, lang)
		});
		for (const part of parts.filter(({ lost }) => lost !== 0))
			descend(
				part.is_bonus ? `${nameOf(part)} (${text.bonus})` : nameOf(part),
				part.is_bonus ? 'bonus' : 'lost',
				part.lost,
				part
			);
		const rest = thousandths(level - first.score);
		if (rest !== 0) descend(text.unexplained, 'unexplained', rest, null);
		steps.push({
			mark: markOf([`${text.printed} ${formatPoints(first.score, lang)}`], [first.score_id]),
			label: text.printed,
			kind: 'level',
			from: first.score,
			to: first.score,
			text: formatPoints(first.score, lang)
		});
	}
	const levels = steps.flatMap(({ from, to }) => [from, to]);
	const lowest = Math.min(...levels);
	const highest = Math.max(...levels);
	const room = Math.max(1, (highest - lowest) * 0.12);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: first === undefined,
		year: first?.fiscal_year ?? null,
		doc_id: first?.doc_id ?? null,
		detail: first?.detail ?? null,
		marks: marks.marks,
		joins: first ? [joined('sum', first.doc_id, parts)] : [],
		steps,
		untouched: parts.filter(({ lost, is_bonus }) => lost === 0 && !is_bonus).length,
		domain: first ? [Math.floor(lowest - room), highest] : [0, 100],
		axis: text.axis,
		table: {
			columns: [
				{ label: text.block },
				{ label: text.weight, isNumeric: true },
				{ label: text.lost, isNumeric: true }
			],
			record_ids: parts.map(factsOf),
			rows: parts.map((part) => [
				part.is_bonus ? `${nameOf(part)} (${text.bonus})` : nameOf(part),
				part.weight === null ? '' : formatPoints(part.weight, lang),
				formatPoints(part.lost, lang)
			])
		}
	};
}

/** At least two decimals where there are any: 0.50, but 5. */
function decimalsOf(points: number): number {
	if (Number.isInteger(points)) return 0;
	return Number.isInteger(thousandths(points * 100)) ? 2 : 3;
}

/** The parts of the latest score that can be taken apart, and of the latest indicator table if that is older. */
function partsByScore(parts: readonly LostPoints[]): LostPoints[][] {
	const [latest] = groups(parts, (part) => part.doc_id);
	if (!latest) return [];
	const ofTable = parts.filter(({ detail }) => detail === 'indicator');
	const isTable = latest[1][0]?.detail === 'indicator';
	return isTable || ofTable.length === 0 ? [latest[1]] : [latest[1], ofTable];
}

/** One waterfall, or two where the latest score has no indicator table but an older one has. */
export function scoreWaterfalls(
	parts: readonly LostPoints[],
	text: ScoreWaterfallText,
	lang: Lang
): ScoreWaterfall[] {
	return partsByScore(parts).map((of) => scoreWaterfall(of, text, lang));
}
