import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import type { Lang } from '../messages/lang.ts';
import type { UnspentByStructure } from '../queries/unspent-by-structure.ts';
import type { ChartModel } from './chart-model.ts';

export interface UnspentBarsText {
	ariaLabel: string;
	department: string;
	year: string;
	axis: string;
	total: string;
	scope: Record<'basic' | 'project', string>;
}

export interface UnspentBar {
	doc_id: string;
	label: string;
	scope: 'basic' | 'project';
	scopeLabel: string;
	unspent_yuan: number;
	title: string;
}

export interface UnspentBars extends ChartModel {
	labels: string[];
	bars: UnspentBar[];
	scopes: string[];
	/** Department-years with both halves printed; the chart holds the largest. */
	total: number;
	axis: string;
}

/** Budget not spent, basic and project expenditure stacked, largest department-years first. */
export function unspentBars(
	rows: readonly UnspentByStructure[],
	names: DepartmentNames,
	text: UnspentBarsText,
	lang: Lang
): UnspentBars {
	const labelOf = (row: UnspentByStructure) => `${row.fiscal_year} ${names.short(row.dept_id)}`;
	const exact = (yuan: number) => `${formatWan(yuan, lang)} (${formatYuan(yuan, lang)})`;
	const bar = (row: UnspentByStructure, scope: 'basic' | 'project', unspent_yuan: number) => ({
		doc_id: row.doc_id,
		label: labelOf(row),
		scope,
		scopeLabel: text.scope[scope],
		unspent_yuan,
		title: `${names.full(row.dept_id)} ${row.fiscal_year}\n${text.scope[scope]} ${formatYuan(unspent_yuan, lang)}`
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		labels: rows.map(labelOf),
		scopes: [text.scope.basic, text.scope.project],
		bars: rows.flatMap((row) => [
			bar(row, 'basic', row.basic_yuan),
			bar(row, 'project', row.project_yuan)
		]),
		total: rows[0]?.total ?? 0,
		axis: text.axis,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.scope.basic, isNumeric: true },
				{ label: text.scope.project, isNumeric: true },
				{ label: text.total, isNumeric: true }
			],
			rows: rows.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				exact(row.basic_yuan),
				exact(row.project_yuan),
				exact(row.unspent_yuan)
			])
		}
	};
}
