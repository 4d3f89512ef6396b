import type { Region } from '../schema/region.ts';
import type { ScoringScheme, ScoringSchemeComponent } from '../schema/scoring-scheme.ts';
import { DEMO_COMPONENTS, DEMO_SCHEMES } from './schemes.ts';

/** First two digits that no province of GB/T 2260 has: nothing here is a real place. */
const PROVINCES = [
	...['66', '67', '68', '69', '70', '72', '73', '74', '75', '76', '77', '78', '79', '80'],
	...[
		'83',
		'84',
		'85',
		'86',
		'87',
		'88',
		'89',
		'90',
		'91',
		'92',
		'93',
		'94',
		'95',
		'96',
		'97',
		'98'
	]
] as const;
const PER_PREFECTURE = 10;
/** 30 provinces of 10 prefectures of 10 counties. */
export const MOST_COUNTIES = PROVINCES.length * PER_PREFECTURE * PER_PREFECTURE;

/** Where the nth county lies: provinces in turn, so that few counties are already spread over the country. */
interface Place {
	province: number;
	prefecture: number;
	county: number;
	code: string;
}

function place(index: number): Place {
	if (index < 0 || index >= MOST_COUNTIES) throw new Error(`no county ${index}`);
	const province = index % PROVINCES.length;
	const inProvince = Math.floor(index / PROVINCES.length);
	const prefecture = 1 + Math.floor(inProvince / PER_PREFECTURE);
	const county = 1 + (inProvince % PER_PREFECTURE);
	const two = (value: number) => String(value).padStart(2, '0');
	const code = `${PROVINCES[province] ?? ''}${two(prefecture)}${20 + county}`;
	return { province: province + 1, prefecture, county, code };
}

export interface ScaleCounty {
	index: number;
	region_code: string;
	name_zh: string;
	name_en: string;
}

/** The nth county of the imagined country; the same whatever the number of the others. */
export function scaleCounty(index: number): ScaleCounty {
	const { province, prefecture, county, code } = place(index);
	return {
		index,
		region_code: code,
		name_zh: `示例${province}省${prefecture}市${county}县`,
		name_en: `Sample County ${province}-${prefecture}-${county}`
	};
}

/** Two digits that a code begins with, its own province. */
export function provinceOf(regionCode: string): string {
	return regionCode.slice(0, 2);
}

/** The regions of a country of so many counties, with the prefectures and provinces above them. */
export function scaleRegions(counties: number): Region[] {
	const regions = new Map<string, Region>();
	const add = (region: Omit<Region, 'revision'>) =>
		regions.set(region.region_code, { ...region, revision: '2023' });
	for (let index = 0; index < counties; index += 1) {
		const { province, prefecture, code } = place(index);
		const { name_zh, name_en } = scaleCounty(index);
		const [above, top] = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
		if (!regions.has(top)) {
			const own = { name_zh: `示例${province}省`, name_en: `Sample Province ${province}` };
			add({ region_code: top, ...own, level: 'province', parent_code: null });
		}
		if (!regions.has(above)) {
			const own = {
				name_zh: `示例${province}省${prefecture}市`,
				name_en: `Sample Prefecture ${province}-${prefecture}`
			};
			add({ region_code: above, ...own, level: 'prefecture', parent_code: top });
		}
		add({ region_code: code, name_zh, name_en, level: 'county', parent_code: above });
	}
	return [...regions.values()].sort((a, b) => (a.region_code < b.region_code ? -1 : 1));
}

/** A province's name for one of the two schemes, which are worded alike everywhere. */
export function schemeIn(regionCode: string, schemeId: string): string {
	return schemeId.replace('demo', `p${provinceOf(regionCode)}`);
}

/** Both schemes for every province among the counties; `years` widens what the schemes are known for. */
export function scaleSchemes(
	counties: number,
	years: { first: number; last: number }
): { schemes: ScoringScheme[]; components: ScoringSchemeComponent[] } {
	const codes = [...new Set(Array.from({ length: counties }, (_, n) => place(n).code.slice(0, 2)))];
	return {
		schemes: codes.flatMap((code) =>
			DEMO_SCHEMES.map((scheme) => ({
				...scheme,
				scheme_id: schemeIn(code, scheme.scheme_id),
				region_code: `${code}0000`,
				first_year: Math.min(scheme.first_year, years.first),
				last_year: scheme.last_year < 2025 ? scheme.last_year : Math.max(2025, years.last)
			}))
		),
		components: codes.flatMap((code) =>
			DEMO_COMPONENTS.map((part) => ({ ...part, scheme_id: schemeIn(code, part.scheme_id) }))
		)
	};
}
