const PACKED = 'data-marks';
const MARK = 'data-mark';

/**
 * Writes the numbers of marked children on their parent, each as its distance from the one before, where every child
 * is marked: on a page of many marks their numbers would be a tenth of its bytes.
 */
export function packMarks(svg: Element): void {
	for (const group of svg.querySelectorAll('g')) {
		const marks = [...group.children].map((child) => child.getAttribute(MARK));
		if (marks.length === 0 || marks.includes(null)) continue;
		const steps = marks.map(Number).map((mark, index, all) => mark - (all[index - 1] ?? 0));
		group.setAttribute(PACKED, steps.join(' '));
		for (const child of group.children) child.removeAttribute(MARK);
	}
}

/** Gives every mark its number again. */
export function unpackMarks(root: ParentNode): void {
	for (const group of root.querySelectorAll(`[${PACKED}]`)) {
		let mark = 0;
		(group.getAttribute(PACKED) ?? '').split(' ').forEach((step, index) => {
			mark += Number(step);
			group.children[index]?.setAttribute(MARK, String(mark));
		});
		group.removeAttribute(PACKED);
	}
}
