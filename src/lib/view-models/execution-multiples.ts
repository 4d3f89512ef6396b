import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPercent } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { ExecutionByDepartmentYear } from '../queries/execution-by-department-year.ts';
import type { ExecutionOfPeers } from '../queries/execution-of-peers.ts';
import type { ComparabilityDimension } from '../schema/comparability.ts';
import type { ChartModel, TableTwin } from './chart-model.ts';
import { joined, type Joined } from './comparable.ts';
import { executionPanels, executionRuns, ratedStanding } from './execution-panels.ts';
import { executionQualities } from './execution-standing.ts';
import { MarkList } from './mark.ts';
import { peerLine, peersOf, type PeerText } from './peer-standing.ts';
import { allApart, NOTHING_APART, setApart, type SetApart } from './set-apart.ts';
import { splitIds } from './proof-ids.ts';

export interface ExecutionMultiplesText extends PeerText {
	ariaLabel: string;
	axis: string;
	department: string;
	year: string;
	rate: string;
	change: string;
	basis: string;
	peers: string;
	remark: string;
	/** A change from one year to the next; `reasons` where the two are not comparable. */
	changed: (points: string, reasons: string) => string;
	panel: (n: number, bases: string) => string;
	standing: Record<'comparable' | 'unspecified' | 'initial_only', string>;
	basisShort: Record<'comparable' | 'unspecified' | 'initial_only', string>;
	apart: Record<ComparabilityDimension, string>;
	qualities: Record<Quality, string>;
	between: string;
}

interface InPanel {
	panel: number;
	year: string;
}

export interface ExecutionMultiplesDot extends InPanel {
	mark: number;
	/** Null where only the initial budget is printed: another measure, outside the axis. */
	rate: number | null;
	label: string;
	isHollow: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
}

export interface ExecutionMultiples extends ChartModel {
	years: string[];
	panels: { mark: number; panel: number; title: string; caption: string; latest: string }[];
	/** Few enough panels for a figure at every dot. */
	isFew: boolean;
	dots: ExecutionMultiplesDot[];
	/** Ends of a line are neighbouring years of one comparable group. */
	lines: (InPanel & { run: number; rate: number })[];
	bands: (InPanel & { lower: number; median: number; upper: number })[];
	gaps: InPanel[];
	domain: [number, number];
	axis: string;
	/** Departments with a rate, of which `panels` shows those with the largest fall. */
	total: number;
	/** Neighbouring years that no line joins. */
	apart: SetApart;
}

/** Up to this many panels every dot has its figure. */
const FEW_PANELS = 4;

function rateOf(row: ExecutionByDepartmentYear): number {
	return (ratedStanding(row) === 'initial_only' ? row.vs_initial_pct : row.execution_pct) ?? 0;
}

