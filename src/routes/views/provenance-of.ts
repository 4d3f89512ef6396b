import type { Provenance } from '$lib/exports/provenance.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { plainSentence } from '$lib/format/proven.ts';
import { site } from '$lib/messages/site.ts';
import type { SourceReportRow } from '$lib/queries/source-reports.ts';
import { filterWords } from '../filter-words.ts';
import type { ViewChart, ViewContent, ViewContext } from './view-content.ts';

interface Shown {
	content: ViewContent;
	context: ViewContext;
	sources: readonly SourceReportRow[];
	as_of: string;
	/** Absolute address that shows the same. */
	link: string;
}

/** What an artefact of a chart, or of a whole view (`chart` null), must carry. */
export function provenanceOf(shown: Shown, chart: ViewChart | null): Provenance {
	const { content, context, sources, as_of, link } = shown;
	const { lang, dataset } = context.place;
	const names = departmentNames(context.departments, lang);
	return {
		title: chart?.title ?? content.title,
		sentence: plainSentence(content.sentence),
		filters: filterWords(context.filter, context),
		dataset,
		datasetName: site[lang].datasets[dataset],
		as_of,
		basis: content.basis ?? null,
		coverage: chart?.notes ?? [],
		findings: (content.errors ?? []).map(
			(row) =>
				`${names.short(row.dept_id)} ${row.fiscal_year} · ${row.rule_id} · ${lang === 'en' ? row.message_en : row.message}`
		),
		sources: sources.map((row) => ({
			doc_id: row.doc_id,
			title: row.title_zh,
			department: names.short(row.dept_id),
			fiscal_year: row.fiscal_year,
			address: row.source_url
		})),
		link,
		lang
	};
}
