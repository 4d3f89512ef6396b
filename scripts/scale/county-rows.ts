import { checkRecords } from '../../src/lib/checks/run-checks.ts';
import { scaleRegions, scaleSchemes } from '../../src/lib/demo-data/scale-country.ts';
import { countyReports } from '../../src/lib/demo-data/scale-reports.ts';
import type { Correction } from '../../src/lib/schema/correction.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { applyCorrections } from '../../src/lib/tables/apply-corrections.ts';
import { buildRows } from '../../src/lib/tables/build-rows.ts';
import { readReferenceData, type ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import { RecordError } from '../../src/lib/tables/record-error.ts';
import type { CountyRows } from '../../src/lib/tables/write-county.ts';
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

function corrected(
	records: readonly ReportRecord[],
	deptId: string,
	corrections: readonly Correction[]
): readonly ReportRecord[] {
	const own = corrections.filter(({ doc_id }) => doc_id.startsWith(`${deptId}-2`));
	if (own.length === 0) return records;
	const files = records.map((record) => ({ file: record.doc_id, record }));
	const { files: changed, problems } = applyCorrections(files, own);
	if (problems.length > 0) throw new RecordError(problems);
	return changed.map(({ record }) => record);
}

/**
 * Rows of the nth county, one department at a time, corrected and checked like any other report: by department,
 * year and place in the report, which is the order in which they are written.
 */
export function* countyRows(
	index: number,
	plan: Country,
	reference: ReferenceData,
	corrections: readonly Correction[]
): Generator<CountyRows> {
	const schemes = new Map(reference.schemes.map((scheme) => [scheme.scheme_id, scheme]));
	for (const { department, alias, records } of countyReports(index, plan)) {
		const reports = corrected(records, department.dept_id, corrections);
		const own = { ...reference, departments: [department], aliases: [alias] };
		yield buildRows(own, reports, checkRecords(reports, schemes));
	}
}
