import { mount, unmount } from 'svelte';
import { page } from '$app/state';
import type { MenuTarget } from '../chart-menu.ts';
import type { ViewScope } from '../views/load-view.ts';

/**
 * Shows the menu beside its button, until it is closed. The panel is fetched from here: the list of its files would
 * weigh on every page that can open it.
 */
export async function showPanel(target: MenuTarget): Promise<void> {
	const { default: SharePanel } = await import('./SharePanel.svelte');
	const onclose = () => void unmount(panel);
	const scope = page.data as unknown as ViewScope;
	const panel = mount(SharePanel, { target: document.body, props: { target, scope, onclose } });
}
