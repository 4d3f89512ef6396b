import type { Department, DepartmentAlias } from '../schema/department.ts';
import type { Region } from '../schema/region.ts';
import { DEPARTMENT_SEEDS } from './department-list.ts';
import type { DepartmentSeed } from './department-list.ts';

const COUNTIES = 99;

/** A department with what its budgets and posts start from. */
export interface DemoDepartment extends Department {
	seed: DepartmentSeed;
	/** 0 for the city itself, then its districts (only in runs of more than 48 departments). */
	place: number;
}

function code(place: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	if (place === 0) return '990100';
	return `99${two(1 + Math.floor((place - 1) / COUNTIES))}${two(1 + ((place - 1) % COUNTIES))}`;
}

/** The nth department: the 48 of the city first, then the same 48 for each district. */
export function demoDepartment(index: number): DemoDepartment {
	const place = Math.floor(index / DEPARTMENT_SEEDS.length);
	const seed = DEPARTMENT_SEEDS[index % DEPARTMENT_SEEDS.length];
	if (!seed) throw new Error(`no department ${index}`);
	const district = place > 0;
	return {
		dept_id: district ? `demo-d${place}-${seed.slug}` : `demo-${seed.slug}`,
		name_zh: `示例市${district ? `第${place}区` : ''}${seed.name_zh}`,
		short_zh: district ? `第${place}区${seed.short_zh.replace(/^市/, '')}` : seed.short_zh,
		name_en: `${seed.name_en}, ${district ? `District ${place}, ` : ''}Sample City`,
		short_en: district ? `${seed.name_en}, D${place}` : seed.name_en,
		region_code: code(place),
		located_in_code: code(place),
		kind: seed.kind,
		parent_dept_id: null,
		seed,
		place
	};
}

/** The row of the department table, without what only the generator needs. */
export function departmentRow(department: DemoDepartment): Department {
	const { seed, place, ...row } = department;
	void seed;
	void place;
	return row;
}

export function departmentAliases(department: DemoDepartment): DepartmentAlias[] {
	const { dept_id, short_zh } = department;
	if (short_zh === null) return [];
	const forms = department.place > 0 ? [short_zh] : [short_zh, `示例${short_zh}`];
	return forms.map((alias_zh) => ({ dept_id, alias_zh }));
}

function region(
	region_code: string,
	name_zh: string,
	name_en: string,
	level: Region['level'],
	parent_code: string | null
): Region {
	return { region_code, name_zh, name_en, level, parent_code, revision: '2023' };
}

/** 示例省, 示例市 and, for large runs, the districts. None of the codes is in GB/T 2260. */
export function demoRegions(departments: number): Region[] {
	const places = Math.ceil(departments / DEPARTMENT_SEEDS.length);
	const regions = [
		region('990000', '示例省', 'Sample Province', 'province', null),
		region('990100', '示例市', 'Sample City', 'prefecture', '990000')
	];
	for (let place = 1; place < places; place += 1) {
		const own = code(place);
		const parent = `${own.slice(0, 4)}00`;
		if (!regions.some((known) => known.region_code === parent)) {
			const n = Number(own.slice(2, 4));
			regions.push(region(parent, `示例市${n}`, `Sample City ${n}`, 'prefecture', '990000'));
		}
		regions.push(region(own, `示例市第${place}区`, `District ${place}`, 'county', parent));
	}
	return regions;
}
