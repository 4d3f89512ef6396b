import { describe, expect, it } from 'vitest';
import { RowWindow } from './row-window.ts';

const PAGE = 10;

function listOf(rows: number) {
	const pages: string[] = [];
	for (let start = 0; start < rows; start += PAGE) {
		const ids = Array.from({ length: Math.min(PAGE, rows - start) }, (_, n) => `r${start + n}`);
		pages.push(ids.join(','));
	}
	const fetched: string[] = [];
	let release: (() => void) | null = null;
	const gate = { isClosed: false };
	const window = new RowWindow<{ id: string }>({
		pages,
		pageSize: PAGE,
		idOf: ({ id }) => id,
		async load(ids) {
			fetched.push(ids[0] ?? '');
			if (gate.isClosed) await new Promise<void>((resolve) => (release = resolve));
			return ids.map((id) => ({ id })).reverse();
		}
	});
	return { window, fetched, gate, open: () => release?.() };
}

describe('RowWindow', () => {
	it('fetches the pages of a range and the one after, in the order of the list', async () => {
		const { window, fetched } = listOf(100);
		await window.show(3, 12);
		expect(fetched).toEqual(['r0', 'r10', 'r20']);
		expect(window.row(12)).toEqual({ id: 'r12' });
		expect(window.row(29)).toEqual({ id: 'r29' });
		expect(window.row(30)).toBeUndefined();
	});

	it('ends with a short page', async () => {
		const { window, fetched } = listOf(23);
		await window.show(20, 22);
		expect(fetched).toEqual(['r20']);
		expect([window.row(22), window.row(23)]).toEqual([{ id: 'r22' }, undefined]);
	});

	it('fetches nothing twice', async () => {
		const { window, fetched } = listOf(100);
		await window.show(0, 5);
		await window.show(0, 9);
		expect(fetched).toEqual(['r0', 'r10']);
	});

	it('passes over what the reader has scrolled past before it was fetched', async () => {
		const { window, fetched, gate, open } = listOf(1000);
		gate.isClosed = true;
		const first = window.show(0, 5);
		for (let row = 100; row < 900; row += 50) void window.show(row, row + 5);
		gate.isClosed = false;
		open();
		await first;
		expect(fetched).toEqual(['r0', 'r850', 'r860']);
	});

	it('keeps six pages, those nearest to the reader', async () => {
		const { window } = listOf(1000);
		for (let row = 0; row < 500; row += PAGE) await window.show(row, row + 5);
		expect(window.pagesHeld).toBe(6);
		expect(window.row(495)).toEqual({ id: 'r495' });
		expect(window.row(0)).toBeUndefined();
	});

	it('says what failed, and tries again when asked again', async () => {
		let isBroken = true;
		const window = new RowWindow({
			pages: ['a'],
			pageSize: PAGE,
			idOf: (id: string) => id,
			load: (ids) => (isBroken ? Promise.reject(new Error('no engine')) : Promise.resolve(ids))
		});
		await expect(window.show(0, 0)).rejects.toThrow('no engine');
		isBroken = false;
		await window.show(0, 0);
		expect(window.row(0)).toBe('a');
	});
});
