function field(text: string | null): string {
	if (text === null) return '';
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as Excel reads it: UTF-8 with a byte order mark, CRLF, quotes where needed; null is an empty field. */
export function tableCsv(
	header: readonly string[],
	rows: readonly (readonly (string | null)[])[]
): string {
	return `\ufeff${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
