import { resolve } from '$app/paths';
import { placeParams, type Place } from '../addresses.ts';
import { engine } from '../engine.svelte.ts';
import type { ViewScope } from '../views/load-view.ts';
import type { ExportedView } from './exported-view.ts';

/** What follows the language and dataset in an address: `execution/?v=1&years=2021`. Only in the browser. */
export function addressBelow({ pathname, search }: Pick<URL, 'pathname' | 'search'>, place: Place) {
	const root = resolve('/[...place=place]', placeParams(place)).replace(/\/$/, '');
	const path = pathname.slice(root.length).replace(/^\//, '');
	return `${path === '' || path.endsWith('/') ? path : `${path}/`}${search}`;
}

/** Asks a view's questions anew by its address. Throws what `loadView` throws. */
export async function loadExportedView(scope: ViewScope, address: string): Promise<ExportedView> {
	const [{ loadView }, db] = await Promise.all([
		import('../views/load-view.ts'),
		engine.database(scope.place.dataset)
	]);
	const loaded = await loadView(db, scope, address);
	return { ...loaded, as_of: scope.as_of, link: new URL(loaded.href, location.href).href };
}
