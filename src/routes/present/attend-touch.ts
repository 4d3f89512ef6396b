/** Share of the width at either side where a tap turns the page. */
const SIDE = 0.14;
const INTERACTIVE = 'a, button, input, select, label, dialog, [data-mark], [data-tick], .card';

/** Turns pages by swiping sideways and by tapping either side. Gives the way to end it. */
export function attendTouch(
	node: HTMLElement,
	turn: (way: 'next' | 'previous') => void
): () => void {
	let start: { id: number; x: number; y: number; isFree: boolean } | null = null;
	function down(event: PointerEvent): void {
		if (event.pointerType === 'mouse') return;
		if (start !== null && start.id !== event.pointerId) {
			// A second finger: the reader enlarges the page.
			start = null;
			return;
		}
		const isFree = !(event.target instanceof Element && event.target.closest(INTERACTIVE));
		start = { id: event.pointerId, x: event.clientX, y: event.clientY, isFree };
	}
	function up(event: PointerEvent): void {
		const from = start;
		start = null;
		if (!from || from.id !== event.pointerId) return;
		const [x, y] = [event.clientX - from.x, event.clientY - from.y];
		if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 'next' : 'previous');
		else if (from.isFree && Math.hypot(x, y) < 10) {
			const at = event.clientX / innerWidth;
			if (at < SIDE) turn('previous');
			else if (at > 1 - SIDE) turn('next');
		}
	}
	const cancel = () => {
		start = null;
	};
	node.addEventListener('pointerdown', down);
	node.addEventListener('pointerup', up);
	node.addEventListener('pointercancel', cancel);
	return () => {
		node.removeEventListener('pointerdown', down);
		node.removeEventListener('pointerup', up);
		node.removeEventListener('pointercancel', cancel);
	};
}
