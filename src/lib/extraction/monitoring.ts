import { Decimal } from 'decimal.js';
import type { MonitoringSnapshot } from '../schema/monitoring.ts';
import { makeAmount } from './line-draft.ts';
import { evidenceOf, slicePassage, type Passage } from './passage.ts';
import { scanQuantities } from './quantities.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';
import type { ScoreMention } from './score-text.ts';
import { sentenceRanges } from './sentences.ts';

const CUTOFF = /截[至止]到?\s?(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底|末)?/g;
const PERIOD = /(\d{1,2})\s?[-—~至]\s?(\d{1,2})月/;
const REPORTED = /(\d{4})年(\d{1,2})月(?=[^日\d][^。]{0,60}监控)/;

function lastDay(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

interface Cut {
	as_of: string;
	month: number;
	start: number;
	end: number;
}

function cutsIn(text: string, context: ReportContext): Cut[] {
	const cuts = [...text.matchAll(CUTOFF)].map((match) => {
		const year = Number(match[1] ?? context.fiscal_year);
		const month = Number(match[2]);
		return {
			as_of: isoDate(year, month, Number(match[3] ?? lastDay(year, month))),
			month,
			year,
			start: match.index,
			end: 0
		};
	});
	const midYear = cuts.filter(
		(cut) => cut.month >= 1 && cut.month < 12 && cut.year === context.fiscal_year
	);
	return midYear.map((cut, index) => ({ ...cut, end: midYear[index + 1]?.start ?? text.length }));
}

/** Mid-year progress told in a passage: one snapshot per cut-off date and scope. */
function snapshotsIn(
	passage: Passage,
	context: ReportContext,
	reportedIn: string | null,
	label: string | null
): Omit<MonitoringSnapshot, 'snapshot_id'>[] {
	const found: Omit<MonitoringSnapshot, 'snapshot_id'>[] = [];
	for (const [from, to] of sentenceRanges(passage.text, '。！？')) {
		const sentence = slicePassage(passage, from, to);
		for (const cut of cutsIn(sentence.text, context)) {
			const part = sentence.text.slice(cut.start, cut.end);
			const quantities = scanQuantities(part);
			const percents = quantities.filter((quantity, index) => {
				const before = part.slice(quantities[index - 1]?.end ?? 0, quantity.start);
				return (
					quantity.kind === 'percent' && /进度|执行率|支出率|完成(?:预算|率)|占.*预算/.test(before)
				);
			});
			const [percent] = percents;
			const money = quantities.find(
				(quantity, index) =>
					quantity.kind === 'money' &&
					quantity.qualifier === 'exact' &&
					/支出|执行|支付|使用/.test(part.slice(quantities[index - 1]?.end ?? 0, quantity.start))
			);
			if (percent === undefined && (money === undefined || !/监控|进度|执行/.test(sentence.text)))
				continue;
			const spent = money?.money_unit
				? makeAmount(
						money.printed.replaceAll(',', ''),
						money.printed,
						money.decimals,
						money.money_unit
					).yuan
				: null;
			const scopeOf = (text: string): MonitoringSnapshot['scope'] =>
				context.eval_object === 'project' ||
				(/项目/.test(text) && !/部门(?:整体)?总?支出|整体/.test(text))
					? 'project'
					: 'department';
			const scope = scopeOf(part.slice(0, percent?.start ?? part.length));
			const start = from + cut.start;
			found.push({
				scope,
				as_of: cut.as_of,
				period_label: label,
				reported_in: reportedIn,
				spent_yuan: spent,
				progress_stated_pct: percent?.value ?? null,
				implied_budget_yuan:
					spent !== null && percent !== undefined && Number(percent.value) > 0
						? new Decimal(spent).div(percent.value).times(100).toFixed(2)
						: null,
				time_elapsed_pct: new Decimal(cut.month).div(12).times(100).toFixed(2),
				self_score: null,
				evidence: [evidenceOf(passage, start, start + (percent?.end ?? money?.end ?? part.length))]
			});
			for (const [k, other] of percents.entries()) {
				const before = part.slice(percents[k - 1]?.end ?? 0, other.start);
				const otherScope = scopeOf(before);
				if (k === 0 || otherScope === scope || other.value === percent?.value) continue;
				found.push({
					scope: otherScope,
					as_of: cut.as_of,
					period_label: label,
					reported_in: reportedIn,
					spent_yuan: null,
					progress_stated_pct: other.value,
					implied_budget_yuan: null,
					time_elapsed_pct: new Decimal(cut.month).div(12).times(100).toFixed(2),
					self_score: null,
					evidence: [evidenceOf(passage, start + other.start - before.length, start + other.end)]
				});
			}
		}
	}
	return found;
}

/** Mid-year progress at cut-off dates; the monitoring score goes with the department's snapshot. */
export function readMonitoring(
	report: ReportText,
	context: ReportContext,
	mentions: readonly ScoreMention[]
): MonitoringSnapshot[] {
	const texts = [...report.passages, ...report.cells];
	const whole = texts.map((passage) => passage.text).join('\n');
	const reported = REPORTED.exec(whole);
	const period = texts
		.map((passage) => (/监控|进度/.test(passage.text) ? PERIOD.exec(passage.text) : null))
		.find((match) => match !== null);
	const label = period ? `${period[1]}-${period[2]}月` : null;
	const found = texts.flatMap((passage) =>
		snapshotsIn(
			passage,
			context,
			reported ? isoDate(Number(reported[1]), Number(reported[2]), 1).slice(0, 7) : null,
			label
		)
	);
	const score = mentions.find((mention) => mention.is_monitoring);
	const home = found.find((snapshot) => snapshot.scope === 'department') ?? found[0];
	if (score !== undefined && home !== undefined) {
		home.self_score = score.score;
		home.evidence.push(score.evidence);
	}
	return found.map((snapshot, index) => ({
		snapshot_id: `${context.prefix}-N${index + 1}`,
		...snapshot
	}));
}
