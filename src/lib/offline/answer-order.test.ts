import { expect, it } from 'vitest';
import { answerOrder } from './answer-order.ts';
import { editionOf } from './server-edition.ts';

it('a kept view is shown only while the server has no other edition', () => {
	expect(answerOrder('view', editionOf('1', '1'))[0]).toBe('kept');
	expect(answerOrder('view', editionOf('2', '1'))).toEqual(['network', 'kept', 'explanation']);
	expect(answerOrder('view', editionOf(null, '1'))[0]).toBe('kept');
});

it('numbers come from the edition of the page that asks, or not at all', () => {
	expect(answerOrder('numbers', 'same')).toEqual(['kept-for-page', 'network-if-same', 'refusal']);
});

it('every page ends in words, not in the browser’s own error', () => {
	for (const kind of ['view', 'detail', 'page'] as const) {
		for (const edition of ['same', 'other', 'unreachable'] as const) {
			expect(answerOrder(kind, edition).at(-1)).toBe('explanation');
		}
	}
});
