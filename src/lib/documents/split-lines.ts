/** One line of a text: 1-based number, character range without its line end. */
export interface Line {
	number: number;
	start: number;
	end: number;
	text: string;
}

/** Lines of a text; a line ends with LF, CR LF or CR. */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		const unit = text[i];
		if (unit !== '\n' && unit !== '\r' && unit !== undefined) continue;
		if (unit === undefined && start === text.length && lines.length > 0) break;
		lines.push({ number: lines.length + 1, start, end: i, text: text.slice(start, i) });
		if (unit === '\r' && text[i + 1] === '\n') i++;
		start = i + 1;
	}
	return lines;
}
