import { describe, expect, it } from 'vitest';
import { commandOf } from './show-keys.ts';

const press = (key: string, more: object = {}, circumstances: object = {}) =>
	commandOf(
		{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more },
		{ isSpotlit: false, isOnControl: false, hasSingleKeys: true, ...circumstances }
	);

describe('commandOf', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['Enter', 'enter'],
		['b', 'blank'],
		['B', 'blank'],
		['.', 'blank'],
		['o', 'overview'],
		['s', 'spotlight'],
		['f', 'fullScreen'],
		['F5', 'fullScreen'],
		['n', 'notes'],
		['/', 'highlight'],
		['h', 'highlight'],
		['a', 'annotate'],
		['?', 'help'],
		['Escape', 'escape']
	])('%s', (key, command) => {
		expect(press(key)).toEqual({ do: command });
	});

	it('goes back with Shift and the space bar', () => {
		expect(press(' ', { shiftKey: true })).toEqual({ do: 'previous' });
	});

	it('leaves Enter and the space bar to a focused control', () => {
		expect(press(' ', {}, { isOnControl: true })).toBeNull();
		expect(press('Enter', {}, { isOnControl: true })).toBeNull();
		expect(press('PageDown', {}, { isOnControl: true })).toEqual({ do: 'next' });
	});

	it('moves the spotlight while it is on', () => {
		expect(press('ArrowUp', {}, { isSpotlit: true })).toEqual({ do: 'spot', x: 0, y: -1 });
		expect(press('PageDown', {}, { isSpotlit: true })).toEqual({ do: 'next' });
	});

	it('takes digits, and nothing with a modifier', () => {
		expect(press('7')).toEqual({ do: 'digit', digit: '7' });
		expect(press('b', { ctrlKey: true })).toBeNull();
		expect(press('z')).toBeNull();
		expect(press('constructor')).toBeNull();
	});

	it('keeps moving where single keys are switched off', () => {
		expect(press('b', {}, { hasSingleKeys: false })).toBeNull();
		expect(press('ArrowRight', {}, { hasSingleKeys: false })).toEqual({ do: 'next' });
	});
});
