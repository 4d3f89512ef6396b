import type { Measure, Problem } from '../../src/lib/schema/problem.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { assign, weigh } from './assign.ts';
import type {
	Expected,
	ExpectedMeasure,
	ExpectedProblem,
	ExpectedReport
} from './expected-report.ts';
import { alternatives, isAnyOf, sameNumber, textOverlap } from './same-value.ts';
import type { Tally } from './tally.ts';

const ENOUGH = 0.6;

function levelOne(codes: Expected): string[] {
	return alternatives(codes).map((code) => String(code ?? '').split('-')[0] ?? '');
}

function problemWeight(expected: ExpectedProblem, problem: Problem): number | null {
	if (expected.kind !== problem.kind) return null;
	const isCategory = levelOne(expected.category_code).includes(problem.category_l1);
	// Where no reason is printed the text is the program's own remark.
	const isUnexplained = isCategory && problem.category_l1 === 'UNX';
	const overlap = isUnexplained ? 0.7 : textOverlap(expected.text, problem.text);
	return overlap < ENOUGH ? null : overlap + (isCategory ? 0.3 : 0);
}

/** Counts problems found as pieces of text, their level-1 categories and the points of deductions. */
export function compareProblems(
	expected: ExpectedReport,
	found: ReportRecord['problems'],
	tally: Tally
): void {
	const matched = assign(weigh(expected.problems, found, problemWeight));
	expected.problems.forEach((problem, i) => {
		if (problem.optional === true) return;
		const at = matched.get(i);
		const other = at === undefined ? undefined : found[at];
		const name = `${problem.text.slice(0, 24)} (${String(problem.category_code)})`;
		if (other === undefined) {
			tally.miss('problem split', `${problem.kind} ${name} not found`);
			tally.miss('problem categories', null);
			return;
		}
		tally.hit('problem split');
		if (levelOne(problem.category_code).includes(other.category_l1))
			tally.hit('problem categories');
		else tally.miss('problem categories', `${name}, got ${other.category_code}`, true);
		if (problem.points === undefined || isAnyOf(problem.points, other.points, sameNumber)) return;
		tally.miss(
			'problem split',
			`${name} points ${String(problem.points)}, got ${String(other.points)}`,
			true
		);
	});
	const used = new Set(matched.values());
	found.forEach((problem, j) => {
		const isBookkeeping =
			problem.kind === 'deduction_reason' &&
			(problem.category_l1 === 'UNX' || expected.ignore_extra_deductions === true);
		if (used.has(j) || isBookkeeping) return;
		tally.extra(
			'problem split',
			`${problem.kind} ${problem.text.slice(0, 40)} (${problem.category_code})`
		);
	});
}

function measureWeight(expected: ExpectedMeasure, measure: Measure): number | null {
	const overlap = textOverlap(expected.text, measure.text);
	const isCategory = levelOne(expected.category_code).includes(measure.category_l1);
	return overlap < ENOUGH ? null : overlap + (isCategory ? 0.3 : 0);
}

/** Counts measures as pieces of text, and their level-1 categories. */
export function compareMeasures(
	expected: ExpectedReport,
	found: ReportRecord['measures'],
	tally: Tally
): void {
	const matched = assign(weigh(expected.measures, found, measureWeight));
	expected.measures.forEach((measure, i) => {
		if (measure.optional === true) return;
		const at = matched.get(i);
		const other = at === undefined ? undefined : found[at];
		const name = `${measure.text.slice(0, 24)} (${String(measure.category_code)})`;
		if (other === undefined) {
			tally.miss('measures', `${name} not found`);
			tally.miss('measure categories', null);
			return;
		}
		tally.hit('measures');
		if (levelOne(measure.category_code).includes(other.category_l1))
			tally.hit('measure categories');
		else tally.miss('measure categories', `${name}, got ${other.category_code}`, true);
	});
	const used = new Set(matched.values());
	found.forEach((measure, j) => {
		if (!used.has(j)) tally.extra('measures', measure.text.slice(0, 40));
	});
}
