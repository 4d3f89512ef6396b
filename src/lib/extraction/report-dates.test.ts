import { describe, expect, it } from 'vitest';
import { readLabels } from './lead.ts';
import { readReportDate } from './report-dates.ts';
import { readReportText } from './report-text.ts';
import { textDocument } from '../../../test/extraction/test-document.ts';

async function dateOf(text: string): Promise<string | null> {
	const report = readReportText(await textDocument(text));
	return readReportDate(report, readLabels(report));
}

describe('readReportDate(report, labels)', () => {
	it.each([
		['自评报告\n正文。\n某市水务局\n二〇二四年十一月二十日', '2024-11-20'],
		['自评报告\n正文。\n二○二二年五月三十一日', '2022-05-31'],
		['自评报告\n填表人：某某　填表日期：2024年3月8日', '2024-03-08'],
		['自评报告\n填报日期：2023年7月05日\n根据通知要求，我单位组织了自评。', '2023-07-05']
	])('%j is of %s', async (text, date) => {
		expect(await dateOf(text)).toBe(date);
	});

	it('takes no date out of a sentence and none that does not exist', async () => {
		expect(await dateOf('自评报告\n截至2023年7月5日已完工。')).toBeNull();
		expect(await dateOf('自评报告\n正文。\n二〇二三年二月三十日')).toBeNull();
	});
});
