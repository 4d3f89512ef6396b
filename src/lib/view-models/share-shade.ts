import { MIN_FOR_SHARE } from './problem-frequency.ts';

const STEPS = [0.1, 0.2, 0.35, 0.5];
const SHADE_OF_FEW = 1;

/** Shade 0 to 4 by share where n is large enough, else 1 for any count; null for none. */
export function shareShade(count: number, n: number): number | null {
	if (count === 0) return null;
	if (n < MIN_FOR_SHARE) return SHADE_OF_FEW;
	const step = STEPS.findIndex((limit) => count / n <= limit);
	return step === -1 ? STEPS.length : step;
}
