import { expect, it } from 'vitest';
import type { Partition, PartitionManifest, ProvinceList } from '$lib/schema/partition-manifest.ts';
import { namedProvinces, parseCountyChoice } from './county-choice.ts';

const county = (region_code: string) => ({ region_code }) as Partition;
const manifest = {
	first_year: 2021,
	last_year: 2023,
	provinces: [{ province_code: '66' }, { province_code: '67' }]
} as PartitionManifest;
const lists = [
	{
		province_code: '66',
		partitions: ['660121', '660122', '660123', '660221', '660222', '660223'].map(county)
	},
	{ province_code: '67', partitions: [county('670121')] }
] as ProvinceList[];

const read = (search: string) => {
	const { partitions, ...choice } = parseCountyChoice(new URLSearchParams(search), manifest, lists);
	return { ...choice, counties: partitions.map(({ region_code }) => region_code) };
};

it('names the provinces whose lists an address needs, each once, and no unknown one', () => {
	const named = (search: string) => namedProvinces(new URLSearchParams(search), manifest);
	expect(named('region=660121,660122,990000&region=670121')).toEqual(['66', '67']);
	expect(named('region=660000')).toEqual(['66']);
	expect(named('')).toEqual([]);
});

it('reads counties, years and the view', () => {
	expect(read('v=1&region=670121,660122&years=2022&view=scores')).toEqual({
		province: '67',
		counties: ['670121', '660122'],
		years: [2022],
		view: 'scores',
		ignored: []
	});
});

it('opens a province without a county', () => {
	expect(read('v=1&region=660000')).toMatchObject({ province: '66', counties: [], ignored: [] });
	expect(read('')).toMatchObject({ province: null, counties: [], view: 'execution' });
});

it('names what it does not know, and counties beyond the fifth', () => {
	expect(read('v=1&region=660999,990121&years=2019&view=money&colour=red').ignored).toEqual([
		'colour=red',
		'years=2019',
		'region=660999',
		'region=990121',
		'view=money'
	]);
	const all = read('v=1&region=660121,660122,660123,660221,660222,660223');
	expect(all.counties).toHaveLength(5);
	expect(all.ignored).toEqual(['region=660223']);
});
