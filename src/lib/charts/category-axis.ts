import { fitLabel, labelMargin } from './frame.ts';

interface CategoryLabel {
	code: string;
	full: string;
	short: string;
}

/** The vertical axis of a chart with one row a category: full names, short ones on a phone. */
export function categoryAxis(labels: readonly CategoryLabel[], narrow: boolean, limit: number) {
	const nameOf = new Map(labels.map(({ code, full, short }) => [code, narrow ? short : full]));
	const marginLeft = labelMargin([...nameOf.values()], limit);
	return {
		marginLeft,
		y: {
			type: 'band' as const,
			domain: labels.map(({ code }) => code),
			label: null,
			tickSize: 0,
			tickFormat: (code: string) => fitLabel(nameOf.get(code) ?? code, marginLeft)
		}
	};
}
