/** What the menu of exports and sharing was opened for. */
export interface MenuTarget {
	/** A chart by its name, the `nth` of those on the page; null for the view. */
	chart: { name: string; nth: number } | null;
	/** The button it was opened with. */
	button: HTMLElement;
}

/** Which menu is open: charts and the head of a view open it, one host shows it. */
class ChartMenu {
	target = $state.raw<MenuTarget | null>(null);

	openChart = (name: string, button: HTMLElement): void => {
		const figure = button.closest('figure');
		const all = [...document.querySelectorAll(`figure[data-chart="${name}"]`)];
		const nth = figure ? Math.max(0, all.indexOf(figure)) : 0;
		this.target = { chart: { name, nth }, button };
	};

	openView = (button: HTMLElement): void => {
		this.target = { chart: null, button };
	};

	close = (): void => {
		this.target = null;
	};
}

export const chartMenu = new ChartMenu();
