import { Decimal } from 'decimal.js';
import type { Problem } from '../schema/problem.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { finding, type Check } from './rule.ts';
import { isFull, mainScore } from './totals.ts';

/** Proportional scoring loses a hundredth or two without anything being wrong. */
const MECHANICAL = 0.02;
/** A link at least this sure counts as an answer. */
const SURE = 0.6;
const EXPLAINS = /未|不|没|无法|漏|缺|因|由于|偏|低于|滞后|延|有待|较|影响|超|逾|少|错/;

function isMechanical(points: string | null): boolean {
	return points !== null && Number(points) <= MECHANICAL;
}

function isUnexplained(problem: Problem): boolean {
	return [problem.category_code, ...problem.secondary_codes].some((code) => code.startsWith('UNX'));
}

function deductions(record: ReportRecord): Problem[] {
	return record.problems.filter((problem) => problem.kind === 'deduction_reason');
}

function unexplained(points: string, where: readonly [string, string], id: string) {
	return finding(
		'Q11',
		'warning',
		`${where[0]}扣 ${points} 分，没有写明原因`,
		`${where[1]}: ${points} points deducted without a stated reason`,
		{ actual: points, record_ids: [id] }
	);
}

function unexplainedReasons(record: ReportRecord): QualityFinding[] {
	return deductions(record).flatMap((problem) => {
		const { points } = problem;
		if (points === null || isMechanical(points) || !isUnexplained(problem)) return [];
		const row = record.indicators.find((other) => other.indicator_id === problem.indicator_id);
		const name = row?.name_zh;
		return [
			unexplained(points, name ? [`“${name}”`, name] : ['自评', 'The score'], problem.problem_id)
		];
	});
}

/** Table rows that lost points, have no deduction of their own and no text that could explain it. */
function unexplainedRows(record: ReportRecord): QualityFinding[] {
	const reasons = deductions(record);
	return record.indicators.flatMap((row) => {
		const { deduction, basis_text } = row;
		if (deduction === null || row.is_bonus || isMechanical(deduction)) return [];
		const isCovered = reasons.some(
			(problem) =>
				problem.indicator_id === row.indicator_id ||
				(problem.indicator_id === null && Number(problem.points ?? 0) === Number(deduction))
		);
		if (isCovered || EXPLAINS.test(basis_text ?? '')) return [];
		return [unexplained(deduction, [`“${row.name_zh}”`, row.name_zh], row.indicator_id)];
	});
}

/** What is left of the lost points where a report without scored rows names fewer. */
function unexplainedRest(record: ReportRecord): QualityFinding[] {
	const score = mainScore(record);
	const lost = score?.points_lost;
	if (!score || !lost || record.indicators.some((row) => row.score !== null)) return [];
	const reasons = deductions(record);
	if (reasons.some((problem) => problem.points === null)) return [];
	const rest = new Decimal(lost).minus(
		Decimal.sum(0, ...reasons.map((problem) => problem.points ?? 0))
	);
	if (rest.lte(MECHANICAL)) return [];
	return [unexplained(rest.toString(), ['自评总分', 'The total score'], score.score_id)];
}

/** Q11: every lost point has a reason. */
export const checkDeductionReasons: Check = (record) =>
	isFull(record)
		? [...unexplainedReasons(record), ...unexplainedRows(record), ...unexplainedRest(record)]
		: [];

/** Q12: what cost points is also listed as a problem, where the report has a problem section. */
export const checkDeductionsAreProblems: Check = (record) => {
	const listed = record.problems.filter((problem) => problem.kind === 'stated_problem');
	if (!isFull(record) || !['stated', 'stated_none'].includes(record.problems_status)) return [];
	const codes = new Set(
		listed.flatMap((problem) =>
			[problem.category_code, ...problem.secondary_codes].map((code) => code.slice(0, 3))
		)
	);
	const missing = new Map<string, Problem[]>();
	for (const problem of deductions(record)) {
		const code = problem.category_l1;
		if (isMechanical(problem.points) || code === 'UNX' || codes.has(code)) continue;
		missing.set(code, [...(missing.get(code) ?? []), problem]);
	}
	return [...missing.values()].map((problems) => {
		const points = problems.map((problem) => problem.points).filter((value) => value !== null);
		const sum = Decimal.sum(0, ...points).toString();
		const [zh, en] = points.length > 0 ? [`（${sum} 分）`, ` (${sum} points)`] : ['', ''];
		const texts = problems.map((problem) => problem.text).join('；');
		const textsEn = problems.map((problem) => problem.text_en ?? problem.text).join('; ');
		return finding(
			'Q12',
			'warning',
			`扣分原因${zh}没有列入存在的问题：${texts}`,
			`A reason for lost points${en} is not listed among the problems: ${textsEn}`,
			{ record_ids: problems.map((problem) => problem.problem_id) }
		);
	});
};

function bestLink(record: ReportRecord, problem: Problem): number {
	const links = record.problem_measure_links.filter(
		(link) => link.problem_id === problem.problem_id
	);
	return Math.max(0, ...links.map((link) => Number(link.confidence)));
}

/** Q13: every stated problem has a measure; one that is only touched by general wording is info. */
export const checkProblemsHaveMeasures: Check = (record) =>
	record.problems.flatMap((problem) => {
		const best = bestLink(record, problem);
		if (problem.kind !== 'stated_problem' || best >= SURE || !isFull(record)) return [];
		const isTouched = best > 0;
		return [
			finding(
				'Q13',
				isTouched ? 'info' : 'warning',
				isTouched
					? `问题“${problem.text}”只有笼统的措施可对应`
					: `问题“${problem.text}”没有对应的改进措施`,
				isTouched
					? `Only general wording answers the problem: ${problem.text_en ?? problem.text}`
					: `No measure answers the problem: ${problem.text_en ?? problem.text}`,
				{ kind: isTouched ? 'weak_link' : 'no_link', record_ids: [problem.problem_id] }
			)
		];
	});

/** Q14: a measure that answers neither a problem nor a deduction. */
export const checkMeasuresHaveProblems: Check = (record) => {
	const linked = new Set(record.problem_measure_links.map((link) => link.measure_id));
	return isFull(record)
		? record.measures
				.filter((measure) => !linked.has(measure.measure_id))
				.map((measure) =>
					finding(
						'Q14',
						'info',
						`措施“${measure.text}”没有对应的问题或扣分`,
						`The measure answers no stated problem or deduction: ${measure.text_en ?? measure.text}`,
						{ record_ids: [measure.measure_id] }
					)
				)
		: [];
};
