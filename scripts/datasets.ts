import { checkRecords } from '../src/lib/checks/run-checks.ts';
import { generateDemo } from '../src/lib/demo-data/generate.ts';
import type { Dataset } from '../src/lib/schema/codes.ts';
import type { ReportRecord } from '../src/lib/schema/report-record.ts';
import { buildRows } from '../src/lib/tables/build-rows.ts';
import { checkReferences } from '../src/lib/tables/check-references.ts';
import type { PublishedDataset } from '../src/lib/tables/publish-dataset.ts';
import { readRecords } from '../src/lib/tables/read-records.ts';
import { readReferenceData, type ReferenceData } from '../src/lib/tables/read-reference-data.ts';
import { RecordError } from '../src/lib/tables/record-error.ts';

/** The data's own date: the newest report or publication date, so that a rebuild changes nothing. */
function newestDate(records: readonly ReportRecord[]): string {
	const dates = records.flatMap(({ report_date, published_on }) => [report_date, published_on]);
	return dates.filter((date) => date !== null).reduce((a, b) => (a > b ? a : b), '2000-01-01');
}

function datasetOf(
	dataset: Dataset,
	reference: ReferenceData,
	records: readonly ReportRecord[]
): PublishedDataset {
	const schemes = new Map(reference.schemes.map((scheme) => [scheme.scheme_id, scheme]));
	return {
		dataset,
		synthetic: dataset === 'demo',
		as_of: newestDate(records),
		rows: buildRows(reference, records, checkRecords(records, schemes))
	};
}

/** The real reports of `folder`, validated and checked. Throws a RecordError that names every bad record. */
export async function publicDataset(folder: string): Promise<PublishedDataset> {
	const [reference, files] = await Promise.all([readReferenceData(folder), readRecords(folder)]);
	return datasetOf(
		'public',
		reference,
		files.map(({ record }) => record)
	);
}

/** The synthetic city, under the taxonomy and rules of `folder`. */
export async function demoDataset(folder: string): Promise<PublishedDataset> {
	const { categories, causes, rules } = await readReferenceData(folder);
	const { records, ...city } = generateDemo();
	const reference = { ...city, categories, causes, rules };
	const files = records.map((record) => ({ file: record.doc_id, record }));
	const problems = checkReferences(files, reference);
	if (problems.length > 0) throw new RecordError(problems);
	return datasetOf('demo', reference, records);
}
