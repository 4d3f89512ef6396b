import type { Evidence } from '../schema/evidence.ts';
import {
	cellPoints,
	cellWeight,
	columnRole,
	pointsInName,
	type ColumnRole
} from './grid-columns.ts';
import { evidenceOf } from './passage.ts';
import type { Grid, GridCell } from './report-text.ts';

/** One level-3 row before its branches are settled. */
export interface IndicatorRow {
	l1: string | null;
	l1_weight: string | null;
	l2: string | null;
	l2_weight: string | null;
	name: string;
	weight: string | null;
	score: string | null;
	explanation: string | null;
	target: string | null;
	actual: string | null;
	basis: string | null;
	/** Level-1 or level-2 name printed in this very row (not filled from a merged cell). */
	opens_l2: boolean;
	source_row: number | null;
	evidence: Evidence[];
	basis_cell: GridCell | null;
	actual_cell: GridCell | null;
}

type Columns = ReadonlyMap<number, ColumnRole>;

const TOTAL =
	/^(?:总分|合计|总计|自评总分|总得分|得分合计|综合得分|总评分|自评得分|自评总分\(.*\))/;

/** Columns of an indicator header row; null if the row is none. */
export function indicatorHeader(row: readonly GridCell[]): Columns | null {
	const columns = new Map<number, ColumnRole>();
	row.forEach((cell, index) => {
		const role = columnRole(cell.text);
		if (role !== null && !(cell.is_filled && columns.get(index - 1) === role && role !== 'weight'))
			columns.set(index, role);
	});
	const roles = [...columns.values()];
	const named =
		roles.includes('l3') ||
		(roles.includes('l1') && (roles.includes('l2') || roles.includes('weight')));
	return named &&
		(roles.includes('score') ||
			roles.includes('weight') ||
			roles.includes('target') ||
			roles.includes('actual'))
		? columns
		: null;
}

function printed(row: readonly GridCell[], index: number): GridCell | null {
	const cell = row[index];
	return cell === undefined || cell.text === '' ? null : cell;
}

function columnOf(columns: Columns, role: ColumnRole, last = false): number {
	let found = -1;
	for (const [index, other] of columns) {
		if (other !== role) continue;
		if (!last) return index;
		found = index;
	}
	return found;
}

/** Weight column of the level-3 name: the nearest weight column after it, else the last one. */
function weightColumn(columns: Columns, name: number): number {
	const weights = [...columns].filter(([, role]) => role === 'weight').map(([index]) => index);
	return weights.find((index) => index > name) ?? weights.at(-1) ?? -1;
}

/** A row whose cells stand under their headers. */
export function readAlignedRow(row: readonly GridCell[], columns: Columns): IndicatorRow | null {
	const nameColumn =
		columnOf(columns, 'l3') >= 0 ? columnOf(columns, 'l3') : columnOf(columns, 'l2');
	const nameCell = printed(row, nameColumn);
	if (
		nameCell === null ||
		TOTAL.test(nameCell.text) ||
		cellPoints(nameCell.text) !== null ||
		columnRole(nameCell.text) === 'l3'
	)
		return null;
	const weight = printed(row, weightColumn(columns, nameColumn));
	const score = printed(row, columnOf(columns, 'score', true));
	const l1 = printed(row, columnOf(columns, 'l1'));
	const l2 = columnOf(columns, 'l2') === nameColumn ? null : printed(row, columnOf(columns, 'l2'));
	if (l1 !== null && TOTAL.test(l1.text)) return null;
	if (
		l1 !== null &&
		l1.text === nameCell.text &&
		(l2 === null || l2.text === nameCell.text) &&
		l1.text.length > 12
	)
		return null;
	const inName = pointsInName(nameCell.text);
	const l1Points = pointsOfBranch(l1?.text ?? '');
	const l2Points = pointsOfBranch(l2?.text ?? '');
	const weightBefore = (column: number) => {
		const next =
			columns.get(column + 1) === 'weight' && column + 1 !== weightColumn(columns, nameColumn)
				? printed(row, column + 1)
				: null;
		return next === null || next.is_filled ? null : cellPoints(next.text);
	};
	const number = (cell: GridCell | null) => (cell === null ? null : cellPoints(cell.text));
	const ownWeight = weight === null ? null : cellWeight(weight.text);
	const basisCell =
		printed(row, columnOf(columns, 'reason')) ?? printed(row, columnOf(columns, 'basis'));
	const actualCell = printed(row, columnOf(columns, 'actual', true));
	return {
		l1: l1 === null ? null : l1Points.name,
		l1_weight: l1Points.points ?? weightBefore(columnOf(columns, 'l1')),
		l2: l2 === null ? null : l2Points.name,
		l2_weight: l2Points.points ?? weightBefore(columnOf(columns, 'l2')),
		name: inName.points === null || ownWeight !== null ? nameCell.text : inName.name,
		weight: ownWeight ?? inName.points,
		score: number(score),
		explanation: printed(row, columnOf(columns, 'explanation'))?.text ?? null,
		target: printed(row, columnOf(columns, 'target', true))?.text ?? null,
		actual: actualCell?.text ?? null,
		basis: basisCell?.text ?? null,
		opens_l2: l2 !== null && !l2.is_filled,
		source_row: nameCell.passage.pieces[0]?.locator.line_start ?? null,
		evidence: rowEvidence([nameCell, weight, score]),
		basis_cell: basisCell,
		actual_cell: actualCell
	};
}

