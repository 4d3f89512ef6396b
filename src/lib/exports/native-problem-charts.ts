import type { CategoryPairs } from '../view-models/category-pairs.ts';
import type { CauseBars } from '../view-models/cause-bars.ts';
import type { CoverageBars } from '../view-models/coverage-bars.ts';
import type { DeductionBars } from '../view-models/deduction-bars.ts';
import type { MeasureConcreteness } from '../view-models/measure-concreteness.ts';
import type { ProblemByDepartment } from '../view-models/problem-by-department.ts';
import type { ProblemByYear } from '../view-models/problem-by-year.ts';
import type { ProblemFrequency } from '../view-models/problem-frequency.ts';
import type { RecurrenceMatrix } from '../view-models/recurrence-matrix.ts';
import { matrixTable } from './matrix-table.ts';
import {
	axisFromZero,
	COUNT,
	shown,
	markLine,
	wordsOf,
	type NativeChart,
	type NativeMarks,
	type NativeTable
} from './native-chart.ts';

interface Labelled {
	labels: readonly { code: string; full: string }[];
}

const labelOf = ({ labels }: Labelled, code: string) =>
	labels.find((label) => label.code === code)?.full ?? code;

function countBars(
	categories: string[],
	series: NativeMarks['series'],
	axis: string,
	kind: 'bar' | 'stacked-bar' = 'bar'
): NativeMarks {
	return {
		kind,
		heading: null,
		categories,
		series,
		valueFormat: COUNT,
		axis: axisFromZero(axis, []),
		notes: [],
		hasLabels: true
	};
}

/** Reports that state each category; the share of those with a problem section is in its label. */
export function nativeProblemFrequency(model: ProblemFrequency): NativeChart[] {
	return [
		countBars(
			model.bars.map(({ code, text }) => `${labelOf(model, code)} ${text}`),
			[{ name: model.axis, values: model.bars.map(({ documents }) => documents) }],
			model.axis
		)
	];
}

interface Deductions extends Labelled, Pick<DeductionBars, 'axis'> {
	bars: readonly { code: string; share: number; text: string }[];
}

/** Points lost by category; a deduction whose points are not printed is an empty cell. */
export function nativeDeductionBars(model: Deductions): NativeChart[] {
	return [
		{
			...countBars(
				model.bars.map(({ code, text }) => `${labelOf(model, code)} ${text}`),
				[
					{
						name: model.axis,
						values: model.bars.map(({ share, text }) =>
							share === 0 && !/\d/.test(text) ? null : shown(share, 3)
						)
					}
				],
				model.axis
			),
			valueFormat: '0.###'
		}
	];
}

export function nativeCauseBars(model: CauseBars): NativeChart[] {
	const label = (index: number) => model.table.columns[index]?.label ?? '';
	return [
		countBars(
			model.bars.map((bar) => bar.label),
			[
				{ name: label(1), values: model.bars.map(({ stated }) => stated) },
				{ name: label(2), values: model.bars.map(({ deducted }) => deducted) }
			],
			model.axis
		)
	];
}

/** Stated problems by category, stacked by whether a measure answers them. */
export function nativeCoverageBars(model: CoverageBars): NativeChart[] {
	const codes = model.totals.map(({ code }) => code);
	const series = (['answered', 'weak', 'none'] as const).map((standing, index) => ({
		name: model.table.columns[2 + index]?.label ?? standing,
		values: codes.map((code) => {
			const segment = model.segments.find((one) => one.code === code && one.standing === standing);
			return segment ? segment.to - segment.from : 0;
		})
	}));
	const categories = model.totals.map(({ code, text }) => `${labelOf(model, code)} ${text}`);
	return [countBars(categories, series, model.axis, 'stacked-bar')];
}

export function nativeProblemByYear(model: ProblemByYear): NativeTable[] {
	return [
		matrixTable(
			model.table.columns[0]?.label ?? '',
			model.labels.map(({ code, full }) => [code, full]),
			model.years.map(({ year }) => [year, year]),
			model.cells.map((cell) => ({
				row: cell.code,
				column: cell.year,
				text: cell.documents === null ? wordsOf(model, cell) : `${cell.documents}/${cell.n}`,
				shade: cell.shade
			}))
		)
	];
}

export function nativeProblemByDepartment(model: ProblemByDepartment): NativeTable[] {
	return [
		matrixTable(
			model.table.columns[0]?.label ?? '',
			model.departments.map(({ dept_id, label }) => [dept_id, label]),
			model.categories.map(({ code, label }) => [code, label]),
			model.cells.map((cell) => ({
				row: cell.dept_id,
				column: cell.code,
				text:
					cell.standing === 'stated' ? `${cell.count}/${cell.sections}` : markLine(model, cell, 2),
				shade: cell.shade
			}))
		)
	];
}

export function nativeRecurrence(model: RecurrenceMatrix): NativeTable[] {
	const label = (index: number) => model.table.columns[index]?.label ?? '';
	const matrix = matrixTable(
		`${label(0)} · ${label(1)}`,
		model.rows.map(({ row, department, category, run }) => [
			row,
			`${department} · ${category} (${run})`
		]),
		model.years.map((year) => [year, year]),
		model.cells.map((cell) => ({
			row: cell.row,
			column: cell.year,
			text: markLine(model, cell, 2),
			shade: cell.standing === 'stated' ? 2 : cell.standing === 'deducted' ? 0 : null
		}))
	);
	return [matrix];
}

const KINDS = ['concrete', 'general', 'unclassified'] as const;

/** Measures by kind of wording, stacked. */
export function nativeMeasureConcreteness(model: MeasureConcreteness): NativeChart[] {
	const kinds = [...new Set(model.segments.map(({ kind }) => kind))];
	const heads = model.table.columns.length - 1 - KINDS.length;
	const series = KINDS.flatMap((kind, index) =>
		kinds.includes(kind)
			? [
					{
						name: model.table.columns[heads + index]?.label ?? kind,
						values: model.rows.map(({ row }) => {
							const segment = model.segments.find((one) => one.row === row && one.kind === kind);
							return segment ? segment.to - segment.from : 0;
						})
					}
				]
			: []
	);
	const categories = model.rows.map(({ label, text }) => `${label} ${text}`);
	return [countBars(categories, series, model.axis, 'stacked-bar')];
}

/** Reports that state both of two categories. */
export function nativeCategoryPairs(model: CategoryPairs): NativeTable[] {
	return [
		matrixTable(
			model.table.columns[0]?.label ?? '',
			model.down.map(({ code, full }) => [code, full]),
			model.across.map(({ code, label }) => [code, label]),
			model.cells.map((cell) => ({ ...cell, text: String(cell.documents) }))
		)
	];
}
