import { places } from './places.ts';
import type { ReportMoneyPhrase, ReportSentence } from './report-sentence.ts';
import type { ReportMessages } from './report-zh.ts';

function enMoney({
	budget,
	actual,
	basis,
	basisName,
	ratio,
	stated,
	isDerived
}: ReportMoneyPhrase): string {
	const parts: string[] = [];
	if (actual) parts.push(`spent ${actual}${isDerived ? ' (sum of its parts)' : ''}`);
	if (budget) parts.push(`${basisName.toLowerCase()} ${budget}`);
	if (ratio) {
		const of = {
			execution: `execution rate ${ratio}`,
			initial: `${ratio} of the initial budget`,
			other: `${ratio} of “${basisName.toLowerCase()}”`
		}[basis];
		const remark = [
			stated ? `recomputed, the report prints ${stated}` : 'recomputed, not printed',
			basis === 'initial' ? 'another measure, not an execution rate' : ''
		].filter(Boolean);
		parts.push(`${of} (${remark.join('; ')})`);
	} else if (stated) parts.push(`prints a rate of ${stated}, which its amounts cannot confirm`);
	return parts.join(', ');
}

export const en: ReportMessages = {
	sentence({
		year,
		isPartial,
		money,
		score,
		problems_status,
		problems,
		deductions,
		errors,
		warnings
	}: ReportSentence) {
		const none = isPartial ? 'no amount in the part read' : 'prints no amount';
		const parts = [`Fiscal year ${year}: ${(money && enMoney(money)) || none}`];
		if (score) {
			const share = score.share ? `; ${score.share} of the ${score.base} within reach` : '';
			parts.push(`scores ${score.points} (of ${score.max}${share})`);
		} else parts.push(isPartial ? 'no total score in the part read' : 'prints no total score');
		const problemPart = {
			stated: `states ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
			stated_none: 'says there are no problems',
			blank: 'leaves its problem section blank',
			no_section: 'has no problem section',
			not_visible: 'no problem section in the part read'
		}[problems_status];
		parts.push(
			[
				problemPart,
				deductions > 0
					? `${deductions} ${deductions === 1 ? 'reason' : 'reasons'} for lost points`
					: ''
			]
				.filter(Boolean)
				.join(', ')
		);
		parts.push(
			errors > 0
				? `${errors} ${errors === 1 ? 'finding' : 'findings'} of severity error: check before quoting`
				: `no finding of severity error${warnings > 0 ? `, ${warnings} of severity warning` : ''}`
		);
		return `${parts.join('; ')}.`;
	},
	back: 'All reports',
	partial: (status: string) =>
		`Only part of the published page was read. What was not seen may still be there; this report enters no comparison between departments and no problem frequency. ${status}.`,
	superseded: 'This report was superseded by another: ',
	sections: {
		findings: 'Findings',
		money: 'Money',
		ratios: 'Printed ratios',
		monitoring: 'Mid-year monitoring',
		scores: 'Score',
		indicators: 'Indicators',
		problems: 'Problems',
		deductions: 'Reasons for lost points',
		measures: 'Measures that answer no problem',
		outputs: 'Work and results',
		headcounts: 'Posts and people',
		notFound: 'What was not found'
	},
	contents: 'On this page',
	head: {
		department: 'Department',
		printedName: 'Name as printed',
		year: 'Fiscal year',
		kind: 'Kind',
		object: 'Object',
		evaluator: 'Evaluator',
		region: 'Region',
		locatedIn: (name: string) => `located in ${name}`,
		scope: 'Units covered',
		unit: 'Amounts in',
		unitCorrected: (stated, effective) => `header prints “${stated}”, values are in “${effective}”`,
		scheme: 'Scoring scheme',
		schemeText: (total, base) =>
			base === null
				? `${total} points; how many without bonus is not known`
				: `${total} points, ${base} within reach without bonus`,
		schemeUnknown: 'not stated',
		grade: 'Grade as printed',
		reportDate: 'Date on the report',
		publishedOn: 'Published on',
		basis: 'Basis',
		file: 'Source file',
		source: 'Published at',
		problems: 'Problem section',
		note: 'Note'
	},
	colon: ': ',
	notPrinted: 'not printed',
	notSeen: 'not seen',
	notComputable: 'cannot be computed',
	missing: (columns) => `This report does not print: ${columns}. Empty is not zero.`,
	missingPartial: (columns) => `Not in the part read: ${columns}. Empty is not zero.`,
	absent: {
		indicators: 'No indicator weights and scores are printed.'
	},
	notFound: {
		hint: 'Three kinds of nothing: not printed at all, printed as none or 0, or only not seen in the part read. None of them is taken for 0.',
		kinds: {
			printed_none: 'Printed as none or 0',
			not_printed: 'Not printed anywhere',
			not_seen: 'Not seen in the part read'
		},
		names: {
			money: 'Amounts',
			initial_yuan: 'Initial budget',
			adjusted_yuan: 'Full-year (adjusted) budget',
			actual_yuan: 'Amount spent',
			zero_amounts: 'Lines with amounts of 0',
			scores: 'Total score',
			max_score: 'Maximum score',
			grade: 'Grade',
			problems: 'Problems',
			problems_blank: 'Problems (section there, left blank)',
			deductions: 'Reasons of lost points',
			ratios: 'Other ratios',
			monitoring: 'Mid-year monitoring',
			indicators: 'Indicators',
			measures: 'Improvement measures',
			outputs: 'Work and results',
			headcounts: 'Posts and people',
			report_date: 'Date of the report',
			basis_document: 'Circular that asked for it'
		}
	},
	absentPartial: 'Not seen in the part read; the full report may have it.',
	findings: {
		none: 'The cross-checks found nothing.',
		hint: 'Findings change no figure.',
		expected: 'expected',
		actual: 'actual',
		delta: 'difference',
		facts: 'concerns',
		infos: (n) => `${n} ${n === 1 ? 'note' : 'notes'}`
	},
	money: {
		item: 'Line',
		basis: 'Basis',
		amounts: {
			initial_yuan: 'Initial budget',
			adjusted_yuan: 'Full-year (adjusted) budget',
			budget_yuan: 'Budget referred to',
			actual_yuan: 'Actual'
		},
		stated: 'Rate as printed',
		computed: 'Recomputed',
		wan: '万元 (10,000 yuan); exact yuan in small type',
		derived: 'inferred from the initial one',
		same: 'as on the left',
		restated: 'restates another line; not added again',
		printed: 'printed as',
		yuan: (amount) => `${amount} yuan`
	},
	ratios: { name: 'Name', value: 'Printed value', note: 'Note', text: 'words only, no number' },
	monitoring: {
		scope: 'Scope',
		asOf: 'Cut-off',
		spent: 'Spent',
		progress: 'Progress as printed',
		elapsed: 'Time elapsed (computed)',
		implied: 'Budget implied by the progress',
		score: 'Monitoring self-score'
	},
	scores: {
		object: 'Object',
		evaluator: 'Evaluator',
		score: 'Score',
		max: 'Maximum',
		assumed: 'not printed, 100 assumed',
		base: 'Within reach without bonus',
		normalized: 'Normalised',
		lost: 'Points lost',
		grade: 'Grade',
		derived: '(derived from the score; not printed)',
		component: 'Part',
		bonus: 'bonus and penalty'
	},
	indicators: {
		name: 'Level-3 indicator',
		weight: 'Weight',
		score: 'Score',
		lost: 'Lost',
		text: 'Basis of the score',
		target: 'Target',
		actual: 'Actual',
		sums: (weight, score) => `${score} of ${weight} in all`,
		statedWeight: (weight) => `printed weight ${weight}`,
		bonus: 'Bonus and penalty: not earned is not lost',
		unnamed: 'No level named',
		chart: {
			title: 'How much of each level-2 group was scored',
			ariaLabel: 'Bar chart of score as a share of weight for each level-2 group',
			axis: 'Score ÷ weight (%)',
			level1: 'Level 1',
			level2: 'Level 2',
			weight: 'Weight',
			score: 'Score',
			lost: 'Lost',
			share: 'Score ÷ weight',
			unnamed: 'No level named'
		},
		legend: { full: 'full points', lost: 'points lost', track: 'whole bar: the weight' },
		chartNote:
			'Without bonus and penalty. A bar’s length is a share only; the points are in the figures beside it.'
	},
	problems: {
		category: 'Category',
		secondary: 'also',
		cause: 'Cause',
		points: (points) => `−${points} points`,
		indicator: 'Indicator',
		measure: 'Measure',
		noMeasure: 'No measure answers it',
		weakMeasure: 'Only an unsure answer',
		confidence: (share) => `confidence ${share}`,
		note: 'Note',
		ownWords:
			'Problems and measures are summaries, not quotations; the place in the report is given.',
		none: 'No reason for lost points is given.',
		unlinked: 'These measures are linked with no problem or deduction.'
	},
	outputs: {
		name: 'Name',
		value: 'Quantity',
		kind: 'Nature',
		period: 'Period',
		wholeYear: 'whole year',
		yoy: 'Year on year, as printed',
		prior: 'Implied prior year',
		again: 'the same fact as above'
	},
	headcounts: { unit: 'Unit', category: 'Category', value: 'Count', asOf: 'As of' },
	proof: {
		column: 'Where',
		where: places.en,
		gist: 'only the gist was recorded; see the published page'
	}
};
