import type { PDFPageProxy } from 'unpdf/pdfjs';
import { collectRulings, type OperatorNames, type Rulings } from './pdf-rulings.ts';

/** A piece of text on a page: baseline, left and right edge in points, y upwards. */
export interface Fragment {
	text: string;
	x: number;
	right: number;
	y: number;
	size: number;
}

export interface PdfPage {
	number: number;
	width: number;
	height: number;
	fragments: Fragment[];
	rulings: Rulings;
}

interface TextItemLike {
	str: string;
	width: number;
	transform: unknown[];
}

function isTextItem(item: object): item is TextItemLike {
	return 'str' in item && 'transform' in item;
}

/** Text drawn twice at one place (false bold) counts once. */
function withoutDoubles(fragments: readonly Fragment[]): Fragment[] {
	const seen = new Map<string, Fragment[]>();
	return fragments.filter((fragment) => {
		const others = seen.get(fragment.text) ?? [];
		const isDouble = others.some(
			(other) =>
				Math.abs(other.x - fragment.x) < fragment.size * 0.2 &&
				Math.abs(other.y - fragment.y) < fragment.size * 0.2
		);
		if (!isDouble && others.length < 500) seen.set(fragment.text, [...others, fragment]);
		return !isDouble;
	});
}

/** Upright text and straight lines of one page. */
export async function readPdfPage(page: PDFPageProxy, names: OperatorNames): Promise<PdfPage> {
	const viewport = page.getViewport({ scale: 1 });
	const [left = 0, bottom = 0] = page.view;
	const content = await page.getTextContent({ includeMarkedContent: false });
	const fragments: Fragment[] = [];
	for (const item of content.items) {
		if (!isTextItem(item) || item.str.trim() === '') continue;
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number);
		const size = Math.hypot(c, d);
		// Slanted text is a watermark or a stamp.
		if (size === 0 || Math.abs(b) > Math.abs(a) * 0.1) continue;
		const x = e - left;
		fragments.push({ text: item.str, x, right: x + item.width, y: f - bottom, size });
	}
	const operators = await page.getOperatorList();
	const rulings = collectRulings(operators.fnArray, operators.argsArray, names);
	for (const ruling of rulings.horizontal) {
		ruling.at -= bottom;
		ruling.from -= left;
		ruling.to -= left;
	}
	for (const ruling of rulings.vertical) {
		ruling.at -= left;
		ruling.from -= bottom;
		ruling.to -= bottom;
	}
	return {
		number: page.pageNumber,
		width: viewport.width,
		height: viewport.height,
		fragments: withoutDoubles(fragments),
		rulings
	};
}
