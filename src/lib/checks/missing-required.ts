import type { ReportRecord } from '../schema/report-record.ts';
import { departmentTotal, isFull, mainLine, mainScore, primaryLines } from './totals.ts';
import { finding, type Check } from './rule.ts';

type Need = readonly [zh: string, en: string, isMissing: (record: ReportRecord) => boolean];

function someLine(
	record: ReportRecord,
	test: (line: ReportRecord['budget_lines'][number]) => boolean
): boolean {
	return primaryLines(record).some(test);
}

const hasNoScoredRows: Need[2] = (record) =>
	!record.indicators.some((row) => row.weight !== null && row.score !== null);

const EVERY: readonly Need[] = [
	[
		'年初预算',
		'initial budget',
		(record) => !someLine(record, (line) => line.initial_yuan !== null)
	],
	[
		'全年（调整后）预算',
		'adjusted budget',
		(record) => !someLine(record, (line) => line.adjusted_yuan !== null)
	],
	['得分', 'score', (record) => mainScore(record) === null],
	['指标的分值和得分', 'indicator weights and scores', hasNoScoredRows]
];

const DEPARTMENT: readonly Need[] = [
	['支出总额', 'total expenditure', (record) => !printedTotal(record)],
	[
		'完成率',
		'execution rate',
		(record) =>
			!someLine(record, (line) => line.rate_stated_pct !== null) &&
			!record.stated_ratios.some((ratio) => ratio.ratio_code === 'budget_completion_rate')
	],
	[
		'基本支出与项目支出',
		'basic and project split',
		(record) => !someLine(record, (line) => line.cut === 'by_structure')
	],
	[
		'项目支出的执行数',
		'project actual',
		(record) =>
			someLine(record, (line) => line.scope === 'project') &&
			!someLine(record, (line) => line.scope === 'project' && line.actual_yuan !== null)
	],
	['人员编制', 'head-count', (record) => record.headcounts.length === 0]
];

const PROJECT: readonly Need[] = [
	['项目支出', 'project expenditure', (record) => mainLine(record)?.actual_yuan == null]
];

function printedTotal(record: ReportRecord): boolean {
	const total = departmentTotal(record, 'actual_yuan');
	return total !== null && !total.ids.some((id) => isStructure(record, id));
}

function isStructure(record: ReportRecord, id: string): boolean {
	return record.budget_lines.some((line) => line.line_id === id && line.cut === 'by_structure');
}

/** Q30: what a report of its kind should say and does not, in one list. Never for reports read in part. */
export const checkMissingRequired: Check = (record) => {
	if (!isFull(record)) return [];
	const needs = [...EVERY, ...(record.eval_object === 'department' ? DEPARTMENT : PROJECT)];
	const missing = needs.filter(([, , isMissing]) => isMissing(record));
	if (missing.length === 0) return [];
	return [
		finding(
			'Q30',
			'info',
			`没有写出：${missing.map(([zh]) => zh).join('、')}`,
			`Not stated: ${missing.map(([, en]) => en).join(', ')}`
		)
	];
};
