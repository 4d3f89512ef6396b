import { divideMixed } from './divide-mixed.ts';
import type { ProblemsStatus } from './fact-codes.ts';
import { topicOf } from './headings.ts';
import { slicePassage, type Passage } from './passage.ts';
import { formCells } from './problem-cells.ts';
import { splitProblems } from './problem-split.ts';
import type { ReportText } from './report-text.ts';

export interface ProblemSections {
	problems: Passage[];
	measures: Passage[];
	status: ProblemsStatus;
}

const NONE =
	/^(?:存在的?(?:主要)?问题[:：])?(?:[(（]?[一二1][)）、.])?(?:本(?:项目|单位|部门|年度))?(?:目前)?(?:[(（])?(?:无|暂无|没有|暂未发现|未发现|不存在|无偏[离差]|无(?:明显|重大|其他|存在|突出|较大)?(?:的)?问题|暂无(?:明显)?问题|无相关问题|没有(?:发现)?(?:明显|重大)?问题|未发现(?:明显|重大|突出)?(?:的)?问题|不适用|\/|—|-)(?:[)）])?[。.；]?$/;
function saysNone(texts: readonly string[]): boolean {
	const whole = texts.join('').replace(/\s/g, '');
	return (
		whole.length <= 40 &&
		texts.length > 0 &&
		(NONE.test(whole) ||
			/^(?:.{0,12})(?:无|暂无|未发现|不存在)(?:明显|重大|突出|其他)?(?:的)?(?:问题|不足)[。.]?$/.test(
				whole
			))
	);
}

/** Level of list items that are headings of their own stays part of the list. */
function bodyOf(
	report: ReportText,
	topic: 'problems' | 'measures' | 'problems_and_measures'
): Passage[] {
	return report.passages.filter(
		(passage) => passage.topic === topic && !isSectionHeading(passage) && !isSignature(passage.text)
	);
}

const SIGNATURE =
	/^(?:(?:评价|报告|填报)?(?:单位|人|日期|时间)[:：].{0,30}|20\d{2}年\d{1,2}月(?:\d{1,2}日)?|[\u4e00-\u9fff]{3,24}(?:局|厅|委员会|办事处|办公室|中心|人民政府|委|院|馆|学校|中学|小学|支队|大队|联合会))(?:\((?:公章|盖章)\))?$/;

/** Name of the office or the date under a report's last section. */
function isSignature(text: string): boolean {
	return text.length <= 34 && SIGNATURE.test(text);
}

function isSectionHeading(passage: Passage): boolean {
	if (passage.level === null) return false;
	const topic = topicOf(
		passage.text.replace(
			/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、])/,
			''
		)
	);
	const isTopicHeading =
		topic === 'problems' || topic === 'measures' || topic === 'problems_and_measures';
	return (
		isTopicHeading &&
		!/有待|不够|不足[^之]|加强|完善|提高|不高|欠缺|缺乏|滞后|，/.test(passage.text)
	);
}

/** A text about problems that goes on with labelled measures, cut in two. */
function cutAtMeasures(passage: Passage): { problem: Passage; measure: Passage | null } {
	const label = /(?:改进|整改)(?:措施|建议|计划)[:：]|下一步(?:改进)?(?:措施|打算)[:：]/.exec(
		passage.text
	);
	if (label === null) return { problem: passage, measure: null };
	const end = label.index + label[0].length;
	return {
		problem: slicePassage(passage, 0, label.index),
		measure: slicePassage(passage, end, passage.text.length)
	};
}

/** A form's prompt that was never replaced: (请填写…，不超过500字). */
const PROMPT =
	/^[([【]?(?:请|此处|在此)(?:在?此处|在此|按|根据|如实|简要|详细|逐条|重点|用)?[^。]{0,12}(?:填写|填报|填列|说明|阐述|描述|概述|输入|列出|填)/;

function isPrompt(text: string): boolean {
	return (
		text.length <= 80 && (PROMPT.test(text) || /^[(（].{0,60}(?:不超过|限)\d{2,4}字/.test(text))
	);
}

/** Problems and measures the report states, one passage each, and what its problem section says at all. */
export function readProblemSections(report: ReportText): ProblemSections {
	const cells = formCells(report);
	const mixed = divideMixed(bodyOf(report, 'problems_and_measures'));
	const problemBodies = [...bodyOf(report, 'problems'), ...cells.problems].map(cutAtMeasures);
	const problemTexts = [...problemBodies.map((body) => body.problem), ...mixed.problems].filter(
		(passage) => !isPrompt(passage.text)
	);
	const measureTexts = [
		...problemBodies.flatMap((body) => (body.measure === null ? [] : [body.measure])),
		...bodyOf(report, 'measures'),
		...mixed.measures,
		...cells.measures
	].filter((passage) => !isPrompt(passage.text));
	const hasSection =
		cells.hasProblemCell ||
		report.passages.some(
			(passage) =>
				passage.level !== null &&
				(passage.topic === 'problems' || passage.topic === 'problems_and_measures')
		);
	const isNone = saysNone(problemTexts.map((passage) => passage.text));
	const problems = isNone
		? []
		: withoutRepeats(
				splitProblems(
					problemTexts.filter((passage) => !saysNone([passage.text])),
					true
				)
			);
	const measures = withoutRepeats(
		splitProblems(
			measureTexts.filter((passage) => !saysNone([passage.text])),
			false
		)
	);
	const status: ProblemsStatus =
		problems.length > 0 ? 'stated' : isNone ? 'stated_none' : hasSection ? 'blank' : 'no_section';
	return {
		problems,
		measures: measures.filter((measure) => !/^(?:无|暂无)[。]?$/.test(measure.text)),
		status
	};
}

const SHORTEST_REPEAT = 6;

/** What is printed twice (table of contents, attached form) counts once, in its longest form. */
function withoutRepeats(passages: readonly Passage[]): Passage[] {
	const keys = passages.map((passage) => passage.text.replace(/[，。；：、“”\s]/g, ''));
	return passages.filter((_, index) => {
		const key = keys[index] ?? '';
		return !keys.some(
			(other, at) =>
				at !== index &&
				(other === key ? at < index : key.length >= SHORTEST_REPEAT && other.startsWith(key))
		);
	});
}
