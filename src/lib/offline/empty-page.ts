const INLINE = /<script>([\s\S]*?)<\/script>/;
const HASH = /'sha256-[A-Za-z0-9+/=]+'/;

async function sha256Base64(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The build's fallback page as served under `base` (`/sub/path`, or empty): its addresses begin there, and its
 * security policy allows the inline script as changed.
 */
export async function emptyPage(fallback: string, base: string): Promise<string> {
	if (base === '') return fallback;
	const moved = fallback
		.replace(/(href|src)="\//g, (_, name: string) => `${name}="${base}/`)
		.replace(/import\("\//g, () => `import("${base}/`)
		.replace(/base: ""/, () => `base: ${JSON.stringify(base)}`);
	const script = INLINE.exec(moved)?.[1];
	if (script === undefined) return moved;
	const hash = await sha256Base64(script);
	return moved.replace(HASH, () => `'sha256-${hash}'`);
}
