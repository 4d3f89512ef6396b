import type { DepartmentNames } from '../format/department-names.ts';
import { joined, type Joined } from './comparable.ts';
import type { MarkList } from './mark.ts';
import type { PeerYear } from './peer-years.ts';
import type { YearBand, YearPeer } from './year-series.ts';

export interface PeerText {
	/** 同类中位数 97.21%（95.00%–99.00%，n=5） */
	ofPeers: (median: string, low: string, high: string, n: number) => string;
	/** A peer's dot: what its report is. */
	peer: string;
}

interface Peer {
	dept_id: string;
	fiscal_year: number;
	comparability: string;
}

interface PeerMarks {
	bands: YearBand[];
	peers: YearPeer[];
	joins: Joined[];
	/** One line a year with a median, for the label of the department's own mark. */
	lines: Map<number, string>;
}

/** Peers as a range with its median where five or more compare, else as dots with names. */
export function peerMarks<Row extends Peer>(
	dept_id: string,
	years: readonly PeerYear<Row>[],
	marks: MarkList,
	names: DepartmentNames,
	text: PeerText,
	read: {
		value: (row: Row) => number;
		id: (row: Row) => string | null;
		show: (value: number) => string;
	}
): PeerMarks {
	const made: PeerMarks = { bands: [], peers: [], joins: [], lines: new Map() };
	for (const { year, alike, median, low, high } of years) {
		if (median !== null && low !== null && high !== null) {
			const line = text.ofPeers(read.show(median), read.show(low), read.show(high), alike.length);
			made.lines.set(year, line);
			made.joins.push(joined('summary', `${text.peer} ${year}`, alike));
			made.bands.push({
				mark: marks.add({
					label: [
						String(year),
						line,
						...alike.map((row) => `${names.short(row.dept_id)} ${read.show(read.value(row))}`)
					].join('\n'),
					record_ids: alike.flatMap((row) => read.id(row) ?? []).slice(0, 20)
				}),
				year: String(year),
				lower: low,
				median,
				upper: high
			});
			continue;
		}
		for (const row of alike) {
			if (row.dept_id === dept_id) continue;
			const id = read.id(row);
			made.peers.push({
				mark: marks.add({
					label: `${names.full(row.dept_id)} ${year}\n${read.show(read.value(row))} · ${text.peer}`,
					record_ids: id === null ? [] : [id],
					narrows: { dept_ids: [row.dept_id] }
				}),
				year: String(year),
				value: read.value(row)
			});
		}
	}
	return made;
}

/** Peer columns of a table twin: median, range, n, and the names where there is no median. */
export function peerCells<Row extends Peer>(
	dept_id: string,
	peerYear: PeerYear<Row> | undefined,
	names: DepartmentNames,
	value: (row: Row) => number,
	show: (value: number) => string
): string[] {
	if (!peerYear || peerYear.alike.length === 0) return ['', '', '', ''];
	const { alike, median, low, high } = peerYear;
	return [
		median === null ? '' : show(median),
		low === null || high === null ? '' : `${show(low)}–${show(high)}`,
		String(alike.length),
		alike
			.filter((row) => row.dept_id !== dept_id)
			.map((row) => `${names.short(row.dept_id)} ${show(value(row))}`)
			.join(', ')
	];
}
