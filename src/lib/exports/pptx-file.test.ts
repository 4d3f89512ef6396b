import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { NativeMarks, NativeTable } from './native-chart.ts';
import { pptxFile, type DeckOptions, type ExportedSlide } from './pptx-file.ts';
import type { Provenance } from './provenance.ts';

const provenance: Provenance = {
	title: '两年执行率都在 99% 以上',
	sentence: '2021 年为 99.73%，2022 年为 99.65%',
	filters: '2021、2022',
	dataset: 'public',
	datasetName: '公开报告',
	as_of: '2026-08-28',
	basis: '全年预算',
	coverage: ['2 / 12 个部门年度'],
	findings: ['Q15 表头单位与数值不符'],
	sources: [
		{
			doc_id: '001',
			title: '自评表',
			department: '市驻京办',
			fiscal_year: 2021,
			address: 'https://example.org/a'
		}
	],
	link: 'https://intranet.example/execution/?v=1&years=2021,2022',
	lang: 'zh-CN'
};
const english: Provenance = {
	...provenance,
	title: 'Both rates are above 99 %',
	dataset: 'demo',
	datasetName: 'Sample City',
	lang: 'en'
};
const line: NativeMarks = {
	kind: 'line',
	heading: null,
	categories: ['2020', '2021', '2022'],
	series: [
		{
			name: '市驻京办',
			values: [null, 99.73, 99.65],
			cautions: [[], ['unit_corrected'], ['hollow']]
		},
		{ name: '海珠区政府办', values: [0, null, 100] }
	],
	valueFormat: '0.00"%"',
	axis: { min: 96, max: 101, title: '执行率', isCut: true },
	notes: ['2021–2022 计分办法变化'],
	hasLabels: true
};
const table: NativeTable = {
	kind: 'table',
	heading: null,
	columns: [{ label: '部门' }, { label: '2021', isNumeric: true }],
	rows: Array.from({ length: 90 }, (_, index) => [
		{ text: `部门 ${index + 1}` },
		{ text: `${index}.50`, shade: index % 5 }
	]),
	notes: [],
	cautions: []
};
const deck: ExportedSlide[] = [{ provenance, chart: line, note: '先说结论' }];
const wide: DeckOptions = { title: '执行率', layout: '16:9' };

type Parts = Record<string, Uint8Array>;

