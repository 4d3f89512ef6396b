import type { DocKind, EvalObject, Evaluator } from '../schema/codes.ts';
import { findLabel, type LabelledValue } from './lead.ts';
import type { ReportText } from './report-text.ts';

export interface KindReading {
	doc_kind: DocKind;
	eval_object: EvalObject;
	evaluator: Evaluator;
}

function readEvaluator(title: string, labels: readonly LabelledValue[], text: string): Evaluator {
	const stated =
		findLabel(labels, [/^评价方式|^评价类型|^评价主体|^评价形式/, /^评价机构/])?.value ?? '';
	if (/自评|自我评价/.test(stated)) return 'self';
	if (/第三方|事务所|咨询/.test(stated)) return 'third_party';
	if (/财政/.test(stated)) return 'finance';
	if (/部门评价/.test(stated)) return 'department';
	if (/核查|复核|抽查|抽评|再评价/.test(title))
		return /第三方|事务所/.test(text) ? 'third_party' : 'finance';
	if (/自评|自我评价/.test(title)) return 'self';
	const opening = text.slice(0, 3000);
	if (/自评(?:得分|总分|分数|综合得分|结果|结论)/.test(text)) return 'self';
	if (
		/(?:会计师|税务师|评估)?事务所|第三方(?:评价)?机构|咨询(?:有限)?公司|受.{2,20}(?:财政[局厅部]|委托)/.test(
			opening
		)
	)
		return 'third_party';
	if (
		/财政(?:重点)?(?:绩效)?评价|重点(?:项目)?(?:支出)?绩效评价|财政[局厅]组织/.test(title + opening)
	)
		return 'finance';
	if (/部门(?:绩效|项目)?评价/.test(title + opening) && !/自评|自我评价/.test(text))
		return 'department';
	if (
		/评价(?:工作)?组/.test(opening) &&
		!/自评|自我评价|我(?:局|办|委|院|中心|单位|部门)/.test(text)
	)
		return 'finance';
	return 'self';
}

/** Kind of report, what it evaluates and who gave the points; a title's wording alone is not trusted. */
export function readKind(
	title: string,
	labels: readonly LabelledValue[],
	report: ReportText
): KindReading {
	const prose = report.passages
		.filter((passage) => passage.level === null)
		.reduce((sum, passage) => sum + passage.text.length, 0);
	const chapters = report.passages.filter(
		(passage) => passage.level === 1 && /^[一二三四五六七八九十]、/.test(passage.text)
	).length;
	const text = [...report.passages, ...report.cells]
		.map((passage) => passage.text)
		.join('\n')
		.slice(0, 60_000);
	const hasForm = report.grids.some((grid) => grid.rows.length >= 4);
	const isReport =
		(/报告/.test(title) && !/表(?:\(.{0,12}\))?$/.test(title)) ||
		(!/表/.test(title) && (!hasForm || prose > 800 || chapters >= 3));
	const evaluator = readEvaluator(title, labels, text);
	const isDepartment =
		/整体(?:支出|绩效)?|部门(?:预算)?支出|部门绩效|单位绩效/.test(title) &&
		!/项目/.test(title.replace(/部门(?:所有)?项目/, ''));
	const hasProjectName =
		findLabel(labels, [/^项目名称|^专项名称|^专项资金名称|^转移支付(?:项目)?名称|^资金名称/]) !==
		null;
	if (/监控/.test(title) && !/自评报告|自评表/.test(title)) {
		return { doc_kind: 'monitoring_table', eval_object: 'monitoring', evaluator };
	}
	if (/核查|复核|抽评|再评价/.test(title)) {
		return {
			doc_kind: 'verification_report',
			eval_object: /项目/.test(title) && !isDepartment ? 'project' : 'department',
			evaluator
		};
	}
	if (
		/转移支付|区域绩效目标/.test(title) ||
		/^(?:专项)?转移支付名称/.test(labels[0]?.label ?? '')
	) {
		return {
			doc_kind: isReport ? 'transfer_self_eval_report' : 'transfer_self_eval_table',
			eval_object: 'project',
			evaluator
		};
	}
	const isProject =
		!isDepartment && (/项目|专项|经费|资金|补助|工程/.test(title) || hasProjectName);
	if (isProject) {
		if (!isReport)
			return { doc_kind: 'project_self_eval_table', eval_object: 'project', evaluator };
		const isResult = evaluator !== 'self' || /评价结果/.test(title);
		return {
			doc_kind: isResult ? 'project_evaluation_result' : 'project_self_eval_report',
			eval_object: 'project',
			evaluator
		};
	}
	return {
		doc_kind: isReport ? 'department_self_eval_report' : 'department_self_eval_table',
		eval_object: 'department',
		evaluator
	};
}

