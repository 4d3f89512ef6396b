export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Place {
	x: number;
	y: number;
}

/** Sideways steps count this much more than steps ahead. */
const ASIDE = 3;
/** No farther aside than this is the same row or column, which an arrow key follows before all others. */
const SAME_ROW = 8;
const OTHER_ROW = 100_000;
/** Nearer than this in the direction of the key is the same place. */
const TOLERANCE = 1;

/**
 * The index of the nearest place in a direction from `from`; null at the edge. Of marks on the very same place
 * the later ones lie to the right and below.
 */
export function nextPlace(
	places: readonly Place[],
	from: number,
	direction: Direction
): number | null {
	const here = places[from];
	if (!here) return null;
	const isHorizontal = direction === 'left' || direction === 'right';
	const sign = direction === 'left' || direction === 'up' ? -1 : 1;
	let best: number | null = null;
	let least = Infinity;
	places.forEach((place, index) => {
		const [dx, dy] = [place.x - here.x, place.y - here.y];
		const ahead = sign * (isHorizontal ? dx : dy);
		const aside = Math.abs(isHorizontal ? dy : dx);
		const isSamePlace = Math.abs(ahead) <= TOLERANCE && aside <= TOLERANCE;
		const isAhead = isSamePlace ? sign * (index - from) > 0 : ahead > TOLERANCE;
		if (index === from || !isAhead) return;
		const step = isSamePlace ? Math.abs(index - from) / places.length : ahead;
		const cost = step + ASIDE * aside + (aside > SAME_ROW ? OTHER_ROW : 0);
		if (cost < least) [best, least] = [index, cost];
	});
	return best;
}

/** Which of the marks a key leads to from the one at `at` (-1 for none); null where it leads nowhere. */
export function stepTo(marks: readonly Element[], at: number, key: string): number | null {
	if (key === 'Home') return 0;
	if (key === 'End') return marks.length - 1;
	if (!key.startsWith('Arrow')) return null;
	if (at === -1) return 0;
	const places = marks.map((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	});
	return nextPlace(places, at, key.slice('Arrow'.length).toLowerCase() as Direction);
}
