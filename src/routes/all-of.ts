/** Waits for every answer of an object at once: what is asked together reaches the engine together. */
export async function allOf<T extends object>(
	asked: T
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
	const answers = await Promise.all(
		Object.entries(asked).map(async ([key, answer]) => [key, await answer] as const)
	);
	return Object.fromEntries(answers) as { [K in keyof T]: Awaited<T[K]> };
}
