import type { Document } from '../documents/document.ts';
import type { LabelledValue } from './lead.ts';
import { findLabel } from './lead.ts';
import type { ReportText } from './report-text.ts';

export interface FiscalYearReading {
	year: number;
	/** True where only the year of publication gave a hint. */
	is_guess: boolean;
}

const DOCUMENT_NUMBER = /[〔[(]\d{4}[〕\])]\s?\d{1,5}号/g;

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二二年 as 2022年. */
function arabicYears(text: string): string {
	return text.replace(/[二][〇零○Oo0][一二三四五六七八九〇零]{2}(?=年)/g, (year) =>
		[...year].map((digit) => (/[零○Oo0]/.test(digit) ? 0 : NUMERALS.indexOf(digit))).join('')
	);
}

/** The last evaluated year named in a text: 2019-2021 counts as 2021; 年度 beats 年. */
function lastYear(text: string): number | null {
	const bare = arabicYears(text).replace(DOCUMENT_NUMBER, '');
	const strong = [...bare.matchAll(/(20\d{2})\s?(?:年度|财政年度|会计年度)/g)].at(-1)?.[1];
	const weak = [...bare.matchAll(/(20\d{2})\s?年/g)].at(-1)?.[1];
	const year = strong ?? weak;
	return year === undefined ? null : Number(year);
}

function mostFrequentYear(texts: readonly string[]): number | null {
	const counts = new Map<number, number>();
	for (const text of texts) {
		for (const match of text.replace(DOCUMENT_NUMBER, '').matchAll(/(20\d{2})年(度?)(?!\d)/g)) {
			const year = Number(match[1]);
			counts.set(year, (counts.get(year) ?? 0) + (match[2] === '' ? 1 : 3));
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The evaluated year, in the order of trust: title, form header, cover, text, file name, publication minus one. */
export function readFiscalYear(
	document: Document,
	title: string,
	lead: readonly string[],
	labels: readonly LabelledValue[],
	report: ReportText
): FiscalYearReading {
	const label = findLabel(labels, [/^评价年度|^年度$|预算年度|自评年度|所属年度|绩效年度/]);
	const header =
		lead.find((text) => /^\(?\s?20\d{2}年度?\)?$/.test(text)) ??
		lead.find((text) => /\(20\d{2}年度\)/.test(text));
	const opening = report.passages
		.filter((passage) => passage.level === null && passage.text.length > 20)
		.slice(0, 6);
	const sure =
		lastYear(title) ??
		(header === undefined ? null : lastYear(header)) ??
		(label === null ? null : (lastYear(label.value) ?? yearOf(label.value))) ??
		mostFrequentYear(opening.map((passage) => passage.text)) ??
		mostFrequentYear([...report.passages, ...report.cells].map((passage) => passage.text)) ??
		yearOf(document.source_file);
	if (sure !== null) return { year: sure, is_guess: false };
	const published =
		document.published_on === null ? null : Number(document.published_on.slice(0, 4));
	return { year: (published ?? 2001) - 1, is_guess: true };
}

function yearOf(text: string): number | null {
	const match = /(?:^|\D)(20[0-4]\d)(?!\d)/.exec(text);
	return match ? Number(match[1]) : null;
}
