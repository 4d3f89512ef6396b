import { findLabel, type LabelledValue } from './lead.ts';
import type { ReportText } from './report-text.ts';

const DATE = /(20\d{2})\s?[年.\-/]\s?(\d{1,2})\s?[月.\-/]\s?(\d{1,2})\s?日?/;

function isoOf(text: string): string | null {
	const match = DATE.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}

/** Date printed on the report: a labelled date, else one standing alone near the cover or the signature. */
export function readReportDate(
	report: ReportText,
	labels: readonly LabelledValue[]
): string | null {
	const label = findLabel(labels, [
		/填报(?:日期|时间)|报告日期|自评日期|评价时间|编制日期|^日期$|填表日期/
	]);
	const labelled = label === null ? null : isoOf(label.value);
	if (labelled !== null) return labelled;
	const edges = [...report.passages.slice(-4), ...report.passages.slice(0, 12)];
	const alone = edges.find(
		({ text }) => text.length <= 14 && /^20\d{2}年\d{1,2}月\d{1,2}日$/.test(text)
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
