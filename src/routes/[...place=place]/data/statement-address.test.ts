import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatement, questionSearch, statementSearch } from './statement-address.ts';

function storage() {
	const entries = new Map<string, string>();
	return {
		getItem: (key: string) => entries.get(key) ?? null,
		setItem: (key: string, text: string) => void entries.set(key, text)
	};
}

describe('the address of a statement', () => {
	it('writes a short text out', async () => {
		expect(await statementSearch("SELECT '部门' & 1", storage())).toBe(
			"?v=1&sql=SELECT%20'%E9%83%A8%E9%97%A8'%20%26%201"
		);
	});

	it('names a prepared question', async () => {
		expect(questionSearch('reportList')).toBe('?v=1&question=reportList');
		expect(await parseStatement('?v=1&question=reportList', storage())).toEqual({
			kind: 'question',
			name: 'reportList'
		});
	});

	it('gives every text back and never grows over 2,000 characters', async () => {
		const texts = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 4000 }),
			fc.string({ unit: 'grapheme', minLength: 2500, maxLength: 4000 })
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				const kept = storage();
				const search = await statementSearch(text, kept);
				expect(search.length).toBeLessThanOrEqual(2000);
				expect(await parseStatement(search, kept)).toEqual({ kind: 'text', text });
			}),
			{ numRuns: 60 }
		);
	});

	it('says that a text is lost: broken, or kept elsewhere', async () => {
		expect(await parseStatement('?v=1&sqlz=%%%', storage())).toEqual({ kind: 'lost' });
		expect(await parseStatement('?v=1&sqlz=AAAA', storage())).toEqual({ kind: 'lost' });
		expect(await parseStatement('?v=1&kept=abc', storage())).toEqual({ kind: 'lost' });
	});

	it('does not unfold a packed text without end', async () => {
		const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url');
		expect(await parseStatement(`?v=1&sqlz=${bomb}`, storage())).toEqual({ kind: 'lost' });
	});

	it('takes half a character', async () => {
		expect(await statementSearch('a\ud83d', storage())).toBe('?v=1&sql=a%EF%BF%BD');
	});

	it('is empty without one', async () => {
		expect(await parseStatement('', storage())).toEqual({ kind: 'none' });
	});
});
