import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';

/** What names of regions have in common at their beginning, up to the end of a unit: 甲省乙市丙县, 甲省乙市丁县 -> 甲省乙市. */
function commonUnits(names: readonly string[]): string {
	const [first = '', ...others] = names;
	let length = first.length;
	for (const name of others) {
		while (!name.startsWith(first.slice(0, length))) length -= 1;
	}
	return /^.*[省市州区县盟旗 ]/u.exec(first.slice(0, length))?.[0] ?? '';
}

/** Departments of several counties with their county in their short names: charts tell them apart by these. */
export function distinctNames(departments: readonly DepartmentEntry[]): DepartmentEntry[] {
	const regions = new Map(departments.map((entry) => [entry.region_code, entry]));
	if (regions.size < 2) return [...departments];
	const all = [...regions.values()];
	const common = {
		zh: commonUnits(all.map(({ region_zh }) => region_zh)).length,
		en: commonUnits(all.map(({ region_en }) => region_en)).length
	};
	return departments.map((entry) => {
		const { name_zh, short_zh, name_en, short_en, region_zh, region_en } = entry;
		const english = short_en ?? name_en;
		return {
			...entry,
			short_zh: `${region_zh.slice(common.zh)} ${short_zh ?? name_zh}`,
			short_en: english && `${region_en.slice(common.en)} ${english}`
		};
	});
}
