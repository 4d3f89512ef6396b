import type PptxGenJS from 'pptxgenjs';
import type { Annotation } from '../schema/deck.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { CHART_COLOURS } from './chart-colours.ts';
import { POINTS_AN_INCH, type Box } from './slide-table.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const SIZE = 12;
const LINE = 1.3;
/** Inches. */
const WIDEST = 2.6;
const PADDING = 0.08;
const DOT = 0.11;
const DISTANCE = 0.14;

const hex = (name: string) => (CHART_COLOURS[name] ?? '#000000').slice(1);

/** Beside a place, on the side where there is room, never beyond the plot. */
function beside(place: number, length: number, from: number, to: number): number {
	const after = place + DISTANCE;
	const at = after + length <= to ? after : place - DISTANCE - length;
	return Math.max(from, Math.min(at, to - length));
}

/** Callouts over the plot, as shapes that can be moved: a dot at the place and its words beside it. */
export function addCallouts(
	slide: PptxGenJS.Slide,
	annotations: readonly Annotation[],
	box: Box
): void {
	for (const one of annotations) {
		if (one.kind !== 'callout') continue;
		const lines = one.text
			.split('\n')
			.flatMap((line) => wrapText(line, WIDEST * POINTS_AN_INCH, SIZE));
		const widest = Math.max(...lines.map((line) => textWidth(line, SIZE)));
		const w = (widest * 1.08) / POINTS_AN_INCH + 2 * PADDING;
		const h = (lines.length * SIZE * LINE) / POINTS_AN_INCH + 2 * PADDING;
		const place = { x: box.x + one.x * box.w, y: box.y + one.y * box.h };
		slide.addShape('ellipse', {
			x: place.x - DOT / 2,
			y: place.y - DOT / 2,
			w: DOT,
			h: DOT,
			fill: { color: hex('accent') }
		});
		slide.addText(lines.join('\n'), {
			x: beside(place.x, w, box.x, box.x + box.w),
			y: beside(place.y, h, box.y, box.y + box.h),
			w,
			h,
			margin: 0,
			align: 'center',
			valign: 'middle',
			shape: 'roundRect',
			rectRadius: 0.05,
			fill: { color: hex('surface') },
			line: { color: hex('accent'), width: 1.25 },
			color: hex('ink'),
			fontFace: SLIDE_FONT,
			fontSize: SIZE
		});
	}
}
