import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	VerticalMergeType
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** A Word document with a title, headings, prose, a table with merged cells and a table in a table. */
export async function makeDocx(paragraphs: readonly string[] = []): Promise<Uint8Array> {
	const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
	const wide = (text: string, columnSpan: number): TableCell =>
		new TableCell({ children: [new Paragraph(text)], columnSpan });
	const document = new Document({
		sections: [
			{
				children: [
					new Paragraph({ text: '样本市样本局整体支出自评', heading: HeadingLevel.TITLE }),
					new Paragraph({ text: '一、基本情况', heading: HeadingLevel.HEADING_1 }),
					new Paragraph('全年预算数１，３００．５０万元，执行率99.05％。'),
					...paragraphs.map((text) => new Paragraph(text)),
					new Table({
						rows: [
							new TableRow({ children: [wide('资金情况表', 3)] }),
							new TableRow({ children: [cell('一级指标'), cell('三级指标'), cell('得分')] }),
							new TableRow({
								children: [
									new TableCell({
										children: [new Paragraph('产出指标')],
										verticalMerge: VerticalMergeType.RESTART
									}),
									cell('采集数量'),
									cell('25')
								]
							}),
							new TableRow({
								children: [
									new TableCell({
										children: [new Paragraph('')],
										verticalMerge: VerticalMergeType.CONTINUE
									}),
									cell('核对质量'),
									cell('24.5')
								]
							})
						]
					}),
					new Table({
						rows: [
							new TableRow({
								children: [
									new TableCell({
										children: [
											new Paragraph('外层说明'),
											new Table({
												rows: [
													new TableRow({ children: [cell('项目'), cell('金额')] }),
													new TableRow({ children: [cell('宣传'), cell('3.20')] })
												]
											})
										]
									})
								]
							})
						]
					})
				]
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

/** A workbook of one sheet. */
export async function makeXlsx(rows: SheetData, sheet = '自评表'): Promise<Uint8Array> {
	return new Uint8Array(await writeExcelFile(rows, { sheet }).toBuffer());
}

/** A zip file of text parts. */
export function makeZip(parts: Readonly<Record<string, string>>): Uint8Array {
	const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook from the XML of its only sheet's data, for cells no writer library makes. */
export function makeRawXlsx(sheetXml: string, styles = ''): Uint8Array {
	return makeZip({
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
		'xl/styles.xml': styles,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheetXml}</worksheet>`
	});
}

/** A Word package around the XML of its body. */
export function makeRawDocx(bodyXml: string): Uint8Array {
	const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
	return makeZip({
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${bodyXml}</w:body></w:document>`
	});
}
