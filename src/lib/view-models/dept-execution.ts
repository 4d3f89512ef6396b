import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { PeerExecution } from '../queries/peer-execution.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import { apartReasons } from './apart-reasons.ts';
import { comparableRuns, joined } from './comparable.ts';
import {
	executionQualities,
	executionStanding,
	type ExecutionStanding
} from './execution-standing.ts';
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
import { splitIds } from './proof-ids.ts';

export interface DeptExecutionText extends PeerText {
	ariaLabel: string;
	axis: string;
	year: string;
	rate: string;
	stated: string;
	basis: string;
	median: string;
	range: string;
	peers: string;
	peerNames: string;
	missing: string;
	standing: Record<ExecutionStanding, string>;
	basisNames: Record<string, string>;
	qualities: Record<Quality, string>;
	apart: Record<ComparabilityDimension, string>;
	/** 较上年 −0.09 个百分点（预算口径不同） */
	change: (points: string, reasons: string) => string;
}

/** One department's year-end rates with its peers behind: joined only over neighbouring years that compare. */
export function deptExecution(
	dept_id: string,
	rows: readonly DepartmentYear[],
	peers: readonly PeerExecution[],
	names: DepartmentNames,
	text: DeptExecutionText,
	lang: Lang
): YearSeries {
	const marks = new MarkList();
	const years = yearSpan(rows.map((row) => row.fiscal_year));
	const show = (pct: number) => formatPercent(pct, lang);
	const rateOf = (row: PeerExecution) => row.execution_pct;
	const comparable = rows.filter((row) => executionStanding(row) === 'comparable');
	const ofPeers = peerYears(comparable, peers, rateOf);
	const drawnPeers = peerMarks(dept_id, ofPeers, marks, names, text, {
		value: rateOf,
		id: (row) => row.line_id,
		show
	});
	const rated = rows.flatMap((row) => {
		const standing = executionStanding(row);
		if (row.execution_pct === null || standing === 'initial_only' || standing === 'no_rate')
			return [];
		return [{ row, standing, pct: row.execution_pct }];
	});
	const pointOf = new Map<number, YearPoint>();
	for (const { row, standing, pct } of rated) {
		const before = rated.find((one) => one.row.fiscal_year === row.fiscal_year - 1);
		const change = before
			? text.change(
					formatDifference(pct - before.pct, lang),
					apartReasons(before.row, row, text.apart).join('; ')
				)
			: '';
		const qualities = executionQualities(row);
		pointOf.set(row.fiscal_year, {
			mark: marks.add({
				label: [
					`${names.full(dept_id)} ${row.fiscal_year}`,
					`${show(pct)} · ${text.standing[standing]}`,
					change,
					drawnPeers.lines.get(row.fiscal_year) ?? '',
					...qualities
						.filter((quality) => quality !== 'unspecified_basis')
						.map((quality) => text.qualities[quality])
				]
					.filter(Boolean)
					.join('\n'),
				record_ids: splitIds([row.line_ids]),
				doc_id: row.doc_id
			}),
			year: String(row.fiscal_year),
			value: pct,
			isHollow: standing === 'unspecified',
			isContradicted: qualities.includes('contradicted'),
			isUnitCorrected: qualities.includes('unit_corrected'),
			label: show(pct)
		});
	}
	const runs = comparableRuns(comparable).filter((run) => run.length > 1);
	const points = [...pointOf.values()];
	const gaps = years.filter((year) => !rows.some((row) => row.fiscal_year === year)).map(String);
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
		raw: [],
		bands: drawnPeers.bands,
		peers: drawnPeers.peers,
		breaks: [],
		gaps,
		domain: cutDomain(
			[
				...points.map(({ value }) => value),
				...drawnPeers.peers.map(({ value }) => value),
				...drawnPeers.bands.flatMap(({ lower, upper }) => [lower, upper])
			],
			98
		),
		axis: text.axis,
		breakLabel: '',
		marks: marks.marks,
		qualities: seriesQualities(points, gaps),
		joins: [
			...runs.map((run) => joined('line', `${dept_id} ${run[0]?.fiscal_year ?? ''}`, run)),
			...drawnPeers.joins
		],
		table: {
			columns: [
				{ label: text.year, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.stated, isNumeric: true },
				{ label: text.basis },
				{ label: text.median, isNumeric: true },
				{ label: text.range, isNumeric: true },
				{ label: text.peers, isNumeric: true },
				{ label: text.peerNames }
			],
			rows: years.map((year) => {
				const row = rows.find((one) => one.fiscal_year === year);
				const peerYear = ofPeers.find((one) => one.year === year);
				const cells = peerCells(dept_id, peerYear, names, rateOf, show);
				if (!row) return [String(year), '', '', text.missing, ...cells];
				const standing = executionStanding(row);
				const rate = standing === 'initial_only' ? row.vs_initial_pct : row.execution_pct;
				const remarks = [
					row.budget_basis ? (text.basisNames[row.budget_basis] ?? '') : '',
					standing === 'initial_only' || standing === 'no_rate' ? text.standing[standing] : '',
					...executionQualities(row)
						.filter((quality) => quality !== 'unspecified_basis')
						.map((quality) => text.qualities[quality])
				];
				return [
					String(year),
					rate === null || standing === 'no_rate' ? '' : show(rate),
					row.rate_stated_pct === null ? '' : show(row.rate_stated_pct),
					remarks.filter(Boolean).join('; '),
					...cells
				];
			}),
			record_ids: years.map((year) => {
				return splitIds([rows.find((one) => one.fiscal_year === year)?.line_ids ?? null]);
			})
		}
	};
}
