/** Built-in number formats of a workbook that matter here, by id. */
const BUILT_IN: Readonly<Record<number, string>> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	14: 'yyyy-m-d',
	22: 'yyyy-m-d',
	31: 'yyyy"年"m"月"d"日"',
	37: '#,##0',
	38: '#,##0',
	39: '#,##0.00',
	40: '#,##0.00',
	43: '#,##0.00',
	44: '#,##0.00',
	57: 'yyyy"年"m"月"',
	58: 'm"月"d"日"'
};

/** Format code of a cell style, or null for General and text. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string | null {
	const code = custom.get(id) ?? BUILT_IN[id] ?? null;
	return code === null || /^(?:general|@)$/i.test(code) ? null : code;
}

function bareCode(code: string): string {
	return (code.split(';')[0] ?? '').replace(/\[[^\]]{0,40}\]/g, '').replace(/[\\_*]./g, '');
}

function decimalsOf(code: string): number {
	return /\.(0+)/.exec(code)?.[1]?.length ?? 0;
}

function groupThousands(digits: string): string {
	const [whole = '', ...rest] = digits.split('.');
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

/** Stored number without binary noise, in plain notation. */
export function plainNumber(stored: string): string {
	const value = Number(stored);
	if (stored.trim() === '' || !Number.isFinite(value)) return stored;
	const text = String(Number(value.toPrecision(15)));
	return /e/i.test(text)
		? value
				.toFixed(Math.abs(value) < 1 ? 12 : 0)
				.replace(/(\.\d*?)0+$/, '$1')
				.replace(/\.$/, '')
		: text;
}

function printDate(value: number, code: string, is1904: boolean): string {
	const days = is1904 ? value + 1462 : value;
	const date = new Date(Math.round((days - 25_569) * 86_400) * 1000);
	if (Number.isNaN(date.getTime())) return String(value);
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	if (!/d/i.test(code)) return `${year}年${month}月`;
	if (!/y/i.test(code)) return `${month}月${day}日`;
	return code.includes('年') ? `${year}年${month}月${day}日` : date.toISOString().slice(0, 10);
}

/**
 * A stored number as the workbook shows it. A typed number keeps digits its format would hide;
 * only the result of a formula (`isComputed`) is rounded as shown.
 */
export function printNumber(
	stored: string,
	code: string | null,
	options: { isComputed: boolean; is1904: boolean }
): string {
	const plain = plainNumber(stored);
	const value = Number(plain);
	if (code === null || !Number.isFinite(value) || stored.trim() === '') return plain;
	const bare = bareCode(code);
	const unquoted = bare.replace(/"[^"]*"/g, '');
	if (/[ymd]/i.test(unquoted) && !/[0#]/.test(unquoted)) {
		return printDate(value, bare, options.is1904);
	}
	if (!/[0#]/.test(unquoted)) return plain;
	const isPercent = unquoted.includes('%');
	// Multiplying the decimal text avoids 0.9965 * 100 = 99.65000000000001.
	const shown = isPercent ? plainNumber(String(Number(`${plain}e2`))) : plain;
	const wanted = decimalsOf(unquoted);
	const stands = (shown.split('.')[1] ?? '').length;
	const isRounded = stands > wanted && (options.isComputed || isPercent);
	const fixed = stands <= wanted || isRounded ? Number(shown).toFixed(wanted) : shown;
	const grouped = unquoted.includes(',') ? groupThousands(fixed) : fixed;
	const unit = /"([^"]{1,4})"\s*$/.exec(bare)?.[1] ?? '';
	return `${grouped}${isPercent ? '%' : ''}${unit}`;
}
