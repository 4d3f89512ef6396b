import type { Department, DepartmentAlias } from '../schema/department.ts';
import type { Region } from '../schema/region.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { ScoringScheme, ScoringSchemeComponent } from '../schema/scoring-scheme.ts';
import { departmentReport } from './department-report.ts';
import { demoDepartment, demoRegions, departmentAliases, departmentRow } from './departments.ts';
import { plantAnomaly } from './plant-anomalies.ts';
import { plantedPlan } from './planted-plans.ts';
import { planYears } from './plan-years.ts';
import { projectReport } from './project-report.ts';
import { streamSeed } from './random.ts';
import { DEMO_COMPONENTS, DEMO_SCHEMES } from './schemes.ts';

export interface DemoOptions {
	seed?: number;
	departments?: number;
	firstYear?: number;
	lastYear?: number;
}

const DEFAULTS = { seed: 20260, departments: 48, firstYear: 2018, lastYear: 2025 };

export interface DemoData {
	regions: Region[];
	departments: Department[];
	aliases: DepartmentAlias[];
	schemes: ScoringScheme[];
	components: ScoringSchemeComponent[];
	records: ReportRecord[];
}

/** The reports of 示例市 one at a time, department by department; the same seed gives the same reports. */
export function* demoRecords(options: DemoOptions = {}): Generator<ReportRecord> {
	const { seed, departments, firstYear, lastYear } = { ...DEFAULTS, ...options };
	const years = { first: firstYear, last: lastYear };
	for (let index = 0; index < departments; index += 1) {
		const department = demoDepartment(index);
		for (const plan of planYears(department, years, streamSeed(seed, index), plantedPlan)) {
			yield plantAnomaly(departmentReport(plan));
			const project = projectReport(plan);
			if (project) yield project;
		}
	}
}

/** The whole synthetic dataset: 48 departments of six kinds over eight years unless asked otherwise. */
export function generateDemo(options: DemoOptions = {}): DemoData {
	const count = options.departments ?? DEFAULTS.departments;
	const departments = Array.from({ length: count }, (_, index) => demoDepartment(index));
	return {
		regions: demoRegions(count),
		departments: departments.map(departmentRow),
		aliases: departments.flatMap(departmentAliases),
		schemes: DEMO_SCHEMES,
		components: DEMO_COMPONENTS,
		records: [...demoRecords(options)]
	};
}
