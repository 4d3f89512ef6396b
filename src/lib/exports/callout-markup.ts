import type { Callout } from '../schema/deck.ts';
import { textWidth, wrapText } from './wrap-text.ts';
import { xmlText } from './xml-text.ts';

const TEXT = { size: 13, height: 18, width: 200 };
const PADDING = 8;
/** Between the place that is meant and the box. */
const DISTANCE = 14;

interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Beside a place, on the side where there is room, never beyond the area. */
function beside(place: number, length: number, from: number, to: number): number {
	const after = place + DISTANCE;
	const at = after + length <= to ? after : place - DISTANCE - length;
	return Math.max(from, Math.min(at, to - length));
}

/** A callout over a drawing: a dot at its place and its words in a box beside it. */
export function calloutMarkup({ text, x, y }: Callout, area: Area): string {
	const lines = text.split('\n').flatMap((line) => wrapText(line, TEXT.width, TEXT.size));
	const width = Math.max(...lines.map((line) => textWidth(line, TEXT.size))) + 2 * PADDING;
	const height = lines.length * TEXT.height + PADDING;
	const place = { x: area.x + x * area.width, y: area.y + y * area.height };
	const left = beside(place.x, width, area.x, area.x + area.width);
	const top = beside(place.y, height, area.y, area.y + area.height);
	const words = lines.map(
		(line, index) =>
			`<text x="${left + PADDING}" y="${top + 17 + index * TEXT.height}">${xmlText(line)}</text>`
	);
	const end = {
		x: Math.max(left, Math.min(place.x, left + width)),
		y: Math.max(top, Math.min(place.y, top + height))
	};
	return (
		`<g font-size="${TEXT.size}"><path d="M${place.x} ${place.y}L${end.x} ${end.y}" stroke="var(--accent)" stroke-width="1.5"/>` +
		`<circle cx="${place.x}" cy="${place.y}" r="4" fill="var(--accent)"/>` +
		`<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="4" fill="var(--surface)" stroke="var(--accent)" stroke-width="1.5"/>` +
		`${words.join('')}</g>`
	);
}
