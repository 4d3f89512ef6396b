export const RATIOS = ['16:9', '4:3'] as const;
export type Ratio = (typeof RATIOS)[number];

/** Sizes a slide is laid out for: a stage is this, zoomed to its room. */
export const STAGES: Readonly<Record<Ratio, { width: number; height: number }>> = {
	'16:9': { width: 1280, height: 720 },
	'4:3': { width: 960, height: 720 }
};

/**
 * How much larger charts are shown than drawn, so that their smallest type measures 20 px on a stage of 720 lines:
 * 11 px on a wide stage. The other is as narrow as a phone, for which charts draw at 9.5 px.
 */
export const CHART_ZOOM: Readonly<Record<Ratio, number>> = { '16:9': 1.82, '4:3': 2.11 };

/** How much a stage is zoomed to fill a room, its shape kept. */
export function stageZoom(ratio: Ratio, room: { width: number; height: number }): number {
	const { width, height } = STAGES[ratio];
	return Math.max(0.1, Math.min(room.width / width, room.height / height));
}

/** Lines of the screen before that are still seen on the next, so that nothing is lost between two. */
const OVERLAP = 0.12;

/**
 * Where each screen of a slide begins that is higher than its room, from the first to the one that shows the end.
 * `covered` lines of every screen are taken by scales that stay in sight.
 */
export function screenStarts(content: number, room: number, covered = 0): number[] {
	const rest = content - room;
	if (room <= 0 || rest <= 2) return [0];
	const step = room - Math.max(room * OVERLAP, covered + 12);
	const count = Math.ceil(rest / step);
	return Array.from({ length: count + 1 }, (_, index) => Math.min(rest, index * step));
}

/** The screen whose beginning is nearest to where the slide is scrolled. */
export function screenAt(starts: readonly number[], scrolled: number): number {
	let nearest = 0;
	starts.forEach((start, index) => {
		if (Math.abs(start - scrolled) < Math.abs((starts[nearest] ?? 0) - scrolled)) nearest = index;
	});
	return nearest;
}
