import { findLabel, type LabelledValue } from './lead.ts';
import type { ReportText } from './report-text.ts';

const DATE = /(20\d{2})\s?[年.\-/]\s?(\d{1,2})\s?[月.\-/]\s?(\d{1,2})\s?日?/;

const NUMERALS = '〇一二三四五六七八九';
const CHINESE_DATE =
	/([二][〇零○Oo0][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const DATE_LABEL =
	/(?:(?:填报|填表|报告|自评|评价|编制|报送|上报)(?:日期|时间)|^日期)[:：]?\s?(?=20\d{2}|二)/;
const MOST_EDGE_PASSAGES = 32;

/** 二十五 as 25; null where it is no number of a day or month. */
function smallNumeral(text: string): number | null {
	const match = /^([一二三]?)(十?)([一二三四五六七八九]?)$/.exec(text);
	if (match === null) return null;
	const [, tens = '', ten = '', ones = ''] = match;
	if (ten === '') return ones === '' ? NUMERALS.indexOf(tens) : NUMERALS.indexOf(ones);
	return (
		(tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones))
	);
}

function yearOf(text: string): number {
	const digits = [...text].map((unit) => (/[零○Oo0]/.test(unit) ? 0 : NUMERALS.indexOf(unit)));
	return Number(digits.join(''));
}

function isoOf(text: string): string | null {
	const chinese = CHINESE_DATE.exec(text);
	const arabic = DATE.exec(text);
	const parts =
		arabic !== null
			? [Number(arabic[1]), Number(arabic[2]), Number(arabic[3])]
			: chinese !== null
				? [yearOf(chinese[1] ?? ''), smallNumeral(chinese[2] ?? ''), smallNumeral(chinese[3] ?? '')]
				: [];
	const [year, month, day] = parts;
	if (year == null || month == null || day == null) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}

/** A date printed behind its label inside a line or cell: 填报人：… 填报日期：2024年3月8日. */
function labelledDate(report: ReportText): string | null {
	const edges = [
		...report.passages.slice(0, MOST_EDGE_PASSAGES),
		...report.passages.slice(-8),
		...report.grids.flatMap((grid) => grid.rows.flatMap((row) => row.map((cell) => cell.passage)))
	];
	for (const { text } of edges) {
		const label = DATE_LABEL.exec(text.slice(0, 200));
		if (label === null) continue;
		const found = isoOf(text.slice(label.index + label[0].length).slice(0, 16));
		if (found !== null) return found;
	}
	return null;
}

/** Date printed on the report: a labelled date, else one standing alone near the cover or the signature. */
export function readReportDate(
	report: ReportText,
	labels: readonly LabelledValue[]
): string | null {
	const label = findLabel(labels, [
		/填报(?:日期|时间)|报告日期|自评日期|评价时间|编制日期|^日期$|填表日期/
	]);
	const labelled = (label === null ? null : isoOf(label.value)) ?? labelledDate(report);
	if (labelled !== null) return labelled;
	const edges = [...report.passages.slice(-4), ...report.passages.slice(0, 12)];
	const alone = edges.find(
		({ text }) =>
			text.length <= 14 &&
			(/^20\d{2}年\d{1,2}月\d{1,2}日$/.test(text) ||
				(text.startsWith('二') && CHINESE_DATE.test(text)))
	);
	return alone === undefined ? null : isoOf(alone.text);
}

const NUMBER = /[\u4e00-\u9fff]{2,10}[〔[(]\d{4}[〕\])]\s?\d{1,5}号/;

/** The circular that asked for the evaluation: its number, else its title; as printed. */
export function readBasisDocument(report: ReportText): string | null {
	for (const passage of report.passages) {
		const found = NUMBER.exec(passage.text);
		if (found && /绩效|自评|评价/.test(passage.text)) {
			return found[0]
				.replace(/^.*?(?=[\u4e00-\u9fff]{1,6}[〔[(])/, '')
				.replace(/^(?:的通知|通知|意见|文件|根据|按照|办法)+/, '')
				.replace('〔', '﹝')
				.replace('〕', '﹞');
		}
	}
	for (const passage of report.passages) {
		const title = /(?:根据|按照|依据)《([^》]{6,60}(?:绩效|评价|自评)[^》]{0,40})》/.exec(
			passage.text
		);
		if (title) return `《${title[1]}》`;
	}
	return null;
}
