import { mount, unmount } from 'svelte';
import { page } from '$app/state';
import type { MenuTarget } from '../chart-menu.ts';
import type { ViewScope } from '../views/load-view.ts';
import SharePanel from './SharePanel.svelte';

/** Shows the menu beside its button, until it is closed. */
export function showPanel(target: MenuTarget): void {
	const onclose = () => void unmount(panel);
	const scope = page.data as unknown as ViewScope;
	const panel = mount(SharePanel, { target: document.body, props: { target, scope, onclose } });
}
