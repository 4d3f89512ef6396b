import { describe, expect, it } from 'vitest';
import { calloutMarkup } from './callout-markup.ts';

const area = { x: 20, y: 100, width: 600, height: 200 };
const boxOf = (markup: string) => {
	const [, x, y, width, height] =
		/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(markup) ?? [];
	return {
		x: Number(x),
		y: Number(y),
		right: Number(x) + Number(width),
		bottom: Number(y) + Number(height)
	};
};
const callout = (x: number, y: number, text = '这里最低 <83%>') =>
	calloutMarkup({ kind: 'callout', id: 'a', text, x, y }, area);

describe('calloutMarkup', () => {
	it('marks its place and says its words beside it', () => {
		const markup = callout(0.5, 0.5);
		expect(markup).toContain('<circle cx="320" cy="200"');
		expect(markup).toContain('这里最低 &lt;83%&gt;');
		expect(boxOf(markup)).toMatchObject({ x: 334, y: 214 });
	});

	it.each([
		[0, 0],
		[1, 0],
		[0, 1],
		[1, 1]
	])('stays inside the drawing at %f, %f', (x, y) => {
		const box = boxOf(callout(x, y));
		expect(box.x).toBeGreaterThanOrEqual(20);
		expect(box.y).toBeGreaterThanOrEqual(100);
		expect(box.right).toBeLessThanOrEqual(620);
		expect(box.bottom).toBeLessThanOrEqual(300);
	});

	it('breaks long words into lines', () => {
		expect(callout(0.2, 0.2, '一'.repeat(40)).match(/<text/g)).toHaveLength(3);
	});
});
