const ENTRY = /_app\/immutable\/[\w/]*\bstart\.[\w-]+\.js/;

/** Whether a page starts the scripts of this very build. */
export function isPageOf(html: string, build: readonly string[]): boolean {
	const entry = ENTRY.exec(html)?.[0];
	return entry !== undefined && build.some((path) => path.endsWith(`/${entry}`));
}
