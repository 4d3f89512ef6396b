import { describe, expect, it } from 'vitest';
import { qrModules } from './qr-modules.ts';

/** The modules a path paints, as rows of # and spaces. */
function painted({ size, path }: { size: number; path: string }): string[] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
	for (const [, x, y, n] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let at = Number(x); at < Number(x) + Number(n); at += 1) {
			const row = rows[Number(y)];
			if (row) row[at] = '#';
		}
	}
	return rows.map((row) => row.join(''));
}

describe('qrModules', () => {
	const code = qrModules('https://example.org/present/#deck=1.abc');
	if (!code) throw new Error('fits');
	const rows = painted(code);

	it('draws the three corners inside a quiet zone', () => {
		const corner = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
		const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
		expect(code.size).toBe(37);
		expect(at(4, 4)).toEqual(corner);
		expect(at(26, 4)).toEqual(corner);
		expect(at(4, 26)).toEqual(corner);
		expect(at(26, 26)).not.toEqual(corner);
		for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row.trim()).toBe('');
		for (const row of rows) expect(row.slice(0, 4) + row.slice(-4)).toBe('        ');
	});

	it('gives another code for another text', () => {
		expect(qrModules('https://example.org/present/#deck=1.abd')?.path).not.toBe(code.path);
	});

	it('refuses what phones cannot read', () => {
		expect(qrModules('a'.repeat(900))).not.toBeNull();
		expect(qrModules('a'.repeat(2000))).toBeNull();
		expect(qrModules('a'.repeat(8000))).toBeNull();
	});
});
