import { readSubject, type Subject } from './money-labels.ts';
import type { Passage } from './passage.ts';
import type { ReportContext } from './report-context.ts';

const NUMBERING =
	/^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)[、.．]?|\d{1,2}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]是)\s?/;
const SUFFIX = /(?:的)?(?:支出|使用|执行|安排|管理|预算|自评|绩效|完成|资金)?情况$/;
const SCOPE =
	/^(?:(?:部门|单位)?整体支出|基本支出|项目支出|人员经费|(?:日常)?公用经费|“?三公”?经费)$/;
const ITEM = /(?:项目|经费|专项|工程|补助|补贴|费|资金)$/;
const NO_ITEM = /^(?:资金|经费|组织|财政|项目|预算|人员|机构|主要|政府采购|绩效)/;
const LEAD = /^[^。：:；;，,]{2,34}[。：:]/;
const LONGEST = 30;

/** Whom a heading or a short lead sentence names as the thing the following text is about; null if it names nothing. */
export function headedSubject(heading: string, context: ReportContext): Subject | null {
	const bare = heading.replace(NUMBERING, '').replace(/[。：:；;，,]$/, '');
	const plain = bare.replace(/(?:的)?情况$/, '');
	if (SCOPE.test(plain))
		return readSubject(plain.replace(/^单位/, '部门'), context.department_names);
	const name = bare.replace(SUFFIX, '');
	if (name.length < 2 || name.length > LONGEST || /[，,。；;、\d]|及|和|与/.test(name)) return null;
	if (!ITEM.test(name) || NO_ITEM.test(name)) return null;
	const subject = readSubject(name, context.department_names);
	if (subject?.scope !== 'project_item' || subject.item_name === null) return null;
	return name.startsWith(subject.item_name) ? subject : null;
}

/** The item a passage's section is named after; null where the heading names none. */
export function sectionItem(passage: Passage, context: ReportContext): string | null {
	if (passage.level !== null) return null;
	const subject = headedSubject(passage.path.at(-1) ?? '', context);
	return subject?.scope === 'project_item' ? subject.item_name : null;
}

/** Whom a passage's amounts belong to unless they say otherwise: its lead sentence, else its heading. */
export function passageSubject(passage: Passage, context: ReportContext): Subject | null {
	const lead = LEAD.exec(passage.text)?.[0];
	const subject =
		(lead === undefined || lead.length === passage.text.length
			? null
			: headedSubject(lead, context)) ??
		(passage.level === null ? headedSubject(passage.path.at(-1) ?? '', context) : null);
	const own = context.eval_object === 'project' ? context.eval_object_name : null;
	const item = subject?.scope === 'project_item' ? subject.item_name : null;
	if (subject === null || own === null || item === null || item === undefined) return subject;
	return own.includes(item) || item.includes(own) ? { ...subject, item_name: own } : subject;
}
