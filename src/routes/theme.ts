/** Switches between light and dark for this visit; the system's choice is the start. */
export function toggleTheme(): void {
	const root = document.documentElement;
	const isDark = root.dataset['theme']
		? root.dataset['theme'] === 'dark'
		: matchMedia('(prefers-color-scheme: dark)').matches;
	root.dataset['theme'] = isDark ? 'light' : 'dark';
}
