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
