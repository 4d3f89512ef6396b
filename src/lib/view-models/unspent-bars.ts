import { group } from 'd3-array';
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
	lang: Lang,
	limit = 12
): UnspentBars {
	const byDocument = group(rows, (row) => row.doc_id);
	const sums = [...byDocument]
		.filter(([, parts]) => parts.length === 2)
		.map(([doc_id, parts]) => ({
			doc_id,
			parts,
			sum: parts.reduce((sum, part) => sum + part.unspent_yuan, 0)
		}))
		.sort((a, b) => b.sum - a.sum || (a.doc_id < b.doc_id ? -1 : 1));
	const shown = sums.slice(0, limit);
	const labelOf = (row: UnspentByStructure) => `${names.short(row.dept_id)} ${row.fiscal_year}`;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: shown.length === 0,
		labels: shown.flatMap(({ parts }) => parts.slice(0, 1).map(labelOf)),
		scopes: [text.scope.basic, text.scope.project],
		bars: shown.flatMap(({ parts }) =>
			parts.map((part) => ({
				doc_id: part.doc_id,
				label: labelOf(part),
				scope: part.scope,
				scopeLabel: text.scope[part.scope],
				unspent_yuan: part.unspent_yuan,
				title: `${names.full(part.dept_id)} ${part.fiscal_year}\n${text.scope[part.scope]} ${formatYuan(part.unspent_yuan, lang)}`
			}))
		),
		total: sums.length,
		axis: text.axis,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.scope.basic, isNumeric: true },
				{ label: text.scope.project, isNumeric: true },
				{ label: text.total, isNumeric: true }
			],
			rows: shown.flatMap(({ parts, sum }) => {
				const [first] = parts;
				if (!first) return [];
				const unspent = (scope: string) =>
					parts.find((part) => part.scope === scope)?.unspent_yuan ?? 0;
				const exact = (yuan: number) => `${formatWan(yuan, lang)} (${formatYuan(yuan, lang)})`;
				return [
					[
						names.full(first.dept_id),
						String(first.fiscal_year),
						exact(unspent('basic')),
						exact(unspent('project')),
						exact(sum)
					]
				];
			})
		}
	};
}
