/** The keys with this one added, or left out if it was among them. */
export function toggled(chosen: readonly string[], key: string): string[] {
	return chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
}
