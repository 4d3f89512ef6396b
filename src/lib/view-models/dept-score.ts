import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPoints } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentScore } from '../queries/department-scores.ts';
import type { PeerScore } from '../queries/peer-scores.ts';
import { comparableRuns, joined } from './comparable.ts';
import { MarkList } from './mark.ts';
import { peerCells, peerMarks, type PeerText } from './peer-marks.ts';
import { peerYears } from './peer-years.ts';
import {
	cutDomain,
	seriesQualities,
	yearSpan,
	type YearPoint,
	type YearSeries
} from './year-series.ts';

export interface DeptScoreText extends PeerText {
	ariaLabel: string;
	axis: string;
	year: string;
	printed: string;
	reachable: string;
	normalized: string;
	change: string;
	newScheme: string;
	assumed: string;
	missing: string;
	notPrinted: string;
	breakLabel: string;
	median: string;
	range: string;
	peers: string;
	peerNames: string;
	qualities: Record<Quality, string>;
}

/** Scores by what was reachable without bonus; the line breaks where the scoring scheme changes. */
export function deptScore(
	dept_id: string,
	rows: readonly DepartmentScore[],
	reported: readonly number[],
	peers: readonly PeerScore[],
	names: DepartmentNames,
	text: DeptScoreText,
	lang: Lang
): YearSeries {
	const marks = new MarkList();
	const years = yearSpan(reported);
	const show = (pct: number) => pct.toFixed(2);
	const scoreOf = (row: PeerScore) => row.normalized_pct;
	const ofPeers = peerYears(rows, peers, scoreOf);
	const drawnPeers = peerMarks(dept_id, ofPeers, marks, names, text, {
		value: scoreOf,
		id: (row) => row.score_id,
		show
	});
	const reachable = (row: DepartmentScore) =>
		`${formatPoints(row.base_max ?? row.max_score ?? 100, lang)}${row.base_max === null ? ` (${text.assumed})` : ''}`;
	const beforeOf = (row: DepartmentScore) =>
		rows.find((one) => one.fiscal_year === row.fiscal_year - 1);
	const changeOf = (row: DepartmentScore) => {
		const before = beforeOf(row);
		if (!before) return '';
		return before.comparability === row.comparability
			? formatDifference(row.normalized_pct - before.normalized_pct, lang)
			: text.newScheme;
	};
	const pointOf = new Map<number, YearPoint>();
	const raw: YearSeries['raw'] = [];
	for (const row of rows) {
		const isContradicted = row.errors > 0;
		const mark = marks.add({
			label: [
				`${names.full(dept_id)} ${row.fiscal_year}`,
				`${text.normalized} ${show(row.normalized_pct)}`,
				`${text.printed} ${formatPoints(row.score, lang)} / ${text.reachable} ${reachable(row)}`,
				changeOf(row) && `${text.change} ${changeOf(row)}`,
				drawnPeers.lines.get(row.fiscal_year) ?? '',
				isContradicted ? text.qualities.contradicted : ''
			]
				.filter(Boolean)
				.join('\n'),
			record_ids: [row.score_id],
			doc_id: row.doc_id
		});
		pointOf.set(row.fiscal_year, {
			mark,
			year: String(row.fiscal_year),
			value: row.normalized_pct,
			isHollow: row.base_max === null,
			isContradicted,
			isUnitCorrected: false,
			label: show(row.normalized_pct)
		});
		if (Math.abs(row.score - row.normalized_pct) > 0.005)
			raw.push({ mark, year: String(row.fiscal_year), value: row.score });
	}
	const runs = comparableRuns(rows).filter((run) => run.length > 1);
	const points = [...pointOf.values()];
	const gaps = years.filter((year) => !reported.includes(year)).map(String);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		years: years.map(String),
		points,
		lines: runs.flatMap((run) =>
			run.slice(1).flatMap((row) => {
				const [from, to] = [pointOf.get(row.fiscal_year - 1), pointOf.get(row.fiscal_year)];
				return from && to ? [{ from, to }] : [];
			})
		),
		raw,
		bands: drawnPeers.bands,
		peers: drawnPeers.peers,
		breaks: rows.flatMap((row) => {
			const before = beforeOf(row);
			if (!before || before.comparability === row.comparability) return [];
			return [{ from: String(before.fiscal_year), to: String(row.fiscal_year) }];
		}),
		gaps,
		domain: cutDomain(
			[
				...rows.flatMap((row) => [row.score, row.normalized_pct]),
				...drawnPeers.peers.map(({ value }) => value),
				...drawnPeers.bands.flatMap(({ lower, upper }) => [lower, upper])
			],
			96
		),
		axis: text.axis,
		breakLabel: text.breakLabel,
		marks: marks.marks,
		qualities: seriesQualities(points, gaps, false),
		joins: [
			...runs.map((run) => joined('line', `${dept_id} ${run[0]?.fiscal_year ?? ''}`, run)),
			...drawnPeers.joins
		],
		table: {
			columns: [
				{ label: text.year, isNumeric: true },
				{ label: text.printed, isNumeric: true },
				{ label: text.reachable, isNumeric: true },
				{ label: text.normalized, isNumeric: true },
				{ label: text.change, isNumeric: true },
				{ label: text.median, isNumeric: true },
				{ label: text.range, isNumeric: true },
				{ label: text.peers, isNumeric: true },
				{ label: text.peerNames }
			],
			rows: years.map((year) => {
				const row = rows.find((one) => one.fiscal_year === year);
				if (!row) {
					const why = reported.includes(year) ? text.notPrinted : text.missing;
					return [String(year), why, '', '', '', '', '', '', ''];
				}
				return [
					String(year),
					formatPoints(row.score, lang),
					reachable(row),
					show(row.normalized_pct),
					changeOf(row),
					...peerCells(
						dept_id,
						ofPeers.find((one) => one.year === year),
						names,
						scoreOf,
						show
					)
				];
			}),
			record_ids: years.map((year) => {
				const score_id = rows.find((one) => one.fiscal_year === year)?.score_id;
				return score_id ? [score_id] : [];
			})
		}
	};
}
