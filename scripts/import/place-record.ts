import { REGIONS } from '../../src/lib/extraction/reference-data.ts';
import { UNKNOWN_REGION } from '../../src/lib/extraction/regions.ts';
import type { Department } from '../../src/lib/schema/department.ts';
import type { Region } from '../../src/lib/schema/region.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import type { ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import { bareName, newDepartment } from './new-department.ts';

/** Where reports go whose division is not known, until a person names it in data/departments.json. */
const UNKNOWN: Region = {
	region_code: UNKNOWN_REGION,
	name_zh: '未识别地区',
	name_en: 'Unknown division',
	level: 'county',
	parent_code: null,
	revision: '2016-07'
};

/** A division with those above it that the data does not have yet; empty if nobody knows it. */
function missingRegions(code: string | null, known: readonly Region[]): Region[] {
	if (code === null || known.some((region) => region.region_code === code)) return [];
	const found = [...REGIONS, UNKNOWN].find((region) => region.region_code === code);
	return found ? [...missingRegions(found.parent_code, known), found] : [];
}

function departmentOf(name: string, { departments, aliases }: ReferenceData): Department | null {
	const id =
		departments.find((department) => department.name_zh === name)?.dept_id ??
		aliases.find((alias) => alias.alias_zh === name)?.dept_id;
	return departments.find((department) => department.dept_id === id) ?? null;
}

/**
 * The record under the data's own department and division. `reference` gains the department and the
 * divisions it lacked.
 */
export function placeRecord(record: ReportRecord, reference: ReferenceData): ReportRecord {
	const { dept_name_zh, region_code, located_in_code } = record;
	let department = departmentOf(bareName(dept_name_zh), reference);
	if (department === null) {
		reference.regions.push(...missingRegions(region_code, reference.regions));
		reference.regions.push(...missingRegions(located_in_code, reference.regions));
		department = newDepartment(dept_name_zh, region_code, located_in_code);
		reference.departments.push(department);
	} else if (department.region_code === UNKNOWN_REGION && region_code !== UNKNOWN_REGION) {
		reference.regions.push(...missingRegions(region_code, reference.regions));
		department.region_code = region_code;
	}
	const hasScheme = reference.schemes.some((scheme) => scheme.scheme_id === record.scheme_id);
	return {
		...record,
		dept_id: department.dept_id,
		region_code: department.region_code,
		located_in_code: department.located_in_code,
		scheme_id: hasScheme ? record.scheme_id : null
	};
}
