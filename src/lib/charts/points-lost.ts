import * as Plot from '@observablehq/plot';
import type { PointsLost, PointsLostDot, PointsLostRow } from '../view-models/points-lost.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	ALERT,
	fitLabel,
	HATCH,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame,
	SURFACE,
	tickText
} from './frame.ts';
import { ticks } from 'd3-array';

interface Placed extends PointsLostDot {
	x: number;
	y: number;
	label: string | null;
	isEnd: boolean;
}

interface PlacedRow {
	year: string;
	n: number;
	median_pct: number | null;
	top: number;
	base: number;
}

const HEADING = 30;
const MARGIN_LEFT = 44;

/** How high each dot sits: the lowest level at which it touches no dot before it. */
function levelsOf(dots: readonly PointsLostDot[], x: (pct: number) => number, size: number) {
	const ends: number[] = [];
	return dots.map((dot) => {
		const at = x(dot.lost_pct);
		const free = ends.findIndex((end) => at - end >= size);
		const level = free === -1 ? ends.length : free;
		ends[level] = at;
		return level;
	});
}

/** The first lane in which each label meets none before it. */
function lanesOf(labels: readonly { from: number; to: number }[]): number[] {
	const lanes: { from: number; to: number }[][] = [];
	return labels.map((label) => {
		const isFree = (lane: { from: number; to: number }[]) =>
			lane.every((other) => label.to < other.from || label.from > other.to);
		const free = lanes.findIndex(isFree);
		const lane = free === -1 ? lanes.length : free;
		(lanes[lane] ??= []).push(label);
		return lane;
	});
}

