import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionPath, QUESTIONS } from '../../src/lib/schema/questions.ts';
import { questions } from '../../src/lib/messages/questions.ts';
import { EXPECTED_ANSWERS } from './expected-answers.ts';

const numbered = (letter: string, n: number) =>
	Array.from({ length: n }, (_, index) => `${letter}${index + 1}`);

function namesIn(folder: string, pattern: RegExp): Set<string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file))
		.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)])
		.map((match) => match[1] ?? '');
	return new Set(names);
}

const placesOf = (kind: 'chart' | 'section') =>
	QUESTIONS.flatMap(({ id, places }) =>
		places
			.filter((place) => place.startsWith(`${kind}:`))
			.map((place) => ({ id, name: place.slice(kind.length + 1) }))
	);

describe('the questions', () => {
	it('are the 35, in order', () => {
		expect(QUESTIONS.map(({ id }) => id)).toEqual([
			...numbered('A', 13),
			...numbered('B', 13),
			...numbered('C', 9)
		]);
	});

	it('have addresses', () => {
		const addresses = Object.fromEntries(QUESTIONS.map((one) => [one.id, questionPath(one)]));
		expect(addresses).toMatchObject({
			A1: 'execution/',
			A2: 'departments/gz-beijing-office/',
			A5: 'departments/',
			B10: 'records/?v=1&list=problems&category=TGT',
			C5: 'departments/gz-haizhu-gov-office/',
			C6: ''
		});
	});

	it('name only queries that exist', () => {
		const stems = new Set(readdirSync('src/lib/queries').map((file) => file.replace(/\.ts$/, '')));
		const missing = QUESTIONS.flatMap(({ id, queries }) =>
			queries.filter((query) => !stems.has(query)).map((query) => `${id} ${query}`)
		);
		expect(missing).toEqual([]);
		expect(QUESTIONS.filter(({ queries }) => queries.length === 0)).toEqual([]);
	});

	it('name only charts that a view shows', () => {
		const charts = namesIn('src/routes/views', /\bname: '([a-z-]+)'/g);
		expect(placesOf('chart').filter(({ name }) => !charts.has(name))).toEqual([]);
	});

	it('name only sections that a page marks', () => {
		const sections = namesIn(
			'src',
			/(?:\b(?:data-)?section="|<TableSection\b[^>]*\bid="|of=\{EntryList\}\s+\{isDue\}\s+props=\{\(\) => \(\{\s+(?:isWide: true,\s+)?section: ')([a-z-]+)["']/g
		);
		expect(placesOf('section').filter(({ name }) => !sections.has(name))).toEqual([]);
	});

	it('name only departments that have reports', () => {
		const departments = new Set(readdirSync('data/reports'));
		const unknown = QUESTIONS.filter(({ dept_id }) => dept_id && !departments.has(dept_id));
		expect(unknown).toEqual([]);
	});

	it('are each worded once in each language', () => {
		for (const texts of Object.values(questions) as Record<string, string>[]) {
			const wordings = QUESTIONS.map(({ id }) => texts[id]);
			expect(wordings.filter((text) => !text)).toEqual([]);
			expect(new Set(wordings).size).toBe(35);
		}
	});

	it('expect an answer in each of their places, and nowhere else', () => {
		for (const { id, places } of QUESTIONS) {
			expect([id, Object.keys(EXPECTED_ANSWERS[id])]).toEqual([id, places]);
			for (const texts of Object.values(EXPECTED_ANSWERS[id])) {
				expect(texts?.length).toBeGreaterThan(0);
			}
		}
	});
});
