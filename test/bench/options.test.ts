import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from './options.ts';

describe('readOptions', () => {
	it('measures everything seven times if nothing is said', () => {
		expect(readOptions([])).toEqual({
			repeats: 7,
			changes: 30,
			views: ['overview', 'execution', 'problems', 'scores'],
			pages: ['echarts', 'engine-128', 'engine-132', 'mosaic'],
			against: [],
			throttle: false,
			json: null,
			folder: 'build'
		});
	});

	it('is short when asked to be, but follows what is said beside', () => {
		expect(readOptions(['--quick'])).toMatchObject({
			repeats: 2,
			changes: 10,
			views: ['overview']
		});
		expect(readOptions(['--quick', '--repeats', '3', '--views', 'scores,data'])).toMatchObject({
			repeats: 3,
			views: ['scores', 'data']
		});
	});

	it('keeps to the pages named', () => {
		expect(readOptions(['--only', 'site'])).toMatchObject({ pages: [] });
		expect(readOptions(['--only', 'mosaic, echarts'])).toMatchObject({
			views: [],
			pages: ['echarts', 'mosaic']
		});
	});

	it('takes several other addresses', () => {
		const args = ['--against', 'http://a.test/demo/', '--against', 'https://b.test', '--throttle'];
		expect(readOptions(args)).toMatchObject({
			against: ['http://a.test/demo/', 'https://b.test/'],
			throttle: true
		});
	});

	it('refuses what it cannot do', () => {
		expect(() => readOptions(['--repeats', 'many'])).toThrow(OptionError);
		expect(() => readOptions(['--repeats', '0'])).toThrow(OptionError);
		expect(() => readOptions(['--only', 'd3'])).toThrow(/does not know d3/);
		expect(() => readOptions(['--against', 'file:///etc'])).toThrow(OptionError);
		expect(() => readOptions(['--fast'])).toThrow(/--fast/);
	});

	it('knows when help is asked for', () => {
		expect(readOptions(['--help'])).toBeNull();
	});
});
