const MEGA = 1_000_000;
/** Bytes of files kept on a machine with room. */
const ROOMY = 64 * MEGA;
const MIDDLE = 32 * MEGA;
const TIGHT = 8 * MEGA;

/** What browsers tell of their memory; some tell nothing. */
export interface MemorySigns {
	/** Gigabytes of the device, rounded and at most 8. */
	deviceMemory?: number | undefined;
	/** Bytes of the script's heap, and the most it may be. */
	usedJSHeapSize?: number | undefined;
	jsHeapSizeLimit?: number | undefined;
}

/** How many bytes of fetched files may be kept beside the tables made of them. */
export function cacheBudget({
	deviceMemory,
	usedJSHeapSize,
	jsHeapSizeLimit
}: MemorySigns): number {
	const isFull =
		usedJSHeapSize !== undefined &&
		jsHeapSizeLimit !== undefined &&
		usedJSHeapSize > 0.6 * jsHeapSizeLimit;
	if (isFull || (deviceMemory ?? 8) <= 1) return TIGHT;
	return (deviceMemory ?? 8) <= 4 ? MIDDLE : ROOMY;
}

/** What this browser tells now. */
export function memorySigns(): MemorySigns {
	const { memory } = performance as { memory?: MemorySigns };
	return {
		deviceMemory: (navigator as { deviceMemory?: number }).deviceMemory,
		usedJSHeapSize: memory?.usedJSHeapSize,
		jsHeapSizeLimit: memory?.jsHeapSizeLimit
	};
}
