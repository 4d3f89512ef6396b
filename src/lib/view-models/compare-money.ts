import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatDifference, formatNumber } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import { endLabels, panelFrame, type ComparePanels } from './compare-panels.ts';
import { actualGrowth } from './dept-money.ts';
import { MarkList } from './mark.ts';
import { seriesQualities } from './year-series.ts';
import { splitIds } from './proof-ids.ts';

export interface CompareMoneyText {
	ariaLabel: string;
	axis: string;
	department: string;
	year: string;
	actual: string;
	growth: string;
	scope: string;
	derived: string;
	scopeNames: Record<string, string>;
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
}

/** Spending by year on one axis from zero, nominal, with its growth where the year before has a report. */
export function compareMoney(
	dept_ids: readonly string[],
	years: readonly number[],
	rows: readonly ExecutionByDepartmentYear[],
	names: DepartmentNames,
	text: CompareMoneyText,
	lang: Lang
): ComparePanels {
	const marks = new MarkList();
	const frame = panelFrame(dept_ids, years, rows, marks, names, {
		qualities: text.qualities,
		captionOf(dept_id) {
			const last = rows.findLast((row) => row.dept_id === dept_id && row.actual_yuan !== null);
			return last ? (text.scopeNames[last.unit_scope] ?? '') : '';
		}
	});
	const spent = dept_ids.flatMap((dept_id) => rows.filter((row) => row.dept_id === dept_id));
	const growthOf = (row: ExecutionByDepartmentYear) => {
		const own = rows.filter((one) => one.dept_id === row.dept_id);
		const growth = actualGrowth(own, row);
		const before = own.find((one) => one.fiscal_year === row.fiscal_year - 1);
		if (growth === null || !before) return '';
		const reasons = apartReasons(before, row, text.apart);
		return `${formatDifference(growth, lang)}%${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
	};
	const points = spent.flatMap((row) => {
		if (row.actual_yuan === null) return [];
		const isContradicted = row.errors > 0 && !row.unit_is_corrected;
		return [
			{
				mark: marks.add({
					label: [
						`${names.full(row.dept_id)} ${row.fiscal_year}`,
						`${text.actual} ${formatYuan(row.actual_yuan, lang)}${row.actual_is_derived ? ` (${text.derived})` : ''}`,
						growthOf(row) && `${text.growth} ${growthOf(row)}`,
						`${text.scope}: ${text.scopeNames[row.unit_scope] ?? ''}`,
						isContradicted ? text.qualities.contradicted : '',
						row.unit_is_corrected ? text.qualities.unit_corrected : ''
					]
						.filter(Boolean)
						.join('\n'),
					record_ids: splitIds([row.line_ids]),
					doc_id: row.doc_id,
					narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
				}),
				panel: row.dept_id,
				year: String(row.fiscal_year),
				value: row.actual_yuan / 10_000,
				isHollow: false,
				isContradicted,
				isUnitCorrected: row.unit_is_corrected,
				label: formatNumber(row.actual_yuan / 10_000, lang)
			}
		];
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		form: 'bars',
		...frame,
		points: endLabels(points),
		lines: [],
		breaks: [],
		domain: [0, Math.max(0, ...points.map(({ value }) => value)) * 1.12],
		reference: null,
		axis: text.axis,
		marks: marks.marks,
		qualities: seriesQualities(points, frame.gaps),
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.growth, isNumeric: true },
				{ label: text.scope }
			],
			rows: spent.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				row.actual_yuan === null ? '' : formatWan(row.actual_yuan, lang),
				growthOf(row),
				text.scopeNames[row.unit_scope] ?? ''
			]),
			record_ids: spent.map((row) => splitIds([row.line_ids]))
		}
	};
}
