import type { PrintedStep, ProofMessages, RateStep, ScoreStep } from './proof-zh.ts';

export const en: ProofMessages = {
	title: 'Proof',
	titleOf: (n: number) => (n === 1 ? 'Proof' : `Proof of ${n} facts`),
	close: 'Close',
	starting: 'Starting the query engine',
	loading: 'Looking up the proof',
	failed: 'The proof could not be looked up.',
	retry: 'Try again',
	unknown: (ids: string) =>
		`No such fact: ${ids}. The link may come from the other dataset or an earlier version.`,
	report: 'Report',
	openInReport: 'See it on the report’s page',
	file: 'Source file',
	source: 'Published at',
	partial: 'Only the opening of this report was read.',
	where: 'Where it stands',
	section: 'Section',
	fragment: 'Printed',
	noPlace: 'No place was recorded.',
	what: 'What was recorded',
	item: 'Item',
	printedColumn: 'Printed',
	readColumn: 'Read as',
	notPrinted: 'not printed',
	notSeen: 'not seen in the part read',
	unitStated: 'Unit stated',
	unitEffective: 'Unit in effect',
	steps: 'How it was read',
	findings: 'Findings that touch it',
	noFindings: 'The cross-checks found nothing about it.',
	findingFacts: (n: number) => `Compare these ${n} facts`,
	expected: 'expected',
	actual: 'is',
	delta: 'difference',
	others: 'Other statements of it',
	noOthers: 'No other statement of it was found.',
	more: (n: number) => `${n} more not listed`,
	relations: {
		finding: 'same finding',
		restated: 'said again in this report',
		other_report: 'another report of the year',
		same_amount: 'another breakdown, same amount',
		stated_rate: 'the rate, printed apart',
		answer: 'its problem or measure',
		indicator: 'its indicator'
	},
	kinds: {
		budget_line: 'Money',
		score: 'Score',
		indicator: 'Indicator',
		problem: 'Problem',
		measure: 'Measure',
		monitoring_snapshot: 'Monitoring',
		output: 'Output',
		stated_ratio: 'Ratio',
		headcount: 'Posts and people',
		quality_finding: 'Finding'
	},
	problemKinds: {
		stated_problem: 'stated problem',
		deduction_reason: 'reason of lost points',
		measure: 'improvement measure'
	},
	amounts: {
		initial_yuan: 'Initial budget',
		adjusted_yuan: 'Full-year (adjusted) budget',
		budget_yuan: 'Budget relied on',
		actual_yuan: 'Spent',
		income_yuan: 'Income',
		rate: 'Rate'
	},
	yuan: (amount: string) => `${amount} yuan`,
	yuanUnit: 'yuan',
	points: (points: string) => `${points} ${points === '1' ? 'point' : 'points'}`,
	money: {
		unitCorrected: (stated: string, effective: string, factor: string) =>
			`The header says ${stated}, the amounts are in ${effective}: read as ${effective}, not multiplied by ${factor} (Q15)`,
		printed: ({ what, printed, unit, factor, yuan }: PrintedStep) =>
			factor === null
				? `${what} printed as ${printed}, in ${unit}: nothing to convert`
				: `${what} printed as ${printed} ${unit} → ×${factor} → ${yuan} yuan`,
		readAs: ({ what, printed, yuan }: PrintedStep) =>
			`${what} printed as ${printed}, recorded as ${yuan} yuan`,
		adjustedDerived:
			'The full-year (adjusted) budget is not printed; it follows from other figures of the report',
		amountDerived: (what: string, yuan: string) =>
			`${what}, ${yuan} yuan, is not printed by itself; it follows from other figures of the report`,
		basis: (name: string) => `Budget relied on: ${name}`,
		noBasis: 'No budget stands against it, so no rate is computed',
		rate: ({ actual, budget, computed, stated, isSame }: RateStep) =>
			`Rate recomputed: ${actual} ÷ ${budget} = ${computed}%; ${
				stated === null
					? 'the report prints no rate'
					: isSame
						? `the report prints ${stated}%, the same when rounded alike`
						: `the report prints ${stated}%, which differs`
			}`,
		zeroBudget: 'The budget is zero, so no rate is computed',
		rateWithoutAmounts: (stated: string) =>
			`The report prints a rate of ${stated}%; its amounts do not allow recomputing it`,
		actualMissing: 'The amount spent is not printed, so no rate can be computed',
		budgetMissing: 'The budget is not printed, so no rate can be computed',
		precision: (yuan: string) =>
			`The last printed digit stands for ${yuan} yuan; finer differences cannot be seen`,
		restated: 'Restates or contains another line: not added again',
		partOfTotal: (budget: string, actual: string) =>
			`The department’s total is the sum of its lines by source, this being one of them: budget ${budget}, spent ${actual}`,
		partOfActual: (actual: string) =>
			`The department’s spending is not printed as a total; it is basic plus project expenditure, this being one of them: ${actual}`
	},
	score: {
		row: 'Score',
		max: 'Maximum',
		base: 'Reachable without bonus',
		normalized: 'Normalised score',
		lost: 'Points lost',
		grade: 'Grade',
		bonus: 'bonus',
		assumed: 'The maximum is not printed; 100 is assumed',
		reachable: (max: string, bonus: string, base: string) =>
			`${bonus} of the ${max} points are a bonus: ${base} can be reached without it`,
		baseUnknown: (max: string) =>
			`What can be reached without a bonus is not printed; the maximum of ${max} is assumed`,
		share: ({ score, bonus, reachable, share, lost }: ScoreStep) =>
			`(score ${score} − bonus ${bonus}) ÷ reachable ${reachable} = ${share}%${lost === null ? '' : `; ${lost} lost`}`,
		notNormalized: 'cannot be normalised',
		gradeDerived: (grade: string) =>
			`Grade ${grade} follows from the points; the report prints none`
	},
	indicator: {
		weight: 'Weight',
		score: 'Score',
		deduction: 'Lost',
		target: 'Target',
		actual: 'Result',
		basis: 'Ground',
		lost: (weight: string, score: string, deduction: string) =>
			`weight ${weight} − score ${score} = ${deduction} lost`,
		bonus: 'Bonus row: what was not earned is not lost',
		norm: (name: string) => `Compared across departments as ${name}`
	},
	statement: {
		category: 'Category',
		points: 'Points lost',
		cause: 'Cause',
		ownWords: 'In our own words, not the report’s',
		byRule: (share: string) => `Classified by rule, confidence ${share}`,
		byPerson: 'Classified by a person',
		concreteness: 'Measure'
	},
	output: {
		value: 'Quantity',
		period: 'Period',
		yoy: 'Change on the year, printed',
		prior: 'Year before, implied',
		qualifiers: {
			at_least: 'The report says “at least” or “more than”: written ≥',
			about: 'The report gives a round figure: written ≈',
			about_below: 'The report says “nearly”: a little less, written ≲'
		},
		range: (from: string, to: string) =>
			`The report gives a range of ${from} to ${to}; the lower end is recorded`,
		partialPeriod: (from: string, to: string) =>
			`Covers ${from} to ${to} only, not the whole year: not to be compared with a full year`,
		priorStep: (value: string, yoy: string, prior: string) =>
			`The year before is not printed: ${value} ÷ (1 ${yoy}) ≈ ${prior}`,
		restated: 'The same fact as one above, not counted again'
	},
	monitoring: {
		spent: 'Spent so far',
		progress: 'Progress, printed',
		elapsed: 'Share of the year gone',
		implied: 'Budget, implied',
		score: 'Monitoring score',
		cutoff: (date: string, period: string | null) =>
			`As of ${date}${period === null ? '' : ` (${period})`}: not the year’s end, and never joined to a year-end rate`,
		elapsedStep: (share: string) => `Share of the year gone: months passed ÷ 12 = ${share}%`,
		impliedStep: (spent: string, progress: string, budget: string) =>
			`Budget implied: ${spent} ÷ ${progress}% = ${budget} yuan`
	},
	ratio: {
		value: 'Printed value',
		text: 'In words only, no figure: not recorded as 0',
		comparator: 'Not an equals sign: only a bound is known'
	},
	headcount: { unit: 'Unit', value: 'Number', asOf: 'As of' },
	finding: { rule: 'Rule', facts: 'Facts concerned' }
};
