import { Decimal } from 'decimal.js';
import type { Document } from '../../src/lib/documents/document.ts';
import { parseChineseNumeral } from '../../src/lib/extraction/numerals.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';

/** Scale words a printed number may carry: none, 百, 千, 万, 百万, 千万, 亿, 万亿. */
const SCALES = [0, 2, 3, 4, 6, 7, 8, 12];

/** Everything a document says, normalized; cells apart. */
function textOf(document: Document, space: string): string {
	const texts = document.blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.flatMap((row) => row.map((cell) => cell.text))
			: [block.text]
	);
	return texts.map((text) => text.replaceAll(/\s+/g, space)).join('\n');
}

export interface PrintedNumbers {
	text: string;
	/** Plain forms of all numbers, Arabic and Chinese. */
	numbers: ReadonlySet<string>;
}

/** All numbers of a document. A number cut by white space counts as a whole and in its parts. */
export function printedNumbers(document: Document): PrintedNumbers {
	const text = textOf(document, '');
	const numbers = new Set<string>();
	for (const source of [text, textOf(document, ' '), text.replaceAll('\n', '')]) {
		for (const [run] of source.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
			numbers.add(new Decimal(run.replaceAll(',', '')).toFixed());
			for (const part of run.split(',')) if (part !== '') numbers.add(new Decimal(part).toFixed());
		}
		for (const [run] of source.matchAll(/[零〇一二两三四五六七八九十百千]+/g)) {
			const value = parseChineseNumeral(run);
			if (value !== null) numbers.add(String(value));
		}
	}
	return { text, numbers };
}

type Emitted = readonly [place: string, value: string | null];

function amounts(record: ReportRecord): Emitted[] {
	return [
		...record.budget_lines.flatMap((line): Emitted[] => [
			[`${line.line_id} initial`, line.initial_yuan],
			[`${line.line_id} adjusted`, line.adjusted_is_derived ? null : line.adjusted_yuan],
			[`${line.line_id} actual`, line.actual_yuan],
			[
				`${line.line_id} budget`,
				line.adjusted_is_derived && line.budget_yuan === line.adjusted_yuan
					? null
					: line.budget_yuan
			]
		]),
		...record.monitoring.map((row): Emitted => [`${row.snapshot_id} spent`, row.spent_yuan]),
		...record.outputs.map((row): Emitted => [row.output_id, row.value])
	];
}

/** Points of a block may be the sum of its rows, and points lost a difference. */
function computedPoints(record: ReportRecord): Set<string> {
	const sums = new Map<string, Decimal>();
	const add = (key: string, value: string | null) =>
		sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(value ?? 0));
	for (const row of record.indicators) {
		add(`${row.l1_name} score`, row.score);
		add(`${row.l1_name} weight`, row.weight);
	}
	const computed = [
		...sums.values(),
		...record.indicators.flatMap((row) => row.deduction ?? []),
		...record.scores.flatMap((score) => score.points_lost ?? [])
	];
	return new Set(computed.map((value) => new Decimal(value).toFixed()));
}

function points(record: ReportRecord): Emitted[] {
	return [
		...record.scores.flatMap((score) =>
			score.components.flatMap((part): Emitted[] => [
				[`${score.score_id} ${part.name_zh}`, part.score],
				[`${score.score_id} ${part.name_zh} max`, part.max_score]
			])
		),
		...record.problems.map((row): Emitted => [`${row.problem_id} points`, row.points])
	];
}

function plainNumbers(record: ReportRecord): Emitted[] {
	return [
		...record.budget_lines.map((line): Emitted => [`${line.line_id} rate`, line.rate_stated_pct]),
		...record.scores.flatMap((score): Emitted[] => [
			[`${score.score_id} score`, score.score],
			[`${score.score_id} max`, score.max_is_stated ? score.max_score : null]
		]),
		...record.indicators.flatMap((row): Emitted[] => [
			[`${row.indicator_id} weight`, row.weight],
			[`${row.indicator_id} score`, row.score],
			[`${row.indicator_id} l2`, row.l2_weight]
		]),
		...record.monitoring.flatMap((row): Emitted[] => [
			[`${row.snapshot_id} progress`, row.progress_stated_pct],
			[`${row.snapshot_id} score`, row.self_score]
		]),
		...record.outputs.map((row): Emitted => [`${row.output_id} yoy`, row.yoy_pct]),
		...record.headcounts.map((row): Emitted => [row.headcount_id, String(row.value)]),
		...record.stated_ratios.map((row): Emitted => [row.ratio_id, row.value_pct])
	];
}

/** Numbers of a record that its document does not print: none, for an honest reading. Computed ones are left out. */
export function inventedNumbers(record: ReportRecord, printed: PrintedNumbers): string[] {
	const isPrinted = (value: string) => printed.numbers.has(new Decimal(value).abs().toFixed());
	const isScaled = (value: string) =>
		SCALES.some((zeros) => isPrinted(new Decimal(value).div(new Decimal(10).pow(zeros)).toFixed()));
	const computed = computedPoints(record);
	const raw = record.budget_lines.flatMap((line) =>
		Object.entries(line.raw).filter(
			([, text]) => !printed.text.replaceAll('\n', '').includes(text.replaceAll(/\s/g, ''))
		)
	);
	return [
		...raw.map(([key, text]) => `raw ${key} ${text}`),
		...amounts(record).flatMap(([place, value]) =>
			value === null || isScaled(value) ? [] : [`${place} ${value}`]
		),
		...points(record).flatMap(([place, value]) =>
			value === null || isPrinted(value) || computed.has(new Decimal(value).toFixed())
				? []
				: [`${place} ${value}`]
		),
		...plainNumbers(record).flatMap(([place, value]) =>
			value === null || isPrinted(value) ? [] : [`${place} ${value}`]
		)
	];
}
