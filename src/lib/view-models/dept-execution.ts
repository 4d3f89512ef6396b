import { formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { PeerExecution } from '../queries/peer-execution.ts';
import { executionStanding, type ExecutionStanding } from './execution-standing.ts';
import { cutDomain, yearSpan, type YearPoint, type YearSeries } from './year-series.ts';

export interface DeptExecutionText {
	ariaLabel: string;
	axis: string;
	year: string;
	rate: string;
	stated: string;
	basis: string;
	median: string;
	peers: string;
	missing: string;
	unitCorrected: string;
	standing: Record<ExecutionStanding, string>;
	basisNames: Record<string, string>;
}

/** One department's year-end rates: joined only over neighbouring years on the full-year or adjusted budget. */
export function deptExecution(
	rows: readonly DepartmentYear[],
	peers: readonly PeerExecution[],
	text: DeptExecutionText,
	lang: Lang
): YearSeries {
	const years = yearSpan(rows.map((row) => row.fiscal_year));
	const shown = rows.flatMap((row) => {
		const standing = executionStanding(row);
		if (row.execution_pct === null || (standing !== 'comparable' && standing !== 'unspecified'))
			return [];
		const label = formatPercent(row.execution_pct, lang);
		const point: YearPoint = {
			doc_id: row.doc_id,
			year: String(row.fiscal_year),
			value: row.execution_pct,
			isHollow: standing === 'unspecified',
			label,
			title: `${row.fiscal_year} ${label}\n${text.standing[standing]}`
		};
		return [{ point, year: row.fiscal_year, isComparable: standing === 'comparable' }];
	});
	const lines = shown.flatMap((one, index) => {
		const next = shown[index + 1];
		if (!next || next.year !== one.year + 1 || !one.isComparable || !next.isComparable) return [];
		return [{ from: one.point, to: next.point }];
	});
	const bands = peers
		.filter((peer) => years.includes(peer.fiscal_year))
		.map((peer) => ({
			year: String(peer.fiscal_year),
			lower: peer.lower_pct,
			median: peer.median_pct,
			upper: peer.upper_pct
		}));
	const points = shown.map(({ point }) => point);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		years: years.map(String),
		points,
		lines,
		raw: [],
		bands,
		breaks: [],
		gaps: years.filter((year) => !rows.some((row) => row.fiscal_year === year)).map(String),
		domain: cutDomain(
			[...points.map(({ value }) => value), ...bands.map(({ lower }) => lower)],
			98
		),
		axis: text.axis,
		breakLabel: '',
		table: {
			columns: [
				{ label: text.year, isNumeric: true },
				{ label: text.rate, isNumeric: true },
				{ label: text.stated, isNumeric: true },
				{ label: text.basis },
				{ label: text.median, isNumeric: true },
				{ label: text.peers, isNumeric: true }
			],
			rows: years.map((year) => {
				const row = rows.find((one) => one.fiscal_year === year);
				const peer = peers.find((one) => one.fiscal_year === year);
				const ofPeers = peer ? [formatPercent(peer.median_pct, lang), String(peer.n)] : ['', ''];
				if (!row) return [String(year), '', '', text.missing, ...ofPeers];
				const standing = executionStanding(row);
				const rate = standing === 'initial_only' ? row.vs_initial_pct : row.execution_pct;
				const remarks = [
					row.budget_basis ? (text.basisNames[row.budget_basis] ?? '') : '',
					standing === 'initial_only' || standing === 'no_rate' ? text.standing[standing] : '',
					row.unit_is_corrected ? text.unitCorrected : ''
				];
				return [
					String(year),
					rate === null || standing === 'no_rate' ? '' : formatPercent(rate, lang),
					row.rate_stated_pct === null ? '' : formatPercent(row.rate_stated_pct, lang),
					remarks.filter(Boolean).join('; '),
					...ofPeers
				];
			})
		}
	};
}
