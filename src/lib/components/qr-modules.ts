import { encode } from 'uqr';

/** Light modules around the code that readers need. */
const QUIET_ZONE = 4;
/** Larger codes are too fine for a phone in a meeting room. */
const MAX_VERSION = 25;

export interface QrModules {
	/** Modules along one side, the quiet zone with them. */
	size: number;
	/** The dark modules as the path of an SVG, one module a unit. */
	path: string;
}

/** A QR code of a text; null where the text is too long for one that phones can read. */
export function qrModules(text: string): QrModules | null {
	try {
		const { size, data } = encode(text, {
			ecc: 'M',
			border: QUIET_ZONE,
			maxVersion: MAX_VERSION
		});
		const path = data.flatMap((row, y) => runs(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`));
		return { size, path: path.join('') };
	} catch {
		return null;
	}
}

/** Runs of dark modules in a row: where each begins and how long it is. */
function runs(row: readonly boolean[]): [number, number][] {
	const found: [number, number][] = [];
	for (const [x, isDark] of row.entries()) {
		const last = found.at(-1);
		if (!isDark) continue;
		if (last && last[0] + last[1] === x) last[1] += 1;
		else found.push([x, 1]);
	}
	return found;
}
