/** Frames that a page draws into, by chart. */
export type Frames = Readonly<Record<'execution' | 'scores' | 'problems', HTMLElement>>;

export const CHART_SIZE = { width: 1080, height: 420 };

interface ChartPage {
	/** Gets everything that drawing needs; nothing for a page without an engine. */
	open(): Promise<void>;
	/** Draws the three charts for some years (none: all); calls `drawn` after each. */
	draw(frames: Frames, years: readonly number[], drawn: () => void): Promise<void>;
	hasEngine: boolean;
}

const root = document.documentElement;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function yearsInAddress(): number[] {
	const years = new URLSearchParams(location.search).get('years') ?? '';
	return years.split(',').filter(Boolean).map(Number);
}

function addFrame(title: string, name: string): HTMLElement {
	const figure = document.createElement('figure');
	figure.dataset['chart'] = name;
	const caption = document.createElement('figcaption');
	caption.textContent = title;
	const frame = document.createElement('div');
	frame.style.minHeight = `${CHART_SIZE.height}px`;
	figure.append(caption, frame);
	document.body.append(figure);
	return frame;
}

/** Runs a page of three charts and a filter in the address, with the marks and attributes the site itself gives. */
export async function runChartPage(page: ChartPage): Promise<void> {
	if (page.hasEngine) root.dataset['engine'] = 'starting';
	const frames: Frames = {
		execution: addFrame('预算执行率', 'execution-strip'),
		scores: addFrame('自评得分', 'score-trend'),
		problems: addFrame('问题频次', 'problem-frequency')
	};
	await page.open();
	if (page.hasEngine) root.dataset['engine'] = 'ready';
	const marks: Promise<unknown>[] = [];
	await page.draw(frames, yearsInAddress(), () => {
		if (marks.length === 0) marks.push(nextFrame().then(() => performance.mark('first-chart')));
	});
	await Promise.all(marks);
	await nextFrame();
	performance.mark('all-charts');
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		void redraw(page, frames);
	});
	root.dataset['hydrated'] = 'true';
}

async function redraw(page: ChartPage, frames: Frames): Promise<void> {
	performance.mark('filter-change');
	await page.draw(frames, yearsInAddress(), () => undefined);
	await nextFrame();
	performance.measure('filter-redraw', 'filter-change');
}
