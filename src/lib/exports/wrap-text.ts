/** A Chinese character is as wide as its type, a letter or digit a little over half. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce(
		(sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? size : size * 0.58),
		0
	);
}

/** What may not be parted: a word or a Chinese character, with the signs that close it. */
const PIECES =
	/(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[\u3001\u3002\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u2019\u201d]*\s*|\s+/g;

/** Lines of at most `width` pixels, broken between words or anywhere in Chinese. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	const pieces = text.match(PIECES) ?? [];
	for (const piece of pieces) {
		if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		let rest = piece;
		while (textWidth(rest, size) > width) {
			const fits = Math.max(1, Math.floor((rest.length * width) / textWidth(rest, size)));
			lines.push(rest.slice(0, fits));
			rest = rest.slice(fits);
		}
		line += rest;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
