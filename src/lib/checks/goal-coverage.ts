import type { ReportRecord } from '../schema/report-record.ts';
import { wholeText, type CheckedText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';
import { mainScore } from './totals.ts';

const KEY_TASKS = /重点工作任务|重点工作$|主要工作任务/;
const RESULT_AREAS = /效益分析/;
const DUTY_ROWS = /履职|产出|效益|满意/;
const ASPECTS = /从([^，。；：:\n]{6,90}?)等?\s*\d{1,2}\s*个方面进行自评/g;
const NUMBERED = /^\d{1,2}[.、．]\s*([^。；\n]{4,40})[。；]?/;
/** Words every task uses; sharing them says nothing. */
const COMMON =
	/工作|任务|推进|提升|提供|加强|做好|强化|推动|创新|构建|进一步|更加|更|驻京|在京|驻穗|我市|我办|水平|机制|成效|质量|取得|实质性/g;

/** Tasks, and whether the report itself names them as goals. */
interface Tasks {
	names: string[];
	areGoals: boolean;
}

/** 一是…。二是…。 in the cell that holds the overall goal of a table. */
function tableTasks(text: CheckedText): string[] {
	const cells = text.document.blocks
		.filter((block) => block.kind === 'table')
		.flatMap((table) => table.rows)
		.filter((row) => /年度|目标/.test(row.find((cell) => cell.text.trim() !== '')?.text ?? ''))
		.flatMap((row) => row.map((cell) => cell.text));
	const goal = cells.find((cell) => /一是/.test(cell) && /三是/.test(cell));
	return [...(goal ?? '').matchAll(/[一二三四五六七八九]是([^。；]{4,40})/g)].map(
		([, name = '']) => name
	);
}

function numberedTasks(text: CheckedText, title: RegExp): string[] {
	const section = text.sections.find((other) => title.test(other.title.replace(/[。:：]$/, '')));
	if (section === undefined) return [];
	const lines = section.text.split('\n').flatMap((line) => NUMBERED.exec(line)?.[1] ?? []);
	const below = text.sections
		.filter(
			(other) => other.path.startsWith(`${section.path}/`) && /^\d+$/.test(other.number ?? '')
		)
		.map((other) => other.title);
	return lines.length >= below.length ? lines : below;
}

function tasksOf(text: CheckedText): Tasks {
	const goals = tableTasks(text);
	if (goals.length >= 3) return { names: goals, areGoals: true };
	const listed = numberedTasks(text, KEY_TASKS);
	if (listed.length >= 3) return { names: listed, areGoals: true };
	return { names: numberedTasks(text, RESULT_AREAS), areGoals: false };
}

function indicatorsOf(record: ReportRecord, text: CheckedText): { names: string[]; ids: string[] } {
	const duty = record.indicators.filter((row) => DUTY_ROWS.test(row.l1_name ?? ''));
	if (duty.length > 0)
		return { names: duty.map((row) => row.name_zh), ids: duty.map((row) => row.indicator_id) };
	const aspects = [...wholeText(text).matchAll(ASPECTS)].at(-1)?.[1];
	const score = mainScore(record);
	return { names: aspects?.split('、') ?? [], ids: score ? [score.score_id] : [] };
}

function pairs(name: string): Set<string> {
	const parts = name.replaceAll(COMMON, ' ').split(/[^\u4e00-\u9fff]+/);
	return new Set(
		parts.flatMap((part) =>
			Array.from({ length: Math.max(0, part.length - 1) }, (_, i) => part.slice(i, i + 2))
		)
	);
}

/** Q41: every task named in the goal or the key-task list has an indicator. Told only where most match. */
export const checkGoalCoverage: Check = (record, { text }) => {
	if (text === null) return [];
	const { names, areGoals } = tasksOf(text);
	const indicators = indicatorsOf(record, text);
	if (names.length < 3 || indicators.names.length < 2) return [];
	const known = new Set(indicators.names.flatMap((name) => [...pairs(name)]));
	const missing = names.filter((name) => ![...pairs(name)].some((pair) => known.has(pair)));
	const covered = names.length - missing.length;
	if (missing.length === 0 || covered * 2 < names.length) return [];
	const count = missing.length;
	return [
		finding(
			'Q41',
			areGoals ? 'warning' : 'info',
			`写了 ${names.length} 项任务，指标只覆盖 ${covered} 项，有 ${count} 项没有指标`,
			`${names.length} tasks are named, the indicators cover ${covered}: ${count} without an indicator`,
			{
				kind: 'coverage',
				expected: String(names.length),
				actual: String(covered),
				record_ids: indicators.ids
			}
		)
	];
};
