/** Part of a text, by offsets. */
export interface TextRange {
	from: number;
	to: number;
}

/** Columns a character takes in the engine's caret line: Chinese two, a tab none. */
function columns(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	if (code < 0x20) return 0;
	return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
		char
	)
		? 2
		: 1;
}

/** From an offset to the end of the word, name or sign there. */
function wordAt(text: string, from: number): TextRange {
	const rest = text.slice(from);
	const word = /^(?:"[^"]*"?|'[^'\n]*'?|[\p{L}\p{N}_$.]+|[^\s])/u.exec(rest)?.[0] ?? '';
	return { from, to: from + word.length };
}

function caretPlace(message: string, text: string): TextRange | null {
	const found = /(?:^|\n)LINE (\d+): (.*)\n( *)\^/.exec(message);
	if (!found) return null;
	const [, lineNumber = '', excerpt = '', indent = ''] = found;
	const lines = text.split('\n');
	const line = lines[Number(lineNumber) - 1];
	if (line === undefined) return null;
	const isCut = excerpt.startsWith('...');
	const shown = excerpt.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
	const start = isCut ? line.indexOf(shown) : 0;
	if (start < 0) return null;
	let left = indent.length - `LINE ${lineNumber}: `.length - (isCut ? 3 : 0);
	let offset = 0;
	for (const char of shown) {
		if (left <= 0 && columns(char) > 0) break;
		left -= columns(char);
		offset += char.length;
	}
	const before = lines.slice(0, Number(lineNumber) - 1).join('\n').length;
	const lineStart = Number(lineNumber) === 1 ? 0 : before + 1;
	return wordAt(text, Math.min(lineStart + start + offset, text.length));
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The first name the message mentions that stands in the text as a word. */
function namedPlace(message: string, text: string): TextRange | null {
	const names = [
		...message.matchAll(/"([^"\n]+)"/g),
		...message.matchAll(/with name (\S+) does not exist/g)
	].map(([, name = '']) => name);
	for (const name of names) {
		const found = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'iu').exec(
			text
		);
		if (found) return { from: found.index, to: found.index + name.length };
	}
	return null;
}

/** Which word of a statement DuckDB's error message points at; null where it names none. */
export function errorPlace(message: string, text: string): TextRange | null {
	const caret = caretPlace(message, text);
	if (caret) return caret;
	if (/at end of input/.test(message)) {
		const end = text.trimEnd();
		const start = Math.max(0, /\S+$/.exec(end)?.index ?? 0);
		return { from: start, to: end.length };
	}
	return namedPlace(message, text);
}
