/** More facts than these are listed, not proved one by one. */
const SHOWN = 20;

/** The facts of several rows whose ids stand between commas; none where a row has too many to name, or all have. */
export function splitIds(texts: readonly (string | null)[]): string[] {
	if (texts.includes(null)) return [];
	const ids = texts.flatMap((text) => text?.split(',') ?? []);
	return ids.length <= SHOWN ? ids : [];
}
