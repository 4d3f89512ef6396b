import { formatDate } from '../format/date.ts';
import { exportWords } from '../messages/exports.ts';
import type { Lang } from '../messages/lang.ts';
import type { Dataset } from '../schema/codes.ts';

export interface SourceReport {
	doc_id: string;
	title: string;
	department: string;
	fiscal_year: number;
	/** Where it was published; null where no address is known. */
	address: string | null;
}

/** What every artefact carries, so that it cannot be read without its conditions. */
export interface Provenance {
	title: string;
	sentence: string | null;
	/** The filter in words; empty for none. */
	filters: string;
	dataset: Dataset;
	datasetName: string;
	/** ISO date of the data, not of the export. */
	as_of: string;
	basis: string | null;
	/** Coverage k of n and cautions: the notes under the chart. */
	coverage: readonly string[];
	/** Open error findings on what is shown. */
	findings: readonly string[];
	sources: readonly SourceReport[];
	/** Address that shows the same again. */
	link: string;
	lang: Lang;
}

/** More sources than these are counted; the link lists them. */
const SOURCES_LISTED = 200;

/** The conditions of an artefact as label and text, a synthetic dataset first. */
export function provenanceLines(provenance: Provenance): { label: string; text: string }[] {
	const { lang } = provenance;
	const t = exportWords[lang];
	const listed = provenance.sources.slice(0, SOURCES_LISTED);
	const hidden = provenance.sources.length - listed.length;
	const all = (label: string, texts: readonly string[]) =>
		texts.map((text, index) => ({ label: index === 0 ? label : '', text }));
	return [
		...(provenance.dataset === 'demo' ? [{ label: t.dataset, text: t.synthetic }] : []),
		{ label: t.title, text: provenance.title },
		...(provenance.sentence ? [{ label: t.sentence, text: provenance.sentence }] : []),
		{ label: t.filters, text: provenance.filters || t.noFilter },
		{ label: t.dataset, text: provenance.datasetName },
		{ label: t.asOf, text: formatDate(provenance.as_of, lang) },
		...(provenance.basis ? [{ label: t.basis, text: provenance.basis }] : []),
		...all(t.coverage, provenance.coverage),
		...all(t.findings, provenance.findings.length > 0 ? provenance.findings : [t.noFindings]),
		...all(
			t.sources,
			listed.map(({ department, fiscal_year, title, address }) =>
				[`${department} ${fiscal_year}`, title, address].filter(Boolean).join(' · ')
			)
		),
		...(hidden > 0 ? [{ label: '', text: t.moreSources(hidden) }] : []),
		{ label: t.link, text: provenance.link }
	];
}
