import type { Block, Document, Table } from '../documents/document.ts';
import { simplifyText } from './simplify-characters.ts';

function plain(text: string): string {
	return simplifyText(text.replace(/\s/g, ''));
}

const PROJECT_LABEL =
	/^(?:项目名称|专项名称|专项资金名称|(?:专项)?转移支付(?:\(项目\))?名称|项目支出名称)[:：]?$/;
const FORM_TITLE = /(?:自评表|评价表|评分表|目标表|报告)(?:\(\d{4}年度?\))?$/;

function cellsOf(row: Table['rows'][number]): string[] {
	return row
		.filter((cell) => !cell.is_filled && cell.text.trim() !== '')
		.map((cell) => plain(cell.text));
}

/** Name of the project a form's row states; null for other rows. */
function projectOf(row: Table['rows'][number]): string | null {
	const cells = cellsOf(row);
	const label = cells.findIndex((text) => PROJECT_LABEL.test(text));
	return label < 0 || label > 1 ? null : (cells[label + 1] ?? null);
}

/** Rows above a project's row that head the same form: its title and year. */
function formStart(table: Table, at: number): number {
	let start = at;
	while (start > 0) {
		const cells = cellsOf(table.rows[start - 1] ?? []);
		const isHead =
			cells.length === 0 ||
			(cells.length === 1 &&
				(FORM_TITLE.test(cells[0] ?? '') || /^\(?\d{4}年度?\)?$/.test(cells[0] ?? '')));
		if (!isHead) break;
		start--;
	}
	return start;
}

/** A table holding several forms cut into one table per form. */
function cutTable(table: Table): { table: Table; project: string | null }[] {
	const starts = table.rows.flatMap((row, index) => {
		const project = projectOf(row);
		return project === null ? [] : [{ at: formStart(table, index), project }];
	});
	if (starts.length < 2) return [{ table, project: starts[0]?.project ?? null }];
	return starts.map(({ at, project }, k) => ({
		table: { ...table, rows: table.rows.slice(k === 0 ? 0 : at, starts[k + 1]?.at) },
		project
	}));
}

interface Part {
	blocks: Block[];
	project: string | null;
}

function isFormHead(block: Block): boolean {
	if (block.kind === 'table') return false;
	const text = plain(block.text);
	return (
		text.length <= 60 &&
		(FORM_TITLE.test(text) ||
			/^\(?\d{4}年度?\)?(?:$|\D{0,4}单位)/.test(text) ||
			/^(?:单位|金额单位)[:：]/.test(text) ||
			/^附件|^附表/.test(text))
	);
}

/** Index after which the blocks belong to the next form: its title lines stand before its table. */
function headStart(blocks: readonly Block[]): number {
	let start = blocks.length;
	while (start > 0) {
		const block = blocks[start - 1];
		if (block === undefined || !isFormHead(block)) break;
		start--;
	}
	return start;
}

const REPORT_TITLE =
	/^[^。；，]{0,50}绩效(?:自评|评价|自我评价)(?:结果)?(?:报告|自评表|表)(?:\(.{0,12}\))?$/;
const LATEST_OPENING = 8;
const FIRST_CHAPTER = /^(?:一、|\(一\)|1[.、]|第一部分)/;

/** A report printed as an annex of a long accounts document, without what stands before it. */
function cutAnnex(document: Document): Document {
	const opening = document.blocks
		.slice(0, 6)
		.map((block) => (block.kind === 'paragraph' ? block.text : ''))
		.join('');
	if (!/决算|预算公开/.test(plain(opening)) || REPORT_TITLE.test(plain(opening))) return document;
	const at = document.blocks.findIndex((block, index) => {
		if (
			index < LATEST_OPENING ||
			block.kind !== 'paragraph' ||
			!REPORT_TITLE.test(plain(block.text))
		)
			return false;
		const next = document.blocks.slice(index + 1, index + 8);
		return next.some((other) => other.kind === 'table' || /^一、/.test(other.text));
	});
	return at < 0 ? document : { ...document, blocks: document.blocks.slice(at) };
}

function isReportStart(blocks: readonly Block[], index: number): boolean {
	const block = blocks[index];
	if (
		block === undefined ||
		block.kind !== 'paragraph' ||
		!/报告(?:\(.{0,12}\))?$/.test(plain(block.text)) ||
		!REPORT_TITLE.test(plain(block.text))
	)
		return false;
	return blocks
		.slice(index + 1, index + 8)
		.some((next) => next.kind === 'paragraph' && FIRST_CHAPTER.test(next.text));
}

/** Reports printed one after the other, each under a title of its own. */
function cutAtTitles(document: Document): Document[] {
	const { blocks } = document;
	const seen = new Set<string>();
	const starts: number[] = [];
	blocks.forEach((block, index) => {
		if (block.kind !== 'paragraph' || !isReportStart(blocks, index) || seen.has(block.text)) return;
		seen.add(block.text);
		const before = blocks[index - 1];
		const hasLabel =
			before?.kind === 'paragraph' && /^附件/.test(before.text) && before.text.length <= 8;
		starts.push(hasLabel ? index - 1 : index);
	});
	if (starts.length < 2) return [document];
	return starts.map((start, k) => ({
		...document,
		blocks: blocks.slice(k === 0 ? 0 : start, starts[k + 1])
	}));
}

/** The reports one file holds: one per title or project form where it has several, else the file as it is. */
export function splitReports(document: Document): Document[] {
	return cutAtTitles(cutAnnex(document)).flatMap(splitForms);
}

function splitForms(document: Document): Document[] {
	const parts: Part[] = [{ blocks: [], project: null }];
	for (const block of document.blocks) {
		const last = parts.at(-1);
		if (last === undefined) break;
		if (block.kind !== 'table') {
			last.blocks.push(block);
			continue;
		}
		for (const { table, project } of cutTable(block)) {
			const current = parts.at(-1);
			if (current === undefined) break;
			if (project === null || project === current.project) {
				current.blocks.push(table);
			} else if (
				current.project === null &&
				current.blocks.every((other) => isFormHead(other) || other.kind === 'table')
			) {
				current.project = project;
				current.blocks.push(table);
			} else {
				const at = headStart(current.blocks);
				const head = current.blocks.splice(at);
				parts.push({ blocks: [...head, table], project });
			}
		}
	}
	const projects = parts.filter((part) => part.project !== null);
	if (projects.length < 2) return [document];
	return parts
		.filter((part) => part.blocks.length > 0)
		.map((part) => ({ ...document, blocks: part.blocks }));
}
