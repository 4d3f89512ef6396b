import { tooLarge } from './open-archive.ts';

/** Far more table cells than any report has, few enough to be read within seconds. */
const MAX_CELLS = 150_000;

/** Throws `too_large` for more table cells than a report can have. */
export function assertCellCount(count: number): void {
	if (count > MAX_CELLS) throw tooLarge();
}