/** Points of a branch, in brackets or glued to its name by a merged cell: 管理效能45. */
function pointsOfBranch(text: string): { name: string; points: string | null } {
	const glued = /^([\u4e00-\u9fff“”、]{2,20})(\d{1,3}(?:\.\d{1,3})?)分?$/.exec(text);
	return glued ? { name: glued[1] ?? text, points: glued[2] ?? null } : pointsInName(text);
}

function rowEvidence(cells: readonly (GridCell | null)[]): Evidence[] {
	return cells.filter((cell) => cell !== null).map((cell) => evidenceOf(cell.passage));
}

interface Located {
	index: number;
	cell: GridCell;
	number: string | null;
}

/** Level-1 and level-2 cells of a displaced row, read from the right: name and weight may be apart. */
function readBranches(
	prefix: Located[]
): Pick<IndicatorRow, 'l1' | 'l1_weight' | 'l2' | 'l2_weight'> {
	const rest = [...prefix];
	const branch = {
		l1: null as string | null,
		l1_weight: null as string | null,
		l2: null as string | null,
		l2_weight: null as string | null
	};
	const last = rest.at(-1);
	if (last !== undefined && last.number !== null) {
		branch.l2_weight = last.number;
		rest.pop();
		const name = rest.at(-1);
		if (name !== undefined && name.number === null) {
			branch.l2 = name.cell.text;
			rest.pop();
		}
	} else if (last !== undefined && last.index > 0) {
		branch.l2 = last.cell.text;
		rest.pop();
	}
	for (const entry of rest) {
		if (entry.number === null) branch.l1 = entry.cell.text;
		else branch.l1_weight = entry.number;
	}
	return branch;
}

