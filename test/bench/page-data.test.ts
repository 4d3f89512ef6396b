import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/lib/schema/tables.ts';
import { TABLES } from './page-data.ts';
import { derivedOfQuestions } from './pages/questions.ts';

describe('the tables of the comparison pages', () => {
	it('are all that their questions need', () => {
		const derived = derivedOfQuestions();
		expect(derived.map(({ name }) => name)).toContain('v_dept_year');
		const texts = derived.map(({ text }) => text).join('\n');
		const named = TABLE_NAMES.filter((name) => new RegExp(`(FROM|JOIN) ${name}\\b`).test(texts));
		expect(named.toSorted()).toEqual(TABLES.toSorted());
	});
});
