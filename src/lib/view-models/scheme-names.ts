import { formatYears } from '../format/list.ts';
import { formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { SchemeComponent } from '../queries/scheme-components.ts';
import { group, max, min, range } from 'd3-array';

export interface SchemeNamesText {
	named(region: string, years: string, parts: string): string;
	/** Regions that score alike, each by a scheme of its own. */
	regions(n: number): string;
	bonus(points: string): string;
	notPrinted: string;
	unknown: string;
}

export interface SchemeNames {
	/** Where, when and out of what: 广州市 2021（45 + 50 + 加分 5）. */
	scheme(comparable_group: string): string;
	/** The name of a block of points, as the scheme has it in this language. */
	component(comparable_group: string, code: string, name_zh: string): string;
	/** First fiscal year scored under it; null where the scheme is not known. */
	firstYear(comparable_group: string): number | null;
	/** Groups in the order of their first year, unknown ones last. */
	order(a: string, b: string): number;
}

/** Names of scoring schemes for one language; a group without a scheme is named as unknown, never dropped. */
export function schemeNames(
	components: readonly SchemeComponent[],
	text: SchemeNamesText,
	lang: Lang
): SchemeNames {
	const byGroup = group(components, (row) => row.comparable_group);
	const named = new Map<string, string>();
	const firstYear = (one: string) => min(byGroup.get(one) ?? [], (row) => row.first_year) ?? null;
	function nameOf(comparable_group: string): string {
		const rows = byGroup.get(comparable_group) ?? [];
		const [first] = rows;
		if (!first) return text.unknown;
		const last = max(rows, (row) => row.last_year) ?? first.last_year;
		// Schemes of several regions are of one group because their points are the same: one stands for all.
		const regions = new Set(rows.map((row) => row.region_zh)).size;
		const one = rows.filter(
			(row) => row.region_zh === first.region_zh && row.first_year === first.first_year
		);
		const own = one.filter((row) => !row.is_bonus);
		const bonus = one.find((row) => row.is_bonus && row.max_score !== null)?.max_score ?? null;
		const printed = own.flatMap((row) => (row.max_score === null ? [] : [row.max_score]));
		const sum = printed.map((points) => formatPoints(points, lang)).join(' + ');
		const parts =
			own.length === 0 || printed.length < own.length
				? text.notPrinted
				: bonus === null
					? sum
					: `${sum}${text.bonus(formatPoints(bonus, lang))}`;
		const name = lang === 'en' ? first.region_en : first.region_zh;
		return text.named(
			regions === 1 ? name : text.regions(regions),
			formatYears(range(firstYear(comparable_group) ?? last, last + 1)),
			parts
		);
	}

	return {
		scheme(comparable_group) {
			const name = named.get(comparable_group) ?? nameOf(comparable_group);
			named.set(comparable_group, name);
			return name;
		},
		component(comparable_group, code, name_zh) {
			const known = byGroup.get(comparable_group)?.find((row) => row.component_code === code);
			return lang === 'en' ? (known?.name_en ?? name_zh) : name_zh;
		},
		firstYear,
		order: (a, b) => (firstYear(a) ?? 9999) - (firstYear(b) ?? 9999) || (a < b ? -1 : 1)
	};
}
