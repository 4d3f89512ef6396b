import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import { DEFAULT_FILTER, formatFilter, type ViewFilter } from '$lib/schema/default-filter.ts';
import { parseFilter } from '$lib/schema/view-filter.ts';
import { knownValues } from '../../known-values.ts';
import type { ViewScope } from '../../views/load-view.ts';

/** What an address of the briefing page asks for. */
export type Wanted =
	| { kind: 'choose'; ignored: string[] }
	| { kind: 'one'; dept_id: string; ignored: string[] }
	| { kind: 'many'; filter: ViewFilter; dept_ids: string[]; ignored: string[] }
	| { kind: 'unknown'; what: 'department' | 'region'; name: string; ignored: string[] }
	| { kind: 'nobody'; ignored: string[] };

/** The departments of some regions, kinds or ids, those read in full first. */
export function departmentsOf(
	departments: readonly DepartmentEntry[],
	{ dept_ids, kinds, region_codes }: ViewFilter
): string[] {
	const fits = (wanted: readonly string[], one: string) =>
		wanted.length === 0 || wanted.includes(one);
	const found = departments.filter(
		(entry) =>
			fits(dept_ids, entry.dept_id) &&
			fits(kinds, entry.kind) &&
			fits(region_codes, entry.region_code)
	);
	return [
		...found.filter((entry) => entry.is_read_in_full),
		...found.filter((entry) => !entry.is_read_in_full)
	].map(({ dept_id }) => dept_id);
}

/** Reads `?dept=<id>`, `?region=<code>`, `?kind=<kind>`: one department, all of a region or kind, or nothing yet. */
export function wantedBriefings(search: URLSearchParams, scope: ViewScope): Wanted {
	const { filter: parsed, ignored } = parseFilter(search, knownValues(scope));
	const filter = {
		...DEFAULT_FILTER,
		dept_ids: parsed.dept_ids,
		kinds: parsed.kinds,
		region_codes: parsed.region_codes
	};
	const [dept] = search.getAll('dept').filter(Boolean);
	const [region] = search.getAll('region').filter(Boolean);
	if (dept !== undefined && filter.dept_ids.length === 0) {
		return { kind: 'unknown', what: 'department', name: dept, ignored: [] };
	}
	if (region !== undefined && filter.region_codes.length === 0) {
		return { kind: 'unknown', what: 'region', name: region, ignored: [] };
	}
	const [only, ...others] = filter.dept_ids;
	if (only !== undefined && others.length === 0) return { kind: 'one', dept_id: only, ignored };
	if (formatFilter(filter) === '') return { kind: 'choose', ignored };
	const dept_ids = departmentsOf(scope.departments, filter);
	if (dept_ids.length === 0) return { kind: 'nobody', ignored };
	return { kind: 'many', filter, dept_ids, ignored };
}
