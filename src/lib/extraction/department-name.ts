import { findLabel, type LabelledValue } from './lead.ts';
import type { ReportText } from './report-text.ts';

const SUFFIX =
	'人民政府|办事处|联络处|办公室|办公厅|委员会|管理局|公安局|分局|总局|局|厅|管委会|居委会|研究院|科学院|医院|学院|法院|检察院|院|中心|管理处|服务处|管理所|研究所|所|档案馆|图书馆|博物馆|文化馆|纪念馆|体育馆|馆|幼儿园|中学|小学|大学|学校|党校|联合会|妇联|残联|文联|科协|社科联|工商联|侨联|团委|总工会|红十字会|协会|基金会|政协|总队|支队|大队|消防队|站|街道|管理委员会|监委|纪委|政法委|组织部|宣传部|统战部|武装部|部|委|室|处|队|社|园|会|办|厂|场|台|库';
const ENDS = new RegExp(`(?:${SUFFIX})(?:\\((?:本级|机关|汇总)\\))?`, 'g');
const STOP =
	/^(?:20\d{2}|\d{4}|[“"]|年|部门|单位|项目|整体|本级|机关|关于|预算|决算|财政|专项|绩效|自评|支出|本部|\(|$|所属|市级|区级|县级|省级|一般|重点|中央|\s)/;
const DEPARTMENT_LABELS = [
	/^评价单位|^自评单位|^被评价单位/,
	/^(?:省级|市级|县级|区级)?预算(?:部门|单位)/,
	/^(?:预算)?单位名称|^部门单位?名称|^部门名称|^单位部门名称|^预算部门名称/,
	/^填报单位|^填报部门|^编报单位|^报告单位|^单位$|^预算单位|^部门预算单位/,
	/^地方主管部门|^省级主管部门/,
	/^项目(?:实施)?单位|^实施单位|^项目承担单位|^用款单位|^资金使用单位/,
	/^(?:项目|省级|市级|县级|区级)?主管部门|^主管单位|^预算部门/
];

/** Department named at the start of a title; null if the title names none. */
export function departmentInTitle(title: string): string | null {
	const text = title
		.replace(/^附件[\d一二三四]*[:：]?/, '')
		.replace(/^(?:关于)?(?:20\d{2}|\d{4})年度?(?:关于)?/, '')
		.replace(/^关于(?:报送|印发|公开)?/, '')
		.trim();
	const ends = [...text.matchAll(ENDS)]
		.map((match) => match.index + match[0].length)
		.filter((end) => end >= 3 && end <= 32);
	const sure = ends.findLast((end) => STOP.test(text.slice(end)));
	const end =
		sure ??
		ends.find(
			(candidate) =>
				candidate >= 4 &&
				/(?:局|厅|委员会|办事处|联络处|中心|办公室|人民政府|医院|学校|中学|小学|图书馆|管委会)$/.test(
					text.slice(0, candidate)
				)
		);
	if (end === undefined) return null;
	const name = text.slice(0, end).trim();
	return isName(name) ? name : null;
}

function isName(name: string): boolean {
	return (
		name.length >= 3 &&
		name.length <= 32 &&
		/^[\u4e00-\u9fff()“”"、]+$/.test(name) &&
		!/绩效|自评|评价|支出|预算|报告|项目支出|情况|说明/.test(name)
	);
}

/** A unit's name without stamps, codes and brackets that are no part of it. */
function cleanName(value: string): string {
	return value
		.replace(/^[\d\-—.\s]+/, '')
		.replace(/\((?:公章|盖章|签章|加盖公章)\)/g, '')
		.replace(/[:：。，].*$/, '')
		.trim();
}

function signature(report: ReportText): string | null {
	for (const passage of report.passages.slice(-6)) {
		if (passage.level !== null || !/^[\u4e00-\u9fff]/.test(passage.text)) continue;
		if (/[，。；、]/.test(passage.text)) continue;
		const name = cleanName(passage.text);
		if (name.length <= 30 && isName(name) && new RegExp(`(?:${SUFFIX})$`).test(name)) return name;
	}
	return null;
}

/** The unit an outside evaluation is about: 对 X 实施的 … 项目. */
function evaluatedUnit(report: ReportText): string | null {
	for (const passage of report.passages.slice(0, 40)) {
		const match = new RegExp(
			`(?:对|由|单位为|单位是|单位：|部门为)([\\u4e00-\\u9fff]{2,20}?(?:局|厅|委员会|办事处|中心|办公室|人民政府|医院|学校))(?:20\\d{2}年|实施|负责|组织|承担|申报|，|。|的)`
		).exec(passage.text);
		const name = match?.[1];
		if (name !== undefined && isName(name) && !/财政|审计/.test(name)) return name;
	}
	return null;
}

function inText(report: ReportText): string | null {
	const stated = evaluatedUnit(report);
	if (stated !== null) return stated;
	const counts = new Map<string, number>();
	const pattern = new RegExp(
		`[\\u4e00-\\u9fff]{2,12}(?:省|市|县|区|州|镇|乡)[\\u4e00-\\u9fff]{0,14}?(?:局|厅|委员会|办事处|联络处|办公室|中心|人民政府)`,
		'g'
	);
	for (const passage of report.passages.slice(0, 30)) {
		const starts = passage.text.slice(0, 60).match(pattern)?.[0];
		if (
			starts !== undefined &&
			passage.text.startsWith(starts) &&
			!/^(?:受|根据|按照|为|经)/.test(starts)
		)
			counts.set(starts, (counts.get(starts) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Name of the reporting department as printed: title, cover or form, signature, text. */
export function readDepartmentName(
	title: string,
	labels: readonly LabelledValue[],
	report: ReportText
): string {
	const labelled = DEPARTMENT_LABELS.flatMap((pattern) => {
		const found = findLabel(labels, [pattern]);
		const name = found === null ? '' : cleanName(found.value);
		return name.length >= 3 &&
			name.length <= 40 &&
			!/^(?:万元|元|\d|各|有关|相关|全[省市县区州])/.test(name) &&
			/[\u4e00-\u9fff]/.test(name)
			? [name]
			: [];
	})[0];
	return (
		departmentInTitle(title) ?? labelled ?? signature(report) ?? inText(report) ?? '未载明单位'
	);
}

/** Forms a department goes by in its own text: full name, name without 本级, and the short forms of the first person. */
export function departmentForms(name: string): string[] {
	const bare = name.replace(/\((?:本级|机关|汇总)\)?/g, '');
	return [...new Set([name, bare])]
		.filter((form) => form.length >= 3)
		.sort((a, b) => b.length - a.length);
}
