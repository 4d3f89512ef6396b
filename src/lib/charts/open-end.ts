import type { SymbolImplementation } from '@observablehq/plot';

/** A torn edge to stand on the end of a bar whose true length is not printed: “≥”, “≈” or part of the year. */
export const OPEN_END: SymbolImplementation = {
	draw(context: CanvasPath) {
		context.moveTo(3, -11);
		context.lineTo(-3, -6.6);
		context.lineTo(3, -2.2);
		context.lineTo(-3, 2.2);
		context.lineTo(3, 6.6);
		context.lineTo(-3, 11);
	}
};
