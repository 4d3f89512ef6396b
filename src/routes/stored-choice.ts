/** A choice this browser remembers; null where none was made or the storage is blocked. */
export function storedChoice(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers a choice. Where the storage is blocked it holds for this page only. */
export function storeChoice(key: string, choice: string): void {
	try {
		localStorage.setItem(key, choice);
	} catch {
		return;
	}
}
