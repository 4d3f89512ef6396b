import { categoryNames } from '$lib/format/category-names.ts';
import { formatNumber, formatPercent } from '$lib/format/number.ts';
import { country as messages } from '$lib/messages/country.ts';
import { execution } from '$lib/messages/execution.ts';
import { problems } from '$lib/messages/problems.ts';
import type { Lang } from '$lib/messages/lang.ts';
import type { CategoryEntry } from '$lib/queries/dataset-scope.ts';
import type { PartitionManifest } from '$lib/schema/partition-manifest.ts';
import { countryCoverage } from '$lib/view-models/country-coverage.ts';
import { countryExecution } from '$lib/view-models/country-execution.ts';
import { problemFrequency } from '$lib/view-models/problem-frequency.ts';
import type { CountryAnswers } from '../[...place=place]/country/answers.ts';
import type { ViewChart } from './view-content.ts';

interface Words {
	lang: Lang;
	t: (typeof messages)['zh-CN'];
	count: (n: number) => string;
	synthetic: string[];
}

function coverageChart(answers: CountryAnswers, { t, synthetic }: Words) {
	return {
		name: 'country-coverage',
		model: countryCoverage(answers.years, t.coverage),
		title: t.coverage.title,
		legend: [{ glyph: 'shades', label: t.coverage.legend }],
		notes: [...synthetic, t.coverage.note]
	} satisfies ViewChart<'country-coverage'>;
}

function executionChart(answers: CountryAnswers, { lang, t, synthetic }: Words) {
	const years = answers.years.map(({ fiscal_year }) => fiscal_year);
	const model = countryExecution(
		answers.execution,
		years,
		{ ...t.execution, full: execution[lang].groups },
		lang
	);
	return {
		name: 'country-execution',
		model,
		title: t.execution.title,
		legend: [
			{ glyph: 'dot-accent', label: t.execution.median },
			{ glyph: 'band', label: t.execution.quartiles },
			...((model.joins?.length ?? 0) > 0
				? [{ glyph: 'line', label: t.execution.line } as const]
				: [])
		],
		notes: [
			...synthetic,
			t.execution.note(model.panels.length),
			...(model.tooFew > 0 ? [t.execution.tooFewNote(model.tooFew)] : [])
		]
	} satisfies ViewChart<'country-execution'>;
}

function problemsChart(answers: CountryAnswers, categories: readonly CategoryEntry[], w: Words) {
	const { lang, t, count, synthetic } = w;
	const { last_year } = answers;
	const own = answers.categories.filter((row) => row.eval_object === 'department');
	const sections = answers.years
		.filter((row) => row.fiscal_year === last_year)
		.map(({ fiscal_year, reporting, with_problem_section }) => ({
			fiscal_year,
			full_documents: reporting,
			with_section: with_problem_section,
			project_sections: 0,
			stated_none: 0
		}));
	const statements = (object: 'department' | 'project', kind: string) =>
		answers.categories
			.filter((row) => row.eval_object === object && row.kind === kind)
			.reduce((sum, row) => sum + row.statements, 0);
	const text = problems[lang].frequency;
	return {
		name: 'problem-frequency',
		model: problemFrequency(
			own.map((row) => ({ ...row, fiscal_year: last_year, doc_id: null, record_ids: null })),
			sections,
			categoryNames(categories, problems[lang].shortNames, lang),
			{ ...text, ariaLabel: `${text.ariaLabel} ${last_year}` },
			lang
		),
		title: t.problems.title(last_year),
		legend: [],
		notes: [
			...synthetic,
			t.problems.apart(
				count(statements('department', 'deduction_reason')),
				count(statements('project', 'stated_problem')),
				count(statements('project', 'deduction_reason'))
			)
		]
	} satisfies ViewChart<'problem-frequency'>;
}

function countrySentence(answers: CountryAnswers, manifest: PartitionManifest, w: Words): string {
	const { lang, t, count } = w;
	const last = answers.years.at(-1);
	const provinces = manifest.provinces.length;
	return t.countrySentence({
		provinces: count(provinces),
		counties: count(manifest.provinces.reduce((sum, { counties }) => sum + counties, 0)),
		departments: count(manifest.tables['department']?.rows ?? 0),
		reports: count(manifest.provinces.reduce((sum, { reports }) => sum + reports, 0)),
		from: manifest.first_year,
		to: manifest.last_year,
		last: last && {
			year: last.fiscal_year,
			k: count(last.reporting),
			n: count(last.departments),
			share:
				last.departments === 0
					? ''
					: formatPercent((100 * last.reporting) / last.departments, lang, 1)
		}
	});
}

/** What the country part says and shows, from rollups alone: nothing is added or joined across unlike groups. */
export function countryContent(
	answers: CountryAnswers,
	manifest: PartitionManifest,
	categories: readonly CategoryEntry[],
	lang: Lang
) {
	const t = messages[lang];
	const words: Words = {
		lang,
		t,
		count: (n) => formatNumber(n, lang),
		synthetic: manifest.synthetic ? [t.syntheticNote] : []
	};
	return {
		sentence: countrySentence(answers, manifest, words),
		charts: [
			coverageChart(answers, words),
			executionChart(answers, words),
			problemsChart(answers, categories, words)
		] as const
	};
}
