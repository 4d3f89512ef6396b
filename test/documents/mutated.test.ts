import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../src/lib/documents/document-error.ts';
import { readDocument } from '../../src/lib/documents/read-document.ts';
import { extractReport, extractReports } from '../../src/lib/extraction/extract-report.ts';
import { makeRawDocx, makeRawXlsx } from './make-office-files.ts';
import { makePdf } from './make-pdf.ts';
import { makeDraw, mutateBytes, mutateText, type Draw } from './mutate.ts';
import {
	DOCX_BODY,
	HTML,
	MARKDOWN,
	NARRATIVE,
	SHEET_DATA,
	TEXT_TABLE
} from './mutation-samples.ts';
import { inventedNumbers, printedNumbers } from './printed-numbers.ts';

const LIMIT_MS = 10_000;
const FAMILY_LIMIT_MS = 120_000;

interface Family {
	name: string;
	runs: number;
	/** Files that are read, not refused, at least. */
	least: number;
	mutate: (draw: Draw) => Uint8Array;
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function pdfOf(text: string): Uint8Array {
	const lines = text.split('\n').slice(0, 40);
	return makePdf([
		{ texts: lines.map((line, i) => ({ x: 40, y: 800 - i * 18, text: line, size: 9 })) }
	]);
}

const PDF = pdfOf(NARRATIVE);
const DOCX = makeRawDocx(DOCX_BODY);
const XLSX = makeRawXlsx(SHEET_DATA);

const FAMILIES: readonly Family[] = [
	{ name: 'a.txt', runs: 1200, least: 600, mutate: (draw) => utf8(mutateText(NARRATIVE, draw)) },
	{ name: 'b.txt', runs: 700, least: 350, mutate: (draw) => utf8(mutateText(TEXT_TABLE, draw)) },
	{ name: 'c.md', runs: 350, least: 175, mutate: (draw) => utf8(mutateText(MARKDOWN, draw)) },
	{ name: 'd.html', runs: 250, least: 125, mutate: (draw) => utf8(mutateText(HTML, draw)) },
	{ name: 'e.txt', runs: 200, least: 0, mutate: (draw) => mutateBytes(utf8(NARRATIVE), draw) },
	{
		name: 'f.docx',
		runs: 100,
		least: 40,
		mutate: (draw) => makeRawDocx(mutateText(DOCX_BODY, draw))
	},
	{ name: 'g.docx', runs: 40, least: 0, mutate: (draw) => mutateBytes(DOCX, draw) },
	{
		name: 'h.xlsx',
		runs: 100,
		least: 50,
		mutate: (draw) => makeRawXlsx(mutateText(SHEET_DATA, draw))
	},
	{ name: 'i.xlsx', runs: 40, least: 0, mutate: (draw) => mutateBytes(XLSX, draw) },
	{ name: 'j.pdf', runs: 40, least: 20, mutate: (draw) => pdfOf(mutateText(NARRATIVE, draw)) },
	{ name: 'k.pdf', runs: 40, least: 0, mutate: (draw) => mutateBytes(PDF, draw) }
];

/** What is wrong with the reading of one file; null where it was refused in an orderly way. */
async function faults(name: string, bytes: Uint8Array): Promise<string[] | null> {
	const started = performance.now();
	try {
		const document = await readDocument({ name, bytes });
		const printed = printedNumbers(document);
		const records = [extractReport(document), ...extractReports(document)];
		const invented = records.flatMap((record) => inventedNumbers(record, printed));
		const spent = performance.now() - started;
		return spent < LIMIT_MS ? invented : [...invented, `took ${spent} ms`];
	} catch (error) {
		if (error instanceof DocumentError) return null;
		return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
	}
}

describe('reading mutated reports', () => {
	it.each(FAMILIES)(
		'$name: $runs files, no crash and no number that is not printed',
		async (family) => {
			const { name, runs, least, mutate } = family;
			const found: string[] = [];
			let read = 0;
			for (let seed = 0; seed < runs; seed++) {
				const wrong = await faults(name, mutate(makeDraw(seed)));
				if (wrong !== null) read++;
				if (wrong !== null && wrong.length > 0) found.push(`${name} ${seed}: ${wrong.join(' | ')}`);
			}
			expect(found).toEqual([]);
			expect(read).toBeGreaterThanOrEqual(least);
		},
		FAMILY_LIMIT_MS
	);

	it('are two thousand or more', () => {
		expect(FAMILIES.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(2000);
	});

	it('would show a number that is not printed', async () => {
		const document = await readDocument({ name: 'a.txt', bytes: utf8(NARRATIVE) });
		const other = await readDocument({
			name: 'a.txt',
			bytes: utf8(NARRATIVE.replaceAll('1,456.20', '1,456.21').replaceAll('95.5分', '95.6分'))
		});
		expect(inventedNumbers(extractReport(document), printedNumbers(document))).toEqual([]);
		expect(inventedNumbers(extractReport(document), printedNumbers(other))).toEqual([
			'raw actual 1,456.20',
			'a-B1 actual 14562000.00',
			'a-S1 score 95.5'
		]);
	});
});
