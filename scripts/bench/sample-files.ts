import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeExcelFile from 'write-excel-file/node';
import { makePdf } from '../../test/documents/make-pdf.ts';
import { sampleText } from './sample-text.ts';

const HEAD = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'];

/** Characters that do not compress, so that a file's size is that of its text. */
function noise(seed: number, length: number): string {
	let state = seed * 7919 + 1;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return String.fromCharCode(0x4e00 + ((state >>> 8) % 5000));
	}).join('');
}

function indicatorRow(n: number): string[] {
	const basis = `${noise(n, 12)}${n}次`;
	return ['产出指标', '数量指标', `指标${noise(n, 6)}`, basis, `完成${n + 3}次`, '5', '4.5'];
}

/** A PDF of `pages` full pages of text. */
export function benchPdf(pages: number): Uint8Array {
	const lines = Array.from({ length: pages }, (_, n) => sampleText(n).trim().split('\n')).flat();
	const perPage = 38;
	return makePdf(
		Array.from({ length: pages }, (_, page) => ({
			texts: Array.from({ length: perPage }, (_, i) => ({
				x: 50,
				y: 800 - i * 20,
				text: lines[(page * perPage + i) % lines.length] ?? '',
				size: 9
			}))
		}))
	);
}

/** A Word document of some 200 kB: a report, long paragraphs and an indicator table of 200 rows. */
export async function benchDocx(): Promise<Uint8Array> {
	const prose = Array.from({ length: 500 }, (_, n) => `${noise(n, 190)}，共${n}项。`);
	const cells = [HEAD, ...Array.from({ length: 200 }, (_, n) => indicatorRow(n))];
	const table = new Table({
		rows: cells.map(
			(row) =>
				new TableRow({
					children: row.map((text) => new TableCell({ children: [new Paragraph(text)] }))
				})
		)
	});
	const texts = [...sampleText(1).trim().split('\n'), ...prose];
	const children = [...texts.map((text) => new Paragraph(text)), table];
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A workbook of some 200 kB: an indicator table of 3,300 rows. */
export async function benchXlsx(): Promise<Uint8Array> {
	const title = ['示例市示例局2023年度项目支出绩效自评表'];
	const cells = [title, HEAD, ...Array.from({ length: 3300 }, (_, n) => indicatorRow(n))];
	const data = cells.map((row) => row.map((value) => ({ value, type: String })));
	return new Uint8Array(await writeExcelFile(data).toBuffer());
}

/** Writes `count` text reports into a folder and returns their paths. */
export async function writeTexts(folder: string, count: number): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const paths = Array.from({ length: count }, (_, n) => join(folder, `r${n}.txt`));
	for (const [n, path] of paths.entries()) await writeFile(path, sampleText(n));
	return paths;
}
