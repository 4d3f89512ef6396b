/** The scale of a chart above and below its marks, in lines of the stage: zero where there is none. */
export interface AxisHeights {
	top: number;
	bottom: number;
}

interface FoundAxes extends AxisHeights {
	svg: SVGSVGElement;
	/** The drawing in lines of the stage, from the top left of the body. */
	left: number;
	width: number;
	height: number;
}

/** Charts with a row of column heads; above others stand titles of their first panels. */
const WITH_HEADS = /matrix|heat|recurrence|problem-by|dept-problems|compare-problems/;

/** Charts of rows along one scale; where values rise upwards, a scale moved up would make them look lower. */
const WITH_SCALE =
	/bars|strip|dots|money|frequency|initial-versus|waterfall|causes|points$|measure|department-size|flagship|goal/;

/** Where the chart in a slide's body has its horizontal scales; null without one. */
function findAxes(body: HTMLElement): FoundAxes | null {
	const svg = body.querySelector<SVGSVGElement>('figure .plot svg');
	if (!svg) return null;
	const zoom = body.getBoundingClientRect().width / body.offsetWidth || 1;
	const frame = svg.getBoundingClientRect();
	const box = (element: Element) => element.getBoundingClientRect();
	const marks = [...svg.querySelectorAll('[data-mark]')].map(box);
	const texts = [...svg.querySelectorAll('text')].map(box).filter(({ height }) => height > 0);
	const [first, last] = [
		Math.min(...marks.map((mark) => mark.top)),
		Math.max(...marks.map((mark) => mark.bottom))
	];
	const name = svg.closest('figure')?.dataset['chart'] ?? '';
	const hasHeads = WITH_HEADS.test(name);
	const hasScale = WITH_SCALE.test(name);
	const above = texts.filter((text) => hasHeads && text.bottom <= first + 2);
	const below = texts.filter((text) => hasScale && text.top >= last - 2);
	const top = Math.max(0, ...above.map((text) => text.bottom - frame.top + 4));
	const bottom = Math.max(0, ...below.map((text) => frame.bottom - text.top + 2));
	return {
		svg,
		top: top / zoom,
		bottom: bottom / zoom,
		left: (frame.left - body.getBoundingClientRect().left) / zoom,
		width: frame.width / zoom,
		height: frame.height / zoom
	};
}

/** How high the scales are that stay in sight; none where they would take half the room. */
export function axisHeights(body: HTMLElement, room: number): AxisHeights {
	const found = findAxes(body);
	if (!found || found.top + found.bottom > 0.5 * room) return { top: 0, bottom: 0 };
	return { top: found.top, bottom: found.bottom };
}

/** Puts a copy of the scale that is scrolled out of sight at an edge of the body; none where it is in sight. */
export function freezeAxis(
	body: HTMLElement,
	strip: HTMLElement,
	edge: 'top' | 'bottom',
	height: number
): void {
	const found = height > 0 ? findAxes(body) : null;
	const frame = body.getBoundingClientRect();
	const drawn = found?.svg.getBoundingClientRect();
	const isGone =
		drawn && (edge === 'top' ? drawn.top < frame.top - 4 : drawn.bottom > frame.bottom + 4);
	strip.hidden = !isGone;
	if (!found || !isGone) {
		strip.replaceChildren();
		return;
	}
	const copy = found.svg.cloneNode(true) as SVGSVGElement;
	for (const marked of copy.querySelectorAll('[data-mark], [data-tick]')) {
		marked.removeAttribute('data-mark');
		marked.removeAttribute('data-tick');
	}
	Object.assign(copy.style, {
		display: 'block',
		position: 'absolute',
		width: `${found.width}px`,
		height: `${found.height}px`,
		maxWidth: 'none',
		left: `${found.left}px`,
		top: edge === 'top' ? '0' : `${height - found.height}px`
	});
	strip.style.height = `${height}px`;
	strip.replaceChildren(copy);
}
