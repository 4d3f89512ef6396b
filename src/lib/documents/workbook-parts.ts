import { formatCode } from './number-format.ts';
import { attribute, decodeEntities, scanXml } from './scan-xml.ts';

export interface SheetEntry {
	name: string;
	path: string;
	isHidden: boolean;
}

/** Sheets in tab order and the date system, from xl/workbook.xml and its relations. */
export function readWorkbook(
	workbook: string,
	relations: string
): { sheets: SheetEntry[]; is1904: boolean } {
	const targets = new Map<string, string>();
	for (const tag of scanXml(relations)) {
		if (tag.name !== 'Relationship') continue;
		const target = attribute(tag, 'Target') ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
		targets.set(attribute(tag, 'Id') ?? '', path);
	}
	const sheets: SheetEntry[] = [];
	let is1904 = false;
	for (const tag of scanXml(workbook)) {
		if (tag.name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '');
		if (tag.name !== 'sheet' || tag.kind === 'close') continue;
		const path = targets.get(attribute(tag, 'id') ?? '');
		if (path === undefined) continue;
		const state = attribute(tag, 'state') ?? 'visible';
		sheets.push({ name: attribute(tag, 'name') ?? '', path, isHidden: state !== 'visible' });
	}
	return { sheets, is1904 };
}

/** Shared strings by index; phonetic guides are left out. */
export function readSharedStrings(xml: string): string[] {
	const strings: string[] = [];
	let current = '';
	let isPhonetic = false;
	for (const tag of scanXml(xml)) {
		if (tag.name === 'si') {
			if (tag.kind === 'open') current = '';
			else strings.push(tag.kind === 'empty' ? '' : current);
		} else if (tag.name === 'rPh') {
			isPhonetic = tag.kind === 'open';
		} else if (tag.name === 't' && tag.kind === 'open' && !isPhonetic) {
			current += decodeEntities(xml.slice(tag.textStart, tag.textEnd));
		}
	}
	return strings;
}

/** Number format code of each cell style, null for General. */
export function readCellFormats(xml: string): (string | null)[] {
	const custom = new Map<number, string>();
	const formats: (string | null)[] = [];
	let isInside = false;
	for (const tag of scanXml(xml)) {
		if (tag.name === 'numFmt') {
			custom.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
		} else if (tag.name === 'cellXfs') {
			isInside = tag.kind === 'open';
		} else if (tag.name === 'xf' && isInside && tag.kind !== 'close') {
			formats.push(formatCode(Number(attribute(tag, 'numFmtId') ?? '0'), custom));
		}
	}
	return formats;
}