async function partsOf(slides: readonly ExportedSlide[], options = wide): Promise<Parts> {
	const file = await pptxFile(slides, options);
	return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

function names(parts: Parts, folder: string): string[] {
	return Object.keys(parts)
		.filter((name) => new RegExp(`^ppt/${folder}/[^/]+$`).test(name))
		.sort((a, b) => Number(/\d+(?=\.)/.exec(a)?.[0]) - Number(/\d+(?=\.)/.exec(b)?.[0]));
}

function read(parts: Parts, name: string | undefined): string {
	const part = name === undefined ? undefined : parts[name];
	if (!part) throw new Error(`no part ${name}`);
	return strFromU8(part);
}

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

function elements(xml: string, tag: string): string[] {
	return [...parsed(xml).getElementsByTagName(tag)].map((element) => element.textContent ?? '');
}

const texts = (parts: Parts, folder: string) =>
	names(parts, folder).map((name) => elements(read(parts, name), 'a:t').join('\n'));

/** Cells of the first sheet by address: a number, a text; an empty cell is not among them. */
function cells(workbook: Uint8Array): Record<string, string | number> {
	const parts = unzipSync(workbook);
	const shared = elements(read(parts, 'xl/sharedStrings.xml'), 'si');
	const document = parsed(read(parts, 'xl/worksheets/sheet1.xml'));
	return Object.fromEntries(
		[...document.getElementsByTagName('c')].flatMap((cell) => {
			const value = cell.getElementsByTagName('v')[0]?.textContent;
			if (value === undefined || value === null) return [];
			const isText = cell.getAttribute('t') === 's';
			return [
				[cell.getAttribute('r') ?? '', isText ? (shared[Number(value)] ?? '') : Number(value)]
			];
		})
	);
}

describe('pptxFile', () => {
	it('puts the values of a chart into cells that can be edited, zeros kept and gaps empty', async () => {
		const parts = await partsOf(deck);
		const [workbook = ''] = names(parts, 'embeddings');
		expect(cells(parts[workbook] ?? new Uint8Array())).toEqual({
			B1: '市驻京办',
			C1: '海珠区政府办',
			A2: '2020',
			C2: 0,
			A3: '2021',
			B3: 99.73,
			A4: '2022',
			B4: 99.65,
			C4: 100
		});
	});

	it('draws the same values, without a point for a gap', async () => {
		const parts = await partsOf(deck);
		const xml = read(parts, names(parts, 'charts')[0]);
		const document = parsed(xml);
		const series = [...document.getElementsByTagName('c:val')].map((values) =>
			[...values.getElementsByTagName('c:pt')].map((point) => [
				point.getAttribute('idx'),
				point.textContent
			])
		);
		expect(series).toEqual([
			[
				['1', '99.73'],
				['2', '99.65']
			],
			[
				['0', '0'],
				['2', '100']
			]
		]);
		expect(elements(xml, 'c:f')).toContain('Sheet1!$C$2:$C$4');
		expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
		expect(xml).toContain('<c:max val="101"/><c:min val="96"/>');
		expect(xml).toContain('<a:ea typeface="Microsoft YaHei"/>');
		expect(xml).not.toContain('NaN');
	});

	it('marks values to be read with care: hollow, with a sign, and in words', async () => {
		const parts = await partsOf(deck);
		const xml = read(parts, names(parts, 'charts')[0]);
		const document = parsed(xml);
		const signed = [...document.getElementsByTagName('c:dLbl')].map((label) =>
			label.getElementsByTagName('c:numFmt')[0]?.getAttribute('formatCode')
		);
		expect(signed).toEqual(['0.00"%"" ‡"', '0.00"%"" *"']);
		expect([...document.getElementsByTagName('c:dPt')]).toHaveLength(1);
		const [slide] = texts(parts, 'slides');
		expect(slide).toContain('标记：* 口径或满分未说明；‡ 单位已按核对更正');
		expect(slide).toContain('数值轴自 96 起，不自零起');
		expect(slide).toContain('空白处为无数值，并非零');
		expect(slide).toContain('2021–2022 计分办法变化');
	});

	it('says on the slide what it must be read with, and all of it in the notes', async () => {
		const parts = await partsOf(deck);
		const [slide = ''] = texts(parts, 'slides');
		expect(slide.split('\n').slice(0, 2)).toEqual([provenance.title, provenance.sentence]);
		for (const part of [
			'筛选：2021、2022 · 数据集：公开报告 · 数据截至：2026年8月28日 · 预算口径：全年预算',
			'覆盖与说明：2 / 12 个部门年度',
			'未决疑点：Q15 表头单位与数值不符',
			'来源报告 (1)：市驻京办 2021',
			provenance.link
		]) {
			expect(slide).toContain(part);
		}
		const [notes = ''] = texts(parts, 'notesSlides');
		expect(notes.startsWith('先说结论')).toBe(true);
		expect(notes).toContain('来源报告：市驻京办 2021 · 自评表 · https://example.org/a');
		const relations = read(parts, 'ppt/slides/_rels/slide1.xml.rels');
		expect(relations).toContain(
			'Target="https://intranet.example/execution/?v=1&amp;years=2021,2022"'
		);
		expect(slide).not.toContain('合成');
	});

	it('says on every slide and in every note that synthetic data are synthetic', async () => {
		const parts = await partsOf([
			{ provenance: english, chart: line, note: '' },
			{ provenance: english, chart: table, note: '' }
		]);
		const all = [...texts(parts, 'slides'), ...texts(parts, 'notesSlides')];
		expect(all.length).toBeGreaterThan(6);
		for (const text of all) expect(text).toContain('Synthetic data for demonstration');
		expect(all[0]).toContain('Signs: * basis or full mark not stated');
		expect(all[0]).toContain('Data as of: 28 August 2026');
	});

	it('continues a table on further slides, with every row once and the header on each', async () => {
		const parts = await partsOf([{ provenance, chart: table, note: '' }]);
		const slides = names(parts, 'slides').map((name) => read(parts, name));
		const rows = slides.map((xml) => {
			const document = parsed(xml);
			return [...document.getElementsByTagName('a:tr')].map((row) =>
				[...row.getElementsByTagName('a:tc')].map((cell) =>
					[...cell.getElementsByTagName('a:t')].map((text) => text.textContent).join('')
				)
			);
		});
		expect(slides.length).toBeGreaterThan(2);
		expect(rows.map(([header]) => header)).toEqual(slides.map(() => ['部门', '2021']));
		expect(rows.flatMap((page) => page.slice(1))).toEqual(
			table.rows.map((row) => row.map(({ text }) => text))
		);
		expect(elements(slides[1] ?? '', 'a:t')[0]).toBe(`${provenance.title}（2/${slides.length}）`);
		expect(slides[0]).toContain('<a:srgbClr val="1A4A7C"/>');
	});

	it('continues bars on the axis of the whole', async () => {
		const bars: NativeMarks = {
			...line,
			kind: 'bar',
			categories: Array.from({ length: 40 }, (_, index) => `项目 ${index}`),
			series: [{ name: '万元', values: Array.from({ length: 40 }, (_, index) => 40 - index) }],
			axis: { min: 0, max: null, title: '万元', isCut: false }
		};
		const parts = await partsOf([{ provenance, chart: bars, note: '' }]);
		const charts = names(parts, 'charts').map((name) => read(parts, name));
		const counts = charts.map((xml) => elements(xml, 'c:val').length);
		expect(counts).toEqual([1, 1, 1]);
		for (const xml of charts) expect(xml).toContain('<c:max val="40"/><c:min val="0"/>');
		const categories = charts.flatMap((xml) => {
			const document = parsed(xml);
			const [first] = [...document.getElementsByTagName('c:cat')];
			return [...(first?.getElementsByTagName('c:pt') ?? [])].map((point) => point.textContent);
		});
		expect(categories).toEqual(bars.categories);
	});

	it('keeps hostile text as text', async () => {
		const hostile = `<script>alert("x")</script> & ]]> 'a' \u0000\u000b\ud800 =1+1`;
		const shown = `<script>alert("x")</script> & ]]> 'a'  =1+1`;
		const parts = await partsOf([
			{
				provenance: {
					...provenance,
					title: hostile,
					filters: hostile,
					link: 'javascript:alert(1)'
				},
				chart: {
					...line,
					categories: [hostile, '', '2022'],
					series: [{ name: hostile, values: [Number.NaN, 1, Number.POSITIVE_INFINITY] }]
				},
				note: hostile
			},
			{ provenance, chart: { ...table, rows: [[{ text: hostile }, { text: '' }]] }, note: '' }
		]);
		const [first, second] = texts(parts, 'slides');
		expect(first).toContain(shown);
		expect(second).toContain(shown);
		expect(texts(parts, 'notesSlides')[0]).toContain(shown);
		const [workbook = ''] = names(parts, 'embeddings');
		expect(cells(parts[workbook] ?? new Uint8Array())).toEqual({
			B1: shown,
			A2: shown,
			B3: 1,
			A4: '2022'
		});
		for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
			const xml = read(parts, name);
			expect(xml, name).not.toMatch(/<script|Target="javascript|NaN|Infinity/);
			// eslint-disable-next-line no-control-regex -- what XML forbids
			expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\ufffd]/);
		}
	});

	it('makes 60 slides and tells how far it is', async () => {
		const progress: number[] = [];
		const slides = Array.from({ length: 60 }, () => deck).flat();
		const parts = await partsOf(slides, {
			...wide,
			layout: '4:3',
			onProgress: (done, total) => progress.push(done / total)
		});
		expect(names(parts, 'slides')).toHaveLength(60);
		expect(names(parts, 'charts')).toHaveLength(60);
		expect(progress).toHaveLength(61);
		expect(progress.at(-1)).toBe(1);
		expect(progress).toEqual(progress.toSorted((a, b) => a - b));
		expect(read(parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"');
		expect(texts(parts, 'slides')[59]).toContain('60 / 60');
	});

	it('stops where it is told to', async () => {
		const stop = new AbortController();
		let done = 0;
		const made = pptxFile([...deck, ...deck, ...deck], {
			...wide,
			signal: stop.signal,
			onProgress: () => {
				done += 1;
				if (done === 2) stop.abort();
			}
		});
		await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		expect(done).toBe(2);
	});

	const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
	it(`opens in an office program ${office ? '' : '(none here: relations are checked)'}`, async () => {
		const slides = [...deck, { provenance: english, chart: table, note: '' }];
		const file = new Uint8Array(await (await pptxFile(slides, wide)).arrayBuffer());
		const parts = unzipSync(file);
		for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
			const folder = name.replace(/_rels\/[^/]+$/, '');
			for (const [tag] of read(parts, name).matchAll(/<Relationship [^>]+>/g)) {
				const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? '';
				if (tag.includes('TargetMode="External"')) continue;
				const path = new URL(target, `file:///${folder}`).pathname.slice(1);
				expect(Object.keys(parts), `${name} → ${target}`).toContain(path);
			}
		}
		if (!office) return;
		const folder = await mkdtemp(join(tmpdir(), 'jilan-slides-'));
		try {
			await writeFile(join(folder, 'deck.pptx'), file);
			await promisify(execFile)(office, [
				`-env:UserInstallation=file://${folder}/profile`,
				'--headless',
				'--convert-to',
				'pdf',
				'--outdir',
				folder,
				join(folder, 'deck.pptx')
			]);
			expect(await readdir(folder)).toContain('deck.pdf');
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}, 120_000);
});