/** A row whose cells slid out of their columns: read by the order of its texts and numbers. */
export function readDisplacedRow(row: readonly GridCell[], columns: Columns): IndicatorRow | null {
	const filled: Located[] = row.flatMap((cell, index) =>
		cell.text === '' || cell.is_filled ? [] : [{ index, cell, number: cellPoints(cell.text) }]
	);
	if (filled.some(({ cell }) => TOTAL.test(cell.text))) return null;
	const score = filled.findLastIndex((entry) => entry.number !== null);
	const weight = filled
		.slice(0, Math.max(0, score))
		.findLastIndex((entry) => entry.number !== null);
	const name = filled[weight - 1];
	const weightEntry = filled[weight];
	const scoreEntry = filled[score];
	if (
		weight < 1 ||
		name === undefined ||
		name.number !== null ||
		weightEntry === undefined ||
		scoreEntry === undefined ||
		score <= weight
	)
		return null;
	const between = filled.slice(weight + 1, score).map((entry) => entry.cell);
	const after = filled.slice(score + 1).map((entry) => entry.cell);
	const hasActual = [...columns.values()].includes('actual') || between.length >= 2;
	const branch = readBranches(filled.slice(0, weight - 1));
	return {
		...branch,
		name: name.cell.text,
		weight: weightEntry.number,
		score: scoreEntry.number,
		explanation: hasActual ? null : (between[0]?.text ?? null),
		target: hasActual ? (between[0]?.text ?? null) : null,
		actual: hasActual ? (between[1]?.text ?? null) : null,
		basis: after[0]?.text ?? null,
		opens_l2: branch.l2 !== null,
		source_row: name.cell.passage.pieces[0]?.locator.line_start ?? null,
		evidence: rowEvidence([name.cell, weightEntry.cell, scoreEntry.cell]),
		basis_cell: after[0] ?? null,
		actual_cell: hasActual ? (between[1] ?? null) : null
	};
}

/** True where a row's cells do not stand under their headers: points or texts slid to other columns. */
function hasSlid(row: readonly GridCell[], columns: Columns): boolean {
	if (row.filter((cell) => !cell.is_filled && cellPoints(cell.text) !== null).length < 2)
		return false;
	const name = columnOf(columns, 'l3') >= 0 ? columnOf(columns, 'l3') : columnOf(columns, 'l2');
	const points = [columnOf(columns, 'score', true), weightColumn(columns, name)].filter(
		(column) => column >= 0
	);
	if (points.length === 0) return false;
	const isNumber = (column: number) => cellPoints(row[column]?.text ?? '') !== null;
	const isLongText = (column: number) => /[\u4e00-\u9fff]{4}/.test(row[column]?.text ?? '');
	return (
		isNumber(name) ||
		points.some(isLongText) ||
		points.every((column) => !isNumber(column) && row[column]?.text === '')
	);
}

/** First row after an indicator table: its total, or the head of another form. */
function endOfTable(grid: Grid, from: number, limit: number): number {
	for (let index = from; index < limit; index++) {
		const texts = (grid.rows[index] ?? [])
			.filter((cell) => cell.text !== '' && !cell.is_filled)
			.map((cell) => cell.text);
		const [first = ''] = texts;
		if (TOTAL.test(first.replace(/\s/g, ''))) return index;
		if (/^(?:项目名称|单位名称|专项名称|项目支出名称)$/.test(first)) return index;
		if (
			texts.filter(
				(text) => /年初预算|全年预算|全年执行|执行数|预算数/.test(text) && text.length <= 14
			).length >= 2
		)
			return index;
	}
	return limit;
}

export interface IndicatorTable {
	grid: Grid;
	rows: IndicatorRow[];
	is_displaced: boolean;
	/** Indexes of the grid's rows the table takes up: header first, end exclusive. */
	start: number;
	end: number;
}

function findIndicatorTables(grid: Grid): IndicatorTable[] {
	const headers = grid.rows.flatMap((row, index) => {
		const columns = indicatorHeader(row);
		return columns === null ? [] : [{ index, columns }];
	});
	return headers.map(({ index, columns }, k) => {
		const end = endOfTable(grid, index + 1, headers[k + 1]?.index ?? grid.rows.length);
		const body = grid.rows.slice(index + 1, end);
		const slid = body.map((row) => hasSlid(row, columns));
		const rows = body.flatMap((row, n) => {
			const read = slid[n] === true ? readDisplacedRow(row, columns) : readAlignedRow(row, columns);
			return read === null ? [] : [read];
		});
		return { grid, rows, is_displaced: slid.includes(true), start: index, end };
	});
}

/** Tables already read: the money and the rows of a report both ask for them. */
const READ = new WeakMap<Grid, readonly IndicatorTable[]>();

/** Indicator tables of a grid: each header row starts one. */
export function readIndicatorTables(grid: Grid): readonly IndicatorTable[] {
	const tables = READ.get(grid) ?? findIndicatorTables(grid);
	READ.set(grid, tables);
	return tables;
}
