/** The last part of a fact’s id, its letter and number: 001-B03 -> B03. */
export function shortFactId(id: string): string {
	return id.slice(id.lastIndexOf('-') + 1);
}
