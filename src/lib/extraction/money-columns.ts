import type { AmountUnit } from '../schema/codes.ts';
import { cellNumber, columnRole } from './grid-columns.ts';
import type { AmountRole } from './money-labels.ts';
import type { Grid, GridCell } from './report-text.ts';
import { Decimal } from 'decimal.js';

/** What a column (or, in a turned table, a row) of a money table holds. */
export type MoneyRole = AmountRole | 'rate' | 'weight' | 'score' | 'other';

const ROLES: readonly [RegExp, MoneyRole][] = [
	[/执行率权重/, 'weight'],
	[/执行率得分|得分/, 'score'],
	[/分值|权重|满分/, 'weight'],
	[/执行率|完成率|执行进度|支出率|使用率|^进度|支出进度|预算完成(?:率|比)/, 'rate'],
	[/结余|结转|差额|备注|原因|调剂|调整金额|追加|调增|调减|预计|预测/, 'other'],
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
	const bare = header
		.replace(/[(（][^()（）]{0,12}[)）]/g, '')
		.replace(/^\d{1,2}[-—~至]\d{1,2}月(?:份)?/, '')
		.replace(/[:：]$/, '')
		.replace(/[\sA-Za-z×/÷=+]/g, '');
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
export function effectiveUnit(
	stated: AmountUnit,
	cells: readonly { value: string; decimals: number }[]
): AmountUnit {
	const isImplausible =
		stated === '万元' &&
		cells.some((cell) => cell.decimals > 0 && LEAST_IMPLAUSIBLE.lte(cell.value));
	return isImplausible ? '元' : stated;
}

export type Reading = NonNullable<ReturnType<typeof cellNumber>>;

export interface Entry {
	role: MoneyRole;
	reading: Reading;
	cell: GridCell;
}

/** Rate cells may lack the % sign; a rate column's number is a percentage, or a fraction of one. */
export function readCell(cell: GridCell | undefined, role: MoneyRole): Reading | null {
	const reading = cell === undefined ? null : cellNumber(cell.text);
	if (reading === null || (role !== 'rate' && reading.unit === '%')) return null;
	return reading;
}

export function headerRoles(row: readonly GridCell[]): Map<number, MoneyRole> {
	const roles = new Map<number, MoneyRole>();
	row.forEach((cell, index) => {
		const role = moneyRole(cell.text);
		const isRepeat = cell.is_filled && roles.get(index - 1) === role;
		if (role !== null && !isRepeat) roles.set(index, role);
	});
	return roles;
}

export function isMoneyHeader(row: readonly GridCell[]): boolean {
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
