import type { CHART_FUNCTIONS } from './chart-functions.ts';

/** 210 mm less margins of 14 mm, in CSS pixels. */
const A4_WIDTH = 688;

/** What paper asks of charts: one drawn for a wide page is drawn again, so that its type stays readable. */
class Paper {
	/** Width between the margins while a page is printed; null on the screen. */
	width = $state<number | null>(null);
	/** A browser about to print waits for nothing: only what was fetched before can draw. */
	functions: typeof CHART_FUNCTIONS | null = null;

	async prepare(): Promise<void> {
		this.functions ??= (await import('./chart-functions.ts')).CHART_FUNCTIONS;
	}

	begin(): void {
		this.width = A4_WIDTH;
	}

	end(): void {
		this.width = null;
	}
}

export const paper = new Paper();
