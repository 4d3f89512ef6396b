import { expect, it } from 'vitest';
import { cacheBudget } from './cache-budget.ts';

it('keeps less where memory is short, and most where nothing is told', () => {
	expect(cacheBudget({})).toBe(64_000_000);
	expect(cacheBudget({ deviceMemory: 8 })).toBe(64_000_000);
	expect(cacheBudget({ deviceMemory: 4 })).toBe(32_000_000);
	expect(cacheBudget({ deviceMemory: 0.5 })).toBe(8_000_000);
	const heap = { jsHeapSizeLimit: 1000 };
	expect(cacheBudget({ ...heap, usedJSHeapSize: 599 })).toBe(64_000_000);
	expect(cacheBudget({ ...heap, usedJSHeapSize: 601, deviceMemory: 8 })).toBe(8_000_000);
});
