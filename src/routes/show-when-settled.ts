const PATIENCE_MS = 4000;

/** Scrolls to an element once the charts above it have their heights, and gives it the focus if it takes it. */
export async function showWhenSettled(selector: string): Promise<void> {
	const until = performance.now() + PATIENCE_MS;
	while (document.querySelector('figure[data-state="loading"]') && performance.now() < until) {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const element = document.querySelector<HTMLElement>(selector);
	element?.scrollIntoView({ block: 'start' });
	element?.focus({ preventScroll: true });
}
