import type { SqlValue, Statement } from './database.ts';

function literal(value: SqlValue): string {
	if (value === null) return 'NULL';
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	if (typeof value === 'number' && !Number.isFinite(value)) {
		throw new Error(`no SQL literal for ${value}`);
	}
	return String(value);
}

/** Without the indentation all lines share, and without empty lines: statements are put together of parts. */
function dedent(text: string): string {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const widths = lines.map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
	const shared = Math.min(...widths);
	return lines.map((line) => line.slice(shared).trimEnd().replaceAll('\t', '  ')).join('\n');
}

/** What a `?` may stand in without being a parameter, and the parameter itself. */
const PART = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/** A statement of ours as readable text with its values written in, for display and for the reader to change. */
export function showStatement({ text, values }: Statement): string {
	let used = 0;
	const shown = dedent(text).replace(PART, (part) => {
		if (part !== '?') return part;
		const value = values[used++];
		if (value === undefined) throw new Error('fewer values than parameters');
		return literal(value);
	});
	if (used !== values.length) throw new Error('more values than parameters');
	return shown;
}
