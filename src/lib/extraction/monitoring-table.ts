import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { MonitoringSnapshot } from '../schema/monitoring.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

interface Cutoff {
	as_of: string;
	month: number;
}

/** Cut-off date of a monitoring form: 截至 a day, else the last day of the months its columns name. */
function readCutoff(report: ReportText, year: number): Cutoff | null {
	const texts = [
		...report.passages.map((passage) => passage.text),
		...report.grids.flatMap((grid) => grid.rows.flat().map((cell) => cell.text))
	];
	for (const pattern of [
		/截[至止]到?\s?(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日)?/,
		/1\s?[-—~至]\s?(\d{1,2})月/
	]) {
		for (const text of texts) {
			const match = pattern.exec(text);
			const month = Number(match?.[1] ?? 0);
			if (match === null || month < 1 || month > 12) continue;
			const day = match[2] ?? String(new Date(Date.UTC(year, month, 0)).getUTCDate());
			return { as_of: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, month };
		}
	}
	return null;
}

/** What a monitoring form prints: spending to date becomes snapshots, the budget stays a line without year-end spending. */
export function readMonitoringTable(
	report: ReportText,
	lines: readonly BudgetLine[],
	context: ReportContext,
	selfScore: string | null
): { lines: BudgetLine[]; snapshots: MonitoringSnapshot[] } {
	const cutoff = readCutoff(report, context.fiscal_year);
	if (cutoff === null) return { lines: [...lines], snapshots: [] };
	const snapshots = lines
		.filter(
			(line) =>
				line.actual_yuan !== null &&
				line.scope !== 'basic' &&
				['total', 'by_structure', 'by_item'].includes(line.cut)
		)
		.map((line, index): MonitoringSnapshot => {
			const { actual_yuan: spent, rate_stated_pct: progress } = line;
			const implied =
				spent !== null && progress !== null && Number(progress) > 0
					? new Decimal(spent).div(progress).times(100).toFixed(2)
					: null;
			return {
				snapshot_id: `${context.prefix}-N${index + 1}`,
				scope: line.scope === 'department' ? 'department' : 'project',
				as_of: cutoff.as_of,
				period_label: `1-${cutoff.month}月`,
				reported_in: null,
				spent_yuan: spent,
				progress_stated_pct: progress,
				implied_budget_yuan: implied,
				time_elapsed_pct: new Decimal(cutoff.month).div(12).times(100).toFixed(2),
				self_score: index === 0 ? selfScore : null,
				evidence: line.evidence
			};
		});
	const budgets = lines
		.filter((line) => line.budget_yuan !== null)
		.map((line) => ({
			...line,
			actual_yuan: null,
			actual_kind: null,
			rate_stated_pct: null,
			rate_decimals: null,
			rate_computed_pct: null
		}));
	return { lines: budgets, snapshots };
}
