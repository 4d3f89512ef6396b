import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatWanDifference } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ThreePublicControl } from '../queries/three-public-control.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';

export interface ThreePublicDotsText {
	ariaLabel: string;
	department: string;
	year: string;
	basis: string;
	budget: string;
	actual: string;
	rate: string;
	difference: string;
	axis: string;
	stated: string;
	limit: string;
	basisNames: Record<string, string>;
	qualities: Record<Quality, string>;
}

export interface ThreePublicDot {
	mark: number;
	year: string;
	control_pct: number;
	isOver: boolean;
	isHollow: boolean;
	isContradicted: boolean;
	label: string | null;
}

export interface ThreePublicDots extends ChartModel {
	years: string[];
	dots: ThreePublicDot[];
	counts: { year: string; n: number }[];
	domain: [number, number];
	axis: string;
	limitLabel: string;
}

function differenceOf(row: ThreePublicControl): number | null {
	if (row.budget_yuan === null || row.actual_yuan === null) return null;
	return row.actual_yuan - row.budget_yuan;
}

/** Three-public control rates by year with the limit of 100 %: each against its own limit, none against another. */
export function threePublicDots(
	rows: readonly ThreePublicControl[],
	names: DepartmentNames,
	text: ThreePublicDotsText,
	lang: Lang
): ThreePublicDots {
	const marks = new MarkList();
	const rates = rows.map((row) => row.control_pct);
	const years = [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b);
	const dots = rows.map((row): ThreePublicDot => {
		const rate = formatPercent(row.control_pct, lang);
		const difference = differenceOf(row);
		const isOver = row.control_pct > 100;
		const isHollow = row.budget_basis === 'unspecified';
		const isContradicted = row.errors > 0;
		const over = isOver && difference !== null ? ` (${formatWanDifference(difference, lang)})` : '';
		return {
			mark: marks.add({
				label: [
					`${names.full(row.dept_id)} ${row.fiscal_year}`,
					`${text.rate} ${rate}${row.is_stated ? ` · ${text.stated}` : ''}`,
					difference === null ? '' : `${text.difference} ${formatWanDifference(difference, lang)}`,
					row.budget_basis && !isHollow
						? `${text.basis}: ${text.basisNames[row.budget_basis] ?? ''}`
						: '',
					isHollow ? text.qualities.unspecified_basis : '',
					isContradicted ? text.qualities.contradicted : ''
				]
					.filter(Boolean)
					.join('\n'),
				doc_id: row.doc_id,
				record_ids: [row.record_id],
				narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
			}),
			year: String(row.fiscal_year),
			control_pct: row.control_pct,
			isOver,
			isHollow,
			isContradicted,
			label: isOver || rows.length < 5 ? `${names.short(row.dept_id)} ${rate}${over}` : null
		};
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		years: years.map(String),
		dots,
		counts: years.map((year) => ({
			year: String(year),
			n: rows.filter((row) => row.fiscal_year === year).length
		})),
		domain: [Math.floor(Math.min(95, ...rates) / 5) * 5, Math.ceil(Math.max(102, ...rates)) + 1],
		axis: text.axis,
		limitLabel: text.limit,
		marks: marks.marks,
		ticks: {
			y: years
				.toReversed()
				.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }))
		},
		qualities: [
			...(dots.some((dot) => dot.isHollow) ? (['unspecified_basis'] as const) : []),
			...(dots.some((dot) => dot.isContradicted) ? (['contradicted'] as const) : [])
		],
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
				const difference = differenceOf(row);
				return [
					names.full(row.dept_id),
					String(row.fiscal_year),
					row.budget_yuan === null ? '' : formatWan(row.budget_yuan, lang),
					row.actual_yuan === null ? '' : formatWan(row.actual_yuan, lang),
					formatPercent(row.control_pct, lang) + (row.is_stated ? ` (${text.stated})` : ''),
					difference === null ? '' : formatWanDifference(difference, lang)
				];
			}),
			record_ids: rows.map((row) => [row.record_id])
		}
	};
}
