import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ExecutionOfPeers } from '../queries/execution-of-peers.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableGroups, joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import { executionQualities, executionStanding } from './execution-standing.ts';
import { MarkList } from './mark.ts';
import { peerLine, peersOf, type PeerText } from './peer-standing.ts';
import { allApart, setApart, type SetApart } from './set-apart.ts';
import { median, quantile } from 'd3-array';
import { splitIds } from './proof-ids.ts';

export interface ExecutionStripText extends PeerText {
	ariaLabel: string;
	axis: string;
	year: string;
	count: string;
	alike: string;
	median: string;
	lowest: string;
	lower: string;
	upper: string;
	highest: string;
	standing: Record<'comparable' | 'unspecified', string>;
	qualities: Record<Quality, string>;
}

export interface ExecutionStripDot {
	mark: number;
	year: string;
	rate: number;
	isHollow: boolean;
	/** Not among those that the year's median is of. */
	isApart: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	/** Written beside the dot where there are few enough to read. */
	label: string | null;
	/** Its department and rate, and the line behind it, for the table twin. */
	name: string;
	record_ids: readonly string[];
}

export interface ExecutionStripSummary {
	year: string;
	n: number;
	/** How many of them the median is of; 0 where there is none. */
	alike: number;
	median: number | null;
	lower: number | null;
	upper: number | null;
}

export interface ExecutionStrip extends ChartModel {
	years: string[];
	dots: ExecutionStripDot[];
	/** Median and middle half of the comparable rates, only where n ≥ 5. */
	summaries: ExecutionStripSummary[];
	/** Dots that no median is of, in the years that have one. */
	apart: SetApart;
	domain: [number, number];
	axis: string;
	countLabel: string;
}

const FLAGS = {
	unspecified_basis: 'isHollow',
	contradicted: 'isContradicted',
	unit_corrected: 'isUnitCorrected'
} as const satisfies Partial<Record<Quality, keyof ExecutionStripDot>>;

/** One row of dots a year: every department's rate; rates against another basis are not among them. */
export function executionStrip(
	rows: readonly ExecutionByDepartmentYear[],
	peers: readonly ExecutionOfPeers[],
	years: readonly number[],
	names: DepartmentNames,
	text: ExecutionStripText,
	lang: Lang
): ExecutionStrip {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const dots: ExecutionStripDot[] = [];
	const summaries: ExecutionStripSummary[] = [];
	const apart: SetApart[] = [];
	for (const year of years) {
		const shown = rows.filter(
			(row) =>
				row.fiscal_year === year && ['comparable', 'unspecified'].includes(executionStanding(row))
		);
		const [alike = []] = comparableGroups(
			shown.filter((row) => executionStanding(row) === 'comparable')
		);
		const isEnough = alike.length >= MIN_FOR_SUMMARY;
		const rated = alike.flatMap((row) => row.execution_pct ?? []);
		const middle = isEnough ? (median(rated) ?? null) : null;
		const [one] = alike;
		if (isEnough && one) {
			joins.push(joined('summary', String(year), alike));
			apart.push(setApart(one, shown));
		}
		for (const row of shown) {
			if (row.execution_pct === null) continue;
			const standing = executionStanding(row) === 'comparable' ? 'comparable' : 'unspecified';
			const rate = formatPercent(row.execution_pct, lang);
			const name = `${names.short(row.dept_id)} ${rate}`;
			const record_ids = splitIds([row.line_ids]);
			const qualities = executionQualities(row);
			const peer = peersOf(row, peers);
			dots.push({
				mark: marks.add({
					label: [
						`${names.full(row.dept_id)} ${year}`,
						`${rate} · ${text.standing[standing]}`,
						...(peer ? [peerLine(peer, text, lang)] : []),
						...qualities.map((quality) => text.qualities[quality])
					].join('\n'),
					doc_id: row.doc_id,
					record_ids,
					narrows: { years: [year], dept_ids: [row.dept_id] }
				}),
				year: String(year),
				rate: row.execution_pct,
				isHollow: standing === 'unspecified',
				isApart: isEnough && row.comparability !== one?.comparability,
				isContradicted: qualities.includes('contradicted'),
				isUnitCorrected: row.unit_is_corrected,
				label: shown.length < MIN_FOR_SUMMARY ? name : null,
				name,
				record_ids
			});
		}
		summaries.push({
			year: String(year),
			n: shown.length,
			alike: isEnough ? rated.length : 0,
			median: middle,
			lower: isEnough ? (quantile(rated, 0.25) ?? null) : null,
			upper: isEnough ? (quantile(rated, 0.75) ?? null) : null
		});
	}
	const ticks = years
		.toReversed()
		.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }));
	const rates = dots.map((dot) => dot.rate);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: dots.length === 0,
		years: years.map(String),
		dots,
		summaries,
		apart: allApart(apart),
		marks: marks.marks,
		ticks: { y: ticks },
		joins,
		qualities: (['unspecified_basis', 'contradicted', 'unit_corrected'] as const).filter(
			(quality) => dots.some((dot) => dot[FLAGS[quality]])
		),
		domain: [Math.floor(Math.min(97, ...rates)) - 1, Math.ceil(Math.max(100, ...rates)) + 1],
		axis: text.axis,
		countLabel: text.count,
		table: {
			columns: [
				{ label: text.year },
				{ label: text.count, isNumeric: true },
				{ label: text.lowest, isNumeric: true },
				{ label: text.highest, isNumeric: true },
				{ label: text.alike, isNumeric: true },
				{ label: text.lower, isNumeric: true },
				{ label: text.median, isNumeric: true },
				{ label: text.upper, isNumeric: true }
			],
			rows: summaries.map(({ year, n, alike, median: middle, lower, upper }) => {
				const ofYear = dots.filter((dot) => dot.year === year).toSorted((a, b) => a.rate - b.rate);
				const show = (rate: number | null) => (rate === null ? '' : formatPercent(rate, lang));
				return [
					year,
					String(n),
					ofYear[0]?.name ?? '',
					ofYear.at(-1)?.name ?? '',
					alike === 0 ? '' : String(alike),
					show(lower),
					show(middle),
					show(upper)
				];
			}),
			record_ids: summaries.map(({ year }) => {
				const ofYear = dots.filter((dot) => dot.year === year).toSorted((a, b) => a.rate - b.rate);
				return [ofYear[0], ofYear.at(-1)].flatMap((dot) => dot?.record_ids ?? []);
			})
		}
	};
}
