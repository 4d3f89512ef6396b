import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ExecutionPlace } from '../queries/execution-places.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import { comparableRuns, joined, type Joined } from './comparable.ts';
import { endLabels, panelFrame, type ComparePanels, type PanelPoint } from './compare-panels.ts';
import {
	executionQualities,
	executionStanding,
	type ExecutionStanding
} from './execution-standing.ts';
import { MarkList } from './mark.ts';
import { cutDomain, seriesQualities } from './year-series.ts';
import { splitIds } from './proof-ids.ts';

export interface CompareExecutionText {
	ariaLabel: string;
	axis: string;
	department: string;
	year: string;
	rate: string;
	basis: string;
	scope: string;
	place: string;
	remark: string;
	/** Under the name of a panel without a dot. */
	noRate: string;
	/** 2022：第 2／5 */
	placeOf: (year: number, place: number, n: number) => string;
	change: (points: string, reasons: string) => string;
	standing: Record<ExecutionStanding, string>;
	basisNames: Record<string, string>;
	scopeNames: Record<string, string>;
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
}

/** Year-end rates side by side: joined only over years that compare, a place only among five comparable peers. */
export function compareExecution(
	dept_ids: readonly string[],
	years: readonly number[],
	rows: readonly ExecutionByDepartmentYear[],
	places: readonly ExecutionPlace[],
	names: DepartmentNames,
	text: CompareExecutionText,
	lang: Lang
): ComparePanels {
	const marks = new MarkList();
	const placeOf = (dept_id: string, year: number) =>
		places.find((one) => one.dept_id === dept_id && one.fiscal_year === year);
	const frame = panelFrame(dept_ids, years, rows, marks, names, {
		qualities: text.qualities,
		captionOf(dept_id) {
			const last = places.findLast((one) => one.dept_id === dept_id);
			if (last) return text.placeOf(last.fiscal_year, last.place, last.n);
			const isRated = rows.some((row) => row.dept_id === dept_id && row.execution_pct !== null);
			return isRated ? '' : text.noRate;
		}
	});
	const points: PanelPoint[] = [];
	const lines: ComparePanels['lines'] = [];
	const joins: Joined[] = [];
	for (const dept_id of dept_ids) {
		const rated = rows.flatMap((row) =>
			row.dept_id === dept_id && row.execution_pct !== null ? [{ row, pct: row.execution_pct }] : []
		);
		const pointOf = new Map<number, PanelPoint>();
		for (const { row, pct } of rated) {
			const standing = executionStanding(row);
			const before = rated.find((one) => one.row.fiscal_year === row.fiscal_year - 1);
			const place = placeOf(dept_id, row.fiscal_year);
			const qualities = executionQualities(row);
			const point: PanelPoint = {
				mark: marks.add({
					label: [
						`${names.full(dept_id)} ${row.fiscal_year}`,
						`${formatPercent(pct, lang)} · ${text.standing[standing]}`,
						before
							? text.change(
									formatDifference(pct - before.pct, lang),
									apartReasons(before.row, row, text.apart).join('; ')
								)
							: '',
						place ? text.placeOf(place.fiscal_year, place.place, place.n) : '',
						...qualities
							.filter((quality) => quality !== 'unspecified_basis')
							.map((quality) => text.qualities[quality])
					]
						.filter(Boolean)
						.join('\n'),
					record_ids: splitIds([row.line_ids]),
					doc_id: row.doc_id,
					narrows: { years: [row.fiscal_year], dept_ids: [dept_id] }
				}),
				panel: dept_id,
				year: String(row.fiscal_year),
				value: pct,
				isHollow: standing === 'unspecified',
				isContradicted: qualities.includes('contradicted'),
				isUnitCorrected: qualities.includes('unit_corrected'),
				label: pct.toFixed(2)
			};
			points.push(point);
			pointOf.set(row.fiscal_year, point);
		}
		const comparable = rated
			.map(({ row }) => row)
			.filter((row) => executionStanding(row) === 'comparable');
		for (const run of comparableRuns(comparable)) {
			if (run.length < 2) continue;
			joins.push(joined('line', `${dept_id} ${run[0]?.fiscal_year ?? ''}`, run));
			for (const row of run.slice(1)) {
				const [from, to] = [pointOf.get(row.fiscal_year - 1), pointOf.get(row.fiscal_year)];
				if (from && to) lines.push({ panel: dept_id, from, to });
			}
		}
	}
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		form: 'dots',
		...frame,
		points: endLabels(points),
		lines,
		breaks: [],
		domain: cutDomain(
			points.map(({ value }) => value),
			98
		),
		reference: 100,
		axis: text.axis,
		marks: marks.marks,
		joins,
		qualities: seriesQualities(points, frame.gaps),
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.basis },
				{ label: text.scope },
				{ label: text.place },
				{ label: text.remark }
			],
			rows: rows.map((row) => {
				const standing = executionStanding(row);
				const rate = standing === 'initial_only' ? row.vs_initial_pct : row.execution_pct;
				const place = placeOf(row.dept_id, row.fiscal_year);
				return [
					names.full(row.dept_id),
					String(row.fiscal_year),
					rate === null ? '' : formatPercent(rate, lang),
					row.budget_basis ? (text.basisNames[row.budget_basis] ?? '') : '',
					text.scopeNames[row.unit_scope] ?? '',
					place ? text.placeOf(place.fiscal_year, place.place, place.n) : '',
					[
						standing === 'comparable' ? '' : text.standing[standing],
						...executionQualities(row)
							.filter((quality) => quality !== 'unspecified_basis')
							.map((quality) => text.qualities[quality])
					]
						.filter(Boolean)
						.join('; ')
				];
			}),
			record_ids: rows.map((row) => splitIds([row.line_ids]))
		}
	};
}
