import { checkRecords } from '../../src/lib/checks/run-checks.ts';
import { scaleRegions, scaleSchemes } from '../../src/lib/demo-data/scale-country.ts';
import { countyReports } from '../../src/lib/demo-data/scale-reports.ts';
import type { Correction } from '../../src/lib/schema/correction.ts';
import type { TableRows } from '../../src/lib/schema/tables.ts';
import { applyCorrections } from '../../src/lib/tables/apply-corrections.ts';
import { buildRows } from '../../src/lib/tables/build-rows.ts';
import { readReferenceData, type ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import { RecordError } from '../../src/lib/tables/record-error.ts';
import type { ScalePlan } from './scales.ts';

type Country = Pick<ScalePlan, 'counties' | 'years' | 'seed'>;

/** Regions and schemes of the imagined country, under the taxonomy and rules of `folder`. */
export async function countryReference(folder: string, plan: Country): Promise<ReferenceData> {
	const { categories, causes, rules } = await readReferenceData(folder);
	return {
		...scaleSchemes(plan.counties, plan.years),
		regions: scaleRegions(plan.counties),
		departments: [],
		aliases: [],
		categories,
		causes,
		rules
	};
}

/** Rows of every table for the nth county, corrected and checked like any other report. */
export function countyRows(
	index: number,
	plan: Country,
	reference: ReferenceData,
	corrections: readonly Correction[]
): TableRows {
	const { departments, aliases, records } = countyReports(index, plan);
	const files = records.map((record) => ({ file: record.doc_id, record }));
	const corrected = corrections.length > 0 ? applyCorrections(files, corrections) : null;
	if (corrected && corrected.problems.length > 0) throw new RecordError(corrected.problems);
	const reports = corrected ? corrected.files.map(({ record }) => record) : records;
	const schemes = new Map(reference.schemes.map((scheme) => [scheme.scheme_id, scheme]));
	return buildRows({ ...reference, departments, aliases }, reports, checkRecords(reports, schemes));
}
