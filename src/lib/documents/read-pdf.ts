import type { Block, Table, TableCell } from './document.ts';
import { DocumentError } from './document-error.ts';
import { loadPdfJs, type PdfOptions } from './load-pdfjs.ts';
import { makeLocator } from './make-block.ts';
import { tooLarge } from './open-archive.ts';
import { CharacterMaps } from './pdf-cmaps.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { findGrids, type Grid } from './pdf-grids.ts';
import { buildLines, type PdfLine } from './pdf-lines.ts';
import { readPdfPage, type PdfPage } from './pdf-page.ts';
import { buildParagraphs, measureTextArea, type TextArea } from './pdf-paragraphs.ts';
import { isInGrid, readAligned, readGrid } from './pdf-tables.ts';
import { tableBlocks } from './table-blocks.ts';

const MAX_PAGES = 800;
const MAX_MILLISECONDS = 9000;
const MIN_CHARACTERS = 10;

function unreadable(cause: unknown): DocumentError {
	return new DocumentError(
		'unreadable',
		'PDF 文件不完整或已损坏，请重新下载或重新导出后重试。',
		'The PDF is truncated or damaged.',
		{ cause }
	);
}

function encrypted(cause: unknown): DocumentError {
	return new DocumentError(
		'encrypted',
		'PDF 设有打开密码，请先取消密码再上传。',
		'The PDF is password-protected; remove the password first.',
		{ cause }
	);
}

function mentionsEncryption(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes).includes('/Encrypt');
}

async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
	const started = performance.now();
	const { getDocumentProxy, getResolvedPDFJS } = await loadPdfJs();
	const pdf = await getDocumentProxy(new Uint8Array(bytes), {
		BinaryDataFactory: CharacterMaps,
		cMapUrl: '/',
		cMapPacked: false,
		standardFontDataUrl: '/',
		wasmUrl: '/',
		useWorkerFetch: false,
		useSystemFonts: false,
		disableFontFace: false,
		maxImageSize: 1,
		isEvalSupported: false,
		verbosity: 0
	} as PdfOptions);
	try {
		if (pdf.numPages > MAX_PAGES) throw tooLarge();
		const { OPS } = await getResolvedPDFJS();
		const pages: PdfPage[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			if (performance.now() - started > MAX_MILLISECONDS) throw tooLarge();
			const page = await pdf.getPage(number);
			pages.push(await readPdfPage(page, OPS));
			page.cleanup();
		}
		return pages;
	} finally {
		await pdf.loadingTask.destroy();
	}
}

interface PageParts {
	page: PdfPage;
	height: number;
	lines: PdfLine[];
	grids: Grid[];
}

function split(page: PdfPage): PageParts {
	return {
		page,
		height: page.height,
		lines: buildLines(page.number, page.fragments),
		grids: findGrids(page.rulings)
	};
}

function locate(rows: readonly (readonly TableCell[])[]): ReturnType<typeof makeLocator> {
	const first = rows[0]?.[0]?.locator;
	const last = rows.at(-1)?.[0]?.locator;
	return makeLocator({
		page: first?.page ?? null,
		line_start: first?.line_start ?? null,
		line_end: last?.page === first?.page ? (last?.line_end ?? null) : null
	});
}

type Part = { kind: 'line'; line: PdfLine } | { kind: 'rows'; rows: TableCell[][] };

/** Lines outside ruled tables and the tables, in reading order. */
function orderParts(parts: PageParts, kept: readonly PdfLine[]): Part[] {
	const { page, grids } = parts;
	const inside = grids.map((grid) => page.fragments.filter((each) => isInGrid(each, grid)));
	const tabled = new Set(inside.flat());
	const free = page.fragments.filter((fragment) => !tabled.has(fragment));
	const lines = buildLines(page.number, free).flatMap((line) => {
		const whole = parts.lines.find((each) => Math.abs(each.y - line.y) < line.size * 0.45);
		const isKept = whole === undefined || kept.includes(whole);
		return isKept ? [{ ...line, number: whole?.number ?? line.number }] : [];
	});
	const ordered: { y: number; part: Part }[] = lines.map((line) => ({
		y: line.y,
		part: { kind: 'line', line }
	}));
	grids.forEach((grid, i) => {
		const rows = readGrid(grid, inside[i] ?? [], parts.lines, page.number);
		ordered.push({ y: grid.rows[0] ?? 0, part: { kind: 'rows', rows } });
	});
	return ordered.sort((a, b) => b.y - a.y).map(({ part }) => part);
}

