import { formatDifference, formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { OutputChange } from '../queries/output-changes.ts';
import type { ChartModel } from './chart-model.ts';

export interface OutputYoyText {
	ariaLabel: string;
	axis: string;
	output: string;
	value: string;
	change: string;
	prior: string;
	partYear: string;
}

export interface OutputYoyBar {
	output_id: string;
	doc_id: string;
	label: string;
	yoy_pct: number;
	text: string;
	title: string;
}

export interface OutputYoy extends ChartModel {
	year: number | null;
	bars: OutputYoyBar[];
	total: number;
	axis: string;
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

/** Printed changes against the year before, the furthest from zero first; quantities of unlike units are never added. */
export function outputYoy(
	rows: readonly OutputChange[],
	text: OutputYoyText,
	lang: Lang,
	limit = 12
): OutputYoy {
	const nameOf = (row: OutputChange) =>
		lang === 'en' ? (row.name_en ?? row.name_zh) : row.name_zh;
	const change = (row: OutputChange) => `${formatDifference(row.yoy_pct, lang)}%`;
	const amount = (row: OutputChange) =>
		`${formatQuantity(row, lang)}${row.is_part_year ? ` (${text.partYear})` : ''}`;
	const prior = (row: OutputChange) =>
		row.prior_value_implied === null
			? ''
			: `≈ ${formatNumber(row.prior_value_implied, lang)} ${row.unit_zh}`;
	const bars = rows
		.toSorted((a, b) => Math.abs(b.yoy_pct) - Math.abs(a.yoy_pct))
		.slice(0, limit)
		.toSorted((a, b) => a.yoy_pct - b.yoy_pct || (a.output_id < b.output_id ? -1 : 1))
		.map((row) => ({
			output_id: row.output_id,
			doc_id: row.doc_id,
			label: nameOf(row),
			yoy_pct: row.yoy_pct,
			text: change(row),
			title: `${nameOf(row)} ${amount(row)}\n${change(row)}${prior(row) ? `\n${text.prior} ${prior(row)}` : ''}`
		}));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		year: rows[0]?.fiscal_year ?? null,
		bars,
		total: rows.length,
		axis: text.axis,
		table: {
			columns: [
				{ label: text.output },
				{ label: text.value, isNumeric: true },
				{ label: text.change, isNumeric: true },
				{ label: text.prior, isNumeric: true }
			],
			rows: rows.map((row) => [nameOf(row), amount(row), change(row), prior(row)])
		}
	};
}
