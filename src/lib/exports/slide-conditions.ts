import { exportWords } from '../messages/exports.ts';
import { slideWords } from '../messages/slides.ts';
import {
	CAUTION_SIGNS,
	chartCautions,
	type NativeChart,
	type NativeMarks,
	type NativeSeries
} from './native-chart.ts';
import { provenanceLines, type Provenance } from './provenance.ts';

/** A paragraph at the foot of a slide. */
export interface FootText {
	text: string;
	href?: string;
}

/** Whether a thing has no value in some category; runs of a broken line are one thing, headings of bars are none. */
function hasGaps({ kind, series, categories }: NativeMarks): boolean {
	if (series.some(({ look }) => look === 'base')) return false;
	const things = new Map<string, NativeSeries[]>();
	for (const [index, one] of series.entries()) {
		const key = `${one.look ?? 'plain'}/${one.colour ?? `own ${index}`}`;
		if (one.look !== 'dots') things.set(key, [...(things.get(key) ?? []), one]);
	}
	const isBlank = (runs: readonly NativeSeries[], index: number) =>
		runs.every(({ values }) => (values[index] ?? null) === null);
	const isBars = kind === 'bar' || kind === 'stacked-bar';
	const counted = categories.flatMap((_, index) =>
		isBars && isBlank(series, index) ? [] : [index]
	);
	return [...things.values()].some((runs) => counted.some((index) => isBlank(runs, index)));
}

/** Signs in words, where a cut axis begins, what blanks mean, and what the chart itself says. */
export function cautionTexts(chart: NativeChart, { lang }: Provenance): string[] {
	const t = slideWords[lang];
	const { colon, semicolon } = exportWords[lang];
	const signs = chartCautions(chart).map(
		(caution) => `${CAUTION_SIGNS[caution]} ${t.cautions[caution]}`
	);
	const isCut = chart.kind !== 'table' && chart.axis.isCut && chart.axis.min !== null;
	return [
		...(signs.length > 0 ? [`${t.cautionLead}${colon}${signs.join(semicolon)}`] : []),
		...(isCut ? [t.cutAxis(String(chart.axis.min))] : []),
		...(chart.kind !== 'table' && hasGaps(chart) ? [t.gaps] : []),
		...chart.notes
	];
}

/** Conditions in paragraphs: filters and dates, coverage, findings, at most `most` sources by name, the link. */
export function footTexts(provenance: Provenance, most = Infinity): FootText[] {
	const t = exportWords[provenance.lang];
	const groups = new Map<string, string[]>();
	let last: string[] = [];
	for (const { label, text } of provenanceLines(provenance)) {
		if (label === '') last.push(text);
		else groups.set(label, (last = [text]));
	}
	const said = (label: string) => {
		const texts = groups.get(label);
		if (!texts) return [];
		// A sentence's own full stop would stand beside the mark that joins it to the next.
		const joined = texts.map((text, index) =>
			index < texts.length - 1 ? text.replace(/[。.]$/, '') : text
		);
		return [`${label}${t.colon}${joined.join(t.semicolon)}`];
	};
	const named = provenance.sources.slice(0, most);
	const hidden = provenance.sources.length - named.length;
	const sources = [
		...named.map(({ department, fiscal_year }) => `${department} ${fiscal_year}`),
		...(hidden > 0 ? [t.moreSources(hidden)] : [])
	];
	return [
		[t.filters, t.dataset, t.asOf, t.basis].flatMap(said).join(' · '),
		...said(t.coverage),
		...said(t.findings),
		...(sources.length === 0
			? []
			: [`${t.sources} (${provenance.sources.length})${t.colon}${sources.join(t.semicolon)}`])
	]
		.map((text): FootText => ({ text }))
		.concat({ text: `${t.link}${t.colon}${provenance.link}`, href: provenance.link });
}

/** Everything the slide must be read with, in full, after the speaker's own words. */
export function speakerNotes(provenance: Provenance, chart: NativeChart, note: string): string {
	const { colon } = exportWords[provenance.lang];
	const conditions = provenanceLines(provenance).map(({ label, text }) =>
		label ? `${label}${colon}${text}` : text
	);
	return [...(note ? [note, ''] : []), ...cautionTexts(chart, provenance), ...conditions].join(
		'\n'
	);
}
