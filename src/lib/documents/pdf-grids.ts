import type { Ruling, Rulings } from './pdf-rulings.ts';

/** A ruled table: column edges left to right, row edges top to bottom, and which cells are one. */
export interface Grid {
	columns: number[];
	rows: number[];
	/** For each row and column the index of the region it belongs to. */
	regions: number[][];
}

const SNAP = 3;
const MIN_OPEN = 10;

/** Positions that lie closer than the snap distance become one. */
function cluster(values: readonly number[]): number[] {
	const edges: number[] = [];
	for (const value of [...values].sort((a, b) => a - b)) {
		const last = edges.at(-1);
		if (last === undefined || value - last > SNAP) edges.push(value);
	}
	return edges;
}

/** Where the outermost of several parallel lines end; both ends at least `apart` from each other. */
function outerEnds(lines: readonly Ruling[], apart: number): number[] {
	const from = lines.reduce((least, line) => Math.min(least, line.from), Infinity);
	const to = lines.reduce((most, line) => Math.max(most, line.to), -Infinity);
	return to - from > apart ? [from, to] : [];
}

/** Lines drawn piece by piece, one per column or row, as the long lines they are. */
function joinPieces(lines: readonly Ruling[]): Ruling[] {
	const joined: Ruling[] = [];
	const sorted = [...lines].sort((a, b) => a.at - b.at || a.from - b.from);
	let level: Ruling[] = [];
	const close = (): void => {
		for (const line of [...level].sort((a, b) => a.from - b.from)) {
			const last = joined.at(-1);
			const continues =
				last !== undefined && Math.abs(last.at - line.at) <= 1 && line.from - last.to <= 1;
			if (continues) last.to = Math.max(last.to, line.to);
			else joined.push({ ...line });
		}
		level = [];
	};
	for (const line of sorted) {
		if (level[0] !== undefined && line.at - level[0].at > 1) close();
		level.push(line);
	}
	close();
	return joined;
}

/** Lines that touch each other, directly or through others, as sets of indices. */
function connect(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Rulings[] {
	const parents = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
	const find = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root] ?? root;
		for (let at = index; at !== root;) {
			const next = parents[at] ?? root;
			parents[at] = root;
			at = next;
		}
		return root;
	};
	horizontal.forEach((h, i) => {
		vertical.forEach((v, j) => {
			const touches =
				v.at >= h.from - SNAP &&
				v.at <= h.to + SNAP &&
				h.at >= v.from - SNAP &&
				h.at <= v.to + SNAP;
			if (touches) parents[find(i)] = find(horizontal.length + j);
		});
	});
	const sets = new Map<number, Rulings>();
	const setOf = (index: number): Rulings => {
		const root = find(index);
		const set = sets.get(root) ?? { horizontal: [], vertical: [] };
		sets.set(root, set);
		return set;
	};
	horizontal.forEach((h, i) => setOf(i).horizontal.push(h));
	vertical.forEach((v, j) => setOf(horizontal.length + j).vertical.push(v));
	return [...sets.values()];
}

/** Whether lines at `at` cover the stretch from `from` to `to`, but for small gaps. */
function isRuled(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
	const middle = (from + to) / 2;
	return lines.some(
		(line) => Math.abs(line.at - at) <= SNAP && line.from <= middle + 1 && line.to >= middle - 1
	);
}

/** Cells without a line between them belong to one region. */
function findRegions(
	rulings: Rulings,
	columns: readonly number[],
	rows: readonly number[]
): number[][] {
	const width = columns.length - 1;
	const height = rows.length - 1;
	const regions = Array.from({ length: height }, () => Array.from({ length: width }, () => -1));
	let next = 0;
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			if ((regions[row]?.[column] ?? 0) >= 0) continue;
			const region = next++;
			const open: [number, number][] = [[row, column]];
			const take = (r: number, c: number): void => {
				const line = regions[r];
				if (line === undefined || line[c] !== -1) return;
				line[c] = region;
				open.push([r, c]);
			};
			const start = regions[row];
			if (start !== undefined) start[column] = region;
			for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
				const [r, c] = cell;
				const [left = 0, right = 0] = [columns[c], columns[c + 1]];
				const [top = 0, bottom = 0] = [rows[r], rows[r + 1]];
				if (c + 1 < width && !isRuled(rulings.vertical, right, bottom, top)) take(r, c + 1);
				if (c > 0 && !isRuled(rulings.vertical, left, bottom, top)) take(r, c - 1);
				if (r + 1 < height && !isRuled(rulings.horizontal, bottom, left, right)) take(r + 1, c);
				if (r > 0 && !isRuled(rulings.horizontal, top, left, right)) take(r - 1, c);
			}
		}
	}
	return regions;
}

/** Tables that are drawn with lines; a frame around a single field is none. */
export function findGrids(rulings: Rulings): Grid[] {
	return connect(joinPieces(rulings.horizontal), joinPieces(rulings.vertical)).flatMap((set) => {
		if (set.horizontal.length < 1 || set.vertical.length < 1) return [];
		// Tables open at the sides, or cut by a page end, are closed where their lines end.
		const columns = cluster([
			...set.vertical.map((line) => line.at),
			...outerEnds(set.horizontal, MIN_OPEN)
		]);
		const rows = cluster([
			...set.horizontal.map((line) => line.at),
			...outerEnds(set.vertical, MIN_OPEN)
		]).reverse();
		const cells = (columns.length - 1) * (rows.length - 1);
		if (columns.length < 3 || rows.length < 2 || cells < 2 || cells > 20_000) return [];
		return [{ columns, rows, regions: findRegions(set, columns, rows) }];
	});
}
