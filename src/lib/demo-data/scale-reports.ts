import type { Department, DepartmentAlias } from '../schema/department.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { DEPARTMENT_SEEDS, type DepartmentSeed } from './department-list.ts';
import { departmentReport } from './department-report.ts';
import { departmentRow, type DemoDepartment } from './departments.ts';
import { planYears } from './plan-years.ts';
import { projectReport } from './project-report.ts';
import { Random, streamSeed } from './random.ts';
import { plantFault } from './scale-faults.ts';
import { scaleCounty, schemeIn, type ScaleCounty } from './scale-country.ts';

/** Two that the city does not have. */
const MORE: readonly DepartmentSeed[] = [
	{
		slug: 'co-operatives',
		name_zh: '供销合作社联合社',
		short_zh: '市供销社',
		name_en: 'Federation of Supply and Marketing Co-operatives',
		kind: 'economic_bureau',
		budget_wan: 1300,
		posts: 36
	},
	{
		slug: 'water-station',
		name_zh: '水文监测站',
		short_zh: '市水文站',
		name_en: 'Hydrological Station',
		kind: 'public_institution',
		budget_wan: 1100,
		posts: 30
	}
];
/** The 50 of a county, in the order of their identifiers. */
const SEEDS = [...DEPARTMENT_SEEDS, ...MORE].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
/** How often a department reports by the table: more often than in the city, 20 indicator rows a report. */
const TABLE_SHARES = [0.78, 0.92, 0.98] as const;
const FAULTS = 0.012;

export interface ScaleOptions {
	seed: number;
	years: { first: number; last: number };
}

/** Everything one department of a county publishes, by year. */
export interface DepartmentReports {
	department: Department;
	alias: DepartmentAlias;
	records: ReportRecord[];
}

function countyDepartment(county: ScaleCounty, seed: DepartmentSeed): DemoDepartment {
	const short = `县${seed.short_zh.replace(/^市/, '')}`;
	return {
		dept_id: `c${county.region_code}-${seed.slug}`,
		name_zh: `${county.name_zh}${seed.name_zh}`,
		short_zh: short,
		name_en: `${seed.name_en}, ${county.name_en}`,
		short_en: seed.name_en,
		region_code: county.region_code,
		located_in_code: county.region_code,
		kind: seed.kind,
		parent_dept_id: null,
		seed,
		place: county.index + 1
	};
}

function departmentRecords(
	department: DemoDepartment,
	stream: number,
	years: ScaleOptions['years']
): ReportRecord[] {
	const faults = new Random(stream ^ 0x5bd1e995);
	const records: ReportRecord[] = [];
	for (const plan of planYears(department, years, stream, () => ({}), TABLE_SHARES)) {
		const report = departmentReport(plan);
		const scheme_id = schemeIn(department.region_code, report.scheme_id ?? '');
		const own = { ...report, scheme_id };
		records.push(faults.chance(FAULTS) ? plantFault(own, faults) : own);
		const project = projectReport(plan);
		if (project) records.push(project);
	}
	return records;
}

/** The nth county, one department after another by its identifier; it depends on nothing outside the county. */
export function* countyReports(
	index: number,
	{ seed, years }: ScaleOptions
): Generator<DepartmentReports> {
	const county = scaleCounty(index);
	for (const [n, entry] of SEEDS.entries()) {
		const department = countyDepartment(county, entry);
		const stream = streamSeed(streamSeed(seed, index), n);
		yield {
			department: departmentRow(department),
			alias: { dept_id: department.dept_id, alias_zh: department.short_zh ?? '' },
			records: departmentRecords(department, stream, years)
		};
	}
}
