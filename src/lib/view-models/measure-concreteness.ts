import { sum } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemFollowUpMessages } from '../messages/problem-follow-up.ts';
import type { ConcretenessByReport, ConcretenessByYear } from '../queries/measure-concreteness.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList, type Mark } from './mark.ts';
import { splitIds } from './proof-ids.ts';

type Text = ProblemFollowUpMessages['concreteness'];
const KINDS = ['concrete', 'general', 'unclassified'] as const;
type Kind = (typeof KINDS)[number];

export interface ConcretenessSegment {
	row: string;
	kind: Kind;
	from: number;
	to: number;
	mark: number;
}

export interface MeasureConcreteness extends ChartModel {
	rows: { row: string; label: string; total: number; text: string }[];
	segments: ConcretenessSegment[];
	axis: string;
	concrete: number;
	total: number;
}

interface Line extends Record<Kind, number> {
	row: string;
	label: string;
	cells: string[];
	mark: Omit<Mark, 'label'>;
	record_ids: string[];
}

const totalOf = (line: Record<Kind, number>) => sum(KINDS, (kind) => line[kind]);

/** Measures that say what will be done, stay general or were not judged: report by report where few, else by year. */
export function measureConcreteness(
	years: readonly ConcretenessByYear[],
	reports: readonly ConcretenessByReport[],
	names: DepartmentNames,
	text: Text,
	projectLabel: string,
	lang: Lang,
	within: Partial<ViewFilter> = {}
): MeasureConcreteness {
	const marks = new MarkList();
	const object = (report: ConcretenessByReport) =>
		report.eval_object === 'project' ? projectLabel : '';
	const lines: Line[] =
		reports.length > 0
			? reports.map((report) => ({
					...report,
					row: report.doc_id,
					label: [report.fiscal_year, names.short(report.dept_id), object(report)]
						.filter(Boolean)
						.join(' '),
					cells: [names.full(report.dept_id), String(report.fiscal_year), object(report)],
					mark: {
						doc_id: report.doc_id,
						narrows: { years: [report.fiscal_year], dept_ids: [report.dept_id] }
					},
					record_ids: splitIds([report.record_ids])
				}))
			: years.map((year) => ({
					...year,
					row: String(year.fiscal_year),
					label: String(year.fiscal_year),
					cells: [String(year.fiscal_year), formatNumber(year.documents, lang)],
					mark: {
						list: {
							list: 'measures' as const,
							filter: { ...within, years: [year.fiscal_year] }
						},
						narrows: { years: [year.fiscal_year] }
					},
					record_ids: []
				}));
	const segments = lines.flatMap((line) => {
		let from = 0;
		return KINDS.flatMap((kind): ConcretenessSegment[] => {
			const to = from + line[kind];
			if (to === from) return [];
			const mark = marks.add({
				...line.mark,
				label: `${line.label}\n${text.kinds[kind]} ${line[kind]}/${totalOf(line)}`,
				record_ids: line.record_ids
			});
			const segment = { row: line.row, kind, from, to, mark };
			from = to;
			return [segment];
		});
	});
	const heads =
		reports.length > 0
			? [{ label: text.department }, { label: text.year, isNumeric: true }, { label: text.object }]
			: [
					{ label: text.year, isNumeric: true },
					{ label: text.documents, isNumeric: true }
				];
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: lines.length === 0,
		axis: text.axis,
		rows: lines.map((line) => ({
			row: line.row,
			label: line.label,
			total: totalOf(line),
			text: `${line.concrete}/${totalOf(line)}`
		})),
		segments,
		marks: marks.marks,
		ticks: {
			y: lines.map((line) => marks.add({ label: line.label, narrows: line.mark.narrows ?? {} }))
		},
		concrete: sum(lines, (line) => line.concrete),
		total: sum(lines, totalOf),
		table: {
			columns: [
				...heads,
				...KINDS.map((kind) => ({ label: text.kinds[kind], isNumeric: true })),
				{ label: text.total, isNumeric: true }
			],
			rows: lines.map((line) => [
				...line.cells,
				...KINDS.map((kind) => formatNumber(line[kind], lang)),
				formatNumber(totalOf(line), lang)
			]),
			record_ids: lines.map((line) => line.record_ids)
		}
	};
}
