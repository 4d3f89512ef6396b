import type { CategoryNames } from '../format/category-names.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatNumber, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemFollowUpMessages } from '../messages/problem-follow-up.ts';
import type { ProblemsMessages } from '../messages/problems.ts';
import type { MeasureWithoutProblem } from '../queries/measures-without-problem.ts';
import type { StatementRow } from '../queries/statement-rows.ts';
import { answerStanding } from './coverage-bars.ts';

/** One entry of a list of statements or measures: what it says, where, and what is to be said of it. */
export interface StatementEntry {
	record_id: string;
	doc_id: string;
	/** Department and year; an evaluated project is named as one. */
	place: string;
	isProject: boolean;
	category: string;
	kind: 'stated_problem' | 'deduction_reason' | null;
	text: string;
	remarks: string[];
	/** True where something is missing. */
	isOpen: boolean;
}

/** What a list says beside each statement: its answer and its points, how it was classified, or both links and standing. */
export type StatementRemark = 'standing' | 'link' | 'classification';

interface Context {
	departments: DepartmentNames;
	names: CategoryNames;
	problems: ProblemsMessages;
	followUp: ProblemFollowUpMessages;
	lang: Lang;
}

function remarksOf(row: StatementRow, remark: StatementRemark, context: Context): string[] {
	const { problems, followUp, lang } = context;
	const { coverage, statements } = problems;
	const points = row.points === null ? null : statements.points(formatPoints(row.points, lang));
	if (remark === 'classification') {
		return [
			row.category_code,
			followUp.confidence(formatNumber(row.confidence, lang, 2)),
			...(points === null ? [] : [points])
		];
	}
	if (row.kind === 'stated_problem') {
		const standing = coverage.standing[answerStanding(row.answer_confidence)];
		const isShown = remark === 'link' && row.answer_confidence !== null;
		return isShown
			? [standing, followUp.linkConfidence(formatNumber(row.answer_confidence ?? 0, lang, 2))]
			: [standing];
	}
	if (points === null) return [statements.pointsNotPrinted];
	return row.is_mechanical ? [points, statements.mechanical] : [points];
}

export function statementEntries(
	rows: readonly StatementRow[],
	remark: StatementRemark,
	context: Context
): StatementEntry[] {
	return rows.map((row) => ({
		record_id: row.problem_id,
		doc_id: row.doc_id,
		place: `${context.departments.short(row.dept_id)} ${row.fiscal_year}`,
		isProject: row.eval_object === 'project',
		category: context.names.full(row.category_code),
		kind: row.kind,
		text: context.lang === 'en' ? (row.text_en ?? row.text) : row.text,
		remarks: remarksOf(row, remark, context),
		isOpen: row.kind === 'stated_problem' && answerStanding(row.answer_confidence) !== 'answered'
	}));
}

export function measureEntries(
	rows: readonly MeasureWithoutProblem[],
	{ departments, names, lang }: Context
): StatementEntry[] {
	return rows.map((row) => ({
		record_id: row.measure_id,
		doc_id: row.doc_id,
		place: `${departments.short(row.dept_id)} ${row.fiscal_year}`,
		isProject: false,
		category: names.full(row.category_code),
		kind: null,
		text: lang === 'en' ? (row.text_en ?? row.text) : row.text,
		remarks: [],
		isOpen: false
	}));
}
