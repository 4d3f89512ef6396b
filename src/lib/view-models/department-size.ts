import { groups } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatDifference } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentActual } from '../queries/department-actuals.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableRuns, joined, type Joined } from './comparable.ts';
import { actualGrowth } from './dept-money.ts';
import { MarkList } from './mark.ts';

export interface DepartmentSizeText {
	ariaLabel: string;
	axis: string;
	department: string;
	latestGrowth: string;
	actual: string;
	growth: string;
	derived: string;
	notReported: string;
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
	scopeNames: Record<string, string>;
}

export interface SizePoint {
	mark: number;
	/** Which line of the chart, from the largest department. */
	series: number;
	year: string;
	/** 万元 */
	wan: number;
	isContradicted: boolean;
	isUnitCorrected: boolean;
}

export interface DepartmentSize extends ChartModel {
	years: string[];
	points: SizePoint[];
	lines: { series: number; from: SizePoint; to: SizePoint }[];
	/** One a department, at its last point: name and growth. */
	labels: {
		mark: number;
		series: number;
		year: string;
		wan: number;
		text: string;
		short: string;
	}[];
	shown: number;
	/** Departments with any amount. */
	total: number;
	/** Neighbouring years that are not joined, and why. */
	broken: { n: number; reasons: string[] };
	axis: string;
}

/** Spending of the largest departments by year, nominal: a slope between years that compare, else a break. */
export function departmentSize(
	rows: readonly DepartmentActual[],
	years: readonly number[],
	names: DepartmentNames,
	text: DepartmentSizeText,
	lang: Lang
): DepartmentSize {
	const marks = new MarkList();
	const points: SizePoint[] = [];
	const lines: DepartmentSize['lines'] = [];
	const labels: DepartmentSize['labels'] = [];
	const joins: Joined[] = [];
	const broken = { n: 0, reasons: new Set<string>() };
	const departments = groups(rows, (row) => row.dept_id);
	const table: { cells: string[]; ids: string[] }[] = [];
	departments.forEach(([dept_id, of], series) => {
		const pointOf = new Map<number, SizePoint>();
		const growthOf = (row: DepartmentActual) => {
			const growth = actualGrowth(of, row);
			return growth === null ? '' : `${formatDifference(growth, lang)}%`;
		};
		const reasonsOf = (row: DepartmentActual) => {
			const before = of.find((one) => one.fiscal_year === row.fiscal_year - 1);
			return before ? apartReasons(before, row, text.apart) : [];
		};
		for (const row of of) {
			const growth = growthOf(row);
			const reasons = reasonsOf(row);
			const isContradicted = row.errors > 0 && !row.unit_is_corrected;
			if (reasons.length > 0) broken.n += 1;
			for (const reason of reasons) broken.reasons.add(reason);
			const point: SizePoint = {
				mark: marks.add({
					label: [
						`${names.full(dept_id)} ${row.fiscal_year}`,
						`${text.actual} ${formatYuan(row.actual_yuan, lang)}${row.actual_is_derived ? ` (${text.derived})` : ''}`,
						growth &&
							`${text.growth} ${growth}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
						text.scopeNames[row.unit_scope] ?? '',
						isContradicted ? text.qualities.contradicted : '',
						row.unit_is_corrected ? text.qualities.unit_corrected : ''
					]
						.filter(Boolean)
						.join('\n'),
					record_ids: row.line_id === null ? [] : [row.line_id],
					doc_id: row.doc_id,
					narrows: { years: [row.fiscal_year], dept_ids: [dept_id] }
				}),
				series,
				year: String(row.fiscal_year),
				wan: row.actual_yuan / 10_000,
				isContradicted,
				isUnitCorrected: row.unit_is_corrected
			};
			points.push(point);
			pointOf.set(row.fiscal_year, point);
		}
		for (const run of comparableRuns(of)) {
			if (run.length < 2) continue;
			joins.push(joined('line', `${dept_id} ${run[0]?.fiscal_year ?? ''}`, run));
			for (const row of run.slice(1)) {
				const [from, to] = [pointOf.get(row.fiscal_year - 1), pointOf.get(row.fiscal_year)];
				if (from && to) lines.push({ series, from, to });
			}
		}
		const last = of.at(-1);
		const end = last && pointOf.get(last.fiscal_year);
		const growth = last ? growthOf(last) : '';
		if (end) {
			labels.push({
				mark: marks.add({ label: names.full(dept_id), narrows: { dept_ids: [dept_id] } }),
				series,
				year: end.year,
				wan: end.wan,
				short: names.short(dept_id),
				text: [names.short(dept_id), growth].filter(Boolean).join(' ')
			});
		}
		const latest = last ? reasonsOf(last) : [];
		table.push({
			cells: [
				names.full(dept_id),
				...years.map((year) => {
					const row = of.find((one) => one.fiscal_year === year);
					return row ? formatWan(row.actual_yuan, lang) : text.notReported;
				}),
				growth && latest.length > 0 ? `${growth} (${latest.join('; ')})` : growth
			],
			ids: of.flatMap((row) => row.line_id ?? [])
		});
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		years: years.map(String),
		points,
		lines,
		labels,
		shown: departments.length,
		total: rows[0]?.departments ?? 0,
		broken: { n: broken.n, reasons: [...broken.reasons] },
		axis: text.axis,
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }))
		},
		joins,
		qualities: [
			...(points.some((point) => point.isContradicted) ? (['contradicted'] as const) : []),
			...(points.some((point) => point.isUnitCorrected) ? (['unit_corrected'] as const) : [])
		],
		table: {
			columns: [
				{ label: text.department },
				...years.map((year) => ({ label: String(year), isNumeric: true })),
				{ label: text.latestGrowth, isNumeric: true }
			],
			rows: table.map(({ cells }) => cells),
			record_ids: table.map(({ ids }) => ids)
		}
	};
}
