import type { ReportRecord } from '../schema/report-record.ts';
import { fixed, percent } from './cents.ts';
import { withLowerGrade, withRaisedPart, withUnitHeader } from './plant-anomalies.ts';
import type { Random } from './random.ts';
import { gradeOf } from './scores.ts';

interface Fault {
	fits: (record: ReportRecord) => boolean;
	edit: (record: ReportRecord) => ReportRecord;
}

const hundredths = (text: string | null) => Math.round(Number(text ?? 0) * 100);
const isTable = ({ doc_kind }: ReportRecord) => doc_kind === 'department_self_eval_table';

/** The printed completion rate is two points too high. */
const WRONG_RATE: Fault = {
	fits: ({ budget_lines }) =>
		budget_lines.some((line) => line.cut === 'total' && line.rate_stated_pct !== null),
	edit: (record) => ({
		...record,
		budget_lines: record.budget_lines.map((line) => {
			if (line.cut !== 'total' || line.rate_stated_pct === null) return line;
			const wrong = fixed(hundredths(line.rate_stated_pct) + 200, 2);
			const right = `${line.rate_stated_pct}%`;
			return {
				...line,
				rate_stated_pct: wrong,
				raw: { ...line.raw, rate: `${wrong}%` },
				evidence: line.evidence.map((place) => ({
					...place,
					quote: place.quote.replace(right, `${wrong}%`)
				}))
			};
		})
	})
};

/** The total is one point more than its rows; what follows from the total follows the printed one. */
const WRONG_TOTAL: Fault = {
	fits: (record) => isTable(record) && hundredths(record.scores[0]?.points_lost ?? null) >= 100,
	edit: (record) => ({
		...record,
		scores: record.scores.map((score) => {
			if (score.eval_object !== 'department') return score;
			const base = hundredths(score.base_max);
			const lost = hundredths(score.points_lost) - 100;
			const total = hundredths(score.score) + 100;
			const text = fixed(total, 2);
			return {
				...score,
				score: text,
				normalized_pct: percent(base - lost, base, 2),
				points_lost: fixed(lost, 2),
				grade_derived: gradeOf(total),
				evidence: score.evidence.map((place) => ({
					...place,
					quote: place.quote.replace(score.score, text)
				}))
			};
		})
	})
};

/** One weight is printed a point too high. */
const WRONG_WEIGHT: Fault = {
	fits: (record) => record.indicators.some((row) => row.name_norm === 'result_use'),
	edit: (record) => ({
		...record,
		indicators: record.indicators.map((row) => {
			if (row.name_norm !== 'result_use') return row;
			const weight = hundredths(row.weight) + 100;
			return {
				...row,
				weight: fixed(weight, 2),
				deduction: fixed(weight - hundredths(row.score), 2)
			};
		})
	})
};

const FAULTS: readonly Fault[] = [
	{
		fits: (record) => isTable(record) && record.amount_unit_effective === '元',
		edit: withUnitHeader
	},
	WRONG_RATE,
	WRONG_TOTAL,
	WRONG_WEIGHT,
	{
		fits: ({ budget_lines, amount_unit_effective }) =>
			amount_unit_effective === '万元' &&
			budget_lines.some(
				(line) =>
					line.scope === 'basic' &&
					line.budget_basis === 'full_year' &&
					line.rate_stated_pct !== null &&
					line.rate_decimals === 2
			),
		edit: withRaisedPart
	},
	{ fits: ({ grade_stated }) => grade_stated === '优', edit: withLowerGrade }
];

/** The report with one fault of those it can have. */
export function plantFault(record: ReportRecord, random: Random): ReportRecord {
	const possible = FAULTS.filter(({ fits }) => fits(record));
	return possible.length === 0 ? record : random.pick(possible).edit(record);
}
