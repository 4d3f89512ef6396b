import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../documents/read-document.ts';
import { extractReport } from './extract-report.ts';

const FOLDER = '../shared/seeds';

interface Expected {
	budget: string[];
	score: string[];
	indicators: number;
	stated: string[];
	measures: number;
}

/** Hand-checked facts of the five reports the project starts from; they are not part of the repository. */
const SEEDS: Record<string, Expected> = {
	'000': {
		budget: ['2894900.00/2880400.00'],
		score: ['93.5'],
		indicators: 5,
		stated: ['TGT'],
		measures: 2
	},
	'001': {
		budget: [
			'20930290.75/20874731.66',
			'0.00/0.00',
			'16995990.75/16982940.39',
			'3934300.00/3891791.27',
			'20930290.75/20874731.66',
			'0.00/0.00'
		],
		score: ['93.79'],
		indicators: 25,
		stated: [],
		measures: 1
	},
	'002': {
		budget: ['22277000.00/22198300.00', '22277000.00/-', '3559800.00/-', '1348500.00/1298200.00'],
		score: ['98', '99'],
		indicators: 0,
		stated: ['PMS', 'PMS', 'RES'],
		measures: 2
	},
	'003': {
		budget: [
			'30898000.00/30898000.00',
			'-/30898000.00',
			'-/30898000.00',
			'-/30898000.00',
			'-/30898000.00'
		],
		score: ['99'],
		indicators: 0,
		stated: ['TGT', 'RES'],
		measures: 3
	}
};

describe.runIf(existsSync(FOLDER))('extractReport(document) on the first reports', () => {
	it.each(Object.entries(SEEDS))('reads report %s', async (number, expected) => {
		const name = readdirSync(FOLDER).find((file) => file.startsWith(number)) ?? '';
		const record = extractReport(
			await readDocument({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })
		);
		expect(
			record.budget_lines.map((line) => `${line.budget_yuan ?? '-'}/${line.actual_yuan ?? '-'}`)
		).toEqual(expected.budget);
		expect(record.scores.map((score) => score.score)).toEqual(expected.score);
		expect(record.indicators).toHaveLength(expected.indicators);
		expect(
			record.problems
				.filter((problem) => problem.kind === 'stated_problem')
				.map((problem) => problem.category_l1)
		).toEqual(expected.stated);
		expect(record.measures).toHaveLength(expected.measures);
	});

	it('quotes nothing that is not printed', async () => {
		for (const name of readdirSync(FOLDER)) {
			const text = readFileSync(join(FOLDER, name), 'utf8').replace(/\s+/g, '');
			const record = extractReport(
				await readDocument({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })
			);
			const facts = [
				record.budget_lines,
				record.scores,
				record.indicators,
				record.problems,
				record.measures,
				record.monitoring,
				record.outputs,
				record.headcounts,
				record.stated_ratios
			].flat();
			const missing = facts.flatMap((fact) =>
				fact.evidence.filter((at) => !text.includes(at.quote)).map((at) => at.quote)
			);
			expect(missing).toEqual([]);
		}
	});
});
