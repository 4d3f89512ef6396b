import { describe, expect, it } from 'vitest';
import { columnsOf } from '../schema/columns.ts';
import { TABLE_NAMES, TABLES } from '../schema/tables.ts';
import { VIEWS } from '../tables/views.ts';
import { dictionary } from './dictionary.ts';

describe('the dictionary in Chinese', () => {
	const { tables, notes } = dictionary['zh-CN'];

	it('says what one row of every table is', () => {
		const derived = VIEWS.map(({ name }) => name);
		const missing = [...TABLE_NAMES, ...derived].filter((name) => !tables[name]);
		expect(missing).toEqual([]);
		expect(derived.filter((name) => !dictionary.en.tables[name])).toEqual([]);
	});

	it('translates every note on a column', () => {
		const said = TABLE_NAMES.flatMap((name) => columnsOf(TABLES[name].row)).flatMap(
			({ description }) => description ?? []
		);
		expect(said.length).toBeGreaterThan(50);
		expect([...new Set(said)].filter((note) => !notes[note])).toEqual([]);
	});
});
