import type { Document } from '../documents/document.ts';
import { evidenceOf, type Passage } from './passage.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { ReportText } from './report-text.ts';

/** A printed label with its value: 评价单位 … on a cover, 项目名称 … in a form. */
export interface LabelledValue {
	label: string;
	value: string;
	evidence: Evidence;
}

const LABEL =
	/^([\u4e00-\u9fff]{2,12}(?:\([\u4e00-\u9fff、/]{1,8}\))?[\u4e00-\u9fff]{0,4})[:：]\s*(.{1,80})$/;
const TITLE =
	/(?:绩效|自评|评价|监控).{0,24}(?:报告|自评表|评价表|评分表|情况表|监控表|目标表|结果|表)/;
/** Menu words web pages print above an article. */
const NAVIGATION =
	/^(?:首页|网站|办事|政务|政府|信息|互动|公共|在线|便民|财政|新闻|通知|数据|专题|走进)?(?:指南|服务|公开|大厅|信息|资讯|中心|交流|动态|公告|查询|发布|首页|要闻)$|首页|当前位置|导航|登录|无障碍/;
const MOST_LEAD_PASSAGES = 16;

/** True for the label of the next field, where a field was left empty. */
function isLabel(text: string): boolean {
	return (
		text.length <= 10 &&
		/(?:单位|部门|名称|编码|代码|处室|电话|联系人|负责人|日期)[:：]?$/.test(text)
	);
}

const SPACED =
	/^(项目名称|主管部门|实施单位|项目单位|单位名称|评价单位|填报单位|预算单位|评价年度|填报日期)\s{2,}(\S.{0,60})$/;

function colonPairs(passage: Passage): LabelledValue[] {
	const match = LABEL.exec(passage.text);
	const spaced = match === null ? SPACED.exec((passage.pieces[0]?.original ?? '').trim()) : null;
	if (spaced !== null) {
		const value = (spaced[2] ?? '').split(/\s{2,}/)[0] ?? '';
		return [{ label: spaced[1] ?? '', value, evidence: evidenceOf(passage) }];
	}
	if (match === null) return [];
	const value = match[2] ?? '';
	return [
		{
			label: match[1] ?? '',
			value: value.trim(),
			evidence: evidenceOf(passage, passage.text.length - value.length)
		}
	];
}

/** Labels and values of a report's cover, and of the short cells of its forms. */
export function readLabels(report: ReportText): LabelledValue[] {
	const pairs = report.passages.slice(0, 2 * MOST_LEAD_PASSAGES).flatMap(colonPairs);
	for (const grid of report.grids) {
		for (const row of grid.rows) {
			const cells = row.filter((cell) => cell.text !== '' && !cell.is_filled);
			for (const cell of cells) pairs.push(...colonPairs(cell.passage));
			for (let i = 0; i + 1 < cells.length; i++) {
				const [label, value] = [cells[i], cells[i + 1]];
				if (label === undefined || value === undefined) continue;
				if (/^[\u4e00-\u9fff()、/]{2,16}[:：]?$/.test(label.text) && !isLabel(value.text)) {
					pairs.push({
						label: label.text.replace(/[:：]$/, ''),
						value: value.text,
						evidence: evidenceOf(value.passage)
					});
				}
			}
		}
	}
	return pairs;
}

/** The value of the first label that matches, in the order of the patterns. */
export function findLabel(
	labels: readonly LabelledValue[],
	patterns: readonly RegExp[]
): LabelledValue | null {
	for (const pattern of patterns) {
		const found = labels.find(({ label }) => pattern.test(label.replace(/[()、/\s]/g, '')));
		if (found) return found;
	}
	return null;
}

/** Short texts a title can be in, in reading order. */
export function leadTexts(report: ReportText): Passage[] {
	const lead: Passage[] = [];
	for (const item of report.items) {
		if (lead.length >= MOST_LEAD_PASSAGES) break;
		if (item.kind === 'passage') lead.push(item);
		else
			lead.push(
				...item.rows
					.slice(0, 4)
					.flatMap((row) =>
						row.filter((cell) => cell.text !== '' && !cell.is_filled).map((cell) => cell.passage)
					)
					.slice(0, 8)
			);
	}
	return lead;
}

function isTitle(text: string): boolean {
	return (
		text.length <= 90 &&
		TITLE.test(text) &&
		!/[。；]/.test(text) &&
		!/^(?:根据|按照|现将|为)/.test(text) &&
		!/[:：].{2,}$/.test(text)
	);
}

/** The report's title as printed; lines of a divided title are put together. */
export function readTitle(document: Document, report: ReportText): string {
	const lead = leadTexts(report);
	const index = lead.findIndex(({ text }) => isTitle(text));
	const found = lead[index];
	if (found === undefined) {
		const declared = document.title?.trim();
		return declared !== undefined && declared !== ''
			? declared
			: (lead[0]?.text.slice(0, 60) ?? document.source_file);
	}
	const before = lead[index - 1]?.text ?? '';
	const isFirstHalf =
		/(?:\d{4}年度?|局|厅|委|办|处|中心|院|馆|政府|会|项目|资金|经费)/.test(before) &&
		before.length <= 45 &&
		!/[。；，:：]/.test(before) &&
		!NAVIGATION.test(before) &&
		document.title?.replace(/\s/g, '').startsWith(found.text) !== true &&
		!/^附件|^[一二三四五六七八九十]、/.test(before) &&
		!isTitle(before);
	const title = isFirstHalf ? before + found.text : found.text;
	const after = lead[index + 1]?.text ?? '';
	return (
		/^\(?\d{4}年度?\)?$/.test(after)
			? `${title}${after.startsWith('(') ? after : `(${after})`}`
			: title
	).replace(/^附件[\d一二三四]*[:：]?/, '');
}
