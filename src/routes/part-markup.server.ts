import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A part of a page as markup that the browser can bring to life by itself, later than the rest. */
export function partMarkup<P extends Record<string, unknown>>(
	component: Component<P>,
	props: P,
	context: Map<unknown, unknown>
): string {
	return `<div>${render(component, { props, context }).body}</div>`;
}
