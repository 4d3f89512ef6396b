import { describe, expect, it } from 'vitest';
import type { WritableDatabase } from '../database/database.ts';
import { derivedOnDemand } from './derived-on-demand.ts';

const VIEWS = [
	{ name: 'v_a', text: 'CREATE TABLE v_a AS FROM base' },
	{ name: 'v_b', text: 'CREATE TABLE v_b AS FROM v_a' },
	{ name: 'v_ab', text: 'CREATE TABLE v_ab AS FROM base' }
];

function recording(failing: string[] = []) {
	const log: string[] = [];
	const db: WritableDatabase = {
		rows(statement) {
			log.push(statement.text);
			return Promise.resolve([{ n: 1 }]);
		},
		define(text) {
			log.push(text);
			return failing.includes(text) ? Promise.reject(new Error('no room')) : Promise.resolve();
		},
		loadParquet: () => Promise.resolve(),
		close: () => Promise.resolve()
	};
	return { db, log };
}

describe('derivedOnDemand', () => {
	it('makes what a statement names, and what that is made of, once and in order', async () => {
		const { db, log } = recording();
		const lazy = derivedOnDemand(db, VIEWS);
		expect(await lazy.rows({ text: 'SELECT n FROM v_b', values: [] })).toEqual([{ n: 1 }]);
		await lazy.rows({ text: 'SELECT 2 FROM v_b JOIN v_a', values: [] });
		expect(log).toEqual([
			'CREATE TABLE v_a AS FROM base',
			'CREATE TABLE v_b AS FROM v_a',
			'SELECT n FROM v_b',
			'SELECT 2 FROM v_b JOIN v_a'
		]);
	});

	it('takes whole names only', async () => {
		const { db, log } = recording();
		await derivedOnDemand(db, VIEWS).rows({ text: 'SELECT 1 FROM v_ab', values: [] });
		expect(log).toEqual(['CREATE TABLE v_ab AS FROM base', 'SELECT 1 FROM v_ab']);
	});

	it('tells of a table that cannot be made, and tries again', async () => {
		const { db, log } = recording([VIEWS[0]?.text ?? '']);
		const lazy = derivedOnDemand(db, VIEWS);
		const statement = { text: 'SELECT 1 FROM v_a', values: [] };
		await expect(lazy.rows(statement)).rejects.toThrow('no room');
		await expect(lazy.rows(statement)).rejects.toThrow('no room');
		expect(log.filter((text) => text === VIEWS[0]?.text)).toHaveLength(2);
	});
});
