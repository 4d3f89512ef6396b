import type { DepartmentNames } from '../format/department-names.ts';
import { formatWan, formatYuan } from '../format/money.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableGroups, joined, type Joined } from './comparable.ts';
import {
	executionQualities,
	executionStanding,
	type ExecutionStanding
} from './execution-standing.ts';
import { MarkList } from './mark.ts';
import { NOTHING_APART, setApart, type SetApart } from './set-apart.ts';
import { splitIds } from './proof-ids.ts';

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
	/** First label of each block after the first: blocks are ranked by themselves. */
	blockStarts: string[];
	/** The year that rows are ranked by. */
	orderYear: number | null;
	/** Departments that are not ranked with the first block, and why. */
	apart: SetApart;
}

const SHORTFALL_STEPS = [0.5, 2, 5, 10];

function shadeOf(pct: number): number {
	const shortfall = 100 - pct;
	const step = SHORTFALL_STEPS.findIndex((limit) => shortfall <= limit);
	return step === -1 ? SHORTFALL_STEPS.length : step;
}

interface Order {
	dept_ids: string[];
	/** How many of them stand in each ranked block; the rest, in no order, come last. */
	blocks: number[];
	joins: Joined[];
	apart: SetApart;
}

/**
 * The lowest rate of the last year that has one first, each comparable group by itself, the largest group first;
 * departments without a comparable rate in that year come last, by id.
 */
function inOrder(rows: readonly ExecutionByDepartmentYear[]): Order & { year: number | null } {
	const comparable = rows.filter((row) => executionStanding(row) === 'comparable');
	const year = comparable.length > 0 ? Math.max(...comparable.map((row) => row.fiscal_year)) : null;
	const groups = comparableGroups(comparable.filter((row) => row.fiscal_year === year)).map(
		(group) =>
			group.toSorted(
				(a, b) =>
					(a.execution_pct ?? 0) - (b.execution_pct ?? 0) || (a.dept_id < b.dept_id ? -1 : 1)
			)
	);
	const ranked = groups.flat().map((row) => row.dept_id);
	const rest = new Set(rows.map((row) => row.dept_id).filter((id) => !ranked.includes(id)));
	const [first] = groups[0] ?? [];
	return {
		year,
		dept_ids: [...ranked, ...[...rest].sort()],
		blocks: groups.map((group) => group.length),
		joins: groups.map((group) => joined('rank', String(year), group)),
		apart: first ? setApart(first, groups.slice(1).flat()) : NOTHING_APART
	};
}

function blockStarts(blocks: readonly number[], dept_ids: readonly string[]): string[] {
	let start = 0;
	return blocks.flatMap((size) => dept_ids[(start += size)] ?? []);
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
	const { dept_ids, blocks, joins, apart, year: orderYear } = inOrder(rows);
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
					record_ids: row ? splitIds([row.line_ids]) : [],
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
		blockStarts: blockStarts(blocks, dept_ids).map((dept_id) => names.short(dept_id)),
		orderYear,
		apart,
		joins,
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
			),
			record_ids: dept_ids.flatMap((dept_id) =>
				years.map((year) => {
					return splitIds([byKey.get(`${dept_id}/${year}`)?.line_ids ?? null]);
				})
			)
		}
	};
}
