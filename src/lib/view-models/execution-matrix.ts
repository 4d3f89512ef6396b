import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import {
	executionQualities,
	executionStanding,
	type ExecutionStanding
} from './execution-standing.ts';
import { MarkList } from './mark.ts';

export interface ExecutionMatrixText {
	ariaLabel: string;
	department: string;
	year: string;
	rate: string;
	budget: string;
	actual: string;
	basis: string;
	remark: string;
	basisNames: Record<string, string>;
	standing: Record<ExecutionStanding | 'missing', string>;
	qualities: Record<Quality, string>;
}

export interface ExecutionMatrixCell {
	mark: number;
	label: string;
	year: string;
	standing: ExecutionStanding | 'missing';
	/** Shade 0 (all used) to 4 (more than a tenth unused); null where no rate may be shown. */
	shade: number | null;
	text: string;
	isContradicted: boolean;
	isUnitCorrected: boolean;
}

export interface ExecutionMatrix extends ChartModel {
	years: string[];
	labels: string[];
	cells: ExecutionMatrixCell[];
}

const SHORTFALL_STEPS = [0.5, 2, 5, 10];

function shadeOf(pct: number): number {
	const shortfall = 100 - pct;
	const step = SHORTFALL_STEPS.findIndex((limit) => shortfall <= limit);
	return step === -1 ? SHORTFALL_STEPS.length : step;
}

/** Departments with the lowest latest rate first; those without a comparable rate last. */
function byLatestRate(rows: readonly ExecutionByDepartmentYear[]): string[] {
	const latest = new Map<string, number | null>();
	for (const row of rows) {
		const rate = executionStanding(row) === 'comparable' ? row.execution_pct : null;
		latest.set(row.dept_id, rate ?? latest.get(row.dept_id) ?? null);
	}
	return [...latest]
		.sort(([a, x], [b, y]) => (x ?? 1e9) - (y ?? 1e9) || (a < b ? -1 : 1))
		.map(([id]) => id);
}

/** Department × year: the execution rate on the report's own basis, gaps and other bases kept apart. */
export function executionMatrix(
	rows: readonly ExecutionByDepartmentYear[],
	years: readonly number[],
	names: DepartmentNames,
	text: ExecutionMatrixText,
	lang: Lang
): ExecutionMatrix {
	const byKey = new Map(rows.map((row) => [`${row.dept_id}/${row.fiscal_year}`, row]));
	const dept_ids = byLatestRate(rows);
	const marks = new MarkList();
	const cells = dept_ids.flatMap((dept_id) =>
		years.map((year): ExecutionMatrixCell => {
			const row = byKey.get(`${dept_id}/${year}`);
			const standing = row ? executionStanding(row) : 'missing';
			const rate = row && standing !== 'no_rate' ? (row.execution_pct ?? row.vs_initial_pct) : null;
			const shown = rate === null ? '' : formatPercent(rate, lang);
			const qualities = row ? executionQualities(row) : [];
			return {
				mark: marks.add({
					label: [
						`${names.full(dept_id)} ${year}`,
						[text.standing[standing], shown].filter(Boolean).join(' '),
						row?.budget_basis ? `${text.basis}: ${text.basisNames[row.budget_basis] ?? ''}` : '',
						...qualities.map((quality) => text.qualities[quality])
					]
						.filter(Boolean)
						.join('\n'),
					doc_id: row?.doc_id ?? null,
					record_ids: row?.line_id ? [row.line_id] : [],
					narrows: { years: [year], dept_ids: [dept_id] }
				}),
				label: names.short(dept_id),
				year: String(year),
				standing,
				shade: standing === 'comparable' && rate !== null ? shadeOf(rate) : null,
				text: rate === null ? '' : rate.toFixed(2),
				isContradicted: qualities.includes('contradicted'),
				isUnitCorrected: qualities.includes('unit_corrected')
			};
		})
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		years: years.map(String),
		labels: dept_ids.map((dept_id) => names.short(dept_id)),
		cells,
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } })),
			y: dept_ids.map((dept_id) =>
				marks.add({ label: names.full(dept_id), narrows: { dept_ids: [dept_id] } })
			)
		},
		qualities: [
			...(cells.some((cell) => cell.standing === 'unspecified')
				? (['unspecified_basis'] as const)
				: []),
			...(cells.some((cell) => cell.isContradicted) ? (['contradicted'] as const) : []),
			...(cells.some((cell) => cell.isUnitCorrected) ? (['unit_corrected'] as const) : []),
			...(cells.some((cell) => cell.standing === 'missing') ? (['not_reported'] as const) : [])
		],
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.budget, isNumeric: true },
				{ label: text.actual, isNumeric: true },
				{ label: text.basis },
				{ label: text.remark }
			],
			rows: dept_ids.flatMap((dept_id) =>
				years.flatMap((year) => {
					const row = byKey.get(`${dept_id}/${year}`);
					if (!row)
						return [[names.full(dept_id), String(year), '', '', '', '', text.standing.missing]];
					const standing = executionStanding(row);
					const rate = standing === 'initial_only' ? row.vs_initial_pct : row.execution_pct;
					const amount =
						row.precision_yuan !== null && row.precision_yuan < 1 ? formatYuan : formatWan;
					const budget = standing === 'initial_only' ? row.initial_yuan : row.budget_yuan;
					return [
						[
							names.full(dept_id),
							String(year),
							rate === null ? '' : formatPercent(rate, lang),
							budget === null ? '' : amount(budget, lang),
							row.actual_yuan === null ? '' : amount(row.actual_yuan, lang),
							row.budget_basis ? (text.basisNames[row.budget_basis] ?? '') : '',
							[
								text.standing[standing],
								...executionQualities(row)
									.filter((quality) => quality !== 'unspecified_basis')
									.map((quality) => text.qualities[quality])
							]
								.filter(Boolean)
								.join('; ')
						]
					];
				})
			)
		}
	};
}
