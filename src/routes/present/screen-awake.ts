/** Keeps the screen from going dark while a show runs, where the browser can. Gives the way to end it. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;
	async function ask(): Promise<void> {
		if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (isOver) await lock.release();
		} catch {
			lock = null;
		}
	}
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', again);
		lock?.release().catch(() => undefined);
	};
}
