import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, ProblemKind } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { PLACE_COLUMNS, placesOf, RecordIds, RecordPlace } from './record-place.ts';
import { COMMON_ORDERS, type RecordSource } from './record-source.ts';

const KINDS: Readonly<Record<string, string>> = {
	problem: 'stated_problem',
	deduction: 'deduction_reason'
};

/** Stated problems and deduction reasons. */
export const PROBLEM_SOURCE: RecordSource = {
	from: sql`
		problem
		JOIN document ON document.doc_id = problem.doc_id
		JOIN department ON department.dept_id = document.dept_id
		JOIN problem_category ON problem_category.code = problem.category_code
		LEFT JOIN cause ON cause.code = problem.cause_code
		LEFT JOIN (
			SELECT problem_id, max(confidence) AS confidence FROM problem_measure_link GROUP BY problem_id
		) AS answer ON answer.problem_id = problem.problem_id
	`,
	id: sql`problem.problem_id`,
	texts: sql`concat_ws(' ', problem.text, problem.text_en, problem_category.name_zh,
		problem_category.name_en, department.name_zh, department.short_zh, department.name_en)`,
	initials: sql`concat_ws(' ', problem.initials, problem_category.name_initials,
		department.name_initials)`,
	ordinal: sql`problem.kind DESC, problem.ordinal`,
	orders: {
		...COMMON_ORDERS,
		text: sql`problem.initials`,
		stated: sql`problem.kind`,
		category: sql`problem.category_code`,
		points: sql`problem.points`,
		answer: sql`answer.confidence`,
		cause: sql`problem.cause_code`,
		object: sql`document.eval_object`,
		confidence: sql`problem.confidence`,
		id: sql`problem.problem_id`
	},
	conditions: {
		stated: (codes) => sql`problem.kind IN (${codes.map((code) => KINDS[code] ?? code)})`,
		answer: (codes) => sql`problem.kind = 'stated_problem' AND CASE
			WHEN answer.confidence IS NULL THEN 'none'
			WHEN answer.confidence < 0.6 THEN 'weak'
			ELSE 'answered' END IN (${codes})`,
		unadmitted: () => sql`problem.problem_id IN (
			SELECT quality_finding_record.record_id FROM quality_finding_record
			JOIN quality_finding USING (finding_id) WHERE quality_finding.rule_id = 'Q12')`,
		unclassified: () => sql`(right(problem.category_code, 3) = '-00' OR problem.confidence < 0.7)`
	}
};

export const ProblemRecord = z.strictObject({
	...RecordPlace,
	kind: ProblemKind,
	text: z.string(),
	text_en: z.string().nullable(),
	initials: z.string().nullable(),
	category_code: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	category_initials: z.string().nullable(),
	cause_zh: z.string().nullable(),
	cause_en: z.string().nullable(),
	points: z.number().nullable(),
	/** How sure the best linked measure is; null: none is linked. */
	answer_confidence: z.number().nullable(),
	eval_object: EvalObject,
	/** How sure the classification is. */
	confidence: z.number()
});
export type ProblemRecord = z.output<typeof ProblemRecord>;

/** What do these problems and deductions say, and where? In any order. */
export const problemRecords = defineQuery({
	name: 'problemRecords',
	params: RecordIds,
	row: ProblemRecord,
	comparability: 'listed',
	statement: ({ ids }) => sql`
		SELECT
			problem.problem_id AS id,
			${PLACE_COLUMNS},
			problem.kind,
			problem.text,
			problem.text_en,
			problem.initials,
			problem.category_code,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			problem_category.name_initials AS category_initials,
			cause.name_zh AS cause_zh,
			cause.name_en AS cause_en,
			problem.points::DOUBLE AS points,
			answer.confidence::DOUBLE AS answer_confidence,
			document.eval_object,
			problem.confidence::DOUBLE AS confidence
		FROM problem
		JOIN document ON document.doc_id = problem.doc_id
		JOIN problem_category ON problem_category.code = problem.category_code
		LEFT JOIN cause ON cause.code = problem.cause_code
		LEFT JOIN (
			SELECT problem_id, max(confidence) AS confidence FROM problem_measure_link
			WHERE problem_id IN (${ids}) GROUP BY problem_id
		) AS answer ON answer.problem_id = problem.problem_id
		LEFT JOIN ${placesOf(ids)} ON place.record_id = problem.problem_id
		WHERE problem.problem_id IN (${ids})
	`
});