/** One small panel a department, all on one axis: dots for every year, lines only within a comparable run. */
export function executionMultiples(
	rows: readonly ExecutionByDepartmentYear[],
	peers: readonly ExecutionOfPeers[],
	years: readonly number[],
	names: DepartmentNames,
	text: ExecutionMultiplesText,
	lang: Lang
): ExecutionMultiples {
	const { dept_ids, total } = executionPanels(rows);
	const marks = new MarkList();
	const joins: Joined[] = [];
	const apart: SetApart[] = [];
	const model: Pick<ExecutionMultiples, 'panels' | 'dots' | 'lines' | 'bands' | 'gaps'> = {
		panels: [],
		dots: [],
		lines: [],
		bands: [],
		gaps: []
	};
	const cells: string[][] = [];
	const record_ids: string[][] = [];
	dept_ids.forEach((dept_id, panel) => {
		const own = rows
			.filter((row) => row.dept_id === dept_id && ratedStanding(row) !== null)
			.toSorted((a, b) => a.fiscal_year - b.fiscal_year);
		const counts = (['comparable', 'unspecified', 'initial_only'] as const).flatMap((standing) => {
			const n = own.filter((row) => ratedStanding(row) === standing).length;
			if (n === 0) return [];
			return [n === own.length ? text.basisShort[standing] : `${text.basisShort[standing]} ${n}`];
		});
		const last = own.at(-1);
		model.panels.push({
			mark: marks.add({ label: names.full(dept_id), narrows: { dept_ids: [dept_id] } }),
			panel,
			title: names.short(dept_id),
			caption: text.panel(own.length, counts.join(text.between)),
			latest: last ? `${last.fiscal_year}: ${formatPercent(rateOf(last), lang)}` : ''
		});
		executionRuns(own).forEach((run, index) => {
			if (run.length > 1) joins.push(joined('line', dept_id, run));
			for (const row of run) {
				model.lines.push({ panel, year: String(row.fiscal_year), run: index, rate: rateOf(row) });
			}
		});
		own.forEach((row, at) => {
			const standing = ratedStanding(row) ?? 'comparable';
			const before = own[at - 1]?.fiscal_year === row.fiscal_year - 1 ? own[at - 1] : undefined;
			const differs = before ? setApart(before, [row]) : NOTHING_APART;
			apart.push(differs);
			const isSameMeasure =
				before && (ratedStanding(before) === 'initial_only') === (standing === 'initial_only');
			const change = isSameMeasure ? rateOf(row) - rateOf(before) : null;
			const reasons = differs.dimensions
				.map((dimension) => text.apart[dimension])
				.join(text.between);
			const changed = change === null ? '' : text.changed(formatDifference(change, lang), reasons);
			const qualities = executionQualities(row);
			const peer = peersOf(row, peers);
			const label = formatPercent(rateOf(row), lang);
			const ids = splitIds([row.line_ids]);
			const peerText = peer ? peerLine(peer, text, lang) : '';
			model.dots.push({
				panel,
				year: String(row.fiscal_year),
				mark: marks.add({
					label: [
						`${names.full(dept_id)} ${row.fiscal_year}`,
						`${label} · ${text.standing[standing]}`,
						changed,
						peerText,
						...qualities
							.filter((quality) => quality !== 'unspecified_basis')
							.map((quality) => text.qualities[quality])
					]
						.filter(Boolean)
						.join('\n'),
					doc_id: row.doc_id,
					record_ids: ids,
					narrows: { years: [row.fiscal_year], dept_ids: [dept_id] }
				}),
				rate: standing === 'initial_only' ? null : row.execution_pct,
				label,
				isHollow: standing === 'unspecified',
				isContradicted: qualities.includes('contradicted'),
				isUnitCorrected: qualities.includes('unit_corrected')
			});
			if (peer) {
				model.bands.push({
					panel,
					year: String(row.fiscal_year),
					lower: peer.lower_pct,
					median: peer.median_pct,
					upper: peer.upper_pct
				});
			}
			cells.push([
				names.full(dept_id),
				String(row.fiscal_year),
				label,
				changed,
				text.standing[standing],
				peerText,
				qualities
					.filter((quality) => quality !== 'unspecified_basis')
					.map((quality) => text.qualities[quality])
					.join(text.between)
			]);
			record_ids.push(ids);
		});
		const reported = new Set(
			rows.filter((row) => row.dept_id === dept_id).map((row) => row.fiscal_year)
		);
		for (const year of years) {
			if (!reported.has(year)) model.gaps.push({ panel, year: String(year) });
		}
	});
	const values = [
		...model.dots.flatMap(({ rate }) => rate ?? []),
		...model.bands.map(({ lower }) => lower)
	];
	const table: TableTwin = {
		columns: [
			{ label: text.department },
			{ label: text.year, isNumeric: true },
			{ label: text.rate, isNumeric: true },
			{ label: text.change },
			{ label: text.basis },
			{ label: text.peers },
			{ label: text.remark }
		],
		rows: cells,
		record_ids
	};
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: model.dots.length === 0,
		isFew: dept_ids.length <= FEW_PANELS,
		years: years.map(String),
		...model,
		domain: [Math.floor(Math.min(97, ...values)) - 1, Math.ceil(Math.max(100, ...values)) + 1],
		axis: text.axis,
		total,
		apart: allApart(apart),
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }))
		},
		joins,
		qualities: [
			...(model.dots.some((dot) => dot.isHollow) ? (['unspecified_basis'] as const) : []),
			...(model.dots.some((dot) => dot.isContradicted) ? (['contradicted'] as const) : []),
			...(model.dots.some((dot) => dot.isUnitCorrected) ? (['unit_corrected'] as const) : []),
			...(model.gaps.length > 0 ? (['not_reported'] as const) : [])
		],
		table
	};
}
