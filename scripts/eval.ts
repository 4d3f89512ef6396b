import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { evaluateReport } from '../test/evaluation/evaluate-report.ts';
import { ExpectedReport } from '../test/evaluation/expected-report.ts';
import { FAMILIES, precision, recall, total, type Tally } from '../test/evaluation/tally.ts';
import { readFixtures, type Fixture } from '../test/fixtures/read-fixtures.ts';

const FIRST_REPORTS = join(import.meta.dirname, '../../shared');

/** The reports the project started from, where they are at hand; they are not part of the repository. */
async function readFirstReports(): Promise<Fixture[]> {
	const expected = join(FIRST_REPORTS, 'domain/seed-expected.json');
	if (!existsSync(expected)) return [];
	const { seeds } = z
		.object({ seeds: z.array(z.looseObject({ source_file: z.string() })) })
		.parse(JSON.parse(await readFile(expected, 'utf8')));
	return Promise.all(
		seeds.map(async ({ source_file: name, ...facts }) => ({
			name,
			file: {
				name,
				bytes: new Uint8Array(await readFile(join(FIRST_REPORTS, 'seeds', name)))
			},
			expected: ExpectedReport.parse(facts)
		}))
	);
}

function share(value: number | null): string {
	return value === null ? '    -' : value.toFixed(3);
}

function printTable(title: string, tallies: readonly Tally[]): void {
	console.log(`\n${title} (${tallies.length} reports)`);
	console.log('family               precision  recall   hit  missed  extra');
	for (const family of FAMILIES) {
		const counts = total(tallies, family);
		console.log(
			`${family.padEnd(22)}${share(precision(counts)).padStart(7)}${share(recall(counts)).padStart(9)}` +
				`${String(counts.hit).padStart(6)}${String(counts.missed).padStart(8)}${String(counts.extra).padStart(7)}`
		);
	}
	const checks = tallies.reduce((sum, tally) => sum + tally.checks, 0);
	const violations = tallies.reduce((sum, tally) => sum + tally.violations, 0);
	console.log(`must not emit: ${violations} violations in ${checks} checks`);
}

const { values, positionals } = parseArgs({
	options: { verbose: { type: 'boolean', default: false } },
	allowPositionals: true
});

async function evaluate(title: string, fixtures: readonly Fixture[]): Promise<void> {
	const chosen = fixtures.filter(
		({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part))
	);
	if (chosen.length === 0) return;
	const tallies: Tally[] = [];
	for (const { name, expected, file } of chosen) {
		const tally = await evaluateReport(expected, file);
		tallies.push(tally);
		if (!values.verbose || tally.notes.length === 0) continue;
		console.log(`\n${name}`);
		for (const note of tally.notes) console.log(`  ${note}`);
	}
	printTable(title, tallies);
}

await evaluate('synthetic reports', await readFixtures());
await evaluate('first reports', await readFirstReports());
