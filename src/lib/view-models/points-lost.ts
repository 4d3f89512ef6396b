import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { joined, type Joined } from './comparable.ts';
import { MarkList } from './mark.ts';
import type { SchemeNames } from './scheme-names.ts';
import {
	changeLine,
	peerLine,
	peerRange,
	scoreQualities,
	yearBefore,
	type ScoreMarkText
} from './score-standing.ts';
import { group } from 'd3-array';

export interface PointsLostText extends ScoreMarkText {
	ariaLabel: string;
	axis: string;
	scheme: string;
	department: string;
	year: string;
	lost: string;
	reachable: string;
	share: string;
	raw: string;
	remark: string;
	assumed: string;
	notPrinted: string;
	count: string;
}

export interface PointsLostDot {
	mark: number;
	dept_id: string;
	lost_pct: number;
	/** The reachable maximum is not known and taken to be the full marks. */
	isHollow: boolean;
	isContradicted: boolean;
	/** A department outside the choice, drawn for orientation. */
	isContext: boolean;
	/** Name, where there are few enough dots to read them; points of those reachable, and their share. */
	name: string | null;
	points: string;
	share: string;
}

export interface PointsLostRow {
	year: string;
	n: number;
	median_pct: number | null;
	dots: PointsLostDot[];
}

export interface PointsLost extends ChartModel {
	groups: { label: string; rows: PointsLostRow[] }[];
	/** Largest share on the axis, in percent. */
	limit: number;
	axis: string;
	countLabel: string;
	assumed: number;
}

/** Up to so many dots of the choice are named. */
const MAX_NAMED = 6;

type Lost = ScoreByDepartmentYear & {
	points_lost: number;
	reachable_max: number;
	lost_pct: number;
};

/** Reports whose lost points are known, with their share of the reachable maximum. */
export function withLost(rows: readonly ScoreByDepartmentYear[]): Lost[] {
	return rows.flatMap((row) => {
		const { points_lost, reachable_max } = row;
		if (points_lost === null || !reachable_max) return [];
		return [{ ...row, points_lost, reachable_max, lost_pct: (100 * points_lost) / reachable_max }];
	});
}

/**
 * Points lost as a share of those reachable: a row of dots for each year, apart for each scheme.
 * `peers` are the departments around the chosen ones; empty where nothing is chosen.
 */
export function pointsLost(
	rows: readonly ScoreByDepartmentYear[],
	peers: readonly ScoreByDepartmentYear[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: PointsLostText,
	lang: Lang
): PointsLost {
	const own = withLost(rows);
	const chosen = new Set(own.map((row) => row.doc_id));
	const shown = [...own, ...withLost(peers).filter((row) => !chosen.has(row.doc_id))];
	const ofChosen = group(own, (row) => row.comparable_group);
	const before = yearBefore(shown);
	const marks = new MarkList();
	const joins: Joined[] = [];
	const ticks: number[] = [];
	const groups = [...group(shown, (row) => row.comparable_group)]
		.filter(([one]) => ofChosen.has(one))
		.sort(([a], [b]) => schemes.order(a, b))
		.map(([one, ofGroup]) => ({
			label: schemes.scheme(one),
			rows: [...group(ofGroup, (row) => row.fiscal_year)]
				.sort(([a], [b]) => a - b)
				.map(([year, ofYear]): PointsLostRow => {
					const isFew = ofYear.filter((row) => chosen.has(row.doc_id)).length <= MAX_NAMED;
					const range = peerRange(ofYear.map((row) => row.lost_pct));
					if (range) joins.push(joined('summary', `${one} ${year}`, ofYear));
					ticks.push(marks.add({ label: String(year), narrows: { years: [year] } }));
					const dotOf = (row: Lost): PointsLostDot => {
						const isContext = !chosen.has(row.doc_id);
						const points = `${formatPoints(row.points_lost, lang)} / ${formatPoints(row.reachable_max, lang)}`;
						const share = formatPercent(row.lost_pct, lang);
						const earlier = before(row);
						const label = [
							`${names.full(row.dept_id)} ${year}`,
							`${text.lost} ${points} = ${share}${row.base_is_assumed ? ` · ${text.assumed}` : ''}`,
							...changeLine(
								earlier,
								row,
								earlier ? row.lost_pct - earlier.lost_pct : null,
								text,
								lang
							),
							...peerLine(range, text, lang),
							schemes.scheme(one),
							...scoreQualities(row).map((quality) => text.qualities[quality])
						].join('\n');
						return {
							mark: marks.add({
								label,
								record_ids: row.score_id === null ? [] : [row.score_id],
								doc_id: row.doc_id,
								narrows: { years: [year], dept_ids: [row.dept_id] }
							}),
							dept_id: row.dept_id,
							lost_pct: row.lost_pct,
							isHollow: row.base_is_assumed,
							isContradicted: row.errors > 0,
							isContext,
							name: isFew && !isContext ? names.short(row.dept_id) : null,
							points,
							share
						};
					};
					return {
						year: String(year),
						n: ofYear.length,
						median_pct: range?.median ?? null,
						dots: ofYear
							.toSorted((a, b) => a.lost_pct - b.lost_pct || (a.dept_id < b.dept_id ? -1 : 1))
							.map(dotOf)
					};
				})
		}));
	const ordered = rows.toSorted(byScheme(schemes));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: own.length === 0,
		groups,
		limit: Math.max(3, Math.ceil(Math.max(0, ...shown.map((row) => row.lost_pct)) + 0.25)),
		axis: text.axis,
		countLabel: text.count,
		assumed: own.filter((row) => row.base_is_assumed).length,
		marks: marks.marks,
		ticks: { y: ticks },
		joins,
		qualities: own.some((row) => row.errors > 0) ? ['contradicted'] : [],
		table: {
			columns: [
				{ label: text.scheme },
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.raw, isNumeric: true },
				{ label: text.lost, isNumeric: true },
				{ label: text.reachable, isNumeric: true },
				{ label: text.share, isNumeric: true },
				{ label: text.remark }
			],
			record_ids: ordered.map((row) => (row.score_id === null ? [] : [row.score_id])),
			rows: ordered.map((row) => {
				const share =
					row.points_lost === null || !row.reachable_max
						? null
						: (100 * row.points_lost) / row.reachable_max;
				return [
					schemes.scheme(row.comparable_group),
					names.short(row.dept_id),
					String(row.fiscal_year),
					row.score === null ? text.notPrinted : formatPoints(row.score, lang),
					row.points_lost === null ? '' : formatPoints(row.points_lost, lang),
					row.reachable_max === null ? '' : formatPoints(row.reachable_max, lang),
					share === null ? '' : formatPercent(share, lang),
					[
						row.base_is_assumed ? text.assumed : '',
						...scoreQualities(row).map((quality) => text.qualities[quality])
					]
						.filter(Boolean)
						.join('; ')
				];
			})
		}
	};
}

function byScheme(schemes: SchemeNames) {
	return (a: ScoreByDepartmentYear, b: ScoreByDepartmentYear) =>
		(a.comparable_group === b.comparable_group
			? 0
			: schemes.order(a.comparable_group, b.comparable_group)) ||
		a.fiscal_year - b.fiscal_year ||
		(a.dept_id < b.dept_id ? -1 : 1);
}
