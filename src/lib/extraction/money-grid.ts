import { Decimal } from 'decimal.js';
import type { AmountUnit } from '../schema/codes.ts';
import type { Evidence } from '../schema/evidence.ts';
import { cellNumber, columnRole } from './grid-columns.ts';
import { readIndicatorTables } from './indicator-rows.ts';
import { makeAmount, type LineDraft, type Rate } from './line-draft.ts';
import type { AmountRole } from './money-labels.ts';
import { evidenceOf } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid, GridCell } from './report-text.ts';
import { readRowSubject, type RowSubject } from './money-row-subject.ts';

/** What a column (or, in a turned table, a row) of a money table holds. */
export type MoneyRole = AmountRole | 'rate' | 'weight' | 'score' | 'other';

const ROLES: readonly [RegExp, MoneyRole][] = [
	[/执行率权重/, 'weight'],
	[/执行率得分|得分/, 'score'],
	[/分值|权重|满分/, 'weight'],
	[/执行率|完成率|执行进度|支出率|使用率|^进度|支出进度|预算完成(?:率|比)/, 'rate'],
	[/结余|结转|差额|备注|原因|调剂|调整金额|追加|调增|调减/, 'other'],
	[/到位/, 'received'],
	[
		/全年执行|执行数|实际(?:支出|执行|使用|完成)|决算|支出(?:金额|数|额)|^支出$|^执行$|已支付|使用金额|本年支出|实际拨付/,
		'actual'
	],
	[/调整后?(?:全年)?预算|调整预算|全年\(?调整/, 'adjusted'],
	[/年初/, 'initial'],
	[/全年预算|全年\(?预算/, 'full_year'],
	[/下达|拨付/, 'allocated'],
	[/预算|计划安排|批复|安排/, 'budget']
];

/** Role of a money column by its header; null if it is none. */
export function moneyRole(header: string): MoneyRole | null {
	const bare = header.replace(/[(（][^()（）]{0,12}[)）]/g, '').replace(/[\sA-Za-z×/÷=+]/g, '');
	if (
		bare.length === 0 ||
		bare.length > 14 ||
		/^\d/.test(bare) ||
		/资金总额|年度总|^其中|情况$|规模|差异率|控制率|利用率|满意|采购/.test(bare)
	)
		return null;
	return ROLES.find(([words]) => words.test(bare))?.[1] ?? null;
}

function unitIn(text: string): AmountUnit | null {
	return (
		(/[(（：:]\s?(?:人民币)?(亿元|万元|元)\s?[)）]?/.exec(text)?.[1] as AmountUnit | undefined) ??
		null
	);
}

/** Unit of a money table: its own header cells first, then the lines above it. */
export function gridUnit(grid: Grid, from: number, to: number, fallback: AmountUnit): AmountUnit {
	for (const row of grid.rows.slice(Math.max(0, from - 4), to)) {
		for (const cell of row) {
			const unit = cell.text.length <= 40 ? unitIn(cell.text) : null;
			if (unit !== null) return unit;
		}
	}
	for (const row of grid.rows)
		for (const cell of row) {
			const unit = /单位[:：]?\s?[(（]?(亿元|万元|元)/.exec(cell.text)?.[1] as
				AmountUnit | undefined;
			if (unit !== undefined) return unit;
		}
	return fallback;
}

const LEAST_IMPLAUSIBLE = new Decimal(1_000_000);

/** A header of 万元 over yuan values: no office spends ten billion yuan to the cent. */
function effectiveUnit(
	stated: AmountUnit,
	cells: readonly { value: string; decimals: number }[]
): AmountUnit {
	const isImplausible =
		stated === '万元' &&
		cells.some((cell) => cell.decimals > 0 && LEAST_IMPLAUSIBLE.lte(cell.value));
	return isImplausible ? '元' : stated;
}

type Reading = NonNullable<ReturnType<typeof cellNumber>>;

interface Entry {
	role: MoneyRole;
	reading: Reading;
	cell: GridCell;
}

function unitOf(reading: Reading, effective: AmountUnit): AmountUnit {
	if (reading.unit === '元' || reading.unit === '万元' || reading.unit === '亿元')
		return reading.unit;
	return reading.unit === '万' ? '万元' : effective;
}

/** In a project's form every row is about the project; rows of one source say so in brackets. */
function ownItem(context: ReportContext, subject: RowSubject): string | null {
	const { eval_object_name: project } = context;
	if (subject.cut !== 'by_source' || subject.item_name === null) return project;
	return project === null ? subject.item_name : `${project}（${subject.item_name}）`;
}

function emptyDraft(context: ReportContext, subject: RowSubject): LineDraft {
	const isProject = context.eval_object === 'project';
	return {
		flow: 'expenditure',
		scope: isProject && subject.scope === 'department' ? 'project_item' : subject.scope,
		cut: isProject && subject.cut === 'total' ? 'by_item' : subject.cut,
		item_name:
			isProject && (subject.scope === 'department' || subject.item_name === null)
				? ownItem(context, subject)
				: subject.item_name,
		fund_source: subject.fund_source,
		budget_level: subject.budget_level,
		econ_class: subject.econ_class,
		amounts: {},
		rate: null,
		actual_kind: null,
		is_unadjusted: false,
		is_primary: true,
		note: subject.note,
		evidence: []
	};
}

function makeDraft(
	context: ReportContext,
	subject: RowSubject,
	entries: readonly Entry[],
	stated: AmountUnit,
	effective: AmountUnit
): LineDraft | null {
	const draft = emptyDraft(context, subject);
	const evidence: Evidence[] = [];
	for (const { role, reading, cell } of entries) {
		if (role === 'rate') {
			const rate: Rate = { pct: reading.value, decimals: reading.decimals, printed: cell.text };
			draft.rate ??= rate;
			evidence.push(evidenceOf(cell.passage));
		} else if (
			role !== 'weight' &&
			role !== 'score' &&
			role !== 'other' &&
			draft.amounts[role] === undefined
		) {
			const unit = unitOf(reading, effective);
			draft.amounts[role] = makeAmount(
				reading.value,
				reading.printed,
				reading.decimals,
				reading.unit === '' ? stated : unit,
				unit
			);
			if (role === 'actual') draft.actual_kind = 'executed';
			evidence.push(evidenceOf(cell.passage));
		}
	}
	draft.evidence = evidence;
	return Object.keys(draft.amounts).length === 0 ? null : draft;
}

function firstText(row: readonly GridCell[], before: number): GridCell | null {
	return (
		row.slice(0, before).findLast((cell) => cell.text !== '' && cellNumber(cell.text) === null) ??
		null
	);
}

/** Rate cells may lack the % sign; a rate column's number is a percentage, or a fraction of one. */
function readCell(cell: GridCell | undefined, role: MoneyRole): Reading | null {
	const reading = cell === undefined ? null : cellNumber(cell.text);
	if (reading === null || (role !== 'rate' && reading.unit === '%')) return null;
	return reading;
}

export interface ExecutionPoints {
	weight: string | null;
	score: string | null;
	evidence: Evidence[];
}

export interface MoneyTable {
	drafts: LineDraft[];
	/** Points given for the execution rate, if the table gives any. */
	points: ExecutionPoints | null;
	stated: AmountUnit;
	effective: AmountUnit;
	is_displaced: boolean;
}

function headerRoles(row: readonly GridCell[]): Map<number, MoneyRole> {
	const roles = new Map<number, MoneyRole>();
	row.forEach((cell, index) => {
		const role = moneyRole(cell.text);
		const isRepeat = cell.is_filled && roles.get(index - 1) === role;
		if (role !== null && !isRepeat) roles.set(index, role);
	});
	return roles;
}

function isMoneyHeader(row: readonly GridCell[]): boolean {
	const roles = [...headerRoles(row).values()];
	const hasIndicators = row.some((cell) =>
		['l1', 'l2', 'l3'].includes(columnRole(cell.text) ?? '')
	);
	const numbers = row.filter((cell) => cellNumber(cell.text) !== null).length;
	const amounts = roles.filter(
		(role) => role !== 'rate' && role !== 'weight' && role !== 'score' && role !== 'other'
	);
	return !hasIndicators && numbers === 0 && amounts.length >= 1 && new Set(roles).size >= 2;
}

/** Rows of sources or structures under a header of budget and spending columns. */
function readUprightTable(
	grid: Grid,
	header: number,
	context: ReportContext
): { table: MoneyTable; end: number } {
	const roles = headerRoles(grid.rows[header] ?? []);
	const order = [...roles.values()];
	const body: { row: readonly GridCell[]; entries: Entry[] }[] = [];
	let end = header + 1;
	for (; end < grid.rows.length; end++) {
		const row = grid.rows[end] ?? [];
		if (
			isMoneyHeader(row) ||
			row.some((cell) => columnRole(cell.text) === 'l3' || columnRole(cell.text) === 'l1')
		)
			break;
		const entries = [...roles].flatMap(([index, role]) => {
			const reading = readCell(row[index], role);
			const cell = row[index];
			return reading === null ||
				cell === undefined ||
				(cell.is_filled && row[index - 1]?.text === cell.text && roles.has(index - 1))
				? []
				: [{ role, reading, cell }];
		});
		const numbers = row.filter((cell) => !cell.is_filled && cellNumber(cell.text) !== null);
		const isSlid = numbers.length === order.length && entries.length < numbers.length;
		const slid = isSlid
			? numbers.flatMap((cell, k) =>
					order[k] === undefined ? [] : [{ role: order[k], reading: cellNumber(cell.text), cell }]
				)
			: [];
		const kept = isSlid
			? slid.flatMap((entry) =>
					entry.reading === null ? [] : [{ ...entry, reading: entry.reading }]
				)
			: entries;
		if (kept.length > 0) body.push({ row, entries: kept });
		else if (
			body.length > 0 &&
			row.filter((cell) => cell.text !== '' && !cell.is_filled).length > 0 &&
			!/资金|拨款|支出|其他|收入|合计|结转/.test(firstText(row, row.length)?.text ?? '')
		)
			break;
	}
	const amounts = body
		.flatMap(({ entries }) => entries)
		.filter((entry) => !['rate', 'weight', 'score', 'other'].includes(entry.role));
	const stated = gridUnit(grid, header, header + 1, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		amounts.filter(({ reading }) => reading.unit === '').map(({ reading }) => reading)
	);
	const firstRole = Math.min(...roles.keys());
	const drafts: LineDraft[] = [];
	let points: ExecutionPoints | null = null;
	body.forEach(({ row, entries }, k) => {
		const label = firstText(row, firstRole);
		const draft = makeDraft(
			context,
			readRowSubject(label?.text ?? '', k === 0),
			entries,
			stated,
			effective
		);
		if (draft !== null) drafts.push(draft);
		const given = entries.filter((entry) => entry.role === 'weight' || entry.role === 'score');
		if (given.length > 0 && points === null) {
			points = {
				weight: given.find((entry) => entry.role === 'weight')?.reading.value ?? null,
				score: given.find((entry) => entry.role === 'score')?.reading.value ?? null,
				evidence: given.map((entry) => evidenceOf(entry.cell.passage))
			};
		}
	});
	return { table: { drafts, points, stated, effective, is_displaced: false }, end };
}

/** Rows of budget, spending and rate under a header of sources, structures or levels (k-th value to k-th header). */
function readTurnedTable(
	grid: Grid,
	first: number,
	context: ReportContext
): { table: MoneyTable; end: number } | null {
	const header = grid.rows[first - 1];
	if (header === undefined) return null;
	const heads = header
		.map((cell, index) => ({ cell, index }))
		.filter(({ cell }) => cell.text !== '' && !cell.is_filled && cellNumber(cell.text) === null);
	const columns = new Map<number, Entry[]>();
	let end = first;
	let isDisplaced = false;
	for (; end < grid.rows.length; end++) {
		const row = grid.rows[end] ?? [];
		const label = row.findIndex(
			(cell) => cell.text !== '' && !cell.is_filled && moneyRole(cell.text) !== null
		);
		const role = label < 0 ? null : moneyRole(row[label]?.text ?? '');
		if (role === null) break;
		const values = row
			.map((cell, index) => ({ cell, index }))
			.filter(({ cell, index }) => index > label && cell.text !== '' && !cell.is_filled);
		const isAligned = values.every(({ index }) => heads.some((head) => head.index === index));
		const targets = heads.slice(-values.length);
		if (!isAligned && targets.length !== values.length) continue;
		if (!isAligned) isDisplaced = true;
		values.forEach(({ cell, index }, k) => {
			const head = isAligned ? index : (targets[k]?.index ?? -1);
			const reading = readCell(cell, role);
			if (reading !== null)
				columns.set(head, [...(columns.get(head) ?? []), { role, reading, cell }]);
		});
	}
	const entries = [...columns.values()].flat().filter((entry) => entry.role !== 'rate');
	if (entries.length === 0) return null;
	const stated = gridUnit(grid, first, end, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		entries.map(({ reading }) => reading)
	);
	const groups = grid.rows[first - 2] ?? [];
	const drafts = heads.flatMap(({ cell, index }) => {
		const group = groups.slice(0, index + 1).findLast((above) => above.text !== '')?.text ?? '';
		const column = columns.get(index);
		if (column === undefined) return [];
		const draft = makeDraft(
			context,
			readRowSubject(cell.text, false, group),
			column,
			stated,
			effective
		);
		if (draft === null) return [];
		return [
			{
				...draft,
				fund_source: draft.fund_source === 'unspecified' ? ('all' as const) : draft.fund_source,
				budget_level: draft.budget_level === 'unspecified' ? ('all' as const) : draft.budget_level,
				item_name: null
			}
		];
	});
	return { table: { drafts, points: null, stated, effective, is_displaced: isDisplaced }, end };
}

/** Label and value side by side in one row: 预算数 | 100 | 执行数 | 98. */
function readPairs(grid: Grid, context: ReportContext): MoneyTable | null {
	const entries: Entry[] = [];
	for (const row of grid.rows) {
		const cells = row.filter((cell) => cell.text !== '' && !cell.is_filled);
		cells.forEach((cell, index) => {
			const role = moneyRole(cell.text.replace(/[:：]$/, ''));
			const value = cells[index + 1];
			const reading = role === null || value === undefined ? null : readCell(value, role);
			if (
				role !== null &&
				reading !== null &&
				value !== undefined &&
				!entries.some((entry) => entry.role === role)
			)
				entries.push({ role, reading, cell: value });
		});
	}
	const amounts = entries.filter(
		(entry) => !['rate', 'weight', 'score', 'other'].includes(entry.role)
	);
	if (amounts.length < 2) return null;
	const stated = gridUnit(grid, 0, grid.rows.length, context.amount_unit);
	const effective = effectiveUnit(
		stated,
		amounts.map(({ reading }) => reading)
	);
	const draft = makeDraft(context, readRowSubject('', true), entries, stated, effective);
	return draft === null
		? null
		: { drafts: [draft], points: null, stated, effective, is_displaced: false };
}

/** Every money table of a grid: upright, turned, or label-value pairs. */
export function readMoneyTables(grid: Grid, context: ReportContext): MoneyTable[] {
	const tables: MoneyTable[] = [];
	const taken = readIndicatorTables(grid);
	let at = 0;
	while (at < grid.rows.length) {
		const row = grid.rows[at] ?? [];
		const inside = taken.find((table) => table.start <= at && at < table.end);
		if (inside !== undefined) {
			at = inside.end;
			continue;
		}
		const isTurned =
			at > 0 &&
			row.some((cell) => moneyRole(cell.text) !== null) &&
			row.filter((cell) => cellNumber(cell.text) !== null).length >= 2 &&
			row.filter((cell) => moneyRole(cell.text) !== null).length === 1;
		const turned =
			isTurned && !row.some((cell) => columnRole(cell.text) === 'l3')
				? readTurnedTable(grid, at, context)
				: null;
		if (turned !== null && turned.table.drafts.length >= 2) {
			tables.push(turned.table);
			at = turned.end;
		} else if (isMoneyHeader(row)) {
			const { table, end } = readUprightTable(grid, at, context);
			if (table.drafts.length > 0) tables.push(table);
			at = Math.max(end, at + 1);
		} else at++;
	}
	if (tables.length > 0) return tables;
	const pairs = readPairs(grid, context);
	return pairs === null ? [] : [pairs];
}
