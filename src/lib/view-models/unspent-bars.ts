import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { UnspentByStructure } from '../queries/unspent-by-structure.ts';
import type { ChartModel } from './chart-model.ts';
import { joined } from './comparable.ts';
import { MarkList } from './mark.ts';
import { rankedGroups, type GroupWords } from './ranked-groups.ts';
import type { SetApart } from './set-apart.ts';

export interface UnspentBarsText {
	ariaLabel: string;
	department: string;
	year: string;
	basis: string;
	axis: string;
	total: string;
	scope: Record<'basic' | 'project', string>;
	groups: GroupWords;
	basisNames: Record<string, string>;
	qualities: Record<Quality, string>;
}

export interface UnspentBar {
	mark: number;
	/** Its row of the axis. */
	id: string;
	scope: 'basic' | 'project';
	unspent_yuan: number;
	isHollow: boolean;
	isContradicted: boolean;
}

export interface UnspentBars extends ChartModel {
	/** Rows of the axis from top to bottom; a heading has no bar and an empty label. */
	axisRows: { id: string; label: string; heading: string | null }[];
	bars: UnspentBar[];
	/** The sum of both halves, written beside the bar. */
	totals: { id: string; end_yuan: number; label: string; isUnitCorrected: boolean }[];
	/** Department-years with both halves printed; `shown` of them, the largest, are drawn. */
	total: number;
	shown: number;
	apart: SetApart;
	axis: string;
}

/** The cautions of a department-year's money. */
function qualitiesOf(row: UnspentByStructure): Quality[] {
	return [
		...(row.budget_basis === 'unspecified' ? (['unspecified_basis'] as const) : []),
		...(row.errors > 0 && !row.unit_is_corrected ? (['contradicted'] as const) : []),
		...(row.unit_is_corrected ? (['unit_corrected'] as const) : [])
	];
}

/** Budget not spent, basic and project expenditure stacked, the largest first within each comparable group. */
export function unspentBars(
	rows: readonly UnspentByStructure[],
	names: DepartmentNames,
	text: UnspentBarsText,
	lang: Lang
): UnspentBars {
	const { groups, joins, apart } = rankedGroups(rows, (row) => row.unspent_yuan, text.groups);
	const marks = new MarkList();
	const exact = (yuan: number) => `${formatWan(yuan, lang)} (${formatYuan(yuan, lang)})`;
	const ranked = groups.flatMap((group) => group.rows);
	const bar = (row: UnspentByStructure, scope: 'basic' | 'project'): UnspentBar => {
		const unspent_yuan = scope === 'basic' ? row.basic_yuan : row.project_yuan;
		const qualities = qualitiesOf(row);
		return {
			mark: marks.add({
				label: [
					`${names.full(row.dept_id)} ${row.fiscal_year}`,
					`${text.scope[scope]} ${formatYuan(unspent_yuan, lang)}`,
					`${text.total} ${formatYuan(row.unspent_yuan, lang)}`,
					`${text.basis}: ${text.basisNames[row.budget_basis] ?? ''}`,
					...qualities.map((quality) => text.qualities[quality])
				].join('\n'),
				doc_id: row.doc_id,
				record_ids: [scope === 'basic' ? row.basic_line_id : row.project_line_id],
				narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
			}),
			id: row.doc_id,
			scope,
			unspent_yuan,
			isHollow: qualities.includes('unspecified_basis'),
			isContradicted: qualities.includes('contradicted')
		};
	};
	const bars = ranked.flatMap((row) => [bar(row, 'basic'), bar(row, 'project')]);
	const ticks = ranked.map((row) =>
		marks.add({
			label: `${names.full(row.dept_id)} ${row.fiscal_year}`,
			narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
		})
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		axisRows: groups.flatMap(({ heading, rows: ofGroup }) => [
			...(heading === null ? [] : [{ id: heading, label: '', heading }]),
			...ofGroup.map((row) => ({
				id: row.doc_id,
				label: `${row.fiscal_year} ${names.short(row.dept_id)}`,
				heading: null
			}))
		]),
		bars,
		totals: ranked.map((row) => ({
			id: row.doc_id,
			end_yuan: Math.max(row.basic_yuan, 0) + Math.max(row.project_yuan, 0),
			label: formatWan(row.unspent_yuan, lang),
			isUnitCorrected: row.unit_is_corrected
		})),
		total: rows[0]?.total ?? 0,
		shown: rows.length,
		apart,
		axis: text.axis,
		marks: marks.marks,
		ticks: { y: ticks },
		joins: [...joins, ...rows.map((row) => joined('sum', row.doc_id, [row]))],
		qualities: (['unspecified_basis', 'contradicted', 'unit_corrected'] as const).filter(
			(quality) => rows.some((row) => qualitiesOf(row).includes(quality))
		),
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.scope.basic, isNumeric: true },
				{ label: text.scope.project, isNumeric: true },
				{ label: text.total, isNumeric: true },
				{ label: text.basis }
			],
			rows: ranked.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				exact(row.basic_yuan),
				exact(row.project_yuan),
				exact(row.unspent_yuan),
				text.basisNames[row.budget_basis] ?? ''
			]),
			record_ids: ranked.map((row) => [row.basic_line_id, row.project_line_id])
		}
	};
}
