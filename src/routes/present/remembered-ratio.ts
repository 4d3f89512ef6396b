import { storeChoice, storedChoice } from '../stored-choice.ts';
import { RATIOS, type Ratio } from './fit-stage.ts';

const KEY = 'jilan-show-ratio';

/** The shape of slides this browser chose last. */
export function rememberedRatio(): Ratio {
	return RATIOS.find((ratio) => ratio === storedChoice(KEY)) ?? '16:9';
}

export function rememberRatio(ratio: Ratio): void {
	storeChoice(KEY, ratio);
}
