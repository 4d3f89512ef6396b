import { site } from '$lib/messages/site.ts';

/** What the menu of exports and sharing was opened for. */
export interface MenuTarget {
	/** A chart by its name, the `nth` of those on the page; null for the view. */
	chart: { name: string; nth: number } | null;
	/** The button it was opened with. */
	button: HTMLElement;
}

/** The panel, its words and the exporters are fetched when a menu is first opened; where that fails, it says so. */
async function open(target: MenuTarget): Promise<void> {
	const { button } = target;
	button.parentElement?.querySelector('[data-failure="menu"]')?.remove();
	try {
		const { showPanel } = await import('./exports/show-panel.ts');
		await showPanel(target);
	} catch (cause) {
		const { share } = site[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
		const told = document.createElement('p');
		Object.assign(told, { role: 'alert', textContent: `${share.failed} ${String(cause)}` });
		told.dataset['failure'] = 'menu';
		button.after(told);
	}
}

export function openChartMenu(name: string, button: HTMLElement): void {
	const figure = button.closest('figure');
	const all = [...document.querySelectorAll(`figure[data-chart="${name}"]`)];
	const nth = figure ? Math.max(0, all.indexOf(figure)) : 0;
	void open({ chart: { name, nth }, button });
}

export function openViewMenu(button: HTMLElement): void {
	void open({ chart: null, button });
}
