import type { Region } from '../schema/region.ts';
import { DEPARTMENTS, DEPARTMENT_ALIASES, REGIONS } from './reference-data.ts';

/** Code for a division that is not in data/regions.json. */
export const UNKNOWN_REGION = '000000';
const DEPTH: Record<Region['level'], number> = { county: 3, prefecture: 2, province: 1 };

function namesOf(region: Region): string[] {
	const short = region.name_zh.replace(/(?:壮族|回族|维吾尔)?自治区$|(?:省|市|区|县|盟|州)$/, '');
	return short.length >= 2 ? [region.name_zh, short] : [region.name_zh];
}

/** Division that funds a department, by the names in its own name: the deepest one wins. */
export function regionOf(departmentName: string): string {
	const own = departmentName.replace(/驻.*$/, '');
	const found = REGIONS.flatMap((region) => {
		const name = namesOf(region).find((candidate) => own.includes(candidate));
		return name === undefined ? [] : [{ region, length: name.length }];
	});
	const [best] = found.sort(
		(a, b) => DEPTH[b.region.level] - DEPTH[a.region.level] || b.length - a.length
	);
	return best?.region.region_code ?? UNKNOWN_REGION;
}

/** Division a liaison office sits in (驻北京 → 110000); null for others. */
export function locationOf(departmentName: string): string | null {
	const place = /驻([\u4e00-\u9fff]{2,6}?)(?:办事处|联络处|办)/.exec(departmentName)?.[1];
	if (place === undefined) return null;
	return REGIONS.find((region) => namesOf(region).includes(place))?.region_code ?? null;
}

/** Stable identifier of a department: the known slug, else one made from the name. */
export function departmentId(name: string): string {
	const bare = name.replace(/\((?:本级|机关|汇总)\)?/g, '');
	const known =
		DEPARTMENTS.find((department) => department.name_zh === bare)?.dept_id ??
		DEPARTMENT_ALIASES.find((alias) => alias.alias_zh === bare)?.dept_id;
	if (known !== undefined) return known;
	let hash = 0x811c9dc5;
	for (let i = 0; i < bare.length; i++)
		hash = Math.imul(hash ^ bare.charCodeAt(i), 0x01000193) >>> 0;
	return `dept-${hash.toString(16).padStart(8, '0')}`;
}
