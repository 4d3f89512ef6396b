import { storeChoice } from './stored-choice.ts';

/** Switches between light and dark; `static/theme.js` sets the choice again before a page is painted. */
export function toggleTheme(): void {
	const root = document.documentElement;
	const isDark = root.dataset['theme']
		? root.dataset['theme'] === 'dark'
		: matchMedia('(prefers-color-scheme: dark)').matches;
	const theme = isDark ? 'light' : 'dark';
	root.dataset['theme'] = theme;
	storeChoice('jilan-theme', theme);
}
