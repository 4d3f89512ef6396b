import { describe, expect, it } from 'vitest';
import { splitIds } from './proof-ids.ts';

describe('splitIds', () => {
	it('joins the facts of several rows', () => {
		expect(splitIds(['1-P1,1-P2', '2-P1'])).toEqual(['1-P1', '1-P2', '2-P1']);
	});

	it('names none rather than a part of them', () => {
		expect(splitIds(['1-P1', null])).toEqual([]);
		expect(splitIds([Array.from({ length: 21 }, (_, n) => `1-P${n}`).join(',')])).toEqual([]);
	});
});
