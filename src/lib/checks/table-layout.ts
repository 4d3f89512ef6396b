import type { Table } from '../documents/document.ts';
import { finding, type Check } from './rule.ts';

const FUND_HEADER =
	/^(?:财政拨款|其他资金|基本支出|项目支出|市本级支出|区本级支出|本级支出|转移支付[区县]?)$/;
const ROW_LABEL = /^(?:全年|年初|调整后)?(?:预算数|执行数|完成率|执行率|支出数)/;
const FEWEST_HEADERS = 3;

function printedColumns(row: Table['rows'][number]): number[] {
	return row.flatMap((cell, column) => (cell.text.trim() === '' || cell.is_filled ? [] : [column]));
}

/** True if amounts do not stand under their headers though there are as many of them. */
function isDisplaced(table: Table): boolean {
	return table.rows.some((header, index) => {
		const columns = printedColumns(header).filter((column) =>
			FUND_HEADER.test(header[column]?.text.trim() ?? '')
		);
		if (columns.length < FEWEST_HEADERS) return false;
		return table.rows.slice(index + 1, index + 4).some((row) => {
			const [label, ...values] = printedColumns(row);
			if (label === undefined || !ROW_LABEL.test(row[label]?.text.trim() ?? '')) return false;
			return values.length === columns.length && values.some((column) => !columns.includes(column));
		});
	});
}

/** Q34: a table whose amounts are shifted against their headers by merged cells. */
export const checkTableLayout: Check = (record, { text }) => {
	const tables = (text?.document.blocks ?? []).filter((block) => block.kind === 'table');
	if (!tables.some(isDisplaced)) return [];
	const [line] = record.budget_lines;
	return [
		finding(
			'Q34',
			'warning',
			'表格错位：金额没有对齐各自的表头，按非空格的先后次序对应，并用合计核对过',
			'The table is displaced: amounts do not stand under their headers; they were matched in order and proved by sums',
			{ kind: 'layout', record_ids: line ? [line.line_id] : [] }
		)
	];
};
