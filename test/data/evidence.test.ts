import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/lib/schema/evidence.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { readRecords } from '../../src/lib/tables/read-records.ts';

const SOURCES = '../shared/seeds';
const squeeze = (text: string) => text.replace(/\s+/g, '');
let records: ReportRecord[] = [];

beforeAll(async () => {
	records = (await readRecords('data')).map((entry) => entry.record);
});

/** Every place a record names, with the identifier of its fact. */
function placesOf(record: ReportRecord): { id: string; place: Evidence }[] {
	const facts: [string, Evidence[]][] = [
		...record.budget_lines.map((row): [string, Evidence[]] => [row.line_id, row.evidence]),
		...record.scores.map((row): [string, Evidence[]] => [row.score_id, row.evidence]),
		...record.indicators.map((row): [string, Evidence[]] => [row.indicator_id, row.evidence]),
		...record.problems.map((row): [string, Evidence[]] => [row.problem_id, row.evidence]),
		...record.measures.map((row): [string, Evidence[]] => [row.measure_id, row.evidence]),
		...record.monitoring.map((row): [string, Evidence[]] => [row.snapshot_id, row.evidence]),
		...record.outputs.map((row): [string, Evidence[]] => [row.output_id, row.evidence]),
		...record.headcounts.map((row): [string, Evidence[]] => [row.headcount_id, row.evidence]),
		...record.stated_ratios.map((row): [string, Evidence[]] => [row.ratio_id, row.evidence])
	];
	return facts.flatMap(([id, places]) => places.map((place) => ({ id, place })));
}

describe('evidence', () => {
	it('is named for each of the 216 facts of the full reports', () => {
		const full = records.filter((record) => record.completeness === 'full');
		const ids = new Set(full.flatMap((record) => placesOf(record).map(({ id }) => id)));
		// 36 lines, 30 indicators, 83 outputs, 23 head-counts, 9 ratios, 6 scores, 2 snapshots,
		// 17 problems and deductions, 10 measures
		expect(ids.size).toBe(216);
	});

	it('quotes at most 20 characters, 16 where the text is a problem or a measure', () => {
		for (const record of records) {
			for (const { id, place } of placesOf(record)) {
				const limit = /-[PDM]\d+$/.test(id) ? 16 : 20;
				expect(place.quote.length, `${id}: ${place.quote}`).toBeLessThanOrEqual(limit);
				expect(squeeze(place.quote), id).toBe(place.quote);
			}
		}
	});

	it('quotes the printed figure of every amount', () => {
		for (const record of records) {
			for (const line of record.budget_lines) {
				const quotes = line.evidence.map((place) => place.quote).join(' ');
				for (const figure of Object.values(line.raw)) {
					const bare = quotes.replaceAll(',', '');
					expect(bare, line.line_id).toContain(figure.replaceAll(',', ''));
				}
			}
		}
	});
});

describe.runIf(existsSync(SOURCES))('with the texts at hand', () => {
	const texts = new Map<string, string>();
	beforeAll(() => {
		for (const name of readdirSync(SOURCES)) {
			texts.set(name, readFileSync(`${SOURCES}/${name}`, 'utf8'));
		}
	});

	it('finds every quote in its lines and in its characters', () => {
		let checked = 0;
		for (const record of records) {
			if (record.source_file === null) continue;
			const text = texts.get(record.source_file);
			if (text === undefined) throw new Error(`no text ${record.source_file}`);
			const lines = text.split('\n');
			for (const { id, place } of placesOf(record)) {
				const { line_start, line_end, char_start, char_end, quote } = place;
				const printed = lines.slice((line_start ?? 0) - 1, line_end ?? 0).join('');
				expect(squeeze(printed), `${id}: lines`).toContain(quote);
				const cut = text.slice(char_start ?? 0, char_end ?? 0);
				expect(squeeze(cut), `${id}: characters`).toContain(quote);
				expect(text.slice(0, char_start ?? 0).split('\n'), `${id}: line`).toHaveLength(
					line_start ?? 0
				);
				checked += 1;
			}
		}
		expect(checked).toBeGreaterThan(216);
	});

	it('copies no passage of 24 characters, titles apart', () => {
		const grams = new Set<string>();
		for (const text of texts.values()) {
			const run = squeeze(text);
			for (let i = 0; i + 24 <= run.length; i += 1) grams.add(run.slice(i, i + 24));
		}
		for (const record of records) {
			const { title_zh, basis_document, ...rest } = record;
			const own = squeeze(JSON.stringify(rest));
			for (let i = 0; i + 24 <= own.length; i += 1) {
				const gram = own.slice(i, i + 24);
				const chinese = gram.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
				expect(grams.has(gram) && chinese >= 16, `${title_zh} (${basis_document}): ${gram}`).toBe(
					false
				);
			}
		}
	});
});
