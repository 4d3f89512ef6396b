import { describe, expect, it } from 'vitest';
import { screenAt, screenStarts, stageZoom } from './fit-stage.ts';

describe('stageZoom', () => {
	it.each([
		['16:9', 1280, 720, 1],
		['16:9', 1920, 1080, 1.5],
		['4:3', 1920, 1080, 1.5],
		['16:9', 1024, 768, 0.8],
		['4:3', 480, 900, 0.5]
	] as const)('%s in %i × %i', (ratio, width, height, zoom) => {
		expect(stageZoom(ratio, { width, height })).toBeCloseTo(zoom, 6);
	});
});

describe('the screens of a high slide', () => {
	it('are one where it fits', () => {
		expect(screenStarts(500, 500)).toEqual([0]);
		expect(screenStarts(502, 500)).toEqual([0]);
		expect(screenStarts(300, 0)).toEqual([0]);
	});

	it('end at its end and overlap', () => {
		expect(screenStarts(600, 500)).toEqual([0, 100]);
		expect(screenStarts(1500, 500)).toEqual([0, 440, 880, 1000]);
	});

	it('lose nothing under scales that stay in sight', () => {
		expect(screenStarts(1000, 500, 88)).toEqual([0, 400, 500]);
	});

	it('are found again from where it is scrolled', () => {
		expect([0, 200, 230, 700, 960, 2000].map((at) => screenAt([0, 440, 880, 1000], at))).toEqual([
			0, 0, 1, 2, 3, 3
		]);
	});
});
