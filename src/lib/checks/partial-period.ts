import type { Output } from '../schema/output.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { finding, type Check } from './rule.ts';

const OF_THE_YEAR = /全年|本年|年底|年末/;
const SEVERAL_YEARS = /[二两三四五六七八九十\d]\s*年内|今后|未来/;

/** A forecast of the evaluated year itself, still unfulfilled in its annual report. */
function isYearForecast(output: Output): boolean {
	const text = output.name_zh + output.evidence.map((evidence) => evidence.quote).join('');
	return output.kind === 'forecast' && OF_THE_YEAR.test(text) && !SEVERAL_YEARS.test(text);
}

function months(output: Output): string {
	return `${output.period_start.slice(0, 7)}–${output.period_end.slice(5, 7)}`;
}

function partialOutputs(record: ReportRecord): QualityFinding[] {
	if (record.doc_kind === 'monitoring_table') return [];
	const year = String(record.fiscal_year);
	const partial = record.outputs.filter(
		(output) => output.period_end < `${year}-12-31` && output.period_end >= `${year}-01-01`
	);
	const forecasts = record.outputs.filter(
		(output) => !partial.includes(output) && isYearForecast(output)
	);
	if (partial.length + forecasts.length === 0) return [];
	const periods = [...new Set(partial.map(months))].sort();
	const zh = [
		...periods.map((period) => `${period}（${count(partial, period)} 项）`),
		...(forecasts.length > 0 ? [`仍为预计（${forecasts.length} 项）`] : [])
	];
	const en = [
		...periods.map((period) => `${period} (${count(partial, period)})`),
		...(forecasts.length > 0 ? [`still a forecast (${forecasts.length})`] : [])
	];
	return [
		finding(
			'Q19',
			'warning',
			`全年报告里有不足一年的数：${zh.join('，')}`,
			`Figures of an annual report that do not cover the year: ${en.join(', ')}`,
			{
				kind: 'partial_period',
				expected: `${year}-01–12`,
				actual: [...periods, ...(forecasts.length > 0 ? ['预计'] : [])].join(' / '),
				record_ids: [...partial, ...forecasts].map((output) => output.output_id)
			}
		)
	];
}

function count(outputs: readonly Output[], period: string): number {
	return outputs.filter((output) => months(output) === period).length;
}

function lastDay(year: number, month: number): string {
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A monitoring called “1–7月” that stops before the end of its last month. */
function cutoffs(record: ReportRecord): QualityFinding[] {
	const seen = new Set<string>();
	return record.monitoring.flatMap((snapshot) => {
		const month = Number(snapshot.period_label?.match(/(\d{1,2})\s*月\s*$/)?.[1] ?? NaN);
		if (!(month >= 1 && month <= 12)) return [];
		const expected = lastDay(Number(snapshot.as_of.slice(0, 4)), month);
		const days = Math.round((Date.parse(snapshot.as_of) - Date.parse(expected)) / 86_400_000);
		if (days === 0 || seen.has(snapshot.as_of)) return [];
		seen.add(snapshot.as_of);
		const same = record.monitoring.filter((other) => other.as_of === snapshot.as_of);
		const label = snapshot.period_label ?? '';
		return [
			finding(
				'Q19',
				'info',
				`监控期间写作“${label}”，截止日却是 ${snapshot.as_of}`,
				`The monitoring period is called ${label} but is cut off on ${snapshot.as_of}`,
				{
					kind: 'cutoff',
					expected,
					actual: snapshot.as_of,
					delta: `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}`,
					record_ids: same.map((other) => other.snapshot_id)
				}
			)
		];
	});
}

/** Q19: figures of an annual report cover the whole year; forecasts and early cut-offs are told. */
export const checkPartialPeriod: Check = (record) => [
	...partialOutputs(record),
	...cutoffs(record)
];
