import type { PdfLine } from './pdf-lines.ts';

const PAGE_NUMBER =
	/^[\s\-—–―_·.]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[,，/／]?\s*(?:共\s*)?\d{1,4}\s*页?)?[\s\-—–―_·.]*$/i;
/** Header and footer stand in the outer parts of a page. */
const MARGIN = 0.12;

function isMarginal(line: PdfLine, height: number): boolean {
	return line.y > height * (1 - MARGIN) || line.y < height * MARGIN;
}

function shape(line: PdfLine): string {
	return line.text.replace(/\s/g, '').replace(/\d+/g, '#');
}

/** Lines without page numbers and without headers and footers that repeat from page to page. */
export function withoutFurniture(
	pages: readonly { height: number; lines: readonly PdfLine[] }[]
): PdfLine[][] {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const shapes = page.lines
			.filter((line, i) => isOuter(i, page.lines.length) && isMarginal(line, page.height))
			.map(shape);
		for (const each of new Set(shapes)) counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	const threshold = Math.max(2, Math.ceil(pages.length * 0.4));
	return pages.map((page) =>
		page.lines.filter((line, i) => {
			if (!isOuter(i, page.lines.length)) return true;
			const isEdge = i === 0 || i === page.lines.length - 1;
			if (isEdge && PAGE_NUMBER.test(line.text) && isMarginal(line, page.height)) return false;
			return !isMarginal(line, page.height) || (counts.get(shape(line)) ?? 0) < threshold;
		})
	);
}

function isOuter(index: number, count: number): boolean {
	return index < 3 || index >= count - 3;
}
