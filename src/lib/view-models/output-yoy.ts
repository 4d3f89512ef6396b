import { formatDate } from '../format/date.ts';
import { formatDifference, formatNumber } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { OutputChange } from '../queries/output-changes.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';

export interface OutputYoyText {
	ariaLabel: string;
	axis: string;
	output: string;
	value: string;
	change: string;
	prior: string;
	notExact: string;
	qualities: Record<Quality, string>;
}

export interface OutputYoyBar {
	mark: number;
	output_id: string;
	label: string;
	yoy_pct: number;
	text: string;
	/** The quantity is “at least” or “about”, or of less than a year: its end is not fixed. */
	isOpen: boolean;
}

export interface OutputYoy extends ChartModel {
	year: number | null;
	bars: OutputYoyBar[];
	total: number;
	axis: string;
	hasInexact: boolean;
}

const QUALIFIER_SIGNS: Record<string, string> = { at_least: '≥ ', about: '≈ ', about_below: '< ' };

/** A printed quantity as it may be drawn: ≥ 90 次, ≈ 30 家. */
export function formatQuantity(
	{ value, qualifier, unit_zh }: Pick<OutputChange, 'value' | 'qualifier' | 'unit_zh'>,
	lang: Lang
): string {
	const decimals = Number.isInteger(value) ? 0 : 2;
	return `${QUALIFIER_SIGNS[qualifier] ?? ''}${formatNumber(value, lang, decimals)} ${unit_zh}`;
}

/** A half to the even number, as GB/T 8170 rounds: 14,882.5 -> 14,882, 939.5 -> 940. */
export function roundHalfEven(value: number): number {
	const below = Math.floor(value);
	if (value - below !== 0.5) return Math.round(value);
	return below % 2 === 0 ? below : below + 1;
}

/** Printed changes against the year before, the furthest from zero first; quantities of unlike units are never added. */
export function outputYoy(
	rows: readonly OutputChange[],
	text: OutputYoyText,
	lang: Lang,
	limit = 12
): OutputYoy {
	const marks = new MarkList();
	const nameOf = (row: OutputChange) =>
		lang === 'en' ? (row.name_en ?? row.name_zh) : row.name_zh;
	const change = (row: OutputChange) => `${formatDifference(row.yoy_pct, lang)}%`;
	const period = (row: OutputChange) =>
		row.period === 'part'
			? ` (${formatDate(row.period_start, lang)} – ${formatDate(row.period_end, lang)})`
			: '';
	const amount = (row: OutputChange) => `${formatQuantity(row, lang)}${period(row)}`;
	const prior = (row: OutputChange) =>
		row.prior_value_implied === null
			? ''
			: `≈ ${formatNumber(roundHalfEven(row.prior_value_implied), lang)} ${row.unit_zh}`;
	const bars = rows
		.toSorted((a, b) => Math.abs(b.yoy_pct) - Math.abs(a.yoy_pct))
		.slice(0, limit)
		.toSorted((a, b) => a.yoy_pct - b.yoy_pct || (a.output_id < b.output_id ? -1 : 1))
		.map((row): OutputYoyBar => ({
			mark: marks.add({
				label: [
					`${nameOf(row)} ${row.fiscal_year}`,
					`${change(row)} → ${amount(row)}`,
					prior(row) && `${text.prior} ${prior(row)}`,
					row.qualifier === 'exact' ? '' : text.notExact,
					row.period === 'part' ? text.qualities.partial_period : ''
				]
					.filter(Boolean)
					.join('\n'),
				record_ids: [row.output_id],
				doc_id: row.doc_id
			}),
			output_id: row.output_id,
			label: nameOf(row),
			yoy_pct: row.yoy_pct,
			text: QUALIFIER_SIGNS[row.qualifier]
				? `${change(row)} (${formatQuantity(row, lang)})`
				: change(row),
			isOpen: row.qualifier !== 'exact' || row.period === 'part'
		}));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		year: rows[0]?.fiscal_year ?? null,
		bars,
		total: rows.length,
		axis: text.axis,
		hasInexact: rows.some((row) => row.qualifier !== 'exact'),
		marks: marks.marks,
		qualities: rows.some((row) => row.period === 'part') ? ['partial_period'] : [],
		table: {
			columns: [
				{ label: text.output },
				{ label: text.value, isNumeric: true },
				{ label: text.change, isNumeric: true },
				{ label: text.prior, isNumeric: true }
			],
			rows: rows.map((row) => [nameOf(row), amount(row), change(row), prior(row)]),
			record_ids: rows.map((row) => [row.output_id])
		}
	};
}
