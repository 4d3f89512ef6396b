import { derivedFor } from '../../../src/lib/tables/derived-on-demand.ts';
import type { DerivedTable } from '../../../src/lib/tables/derived-table.ts';
import { VIEWS } from '../../../src/lib/tables/views.ts';

/** The three questions of the comparison pages: texts of SQL over the published tables and the site's own views. */

export interface ExecutionRow {
	dept_id: string;
	fiscal_year: number;
	execution_pct: number;
}

export interface ScoreRow {
	dept_id: string;
	fiscal_year: number;
	comparable_group: string;
	normalized_pct: number;
}

export interface ProblemRow {
	category: string;
	fiscal_year: number;
	documents: number;
}

export interface Answers {
	execution: ExecutionRow[];
	scores: ScoreRow[];
	problems: ProblemRow[];
}
export type Question = keyof Answers;

/** `{years}` stands where the filter goes. */
export const QUESTIONS: Readonly<Record<Question, string>> = {
	execution: `
		SELECT dept_id, fiscal_year, execution_pct::DOUBLE AS execution_pct
		FROM v_dept_year
		WHERE execution_pct IS NOT NULL AND {years}
		ORDER BY dept_id, fiscal_year`,
	scores: `
		SELECT dept_id, fiscal_year, coalesce(comparable_group, doc_id) AS comparable_group,
			normalized_pct::DOUBLE AS normalized_pct
		FROM v_dept_year
		WHERE normalized_pct IS NOT NULL AND {years}
		ORDER BY dept_id, fiscal_year`,
	problems: `
		SELECT category_l1 AS category, fiscal_year, count(DISTINCT doc_id)::INTEGER AS documents
		FROM v_problem_statement
		WHERE kind = 'stated_problem' AND {years}
		GROUP BY category_l1, fiscal_year
		ORDER BY category_l1, fiscal_year`
};

export const QUESTION_NAMES = ['execution', 'scores', 'problems'] as const;

/** The text for so many chosen years, each a `?`; none chosen is no restriction. */
export function questionText(question: Question, years: number): string {
	const marks = Array.from({ length: years }, () => '?').join(', ');
	const where = years === 0 ? 'true' : `fiscal_year IN (${marks})`;
	return QUESTIONS[question].replace('{years}', where);
}

/** The site's derived tables that the questions need, those they are made of before them. */
export function derivedOfQuestions(): DerivedTable[] {
	return derivedFor(Object.values(QUESTIONS).join('\n'), VIEWS);
}

/** Reports by category, the most frequent first. */
export function documentsByCategory(
	rows: readonly ProblemRow[]
): { category: string; documents: number }[] {
	const sums = new Map<string, number>();
	for (const row of rows) {
		sums.set(row.category, (sums.get(row.category) ?? 0) + row.documents);
	}
	return [...sums]
		.map(([category, documents]) => ({ category, documents }))
		.sort((a, b) => b.documents - a.documents);
}
