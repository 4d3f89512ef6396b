import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ReportOutput } from '../queries/report-outputs.ts';

const SIGNS: Record<string, string> = { exact: '', at_least: '≥ ', about: '≈ ', about_below: '≲ ' };

/** A counted quantity with the exactness it was printed with: ≥ 90, ≈ 300, 2–3. */
export function reportOutputQuantity(
	{ value, qualifier }: Pick<ReportOutput, 'value' | 'qualifier'>,
	lang: Lang
): string {
	const range = /^range:([\d.]+)-([\d.]+)$/.exec(qualifier);
	const show = (number: number) => formatNumber(number, lang, Number.isInteger(number) ? 0 : 2);
	if (range) return `${show(Number(range[1]))}–${show(Number(range[2]))}`;
	return `${SIGNS[qualifier] ?? ''}${show(value)}`;
}

/** The part of the fiscal year a quantity covers, as months; null where it is the whole year. */
export function partialPeriod(
	{ period_start, period_end }: Pick<ReportOutput, 'period_start' | 'period_end'>,
	fiscal_year: number
): { start: string; end: string } | null {
	const isWholeYear =
		period_start === `${fiscal_year}-01-01` && period_end === `${fiscal_year}-12-31`;
	return isWholeYear ? null : { start: period_start, end: period_end };
}
