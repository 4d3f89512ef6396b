import { group, groups, max, min, sum } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatNumber, formatPercent, formatPoints } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { IndicatorAttainment } from '../queries/indicator-attainment.ts';
import type { IndicatorLossByReport } from '../queries/indicator-loss-by-report.ts';
import type { ChartModel } from './chart-model.ts';
import { joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import { shadeOf } from './component-loss.ts';
import { MarkList } from './mark.ts';
import type { SchemeNames } from './scheme-names.ts';

export interface IndicatorHeatText {
	ariaLabel: string;
	scheme: string;
	indicator: string;
	row: string;
	score: string;
	weight: string;
	lost: string;
	share: string;
	qualities: Record<Quality, string>;
	mean(tables: number): string;
	/** Canonical names in this language, by `name_norm`. */
	names: Readonly<Record<string, string>>;
}

export interface IndicatorHeatCell {
	mark: number;
	column: number;
	row: number;
	/** Shade 0 (nothing lost) to 4 (more than a tenth); null where the table does not score the indicator. */
	shade: number | null;
	share_pct: number | null;
	text: string;
	isContradicted: boolean;
}

export interface IndicatorHeatBlock {
	label: string;
	columns: { label: string; year: number | null }[];
	/** Indices into `labels`, of the indicators that the scheme scores. */
	rows: number[];
	cells: IndicatorHeatCell[];
}

export interface IndicatorHeat extends ChartModel {
	labels: string[];
	blocks: IndicatorHeatBlock[];
	/** Tables shown, of how many; indicators left out. */
	shown: number;
	tables: number;
	more: number;
}

/** So many indicators are shown, those losing most. */
const MOST_INDICATORS = 30;

interface Lost {
	score: number;
	weight: number;
}

const shareOf = (rows: readonly Lost[]) => {
	const weight = sum(rows, (row) => row.weight);
	const share = weight === 0 ? 0 : (100 * (weight - sum(rows, (row) => row.score))) / weight;
	return Number(share.toFixed(6));
};

/** Indicators by the largest share that the reports of any one scheme lost on them, then in printed order. */
function orderOf(attainment: readonly IndicatorAttainment[], joins: Joined[]): string[] {
	return groups(attainment, (row) => row.name_norm)
		.map(([name, ofName]) => {
			const schemes = groups(ofName, (row) => row.comparability);
			for (const [key, dots] of schemes) joins.push(joined('sum', `${name} ${key}`, dots));
			return {
				name,
				share: max(schemes, ([, dots]) => shareOf(dots)) ?? 0,
				ordinal: min(ofName, (row) => row.ordinal) ?? 0
			};
		})
		.sort((a, b) => b.share - a.share || a.ordinal - b.ordinal)
		.map(({ name }) => name);
}

/**
 * Canonical indicator × department-year: the share of its points that each table lost, schemes apart.
 * `attainment` holds all tables, for the order and the means.
 */
export function indicatorHeat(
	rows: readonly IndicatorLossByReport[],
	attainment: readonly IndicatorAttainment[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: IndicatorHeatText,
	lang: Lang
): IndicatorHeat {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const ticks: number[] = [];
	const table: string[][] = [];
	const facts: string[][] = [];
	const all = orderOf(attainment, joins);
	const order = all.slice(0, MOST_INDICATORS);
	const nameOf = (name: string) => text.names[name] ?? name;
	const byGroup = groups(rows, (row) => row.comparable_group).sort(([a], [b]) =>
		schemes.order(a, b)
	);
	const blocks = byGroup.map(([scheme, ofScheme]): IndicatorHeatBlock => {
		const own = attainment.filter((row) => row.comparable_group === scheme);
		const schemeName = schemes.scheme(scheme);
		const tables = max(ofScheme, (row) => row.tables) ?? 0;
		const scored = new Set(own.map((row) => row.name_norm));
		const shown = order.flatMap((name, row) => (scored.has(name) ? [{ name, row }] : []));
		const columns: IndicatorHeatBlock['columns'] = [];
		const cells: IndicatorHeatCell[] = [];
		const cellOf = (
			row: number,
			lost: Lost | null,
			lines: readonly string[],
			rest: {
				record_ids?: string[];
				doc_id?: string;
				dept_id?: string;
				year?: number;
				errors: number;
			}
		): void => {
			const share = lost === null ? null : shareOf([lost]);
			const isContradicted = rest.errors > 0;
			const said =
				lost === null || share === null
					? text.qualities.not_reported
					: `${text.lost} ${formatPoints(lost.weight - lost.score, lang)} / ${formatPoints(lost.weight, lang)} = ${formatPercent(share, lang)}`;
			const label = [
				...lines,
				said,
				schemeName,
				...(isContradicted ? [text.qualities.contradicted] : [])
			].join('\n');
			cells.push({
				mark: marks.add({
					label,
					...(rest.record_ids ? { record_ids: rest.record_ids } : {}),
					...(rest.doc_id ? { doc_id: rest.doc_id } : {}),
					...(rest.dept_id && rest.year
						? { narrows: { years: [rest.year], dept_ids: [rest.dept_id] } }
						: { list: { list: 'indicators' as const, filter: {} } })
				}),
				column: columns.length - 1,
				row,
				shade: share === null ? null : shadeOf(share),
				share_pct: share,
				text: share === null ? '' : String(Number(share.toFixed(1))),
				isContradicted
			});
		};
		const tell = (name: string, whose: string, lost: Lost, ids: string[]) => {
			table.push([
				schemeName,
				nameOf(name),
				whose,
				formatNumber(lost.score, lang, 2),
				formatNumber(lost.weight, lang, 2),
				formatPercent(shareOf([lost]), lang)
			]);
			facts.push(ids);
		};
		if (tables >= MIN_FOR_SUMMARY) {
			const mean = text.mean(tables);
			columns.push({ label: mean, year: null });
			ticks.push(marks.add({ label: `${mean}\n${schemeName}` }));
			for (const { name, row } of shown) {
				const ofName = own.filter((one) => one.name_norm === name);
				const n = sum(ofName, (one) => one.reports);
				const lost = {
					score: sum(ofName, (one) => one.score) / n,
					weight: sum(ofName, (one) => one.weight) / n
				};
				cellOf(row, lost, [nameOf(name), `${mean} · n=${n}`], { errors: 0 });
				tell(name, mean, lost, []);
			}
		}
		for (const ofReport of group(ofScheme, (row) => row.doc_id).values()) {
			const [first] = ofReport;
			if (!first) continue;
			const { dept_id, fiscal_year: year, doc_id } = first;
			const whose = `${names.short(dept_id)} ${year}`;
			columns.push({ label: names.short(dept_id), year });
			ticks.push(
				marks.add({ label: `${names.full(dept_id)} ${year}`, narrows: { dept_ids: [dept_id] } })
			);
			const byName = new Map(ofReport.map((one) => [one.name_norm, one]));
			for (const { name, row } of shown) {
				const lost = byName.get(name) ?? null;
				const record_ids = lost?.indicator_ids.split(',') ?? [];
				cellOf(row, lost, [`${names.full(dept_id)} ${year}`, nameOf(name)], {
					record_ids,
					doc_id,
					dept_id,
					year,
					errors: lost?.errors ?? 0
				});
				if (lost) tell(name, whose, lost, record_ids);
			}
		}
		return { label: schemeName, columns, rows: shown.map(({ row }) => row), cells };
	});
	const cells = blocks.flatMap((block) => block.cells);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		labels: order.map(nameOf),
		blocks,
		shown: new Set(rows.map((row) => row.doc_id)).size,
		tables: sum(byGroup, ([, ofScheme]) => max(ofScheme, (row) => row.tables) ?? 0),
		more: all.length - order.length,
		marks: marks.marks,
		ticks: { x: ticks },
		joins,
		qualities: [
			...(cells.some((cell) => cell.isContradicted) ? (['contradicted'] as const) : []),
			...(cells.some((cell) => cell.shade === null) ? (['not_reported'] as const) : [])
		],
		table: {
			columns: [
				{ label: text.scheme },
				{ label: text.indicator },
				{ label: text.row },
				{ label: text.score, isNumeric: true },
				{ label: text.weight, isNumeric: true },
				{ label: text.share, isNumeric: true }
			],
			record_ids: facts,
			rows: table
		}
	};
}
