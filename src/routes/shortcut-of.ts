export type Shortcut = 'find' | 'list' | 'filter' | 'table';

const SINGLE: Readonly<Record<string, Shortcut>> = {
	'?': 'list',
	'？': 'list',
	'/': 'filter',
	t: 'table'
};
/** Fields that take letters; a check box does not. */
const TYPED =
	'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [contenteditable], .cm-editor';

/** What a key press asks for; null while the reader types, a dialog is open, or something else took the key. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
	if (event.defaultPrevented || event.isComposing || event.altKey) return null;
	const { target } = event;
	if (target instanceof Element && target.closest(TYPED)) return null;
	if (document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]')) return null;
	if (event.ctrlKey || event.metaKey) {
		return event.key.toLowerCase() === 'k' && !event.shiftKey ? 'find' : null;
	}
	return SINGLE[event.key] ?? null;
}
