import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { packMarks, unpackMarks } from './packed-marks.ts';

const SVG =
	'<svg><g><circle data-mark="7"></circle><circle data-mark="3"></circle><circle data-mark="4"></circle></g>' +
	'<g><rect data-mark="1"></rect><rect></rect></g><text data-tick="2"></text></svg>';

function drawn() {
	const svg = parseHTML(SVG).document.querySelector('svg');
	if (!svg) throw new Error('no svg');
	return svg;
}

describe('packMarks', () => {
	it('writes steps on a group whose children are all marked, and leaves others alone', () => {
		const svg = drawn();
		packMarks(svg);
		expect(svg.querySelector('g')?.outerHTML).toBe(
			'<g data-marks="7 -4 1"><circle /><circle /><circle /></g>'
		);
		expect(svg.querySelectorAll('[data-mark]')).toHaveLength(1);
	});

	it('is undone by unpackMarks', () => {
		const svg = drawn();
		const before = svg.outerHTML;
		packMarks(svg);
		unpackMarks(svg);
		expect(svg.outerHTML).toBe(before);
	});
});
