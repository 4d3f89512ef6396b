/** Excel reads a file without it in the system's own encoding, and Chinese as rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A text that a spreadsheet would run as a formula begins with an apostrophe; a negative number is none. */
function guarded(text: string): string {
	return /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function field(text: string | null): string {
	const safe = guarded(text ?? '');
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV as Excel reads it: UTF-8 with a byte order mark, CRLF, quotes where needed; null is an empty field. */
export function tableCsv(
	header: readonly string[],
	rows: readonly (readonly (string | null)[])[]
): string {
	const lines = [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`);
	return `${BYTE_ORDER_MARK}${lines.join('')}`;
}
