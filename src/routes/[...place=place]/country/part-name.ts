import type { CountryMessages } from '$lib/messages/country.ts';

/** What the reader calls the part that a file of the dataset holds. `nameOf` gives a region's name by its code. */
export function partName(
	path: string,
	nameOf: (code: string) => string,
	t: CountryMessages['failure']['parts']
): string {
	const [folder = ''] = path.split('/');
	const county = /(?:^packs\/\d\d\/|region_code=)(\d{6})/.exec(path)?.[1];
	if (county !== undefined) return (folder === 'packs' ? t.pack : t.evidence)(nameOf(county));
	const province = /^partitions\/(\d\d)/.exec(path)?.[1];
	if (province !== undefined) return t.list(nameOf(`${province}0000`));
	if (path === 'manifest.json') return t.manifest;
	if (folder === 'rollup' || folder === 'reference') return t[folder];
	return t.database;
}
