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

/** Two more than the city has: a county has 50. */
const SEEDS: readonly DepartmentSeed[] = [
	...DEPARTMENT_SEEDS,
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
export const DEPARTMENTS_PER_COUNTY = SEEDS.length;
/** How often a department reports by the table: more often than in the city, 20 indicator rows a report. */
const TABLE_SHARES = [0.78, 0.92, 0.98] as const;
const FAULTS = 0.012;

export interface ScaleOptions {
	seed: number;
	years: { first: number; last: number };
}

/** Everything one county publishes. */
export interface CountyReports {
	departments: Department[];
	aliases: DepartmentAlias[];
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

/** The nth county's reports; they depend on the seed, the years and nothing outside the county. */
export function countyReports(index: number, { seed, years }: ScaleOptions): CountyReports {
	const county = scaleCounty(index);
	const departments = SEEDS.map((department) => countyDepartment(county, department));
	const records: ReportRecord[] = [];
	departments.forEach((department, n) => {
		const stream = streamSeed(streamSeed(seed, index), n);
		const faults = new Random(stream ^ 0x5bd1e995);
		for (const plan of planYears(department, years, stream, () => ({}), TABLE_SHARES)) {
			const report = departmentReport(plan);
			const own = { ...report, scheme_id: schemeIn(county.region_code, report.scheme_id ?? '') };
			records.push(faults.chance(FAULTS) ? plantFault(own, faults) : own);
			const project = projectReport(plan);
			if (project) records.push(project);
		}
	});
	return {
		departments: departments.map(departmentRow),
		aliases: departments.map(({ dept_id, short_zh }) => ({ dept_id, alias_zh: short_zh ?? '' })),
		records
	};
}
