import { readDocument } from '../../src/lib/documents/read-document.ts';
import { extractReports } from '../../src/lib/extraction/extract-report.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { compareForbidden } from './compare-forbidden.ts';
import { compareIndicators } from './compare-indicators.ts';
import { compareMoney } from './compare-money.ts';
import { compareMeasures, compareProblems } from './compare-problems.ts';
import { compareScores } from './compare-scores.ts';
import { compareCounts, compareMetadata, compareMonitoring } from './compare-side-facts.ts';
import type { ExpectedReport } from './expected-report.ts';
import { Tally } from './tally.ts';

/** Several forms of one file as one record: the first one's fields, everyone's facts. */
export function joinRecords(records: readonly ReportRecord[]): ReportRecord {
	const [first, ...rest] = records;
	if (first === undefined) throw new Error('no record');
	const joined = { ...first };
	for (const record of rest) {
		joined.budget_lines = [...joined.budget_lines, ...record.budget_lines];
		joined.scores = [...joined.scores, ...record.scores];
		joined.indicators = [...joined.indicators, ...record.indicators];
		joined.problems = [...joined.problems, ...record.problems];
		joined.measures = [...joined.measures, ...record.measures];
		joined.monitoring = [...joined.monitoring, ...record.monitoring];
		joined.headcounts = [...joined.headcounts, ...record.headcounts];
		joined.stated_ratios = [...joined.stated_ratios, ...record.stated_ratios];
	}
	return joined;
}

/** What a record holds against what a careful clerk records. */
export function compareReport(expected: ExpectedReport, record: ReportRecord): Tally {
	const tally = new Tally();
	compareMetadata(expected, record, tally);
	compareMoney(expected, record.budget_lines, tally);
	compareScores(expected, record.scores, tally);
	compareIndicators(expected, record.indicators, tally);
	compareProblems(expected, record.problems, tally);
	compareMeasures(expected, record.measures, tally);
	compareMonitoring(expected, record.monitoring, tally);
	compareCounts(expected, record, tally);
	compareForbidden(expected, record, tally);
	return tally;
}

/** Reads a report file and compares what is extracted with what is expected. */
export async function evaluateReport(
	expected: ExpectedReport,
	file: { name: string; bytes: Uint8Array }
): Promise<Tally> {
	const document = await readDocument(file);
	return compareReport(expected, joinRecords(extractReports(document)));
}
