import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ComponentLossByReport } from '../queries/component-loss-by-report.ts';
import type { ComponentLossByYear } from '../queries/component-loss-by-year.ts';
import type { ChartModel } from './chart-model.ts';
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
	mean(year: number, reports: number): string;
	/** Second-level headings in this language, by their printed name. */
	headings: Readonly<Record<string, string>>;
}

export interface ComponentLossCell {
	column: number;
	/** Shade 0 (nothing lost) to 4 (more than a tenth); null where the report does not print the part. */
	shade: number | null;
	text: string;
	/** Points lost of those reachable; empty where nothing was lost or printed. */
	title: string;
}

export interface ComponentLossRow {
	label: string;
	/** Written after the name, and never cut; null where the label says it. */
	year: number | null;
	doc_id: string | null;
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
const MIN_FOR_MEAN = 5;

type Part = ComponentLossByYear | ComponentLossByReport;

function shadeOf(share_pct: number): number {
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

/** Scheme by scheme: points lost in each part, as means of a year and for the reports that lost most. */
export function componentLoss(
	byYear: readonly ComponentLossByYear[],
	byReport: readonly ComponentLossByReport[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: ComponentLossText,
	lang: Lang
): ComponentLoss {
	const yearsOf = group(byYear, (part) => part.comparable_group);
	const table: string[][] = [];
	const blocks = [...group(byReport, (part) => part.comparable_group)]
		.sort(([a], [b]) => schemes.order(a, b))
		.map(([scheme, parts]): ComponentLossBlock => {
			const means = [...group(yearsOf.get(scheme) ?? [], (part) => part.fiscal_year)].filter(
				([, ofYear]) => (ofYear.find((part) => part.level === 0)?.reports ?? 0) >= MIN_FOR_MEAN
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
				year: number | null,
				doc_id: string | null,
				ofRow: readonly Part[]
			): ComponentLossRow => {
				const full = year === null ? label : `${label} ${year}`;
				const byKey = new Map(ofRow.map((part) => [keyOf(part), part]));
				const cells = columns.map((column, index): ComponentLossCell => {
					const part = byKey.get(column.key);
					if (!part) return { column: index, shade: null, text: '', title: '' };
					const reports = 'reports' in part ? part.reports : 1;
					const share = (100 * part.lost) / part.reachable;
					const points = formatPoints(part.lost / reports, lang);
					const reachable = formatPoints(part.reachable / reports, lang);
					table.push([
						schemes.scheme(scheme),
						full,
						nameOf(column),
						points,
						reachable,
						formatPercent(share, lang)
					]);
					return {
						column: index,
						shade: shadeOf(share),
						text: shortPoints(part.lost / reports),
						title:
							part.lost === 0
								? ''
								: `${text.lost} ${points} / ${reachable} (${formatPercent(share, lang)})${reports > 1 ? ` n=${reports}` : ''}`
					};
				});
				return { label, year, doc_id, isMean: doc_id === null, cells };
			};
			return {
				label: schemes.scheme(scheme),
				columns: columns.map((column) => ({ label: nameOf(column), level: column.level })),
				rows: [
					...means.map(([year, ofYear]) => {
						const n = ofYear.find((part) => part.level === 0)?.reports ?? 0;
						return row(text.mean(year, n), null, null, ofYear);
					}),
					...[...group(parts, (part) => part.doc_id)].map(([doc_id, ofReport]) => {
						const [first] = ofReport;
						const name = names.short(first?.dept_id ?? doc_id);
						return row(name, first?.fiscal_year ?? null, doc_id, ofReport);
					})
				]
			};
		});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: byReport.length === 0,
		blocks,
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
			rows: table
		}
	};
}

/** At most two decimals: a cell is narrow. */
function shortPoints(points: number): string {
	return String(Number(points.toFixed(points < 10 ? 2 : 1)));
}
