import { PROBLEM_TEXTS, problemText } from './problem-texts.ts';
import type { Random } from './random.ts';

export interface ActiveProblem {
	code: string;
	/** What the report promises against it; null: nothing. */
	measure: 'concrete' | 'general' | null;
	/** Which of the category's sentences is used. */
	variant: number;
}

/** What a department-year must or must not state, whatever the draw says. */
export interface ProblemOverride {
	/** Exactly these categories. */
	only?: readonly string[];
	with?: readonly string[];
	without?: readonly string[];
	/** Categories that get a concrete measure, or none at all. */
	concrete?: readonly string[];
	unanswered?: readonly string[];
}

const TOTAL_WEIGHT = PROBLEM_TEXTS.reduce((sum, entry) => sum + entry.weight, 0);
/** Chance that a problem is still there a year later, by what was promised. */
const PERSISTENCE = { concrete: 0.3, general: 0.6, none: 0.8 };
/** Mean number of problems newly met in a year. */
const ARRIVALS = [0, 1, 1, 1, 2, 2, 3];
/** In 2020 most departments report slow spending, because of the epidemic. */
const SLOW_YEAR = { year: 2020, code: 'EXE-01', chance: 0.85 };

function drawCode(random: Random): string {
	let rest = random.next() * TOTAL_WEIGHT;
	for (const entry of PROBLEM_TEXTS) {
		rest -= entry.weight;
		if (rest < 0) return entry.code;
	}
	return 'TGT-01';
}

function drawMeasure(random: Random): ActiveProblem['measure'] {
	const draw = random.next();
	return draw < 0.08 ? null : draw < 0.55 ? 'concrete' : 'general';
}

function problem(code: string, random: Random): ActiveProblem {
	const variants = problemText(code).problem.length;
	return { code, measure: drawMeasure(random), variant: random.whole(0, variants - 1) };
}

function overridden(
	problems: ActiveProblem[],
	override: ProblemOverride,
	random: Random
): ActiveProblem[] {
	const wanted = override.only ?? override.with ?? [];
	const kept = problems.filter(
		({ code }) => (override.only?.includes(code) ?? true) && !override.without?.includes(code)
	);
	for (const code of wanted) {
		if (!kept.some((known) => known.code === code)) kept.push(problem(code, random));
	}
	return kept.map((known) => {
		if (override.unanswered?.includes(known.code)) return { ...known, measure: null };
		if (override.concrete?.includes(known.code)) return { ...known, measure: 'concrete' };
		return override.unanswered && known.measure === null ? { ...known, measure: 'general' } : known;
	});
}

/** The problems of one year, given those of the year before: some persist, some are new. */
export function nextProblems(
	previous: readonly ActiveProblem[],
	year: number,
	random: Random,
	override: ProblemOverride
): ActiveProblem[] {
	const problems: ActiveProblem[] = [];
	for (const known of previous) {
		if (random.chance(PERSISTENCE[known.measure ?? 'none'])) {
			problems.push({ ...known, measure: drawMeasure(random) });
		}
	}
	const codes = Array.from({ length: random.pick(ARRIVALS) }, () => drawCode(random));
	if (year === SLOW_YEAR.year && random.chance(SLOW_YEAR.chance)) codes.unshift(SLOW_YEAR.code);
	for (const code of codes) {
		const known = problems.some((other) => other.code === code);
		if (!known && problems.length < 5) problems.push(problem(code, random));
	}
	return overridden(problems, override, random);
}
