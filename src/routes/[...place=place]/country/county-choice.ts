import type { PartitionManifest, Partition, ProvinceList } from '$lib/schema/partition-manifest.ts';
import { parseFilter } from '$lib/schema/view-filter.ts';
import { ownParams } from '../../own-params.ts';

/** So many counties are loaded together: more would not be read, and take long to compute. */
export const MOST_COUNTIES = 5;

export const DRILL_VIEWS = ['execution', 'problems', 'scores'] as const;
export type DrillView = (typeof DRILL_VIEWS)[number];

/** What an address asks for. */
export interface CountyChoice {
	/** The province whose counties are offered; null: none is open. */
	province: string | null;
	partitions: Partition[];
	years: number[];
	view: DrillView;
	/** Parts of the address that mean nothing here. */
	ignored: string[];
}

const provinceOf = (code: string) => code.slice(0, 2);

/** The provinces an address names, by themselves or by a county: their lists are needed to read it. */
export function namedProvinces(search: URLSearchParams, manifest: PartitionManifest): string[] {
	const known = new Set(manifest.provinces.map(({ province_code }) => province_code));
	const codes = search.getAll('region').flatMap((text) => text.split(','));
	return [...new Set(codes.map(provinceOf))].filter((code) => known.has(code));
}

/** Reads an address: `region` names counties, or one province (660000) to choose them from. */
export function parseCountyChoice(
	search: URLSearchParams,
	manifest: PartitionManifest,
	lists: readonly ProvinceList[]
): CountyChoice {
	const partitions = new Map(
		lists.flatMap((list) => list.partitions.map((one) => [one.region_code, one] as const))
	);
	const provinces = lists.map(({ province_code }) => `${province_code}0000`);
	const { first_year, last_year } = manifest;
	const known = {
		years: Array.from({ length: last_year - first_year + 1 }, (_, at) => first_year + at),
		dept_ids: [],
		region_codes: [...provinces, ...partitions.keys()],
		categories: []
	};
	const allowed = { view: DRILL_VIEWS };
	const { filter, ignored } = parseFilter(search, known, Object.keys(allowed));
	const { own, ignored: notOwn } = ownParams(search, allowed);
	const counties = filter.region_codes.flatMap((code) => partitions.get(code) ?? []);
	const chosen = counties.slice(0, MOST_COUNTIES);
	const tooMany = counties.slice(MOST_COUNTIES).map(({ region_code }) => `region=${region_code}`);
	const [opened] = [...filter.region_codes.filter((code) => provinces.includes(code))];
	return {
		province: opened?.slice(0, 2) ?? (chosen[0] ? provinceOf(chosen[0].region_code) : null),
		partitions: chosen,
		years: filter.years,
		view: (own['view'] as DrillView | undefined) ?? 'execution',
		ignored: [...ignored, ...notOwn, ...tooMany]
	};
}