/** Text lines as paragraphs, runs of aligned columns as tables. */
function linesToBlocks(lines: readonly PdfLine[], area: TextArea): Block[] {
	const blocks: Block[] = [];
	let text: PdfLine[] = [];
	let aligned: PdfLine[] = [];
	const flushAligned = (): void => {
		const rows = readAligned(aligned);
		if (rows === null) text.push(...aligned);
		else {
			blocks.push(...buildParagraphs(text, area), ...tableBlocks(rows, locate));
			text = [];
		}
		aligned = [];
	};
	for (const line of lines) {
		if (line.segments.length >= 3) aligned.push(line);
		else {
			flushAligned();
			text.push(line);
		}
	}
	flushAligned();
	return [...blocks, ...buildParagraphs(text, area)];
}

function sameRow(a: readonly TableCell[], b: readonly TableCell[]): boolean {
	return a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text);
}

/** A table that goes on at the top of the next page; a repeated heading row is dropped. */
function joinTables(first: Table, second: Table): Table | null {
	const [head, next] = [first.rows[0], second.rows[0]];
	const isNextPage = first.rows.at(-1)?.[0]?.locator.page === (second.locator.page ?? 0) - 1;
	if (head === undefined || next === undefined || head.length !== next.length || !isNextPage) {
		return null;
	}
	const rows = [...first.rows, ...second.rows.slice(sameRow(head, next) ? 1 : 0)];
	return { kind: 'table', rows, locator: locate(rows) };
}

function assemble(pages: readonly PdfPage[]): Block[] {
	const all = pages.map(split);
	const kept = withoutFurniture(all);
	const ordered = all.map((parts, i) => orderParts(parts, kept[i] ?? []));
	const area = measureTextArea(
		ordered.flat().flatMap((part) => (part.kind === 'line' ? [part.line] : []))
	);
	const blocks: Block[] = [];
	let lines: PdfLine[] = [];
	const flush = (): void => {
		blocks.push(...linesToBlocks(lines, area));
		lines = [];
	};
	for (const part of ordered.flat()) {
		if (part.kind === 'line') {
			lines.push(part.line);
			continue;
		}
		flush();
		for (const block of tableBlocks(part.rows, locate)) {
			const last = blocks.at(-1);
			const joined =
				block.kind === 'table' && last?.kind === 'table' ? joinTables(last, block) : null;
			if (joined === null) blocks.push(block);
			else blocks.splice(-1, 1, joined);
		}
	}
	flush();
	return blocks;
}

/** PDF with a text layer, located by page and printed line. Throws `DocumentError`. */
export async function readPdf(bytes: Uint8Array): Promise<{ title: null; blocks: Block[] }> {
	let pages: PdfPage[];
	try {
		pages = await readPages(bytes);
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		const name = error instanceof Error ? error.name : '';
		throw name === 'PasswordException' || mentionsEncryption(bytes)
			? encrypted(error)
			: unreadable(error);
	}
	const characters = pages
		.flatMap((page) => page.fragments)
		.reduce((sum, fragment) => sum + fragment.text.trim().length, 0);
	if (characters < MIN_CHARACTERS) {
		throw new DocumentError(
			'no_text_layer',
			'PDF 是扫描件，没有可读取的文字，请提供文字版或先做文字识别（OCR）。',
			'The PDF is a scan without a text layer; provide a text version or run OCR first.'
		);
	}
	return { title: null, blocks: assemble(pages) };
}
