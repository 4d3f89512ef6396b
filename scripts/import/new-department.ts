import type { DeptKind } from '../../src/lib/schema/codes.ts';
import type { Department } from '../../src/lib/schema/department.ts';
import { sha256 } from '../../src/lib/tables/sha256.ts';

/** Peer groups by words of the name; the first that fits. */
const KINDS: readonly (readonly [RegExp, DeptKind])[] = [
	[/驻.{1,10}(?:办事处|联络处|办)$/, 'liaison_office'],
	[/(?:人民政府|政府)(?:办公室|办公厅)$/, 'government_office'],
	[/(?:学校|小学|中学|幼儿园|学院|大学|党校)$/, 'school'],
	[/图书馆$/, 'library'],
	[/档案[馆局]$/, 'archives'],
	[/妇女联合会|妇联/, 'womens_federation'],
	[/残疾人联合会|残联/, 'disabled_persons_federation'],
	[/公路/, 'highway_agency'],
	[/(?:开发区|园区|新区).*(?:委员会|管委会)$/, 'development_zone_committee'],
	[/司法/, 'justice_bureau'],
	[/厅$/, 'provincial_department'],
	[/局$|委员会$|办公室$/, 'bureau']
];

/** A department's name without the note that only its own unit is meant. */
export function bareName(name: string): string {
	return name.replace(/\((?:本级|机关|汇总)\)?/g, '');
}

/** The entry of a department that data/departments.json does not know; its slug comes from its name. */
export function newDepartment(
	name: string,
	region_code: string,
	located_in_code: string | null
): Department {
	const name_zh = bareName(name);
	return {
		dept_id: `dept-${sha256(new TextEncoder().encode(name_zh)).slice(0, 8)}`,
		name_zh,
		short_zh: null,
		name_en: null,
		short_en: null,
		region_code,
		located_in_code,
		kind: KINDS.find(([words]) => words.test(name_zh))?.[1] ?? 'public_institution',
		parent_dept_id: null
	};
}
