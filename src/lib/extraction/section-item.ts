import { readSubject, type Subject } from './money-labels.ts';
import type { Passage } from './passage.ts';
import type { ReportContext } from './report-context.ts';

const NUMBERING =
	/^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)[、.．]?|\d{1,2}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九十]是)\s?/;
const SUFFIX = /(?:的)?(?:支出|使用|执行|安排|管理|预算|自评|绩效|完成|资金)?情况$/;
const LONGEST = 30;

/** Whom a heading or a short lead sentence names as the thing the following text is about; null if it names nothing. */
export function headedSubject(heading: string, context: ReportContext): Subject | null {
	const name = heading
		.replace(NUMBERING, '')
		.replace(/[。：:；;，,]$/, '')
		.replace(SUFFIX, '');
	if (name.length < 2 || name.length > LONGEST || /[，,。；;、\d]|及|和|与/.test(name)) return null;
	if (/^(?:部门|单位)?整体支出$/.test(name))
		return readSubject('部门整体支出', context.department_names);
	if (/^(?:基本支出|项目支出|“?三公”?经费|“三公”经费)$/.test(name))
		return readSubject(name, context.department_names);
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
