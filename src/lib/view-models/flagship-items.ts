import { formatWan, formatYuan } from '../format/money.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import type { ChartModel } from './chart-model.ts';
import { budgetStanding, type BudgetStanding } from './dept-money.ts';
import { MarkList } from './mark.ts';
import type { ProjectItem, ProjectItemRow } from './project-items.ts';

export interface FlagshipItemsText {
	ariaLabel: string;
	axis: string;
	item: string;
	year: string;
	basis: string;
	budget: string;
	actual: string;
	rate: string;
	budgetChange: string;
	actualChange: string;
	notPrinted: string;
	basisNames: Record<string, string>;
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
}

export interface FlagshipRow {
	mark: number;
	/** Item and year: one band of the axis. */
	key: string;
	year: string;
	budget_yuan: number | null;
	actual_yuan: number | null;
	standing: BudgetStanding;
	isUnitCorrected: boolean;
	label: string;
}

export interface FlagshipItems extends ChartModel {
	/** Bands of the axis from top to bottom: an item's heading, then its years. */
	bands: string[];
	headings: { key: string; name: string }[];
	rows: FlagshipRow[];
	/** Items of two years or more, drawn or not. */
	total: number;
	axis: string;
}

/** Rows that a chart can hold and be read. */
const MAX_ROWS = 16;

/** Project items followed over two years or more: what each got and spent, year under year. */
export function flagshipItems(
	items: readonly ProjectItem[],
	text: FlagshipItemsText,
	lang: Lang
): FlagshipItems {
	const marks = new MarkList();
	const followed = items.filter(({ rows }) => rows.length > 1);
	let room = MAX_ROWS;
	const shown = followed.filter(({ rows }, index) => {
		room -= rows.length;
		return index === 0 || room >= 0;
	});
	const percent = (pct: number | null) => (pct === null ? '' : formatPercent(pct, lang));
	const change = (pct: number | null) => (pct === null ? '' : `${formatDifference(pct, lang)}%`);
	const wan = (yuan: number | null) => (yuan === null ? text.notPrinted : formatWan(yuan, lang));
	const reasons = (of: readonly ProjectItemRow[], row: ProjectItemRow) => {
		const before = of.find((one) => one.fiscal_year === row.fiscal_year - 1);
		return before ? apartReasons(before, row, text.apart).join('; ') : '';
	};
	const rows = shown.flatMap(({ name, rows: of }) =>
		of.map((row): FlagshipRow => {
			const yuan = (amount: number | null) =>
				amount === null ? text.notPrinted : formatYuan(amount, lang);
			const budgetChange = change(row.budget_change_pct);
			const actualChange = change(row.actual_change_pct);
			return {
				mark: marks.add({
					label: [
						`${name} ${row.fiscal_year}`,
						`${text.budget} (${text.basisNames[row.budget_basis] ?? row.budget_basis}) ${yuan(row.budget_yuan)}`,
						`${text.actual} ${yuan(row.actual_yuan)}`,
						row.rate_computed_pct === null ? '' : `${text.rate} ${percent(row.rate_computed_pct)}`,
						budgetChange && `${text.budgetChange} ${budgetChange}`,
						actualChange && `${text.actualChange} ${actualChange}`,
						reasons(of, row),
						row.unit_is_corrected ? text.qualities.unit_corrected : ''
					]
						.filter(Boolean)
						.join('\n'),
					record_ids: [row.line_id],
					doc_id: row.doc_id
				}),
				key: `${name}/${row.fiscal_year}`,
				year: String(row.fiscal_year),
				budget_yuan: row.budget_yuan,
				actual_yuan: row.actual_yuan,
				standing: budgetStanding(row.budget_basis),
				isUnitCorrected: row.unit_is_corrected,
				label: [
					row.budget_yuan === null || row.actual_yuan === null
						? wan(row.actual_yuan ?? row.budget_yuan)
						: `${wan(row.actual_yuan)} / ${wan(row.budget_yuan)}`,
					percent(row.rate_computed_pct),
					budgetChange && `${text.budget} ${budgetChange}`
				]
					.filter(Boolean)
					.join(' · ')
			};
		})
	);
	const told = followed.flatMap(({ name, rows: of }) => of.map((row) => ({ name, of, row })));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		bands: shown.flatMap(({ name, rows: of }) => [
			name,
			...of.map((row) => `${name}/${row.fiscal_year}`)
		]),
		headings: shown.map(({ name }) => ({ key: name, name })),
		rows,
		total: followed.length,
		axis: text.axis,
		marks: marks.marks,
		qualities: [...(rows.some((row) => row.isUnitCorrected) ? (['unit_corrected'] as const) : [])],
		table: {
			columns: [
				{ label: text.item },
				{ label: text.year, isNumeric: true },
				{ label: text.basis },
				{ label: text.budget, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.budgetChange, isNumeric: true },
				{ label: text.actualChange, isNumeric: true }
			],
			rows: told.map(({ name, of, row }) => {
				const why = reasons(of, row);
				const budgetChange = change(row.budget_change_pct);
				return [
					name,
					String(row.fiscal_year),
					text.basisNames[row.budget_basis] ?? row.budget_basis,
					wan(row.budget_yuan),
					wan(row.actual_yuan),
					percent(row.rate_computed_pct),
					budgetChange + (budgetChange && why ? ` (${why})` : ''),
					change(row.actual_change_pct)
				];
			}),
			record_ids: told.map(({ row }) => [row.line_id])
		}
	};
}
