import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatWanDifference, formatYuan } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { SpendingOverInitial } from '../queries/spending-over-initial.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { rankedGroups, type GroupWords } from './ranked-groups.ts';
import type { SetApart } from './set-apart.ts';

type Part = 'total' | 'basic' | 'project';

export interface InitialVersusActualText {
	ariaLabel: string;
	department: string;
	year: string;
	part: string;
	parts: Record<Part, string>;
	initial: string;
	adjusted: string;
	actual: string;
	ratio: string;
	difference: string;
	axis: string;
	derived: string;
	groups: GroupWords;
	qualities: Record<Quality, string>;
}

export interface InitialVersusActualBar {
	mark: number;
	/** Its row of the axis. */
	id: string;
	initial_yuan: number;
	/** Null where the report prints no full-year budget. */
	adjusted_yuan: number | null;
	actual_yuan: number;
	isTotal: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	label: string;
}

export interface InitialVersusActual extends ChartModel {
	/** Rows of the axis from top to bottom; a heading has no bar and an empty label. */
	axisRows: { id: string; label: string; heading: string | null }[];
	bars: InitialVersusActualBar[];
	/** Department-years with both figures; `shown` of them, furthest above, are drawn. */
	total: number;
	shown: number;
	apart: SetApart;
	axis: string;
}

interface Figures {
	part: Part;
	initial_yuan: number;
	actual_yuan: number;
	pct: number;
	record_ids: string[];
}

/** With so few department-years their basic and project halves are drawn under the total. */
const FEW = 4;

function figuresOf(row: SpendingOverInitial): Figures[] {
	const ids = [row.line_id, row.basic_line_id, row.project_line_id];
	const half = (part: Part, initial: number | null, actual: number | null, id: string | null) =>
		initial === null || actual === null || initial === 0
			? []
			: [
					{
						part,
						initial_yuan: initial,
						actual_yuan: actual,
						pct: (100 * actual) / initial,
						record_ids: id === null ? [] : [id]
					}
				];
	return [
		{
			part: 'total',
			initial_yuan: row.initial_yuan,
			actual_yuan: row.actual_yuan,
			pct: row.vs_initial_pct,
			record_ids: (row.actual_is_derived ? ids : ids.slice(0, 1)).flatMap((id) => id ?? [])
		},
		...half('basic', row.basic_initial_yuan, row.basic_actual_yuan, row.basic_line_id),
		...half('project', row.project_initial_yuan, row.project_actual_yuan, row.project_line_id)
	];
}

/** Spending beside the initial budget, furthest above first: another measure than the execution rate. */
export function initialVersusActual(
	rows: readonly SpendingOverInitial[],
	names: DepartmentNames,
	text: InitialVersusActualText,
	lang: Lang
): InitialVersusActual {
	const { groups, joins, apart } = rankedGroups(rows, (row) => row.vs_initial_pct, text.groups);
	const withHalves = rows.length <= FEW;
	const marks = new MarkList();
	const axisRows: InitialVersusActual['axisRows'] = [];
	const bars: InitialVersusActualBar[] = [];
	const ticks: number[] = [];
	const cells: string[][] = [];
	const record_ids: string[][] = [];
	const spoken = ({ part, initial_yuan, actual_yuan, pct }: Figures) =>
		`${text.parts[part]}: ${formatPercent(pct, lang)} (${formatWanDifference(actual_yuan - initial_yuan, lang)})`;

	for (const { heading, rows: ranked } of groups) {
		if (heading !== null) axisRows.push({ id: heading, label: '', heading });
		for (const row of ranked) {
			const figures = figuresOf(row);
			const isContradicted = row.errors > 0 && !row.unit_is_corrected;
			const title = `${names.full(row.dept_id)} ${row.fiscal_year}`;
			const narrows = { years: [row.fiscal_year], dept_ids: [row.dept_id] };
			for (const one of figures) {
				const isTotal = one.part === 'total';
				const derived = isTotal && row.actual_is_derived ? ` (${text.derived})` : '';
				const difference = formatWanDifference(one.actual_yuan - one.initial_yuan, lang);
				cells.push([
					names.full(row.dept_id),
					String(row.fiscal_year),
					text.parts[one.part],
					formatWan(one.initial_yuan, lang),
					isTotal && row.adjusted_yuan !== null ? formatWan(row.adjusted_yuan, lang) : '',
					formatWan(one.actual_yuan, lang) + derived,
					formatPercent(one.pct, lang),
					difference
				]);
				record_ids.push(one.record_ids);
				if (!isTotal && !withHalves) continue;
				const id = `${row.doc_id}/${one.part}`;
				const name = `${row.fiscal_year} ${names.short(row.dept_id)}`;
				axisRows.push({ id, label: isTotal ? name : text.parts[one.part], heading: null });
				ticks.push(marks.add({ label: isTotal ? title : `${title}\n${spoken(one)}`, narrows }));
				bars.push({
					mark: marks.add({
						label: [
							title,
							...(isTotal && !withHalves ? figures.map(spoken) : [spoken(one)]),
							`${text.initial} ${formatYuan(one.initial_yuan, lang)}`,
							`${text.actual} ${formatYuan(one.actual_yuan, lang)}${derived}`,
							isTotal && row.adjusted_yuan !== null
								? `${text.adjusted} ${formatYuan(row.adjusted_yuan, lang)}`
								: '',
							isContradicted ? text.qualities.contradicted : '',
							row.unit_is_corrected ? text.qualities.unit_corrected : ''
						]
							.filter(Boolean)
							.join('\n'),
						doc_id: row.doc_id,
						record_ids: one.record_ids,
						narrows
					}),
					id,
					initial_yuan: one.initial_yuan,
					adjusted_yuan: isTotal ? row.adjusted_yuan : null,
					actual_yuan: one.actual_yuan,
					isTotal,
					isContradicted,
					isUnitCorrected: row.unit_is_corrected,
					label: withHalves
						? `${formatPercent(one.pct, lang)} (${difference})`
						: formatPercent(one.pct, lang)
				});
			}
		}
	}
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		axisRows,
		bars,
		total: rows[0]?.total ?? 0,
		shown: rows.length,
		apart,
		axis: text.axis,
		marks: marks.marks,
		ticks: { y: ticks },
		joins,
		qualities: [
			...(bars.some((bar) => bar.isContradicted) ? (['contradicted'] as const) : []),
			...(bars.some((bar) => bar.isUnitCorrected) ? (['unit_corrected'] as const) : [])
		],
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.part },
				{ label: text.initial, isNumeric: true },
				{ label: text.adjusted, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.ratio, isNumeric: true },
				{ label: text.difference, isNumeric: true }
			],
			rows: cells,
			record_ids
		}
	};
}
