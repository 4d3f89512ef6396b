import { browser } from '$app/environment';
import { asset } from '$app/paths';

const setting = () =>
	browser ? document.querySelector<HTMLMetaElement>('meta[name="jilan-tables"]') : null;

/** Whether this site reads its tables from another address than its own folder. */
export function hasOtherTables(): boolean {
	return Boolean(setting()?.content);
}

/**
 * Address of a file below `tables/`: in the site's own folder, or below the address that the page names in
 * `<meta name="jilan-tables">` (set by JILAN_TABLES when the site is built; an operator may write it into built pages).
 */
export function tablesHref(path: string): string {
	const base = setting()?.content ?? '';
	if (base === '') return asset(`/tables/${path}`);
	return new URL(path, new URL(base.replace(/\/*$/, '/'), document.baseURI)).href;
}

/** Files above so many bytes are fetched in parts; `data-parts-above` of the same element says otherwise. */
export function partsAbove(usual: number): number {
	const stated = Number(setting()?.dataset['partsAbove'] ?? Number.NaN);
	return stated > 0 ? stated : usual;
}
