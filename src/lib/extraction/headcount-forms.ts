import type { HeadcountCategory } from './fact-codes.ts';
import type { FoundCount } from './headcounts.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

const FORM_LABELS: readonly [RegExp, HeadcountCategory][] = [
	[/^(?:人员|核定|批准|机构)?编制(?:人员)?(?:人?数|总数)?$/, 'establishment_total'],
	[/^行政编制(?:人?数)?$/, 'establishment_civil_servant'],
	[/^(?:工勤|后勤服务人员)编制(?:人?数)?$/, 'establishment_support_worker'],
	[
		/^(?:20\d{2}年)?(?:年末)?(?:实有|实际)?(?:在职|在岗)?(?:人员|职工)?(?:总?人?数)?$/,
		'in_post_total'
	],
	[/^(?:在职)?在编(?:人员)?(?:人?数)?$/, 'in_post_established'],
	[/^(?:编外|外聘|临聘|聘用|劳务派遣)(?:人员|用工)?(?:人?数)?$/, 'outsourced_labour'],
	[/^离休(?:人员)?(?:人?数)?$/, 'retired_cadre_lixiu'],
	[/^退休(?:人员)?(?:人?数)?$/, 'retired_total'],
	[/^内设(?:机构|科室|处室|股室)(?:个?数)?$/, 'internal_divisions']
];
const COUNT = /^(\d{1,5})(?:人|名|个)?$/;

/** Counts in form cells: a label with its number to the right of it or below it. */
export function countsInForms(report: ReportText, context: ReportContext): FoundCount[] {
	return report.grids.flatMap((grid) =>
		grid.rows.flatMap((row, line) =>
			row.flatMap((cell, column) => {
				const label = cell.text.replace(/[()（）人个：:]+$/, '');
				const category = FORM_LABELS.find(([words]) => words.test(label))?.[1];
				const isPeople = /编制|实有|实际|在职|在岗|在编|外|聘|派遣|休|内设/.test(label);
				if (cell.is_filled || category === undefined || !isPeople) return [];
				const right = row.slice(column + 1).find((next) => !next.is_filled);
				const below = grid.rows[line + 1]?.[column];
				const value = [right, below].find(
					(next) => next !== undefined && !next.is_filled && COUNT.test(next.text)
				);
				if (value === undefined) return [];
				return [
					{
						unit_name: context.department_name,
						category,
						value: Number(COUNT.exec(value.text)?.[1]),
						start: 0,
						end: value.text.length,
						passage: value.passage
					}
				];
			})
		)
	);
}
