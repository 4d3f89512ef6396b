import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ThreePublicControl } from '../queries/three-public-control.ts';
import type { ChartModel } from './chart-model.ts';

export interface ThreePublicDotsText {
	ariaLabel: string;
	department: string;
	year: string;
	budget: string;
	actual: string;
	rate: string;
	difference: string;
	axis: string;
	stated: string;
	limit: string;
}

export interface ThreePublicDot {
	dept_id: string;
	doc_id: string;
	year: string;
	control_pct: number;
	isOver: boolean;
	label: string | null;
	title: string;
}

export interface ThreePublicDots extends ChartModel {
	years: string[];
	dots: ThreePublicDot[];
	domain: [number, number];
	axis: string;
	limitLabel: string;
}

/** Three-public control rates by year with the limit of 100 %: lower is fine, higher is overspent. */
export function threePublicDots(
	rows: readonly ThreePublicControl[],
	names: DepartmentNames,
	text: ThreePublicDotsText,
	lang: Lang
): ThreePublicDots {
	const rates = rows.map((row) => row.control_pct);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		years: [...new Set(rows.map((row) => String(row.fiscal_year)))],
		dots: rows.map((row) => {
			const isOver = row.control_pct > 100;
			return {
				dept_id: row.dept_id,
				doc_id: row.doc_id,
				year: String(row.fiscal_year),
				control_pct: row.control_pct,
				isOver,
				label:
					isOver || rows.length < 5
						? `${names.short(row.dept_id)} ${formatPercent(row.control_pct, lang)}`
						: null,
				title: `${names.full(row.dept_id)} ${row.fiscal_year}\n${formatPercent(row.control_pct, lang)}${row.is_stated ? ` · ${text.stated}` : ''}`
			};
		}),
		domain: [Math.floor(Math.min(95, ...rates) / 5) * 5, Math.ceil(Math.max(102, ...rates)) + 1],
		axis: text.axis,
		limitLabel: text.limit,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.budget, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.difference, isNumeric: true }
			],
			rows: rows.map((row) => {
				const isPrinted = row.budget_yuan !== null && row.actual_yuan !== null;
				return [
					names.full(row.dept_id),
					String(row.fiscal_year),
					row.budget_yuan === null ? '' : formatWan(row.budget_yuan, lang),
					row.actual_yuan === null ? '' : formatWan(row.actual_yuan, lang),
					formatPercent(row.control_pct, lang) + (row.is_stated ? ` (${text.stated})` : ''),
					isPrinted ? formatWan((row.actual_yuan ?? 0) - (row.budget_yuan ?? 0), lang) : ''
				];
			})
		}
	};
}
