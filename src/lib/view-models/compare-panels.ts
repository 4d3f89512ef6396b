import type { DepartmentNames } from '../format/department-names.ts';
import type { Quality } from '../messages/chart.ts';
import type { ChartModel } from './chart-model.ts';
import type { MarkList } from './mark.ts';

export interface Panel {
	dept_id: string;
	label: string;
	/** What stands under the name: a place among peers, or nothing. */
	caption: string;
	mark: number;
}

export interface PanelPoint {
	mark: number;
	panel: string;
	year: string;
	value: number;
	isHollow: boolean;
	isContradicted: boolean;
	isUnitCorrected: boolean;
	/** Written at the first and last year of a panel only. */
	label: string | null;
}

export interface PanelLine {
	panel: string;
	from: PanelPoint;
	to: PanelPoint;
}

/** One panel a department, all on the same two axes. */
export interface ComparePanels extends ChartModel {
	/** Dots on a cut axis, or bars from zero. */
	form: 'dots' | 'bars';
	panels: Panel[];
	years: string[];
	points: PanelPoint[];
	lines: PanelLine[];
	/** A change of measure before this year. */
	breaks: { panel: string; year: string }[];
	gaps: { mark: number; panel: string; year: string }[];
	domain: [number, number];
	/** A value to hold the others against: all of the budget. */
	reference: number | null;
	axis: string;
}

interface Reported {
	dept_id: string;
	fiscal_year: number;
}

/** The panels of the chosen departments with the years that none of their reports covers. */
export function panelFrame(
	dept_ids: readonly string[],
	years: readonly number[],
	reported: readonly Reported[],
	marks: MarkList,
	names: DepartmentNames,
	text: { qualities: Record<Quality, string>; captionOf: (dept_id: string) => string }
): Pick<ComparePanels, 'panels' | 'years' | 'gaps' | 'ticks'> {
	return {
		panels: dept_ids.map((dept_id) => ({
			dept_id,
			label: names.short(dept_id),
			caption: text.captionOf(dept_id),
			mark: marks.add({ label: names.full(dept_id), narrows: { dept_ids: [dept_id] } })
		})),
		years: years.map(String),
		gaps: dept_ids.flatMap((dept_id) =>
			years
				.filter(
					(year) => !reported.some((row) => row.dept_id === dept_id && row.fiscal_year === year)
				)
				.map((year) => ({
					mark: marks.add({
						label: `${names.full(dept_id)} ${year}\n${text.qualities.not_reported}`,
						narrows: { years: [year] }
					}),
					panel: dept_id,
					year: String(year)
				}))
		),
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } }))
		}
	};
}

/** Labels of the first and the last value of every panel: the others speak when pointed at. */
export function endLabels(points: readonly PanelPoint[]): PanelPoint[] {
	return points.map((point) => {
		const ofPanel = points.filter(({ panel }) => panel === point.panel);
		const isEnd = point === ofPanel[0] || point === ofPanel.at(-1);
		return isEnd ? point : { ...point, label: null };
	});
}
