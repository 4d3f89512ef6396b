import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import type { ExpectedReport, Forbidden } from './expected-report.ts';
import { sameNumber } from './same-value.ts';
import type { Tally } from './tally.ts';

/** Every text a record holds but the places of its evidence; quotes count as text. */
function texts(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(texts).join('\n');
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value)
			.filter(([name]) => name !== 'sha256')
			.map(([, part]) => texts(part))
			.join('\n');
	}
	return '';
}

function isEmitted(forbidden: Forbidden, record: ReportRecord): boolean {
	const amount = forbidden.value_yuan ?? null;
	const value = forbidden.value ?? null;
	switch (forbidden.check) {
		case 'anywhere':
			return texts(record).replace(/\s+/g, '').includes(forbidden.text);
		case 'money':
			return record.budget_lines.some((line) =>
				[line.initial_yuan, line.adjusted_yuan, line.budget_yuan, line.actual_yuan].some(
					(found) => found !== null && sameNumber(amount, found)
				)
			);
		case 'actual':
			return record.budget_lines.some(
				(line) => line.actual_yuan !== null && sameNumber(amount, line.actual_yuan)
			);
		case 'score':
			return record.scores.some((score) => sameNumber(value, score.score));
		case 'ratio':
			return [
				...record.stated_ratios.map((ratio) => ratio.value_pct),
				...record.budget_lines.map((line) => line.rate_stated_pct)
			].some((found) => found !== null && sameNumber(value, found));
		case 'year':
			return sameNumber(value, record.fiscal_year);
		case undefined:
			return false;
	}
}

/** Counts what a report must not yield: names of persons, prices, years of circulars. */
export function compareForbidden(
	expected: ExpectedReport,
	record: ReportRecord,
	tally: Tally
): void {
	for (const forbidden of expected.must_not_extract) {
		if (forbidden.check === undefined) continue;
		tally.forbid(isEmitted(forbidden, record) ? `${forbidden.text} (${forbidden.why})` : null);
	}
}
