import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AskAhead } from './ask-ahead.ts';

interface Asked {
	search: string;
	signal: AbortSignal;
	done: () => void;
}

let asked: Asked[] = [];
let isReady = true;
let likely: string[] = [];

const searches = () => asked.map(({ search }) => search);
const givenUp = () => asked.filter(({ signal }) => signal.aborted).map(({ search }) => search);

/** Lets whatever may run by itself run. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 60));
const areAsked = (wanted: string[]) => vi.waitFor(() => expect(searches()).toEqual(wanted));

const openAhead = () =>
	new AskAhead({
		ask: (search, signal) =>
			new Promise<void>((done) => asked.push({ search, signal, done: () => done() })),
		whenIdle: (work) => {
			const timer = setTimeout(work, 10);
			return () => clearTimeout(timer);
		},
		isReady: () => isReady,
		likely: () => likely
	});

beforeEach(() => {
	vi.useRealTimers();
	asked = [];
	isReady = true;
	likely = ['?a', '?b', '?c'];
});

describe('what is likely next', () => {
	it('is asked one after another while nothing else is to do', async () => {
		const ahead = openAhead();
		ahead.goOn();
		expect(searches()).toEqual([]);
		await areAsked(['?a']);
		asked[0]?.done();
		await areAsked(['?a', '?b']);
	});

	it('is not asked before the engine is there', async () => {
		isReady = false;
		const ahead = openAhead();
		ahead.goOn();
		ahead.consider('?x');
		await idle();
		expect(searches()).toEqual([]);
	});

	it('gives way to what is pointed at and goes on with what was interrupted', async () => {
		const ahead = openAhead();
		ahead.goOn();
		await areAsked(['?a']);
		ahead.consider('?x');
		expect(searches()).toEqual(['?a', '?x']);
		expect(givenUp()).toEqual(['?a']);
		asked[1]?.done();
		await areAsked(['?a', '?x', '?a']);
	});

	it('comes after the options of a menu that is opened, each once', async () => {
		likely = ['?a', '?m'];
		const ahead = openAhead();
		ahead.goOn();
		ahead.offer(['?m', '?n']);
		const order = ['?m', '?n', '?a'];
		for (const [at] of order.entries()) {
			await areAsked(order.slice(0, at + 1));
			asked[at]?.done();
		}
		await idle();
		expect(searches()).toEqual(order);
	});

	it('ends with a choice; only the chosen one is still answered', async () => {
		const ahead = openAhead();
		ahead.goOn();
		await areAsked(['?a']);
		ahead.stop('?a');
		expect(givenUp()).toEqual([]);
		asked[0]?.done();
		await idle();
		expect(searches()).toEqual(['?a']);
		ahead.goOn();
		await areAsked(['?a', '?a']);
		ahead.stop('?z');
		expect(givenUp()).toHaveLength(1);
	});
});
