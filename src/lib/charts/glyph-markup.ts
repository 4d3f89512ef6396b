import type { Glyph } from './legend-entry.ts';

type GlyphShape = readonly [
	tag: 'rect' | 'circle' | 'path',
	attributes: Readonly<Record<string, string | number>>
];

const fill = (colour: string) => ({ fill: `var(--${colour})` });
const stroke = (colour: string, width = 1) => ({
	fill: 'none',
	stroke: `var(--${colour})`,
	'stroke-width': width
});

const SHAPES: Partial<Record<Glyph, readonly GlyphShape[]>> = {
	shades: [0, 1, 2, 3, 4].map((step): GlyphShape => [
		'rect',
		{ x: step * 6, y: 1, width: 6, height: 12, ...fill(`shade-${step}`) }
	]),
	hollow: [['rect', { x: 5, y: 2, width: 20, height: 10, ...stroke('ink-soft') }]],
	'hollow-dot': [['circle', { cx: 15, cy: 7, r: 4, ...stroke('accent', 1.6) }]],
	dashed: [
		[
			'rect',
			{ x: 5, y: 2, width: 20, height: 10, 'stroke-dasharray': '2 2', ...stroke('ink-soft') }
		]
	],
	hatched: [
		[
			'path',
			{ d: 'M9.5 4.5l3-3M9.5 9.5l8-8M10.5 12.5l10-10M15.5 12.5l5-5', ...stroke('alert', 1.8) }
		],
		['rect', { x: 9.5, y: 1.5, width: 11, height: 11, ...stroke('alert', 1.4) }]
	],
	ring: [
		['circle', { cx: 15, cy: 7, r: 2.4, ...fill('accent') }],
		['circle', { cx: 15, cy: 7, r: 5.4, ...stroke('ink', 1.4) }]
	],
	'open-end': [
		['path', { d: 'M25 2H5v10h20M25 2l-3 2.5 3 2.5-3 2.5 3 2.5', ...stroke('accent', 1.4) }]
	],
	gap: [['circle', { cx: 15, cy: 7, r: 1.4, ...fill('ink-soft') }]],
	band: [
		['rect', { x: 3, y: 3, width: 24, height: 8, ...fill('line') }],
		['path', { d: 'M15 1v12', ...stroke('ink', 2) }]
	],
	diamond: [['path', { d: 'M15 1l5 6-5 6-5-6z', ...fill('alert') }]],
	tick: [['path', { d: 'M15 1v12', ...stroke('ink', 2) }]],
	'dashed-tick': [['path', { d: 'M15 1v12', 'stroke-dasharray': '3 2', ...stroke('second', 2) }]],
	break: [
		['path', { d: 'M2 10h9M19 5h9', ...stroke('accent', 1.8) }],
		['path', { d: 'M15 0v14', 'stroke-dasharray': '2 2', ...stroke('ink-soft') }]
	],
	line: [['path', { d: 'M3 10L27 4', ...stroke('accent', 1.8) }]]
};

function shapesOf(glyph: Glyph): readonly GlyphShape[] {
	const known = SHAPES[glyph];
	if (known) return known;
	const [, form, colour = 'ink'] = /^(dot|square|bar)-(.+)$/.exec(glyph) ?? [];
	if (form === 'dot') return [['circle', { cx: 15, cy: 7, r: 4.5, ...fill(colour) }]];
	if (form === 'square') return [['rect', { x: 11, y: 3, width: 8, height: 8, ...fill(colour) }]];
	return [['rect', { x: 3, y: 2, width: 24, height: 10, ...fill(colour) }]];
}

/** A legend entry's glyph as SVG elements of 30 × 14 pixels, on the page and in files. */
export function glyphMarkup(glyph: Glyph): string {
	return shapesOf(glyph)
		.map(([tag, attributes]) => {
			const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
			return `<${tag}${all.join('')}></${tag}>`;
		})
		.join('');
}