/** A row of dots a year, heaped where they meet; each scheme under its own heading. */
export function pointsLostChart(model: PointsLost, context: ChartContext) {
	const narrow = isNarrow(context);
	const r = narrow ? 2.8 : 3.8;
	const marginRight = narrow ? 38 : 56;
	const plotWidth = context.width - MARGIN_LEFT - marginRight;
	const x = (pct: number) => Math.round(10 * (MARGIN_LEFT + (pct / model.limit) * plotWidth)) / 10;
	const headings: { label: string; y: number }[] = [];
	const rows: PlacedRow[] = [];
	const dots: Placed[] = [];
	let y = 0;

	function labelOf(dot: PointsLostDot) {
		const at = x(dot.lost_pct);
		const isEnd = at > MARGIN_LEFT + plotWidth / 2;
		if (dot.name === null) return { isEnd, label: null, from: at - r, to: at + r };
		const room = (isEnd ? at - MARGIN_LEFT : context.width - marginRight - at) - 12;
		/** On a phone the axis has to say the share. */
		const value = narrow ? dot.points : `${dot.points} = ${dot.share}`;
		const label = `${fitLabel(dot.name, room - labelMargin([value], 200) + 16)} ${value}`;
		const end = labelMargin([label], room);
		return { isEnd, label, from: isEnd ? at - end : at - r, to: isEnd ? at + r : at + end };
	}

	/** Named dots and those of the choice stand on the line, the others in a heap above them. */
	function place(row: PointsLostRow): void {
		const own = row.dots.filter((dot) => !dot.isContext);
		const others = row.dots.filter((dot) => dot.isContext);
		const isNamed = own.some((dot) => dot.name !== null);
		const close = 2 * r + 0.6;
		const rise = isNamed ? 17 : close;
		const labels = own.map(labelOf);
		const ownLevels = isNamed ? lanesOf(labels) : levelsOf(own, x, close);
		const otherLevels = levelsOf(others, x, close);
		const ownHeight = own.length === 0 ? 0 : Math.max(...ownLevels) * rise;
		const heap = others.length === 0 ? 0 : Math.max(...otherLevels) * close;
		const lift = own.length > 0 && others.length > 0 ? ownHeight + 17 : 0;
		const height = Math.max(isNamed ? 30 : 26, Math.max(ownHeight, lift + heap) + 22);
		const base = Math.round(y + height - 11);
		own.forEach((dot, index) => {
			const { isEnd, label } = labels[index] ?? { isEnd: false, label: null };
			dots.push({
				...dot,
				x: x(dot.lost_pct),
				y: Math.round(base - (ownLevels[index] ?? 0) * rise),
				isEnd,
				label
			});
		});
		others.forEach((dot, index) => {
			const level = otherLevels[index] ?? 0;
			const at = { x: x(dot.lost_pct), y: Math.round(base - lift - level * close) };
			dots.push({ ...dot, ...at, isEnd: false, label: null });
		});
		rows.push({ year: row.year, n: row.n, median_pct: row.median_pct, top: y, base });
		y += height;
	}

	for (const group of model.groups) {
		headings.push({ label: fitLabel(group.label, context.width), y: y + HEADING - 14 });
		y += HEADING;
		group.rows.forEach(place);
		y += 6;
	}
	const href = 'mark';
	const sound = dots.filter((dot) => !dot.isContext && !dot.isContradicted);
	const axis = ticks(0, model.limit, narrow ? 4 : 8).map((pct) => ({
		x: x(pct),
		text: String(pct)
	}));
	const medians = rows.filter((row) => row.median_pct !== null);
	const labelled = dots.filter((dot) => dot.label !== null);
	return plotFrame(
		{
			marginLeft: MARGIN_LEFT,
			marginRight,
			marginTop: 0,
			marginBottom: 44,
			height: y + 44,
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			marks: [
				Plot.ruleX(axis, { x: 'x', y1: y, y2: y + 5, stroke: INK_SOFT }),
				Plot.text(axis, { x: 'x', y: y + 15, text: 'text' }),
				Plot.text([model.axis], {
					x: MARGIN_LEFT + plotWidth / 2,
					y: y + 34,
					text: (label: string) => label
				}),
				Plot.ruleY(rows, { y: 'base', stroke: LINE }),
				Plot.ruleX(rows, { x: () => x(0), y1: 'top', y2: 'base', stroke: INK_SOFT }),
				Plot.text(headings, {
					frameAnchor: 'left',
					dx: -MARGIN_LEFT,
					y: 'y',
					text: 'label',
					fontWeight: 600,
					textAnchor: 'start'
				}),
				tickText('y', rows, {
					frameAnchor: 'left',
					dx: -MARGIN_LEFT,
					y: 'base',
					text: 'year',
					fill: INK_SOFT,
					textAnchor: 'start'
				}),
				Plot.text(rows, {
					frameAnchor: 'right',
					dx: 6,
					y: 'base',
					text: (row: PlacedRow) => `n=${row.n}`,
					fill: INK_SOFT,
					textAnchor: 'start'
				}),
				Plot.dot(
					dots.filter((dot) => dot.isContext),
					{ x: 'x', y: 'y', r, fill: LINE, href }
				),
				Plot.dot(
					sound.filter((dot) => !dot.isHollow),
					{ x: 'x', y: 'y', r, fill: ACCENT, href }
				),
				Plot.dot(
					sound.filter((dot) => dot.isHollow),
					{ x: 'x', y: 'y', r, fill: SURFACE, stroke: ACCENT, strokeWidth: 1.6, href }
				),
				Plot.dot(
					dots.filter((dot) => !dot.isContext && dot.isContradicted),
					{ x: 'x', y: 'y', r: r + 1, fill: HATCH, stroke: ALERT, strokeWidth: 1.2, href }
				),
				Plot.ruleX(medians, {
					x: (row: PlacedRow) => x(row.median_pct ?? 0),
					y1: (row: PlacedRow) => row.base + 7,
					y2: (row: PlacedRow) => row.base - 14,
					stroke: INK,
					strokeWidth: 2
				}),
				...[true, false].map((isEnd) =>
					Plot.text(
						labelled.filter((dot) => dot.isEnd === isEnd),
						{
							x: 'x',
							y: 'y',
							text: 'label',
							textAnchor: isEnd ? 'end' : 'start',
							dx: isEnd ? -8 : 8,
							stroke: SURFACE,
							strokeWidth: 3,
							fill: INK
						}
					)
				)
			]
		},
		context,
		model
	);
}