const GENERIC_PROJECT =
	/^(?:部门|单位|决算中?|公开|整体|市级|区级|县级|省级|财政|预算|重点|专项|所有|全部|一般|部门预算|财政预算|本级|的|支出|开展|年度|一级|二级|及)*(?:项目|资金|经费|专项资金|财政资金)?(?:支出)?$/;

const BRACKETED = /^\(([\u4e00-\u9fff“”、\dA-Za-z]{3,30})\)$/;
const NO_PROJECT =
	/^(?:20\d{2}|\d+年|公开|盖章|公章|单位|本级|汇总|样表|参考|模板|修订|试行|征求|初稿|定稿|内部|机密|金额|万元|元|部门|此件|以下)|(?:版|稿|年度|万元|盖章|公章|格式)$/;

/** A project named in brackets under the title or at its end: (培训经费). */
function nameInBrackets(title: string, report: ReportText): string | null {
	const lines = report.passages.slice(0, 10).map((passage) => passage.text);
	const tail = /\([^()]{3,30}\)$/.exec(title)?.[0];
	for (const text of [...(tail === undefined ? [] : [tail]), ...lines]) {
		const name = BRACKETED.exec(text)?.[1];
		if (name !== undefined && !NO_PROJECT.test(name) && !GENERIC_PROJECT.test(name)) return name;
	}
	return null;
}

/** Name of the evaluated project: form label, title, else the name the text repeats; null if none is told. */
export function readProjectName(
	title: string,
	department: string,
	labels: readonly LabelledValue[],
	report: ReportText
): string | null {
	const label = findLabel(labels, [
		/^项目名称|^专项名称|^专项资金名称|^(?:专项)?转移支付(?:项目)?名称|^资金名称|^项目支出名称/
	]);
	if (label !== null && !GENERIC_PROJECT.test(label.value) && label.value.length <= 60)
		return label.value.replace(/[。；]$/, '');
	const inTitle = title
		.replace(department, '')
		.replace(/^附件[\d一二三四]*[:：]?/, '')
		.replace(/\((?:\d{4}年度?|公开|盖章)\)/g, '')
		.replace(/(?:20\d{2}[-—~至])?20\d{2}年(?:度)?/g, '')
		.replace(/^关于|^(?:市级|区级|县级|省级)(?=项目|部门)/g, '')
		.replace(/[“”"]/g, '');
	const cut = inTitle.search(
		/(?:项目)?(?:支出)?(?:预算)?(?:部门|财政|重点)?(?:绩效|自评|评价|自我评价)/
	);
	const name = (cut < 0 ? '' : inTitle.slice(0, cut))
		.replace(/^的|的$/g, '')
		.replace(/(?<=.{4})项目$/, '')
		.trim();
	if (name.length >= 4 && !GENERIC_PROJECT.test(name)) return name;
	const bracketed = nameInBrackets(title, report);
	if (bracketed !== null) return bracketed;
	const counts = new Map<string, number>();
	const bare = department.replace(/[()].*$/, '');
	for (const { text } of report.passages) {
		const opening =
			/^(?:20\d{2}年度?)?([\u4e00-\u9fff]{4,24}?)项目(?:总?投资|由|是|为|系|属|面向|位于|主要|总|全年|年初|资金|实施|采取|旨在|用于|于)/.exec(
				text
			)?.[1];
		if (
			opening !== undefined &&
			!GENERIC_PROJECT.test(opening) &&
			!/[年月日]|所有|各/.test(opening)
		)
			counts.set(opening, (counts.get(opening) ?? 0) + 1);
		for (const match of text.matchAll(
			/(?:年度?|办|局|处|中心|委|院|“|我单位)([\u4e00-\u9fff]{4,24}?(?:经费|资金|专项|工程|补助|费|建设|改造|服务|保障|养护|维护)?)”?项目(?=[^目])/g
		)) {
			const found = (match[1] ?? '')
				.replace(bare, '')
				.replace(/^.*(?:年度?|对|开展|组织|实施)/, '');
			if (
				found.length >= 4 &&
				!GENERIC_PROJECT.test(found) &&
				!/[年月日]|设置|当年|所有|各/.test(found)
			)
				counts.set(found, (counts.get(found) ?? 0) + 1);
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
