import { describe, expect, it, vi } from 'vitest';
import { composed } from './composed.ts';
import type { ViewChart } from './view-content.ts';

const chart = (title: string) => ({ title }) as ViewChart;

describe('composed(makers)', () => {
	it('composes a chart when it is looked at, once', () => {
		const first = vi.fn(() => chart('first'));
		const second = vi.fn(() => chart('second'));
		const charts = composed([first, second]);
		expect(charts).toHaveLength(2);
		expect(first).not.toHaveBeenCalled();
		expect(charts[1]).toBe(charts[1]);
		expect([first, second].map((make) => make.mock.calls.length)).toEqual([0, 1]);
	});

	it('is a list like any other', () => {
		const charts = composed([() => chart('first'), () => chart('second')]);
		expect([...charts].map(({ title }) => title)).toEqual(['first', 'second']);
		expect(charts.filter(({ title }) => title === 'second')).toHaveLength(1);
	});
});
