import { formatDate } from '../format/date.ts';
import { formatDecimal } from '../format/decimal.ts';
import type { ProofHeadcount } from '../queries/proof-headcounts.ts';
import type { ProofMonitoring } from '../queries/proof-monitoring.ts';
import type { ProofOutput } from '../queries/proof-outputs.ts';
import type { ProofRatio } from '../queries/proof-ratios.ts';
import type { ProofFact, ProofValue, ProofWords } from './proof-fact.ts';

const SIGNS: Readonly<Record<string, string>> = { at_least: '≥', about: '≈', about_below: '≲' };
const same = (label: string, value: string | null): ProofValue => ({
	label,
	printed: value,
	read: value
});

function rangeOf(qualifier: string): [string, string] | null {
	const [, from, to] = /^range:([\d.]+)-([\d.]+)$/.exec(qualifier) ?? [];
	return from !== undefined && to !== undefined ? [from, to] : null;
}

/** A quantity with the exactness and the period it was printed with. */
export function proofOutputFact(output: ProofOutput, words: ProofWords): ProofFact {
	const { t, codes, lang } = words;
	const range = rangeOf(output.qualifier);
	const number = range
		? range.map((end) => formatDecimal(end)).join('–')
		: `${SIGNS[output.qualifier] ?? ''}${formatDecimal(output.value)}`;
	const value = `${number} ${output.unit_zh}`;
	const [start, end] = [output.period_start, output.period_end].map((day) => formatDate(day, lang));
	const isWholeYear =
		output.period_start === `${output.fiscal_year}-01-01` &&
		output.period_end === `${output.fiscal_year}-12-31`;
	const { yoy_pct, prior_value_implied } = output;
	const yoy = yoy_pct && `${yoy_pct.startsWith('-') ? '' : '+'}${formatDecimal(yoy_pct)}%`;
	const qualifier = t.output.qualifiers[output.qualifier];
	return {
		record_id: output.record_id,
		kind: t.kinds['output'] ?? '',
		name: lang === 'en' ? (output.name_en ?? output.name_zh) : output.name_zh,
		marks: [codes.outputKinds[output.kind] ?? output.kind],
		hasPrinted: false,
		values: [
			same(t.output.value, value),
			same(t.output.period, `${start ?? ''} – ${end ?? ''}`),
			...(yoy ? [same(t.output.yoy, yoy)] : [])
		],
		steps: [
			...(qualifier === undefined ? [] : [qualifier]),
			...(range ? [t.output.range(...range)] : []),
			...(isWholeYear ? [] : [t.output.partialPeriod(start ?? '', end ?? '')]),
			...(yoy_pct && yoy && prior_value_implied
				? [
						t.output.priorStep(
							formatDecimal(output.value),
							yoy.replace(/^([+−])/, '$1 '),
							formatDecimal(prior_value_implied)
						)
					]
				: []),
			...(output.is_primary ? [] : [t.output.restated])
		],
		summary: isWholeYear ? value : `${value} · ${start ?? ''} – ${end ?? ''}`
	};
}

/** What had been spent at a mid-year cut-off, and the budget and time progress that follow from it. */
export function proofMonitoringFact(snapshot: ProofMonitoring, words: ProofWords): ProofFact {
	const { t, codes, lang } = words;
	const { spent_yuan, progress_stated_pct, implied_budget_yuan, time_elapsed_pct } = snapshot;
	const spent = spent_yuan && t.yuan(formatDecimal(spent_yuan, 2));
	const progress = progress_stated_pct && `${formatDecimal(progress_stated_pct, 2)}%`;
	return {
		record_id: snapshot.record_id,
		kind: t.kinds['monitoring_snapshot'] ?? '',
		name: codes.scopes[snapshot.scope] ?? snapshot.scope,
		marks: [formatDate(snapshot.as_of, lang)],
		hasPrinted: false,
		values: [
			same(t.monitoring.spent, spent),
			same(t.monitoring.progress, progress),
			...(snapshot.self_score === null
				? []
				: [same(t.monitoring.score, formatDecimal(snapshot.self_score))])
		],
		steps: [
			t.monitoring.cutoff(formatDate(snapshot.as_of, lang), snapshot.period_label),
			...(time_elapsed_pct ? [t.monitoring.elapsedStep(formatDecimal(time_elapsed_pct, 2))] : []),
			...(spent && progress_stated_pct && implied_budget_yuan
				? [
						t.monitoring.impliedStep(
							spent,
							formatDecimal(progress_stated_pct, 2),
							formatDecimal(implied_budget_yuan, 2)
						)
					]
				: [])
		],
		summary: progress ?? spent ?? words.nothing
	};
}

/** A printed percentage that is no line's rate. */
export function proofRatioFact(ratio: ProofRatio, words: ProofWords): ProofFact {
	const { t, codes, lang } = words;
	const isText = ratio.comparator === 'text' || ratio.value_pct === null;
	const sign = ratio.comparator === '=' ? '' : `${ratio.comparator} `;
	const value = isText ? null : `${sign}${formatDecimal(ratio.value_pct ?? '', 2)}%`;
	const code = codes.ratios[ratio.ratio_code] ?? ratio.ratio_code;
	return {
		record_id: ratio.record_id,
		kind: t.kinds['stated_ratio'] ?? '',
		name: lang === 'en' ? code : ratio.name_zh,
		marks: [lang === 'en' ? ratio.name_zh : code].filter((mark) => mark !== ratio.name_zh),
		hasPrinted: false,
		values: [same(t.ratio.value, value)],
		steps: [
			...(isText ? [t.ratio.text] : []),
			...(isText || sign === '' ? [] : [t.ratio.comparator]),
			...(ratio.note === null ? [] : [ratio.note])
		],
		summary: value ?? words.nothing
	};
}

/** A count of posts, people or divisions of one unit. */
export function proofHeadcountFact(headcount: ProofHeadcount, words: ProofWords): ProofFact {
	const { t, codes, lang } = words;
	const value = formatDecimal(String(headcount.value));
	return {
		record_id: headcount.record_id,
		kind: t.kinds['headcount'] ?? '',
		name: codes.headcounts[headcount.category] ?? headcount.category,
		marks: [headcount.unit_name],
		hasPrinted: false,
		values: [
			same(t.headcount.value, value),
			...(headcount.as_of === null
				? []
				: [same(t.headcount.asOf, formatDate(headcount.as_of, lang))])
		],
		steps: [],
		summary: value
	};
}
