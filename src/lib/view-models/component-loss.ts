import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ComponentLossByReport } from '../queries/component-loss-by-report.ts';
import type { ComponentLossByYear } from '../queries/component-loss-by-year.ts';
import type { ChartModel } from './chart-model.ts';
import { joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import { MarkList } from './mark.ts';
import type { SchemeNames } from './scheme-names.ts';
import { group } from 'd3-array';

export interface ComponentLossText {
	ariaLabel: string;
	scheme: string;
	row: string;
	component: string;
	total: string;
	lost: string;
	reachable: string;
	share: string;
	qualities: Record<Quality, string>;
	mean(year: number, reports: number): string;
	/** Second-level headings in this language, by their printed name. */
	headings: Readonly<Record<string, string>>;
}

export interface ComponentLossCell {
	mark: number;
	column: number;
	/** Shade 0 (nothing lost) to 4 (more than a tenth); null where the report does not print the part. */
	shade: number | null;
	text: string;
	isContradicted: boolean;
}

export interface ComponentLossRow {
	label: string;
	/** Written after the name, and never cut; null where the label says it. */
	year: number | null;
	isMean: boolean;
	cells: ComponentLossCell[];
}

export interface ComponentLossBlock {
	label: string;
	columns: { label: string; level: number }[];
	rows: ComponentLossRow[];
}

export interface ComponentLoss extends ChartModel {
	blocks: ComponentLossBlock[];
	reports: number;
}

const SHARE_STEPS = [0, 2, 5, 10];
/** The proof of more facts than this would not be read at once. */
const MOST_PROOFS = 20;

type Part = ComponentLossByYear | ComponentLossByReport;

/** 0 nothing lost, then up to 2, 5, 10 per cent of the reachable points, 4 more. */
export function shadeOf(share_pct: number): number {
	const step = SHARE_STEPS.findIndex((limit) => share_pct <= limit);
	return step === -1 ? SHARE_STEPS.length : step;
}

const keyOf = ({ level, code, name_zh }: Part) =>
	level === 0 ? 'total' : level === 1 ? `1/${code}` : `2/${code}/${name_zh}`;

interface Column {
	key: string;
	level: number;
	code: string;
	name_zh: string;
	place: number;
}

/** Every part met in a scheme, in printed order; a block's only heading would repeat it and is left out. */
function columnsOf(parts: readonly Part[]): Column[] {
	const columns = new Map<string, Column>();
	for (const part of parts) {
		const key = keyOf(part);
		const place = Math.min(part.place, columns.get(key)?.place ?? part.place);
		const { level, code, name_zh } = part;
		columns.set(key, { key, level, code, name_zh, place });
	}
	const all = [...columns.values()];
	const isOnly = (column: Column) =>
		column.level === 2 &&
		columns.has(`1/${column.code}`) &&
		all.filter((other) => other.level === 2 && other.code === column.code).length === 1;
	return all
		.filter((column) => !isOnly(column))
		.sort((a, b) => a.place - b.place || a.level - b.level || (a.key < b.key ? -1 : 1));
}

/**
 * Scheme by scheme: points lost in each part, as means of a year and for the reports that lost most.
 * `contradicted` are the reports whose score has an open error.
 */
export function componentLoss(
	byYear: readonly ComponentLossByYear[],
	byReport: readonly ComponentLossByReport[],
	names: DepartmentNames,
	schemes: SchemeNames,
	contradicted: ReadonlySet<string>,
	text: ComponentLossText,
	lang: Lang
): ComponentLoss {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const ticks: number[] = [];
	const facts: string[][] = [];
	const yearsOf = group(byYear, (part) => part.comparable_group);
	const table: string[][] = [];
	const blocks = [...group(byReport, (part) => part.comparable_group)]
		.sort(([a], [b]) => schemes.order(a, b))
		.map(([scheme, parts]): ComponentLossBlock => {
			const means = [...group(yearsOf.get(scheme) ?? [], (part) => part.fiscal_year)].filter(
				([, ofYear]) => (ofYear.find((part) => part.level === 0)?.reports ?? 0) >= MIN_FOR_SUMMARY
			);
			const columns = columnsOf([...means.flatMap(([, ofYear]) => ofYear), ...parts]);
			const nameOf = ({ level, code, name_zh }: Column) =>
				level === 0
					? text.total
					: level === 1
						? schemes.component(scheme, code, name_zh)
						: (text.headings[name_zh] ?? name_zh);
			const row = (
				label: string,
				year: number,
				report: ComponentLossByReport | null,
				ofRow: readonly Part[]
			): ComponentLossRow => {
				const full = report === null ? label : `${label} ${year}`;
				const called = report === null ? label : `${names.full(report.dept_id)} ${year}`;
				const narrows = {
					years: [year],
					...(report === null ? {} : { dept_ids: [report.dept_id] })
				};
				const isDoubted = report !== null && contradicted.has(report.doc_id);
				const byKey = new Map(ofRow.map((part) => [keyOf(part), part]));
				ticks.push(
					marks.add({
						label: called,
						narrows: report === null ? { years: [year] } : { dept_ids: [report.dept_id] }
					})
				);
				const cells = columns.map((column, index): ComponentLossCell => {
					const part = byKey.get(column.key);
					const first = `${called} · ${nameOf(column)}`;
					if (!part) {
						const mark = marks.add({
							label: `${first}\n${text.qualities.not_reported}`,
							doc_id: report?.doc_id ?? null,
							narrows
						});
						return { mark, column: index, shade: null, text: '', isContradicted: false };
					}
					const reports = 'reports' in part ? part.reports : 1;
					const record_ids = 'fact_ids' in part ? part.fact_ids.split(',') : [];
					const share = (100 * part.lost) / part.reachable;
					const points = formatPoints(part.lost / reports, lang);
					const reachable = formatPoints(part.reachable / reports, lang);
					const isContradicted = isDoubted && column.level === 0;
					table.push([
						schemes.scheme(scheme),
						full,
						nameOf(column),
						points,
						reachable,
						formatPercent(share, lang)
					]);
					facts.push(record_ids);
					const label = [
						first,
						`${text.lost} ${points} / ${reachable} = ${formatPercent(share, lang)}${reports > 1 ? ` · n=${reports}` : ''}`,
						schemes.scheme(scheme),
						...(isContradicted ? [text.qualities.contradicted] : [])
					].join('\n');
					return {
						mark: marks.add({
							label,
							narrows,
							...(report === null
								? { list: { list: 'indicators' as const, filter: narrows } }
								: { record_ids: record_ids.slice(0, MOST_PROOFS), doc_id: report.doc_id })
						}),
						column: index,
						shade: shadeOf(share),
						text: shortPoints(part.lost / reports),
						isContradicted
					};
				});
				return { label, year: report === null ? null : year, isMean: report === null, cells };
			};
			return {
				label: schemes.scheme(scheme),
				columns: columns.map((column) => ({ label: nameOf(column), level: column.level })),
				rows: [
					...means.map(([year, ofYear]) => {
						const n = ofYear.find((part) => part.level === 0)?.reports ?? 0;
						joins.push(joined('summary', `${scheme} ${year}`, ofYear));
						return row(text.mean(year, n), year, null, ofYear);
					}),
					...[...group(parts, (part) => part.doc_id).values()].flatMap((ofReport) => {
						const [first] = ofReport;
						if (!first) return [];
						return [row(names.short(first.dept_id), first.fiscal_year, first, ofReport)];
					})
				]
			};
		});
	const cells = blocks.flatMap((block) => block.rows.flatMap((one) => one.cells));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: byReport.length === 0,
		blocks,
		marks: marks.marks,
		ticks: { y: ticks },
		joins,
		qualities: [
			...(cells.some((cell) => cell.isContradicted) ? (['contradicted'] as const) : []),
			...(cells.some((cell) => cell.shade === null) ? (['not_reported'] as const) : [])
		],
		reports: new Set(byReport.map((part) => part.doc_id)).size,
		table: {
			columns: [
				{ label: text.scheme },
				{ label: text.row },
				{ label: text.component },
				{ label: text.lost, isNumeric: true },
				{ label: text.reachable, isNumeric: true },
				{ label: text.share, isNumeric: true }
			],
			record_ids: facts,
			rows: table
		}
	};
}

/** At most two decimals: a cell is narrow. */
function shortPoints(points: number): string {
	return String(Number(points.toFixed(points < 10 ? 2 : 1)));
}
