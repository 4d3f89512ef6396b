/** Where the ring around a mark lies over its plot, 3 pixels wider on each side. */
export function ringStyle(element: Element, plot: HTMLElement): string {
	const [mark, frame] = [element.getBoundingClientRect(), plot.getBoundingClientRect()];
	// On a slide the plot is drawn larger than it measures itself.
	const scale = frame.width / plot.offsetWidth || 1;
	const px = (length: number, more: number) => `${length / scale + more}px`;
	return `left:${px(mark.left - frame.left, -3)};top:${px(mark.top - frame.top, -3)};width:${px(mark.width, 6)};height:${px(mark.height, 6)}`;
}
