import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { TableTwin } from './chart-model.ts';
import type { SchemeNames } from './scheme-names.ts';
import { scoreQualities } from './score-standing.ts';
import type { Scored, ScoreTrendText } from './score-trend.ts';
import { group } from 'd3-array';

/** Each score with its scheme and why it is not joined to the one before. */
export function tableByRow(
	own: readonly Scored[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: ScoreTrendText,
	lang: Lang
): TableTwin {
	return {
		columns: [
			{ label: text.department },
			{ label: text.year, isNumeric: true },
			{ label: text.raw, isNumeric: true },
			{ label: text.normalized, isNumeric: true },
			{ label: text.scheme },
			{ label: text.remark }
		],
		record_ids: own.map((row) => (row.score_id === null ? [] : [row.score_id])),
		rows: own.map((row, index) => {
			const before = own[index - 1];
			const isSame = before?.dept_id === row.dept_id;
			const isChanged = isSame && before.comparability !== row.comparability;
			const isAfterGap = isSame && before.fiscal_year !== row.fiscal_year - 1;
			return [
				names.short(row.dept_id),
				String(row.fiscal_year),
				formatPoints(row.score, lang),
				formatPercent(row.normalized_pct, lang),
				schemes.scheme(row.comparable_group),
				[
					isChanged ? text.changed : '',
					isAfterGap ? text.gap : '',
					row.base_is_assumed ? text.assumed : '',
					...scoreQualities(row).map((quality) => text.qualities[quality])
				]
					.filter(Boolean)
					.join('; ')
			];
		})
	};
}

/** Many departments: one row each, a year a column, raw before normalised. */
export function tableByYear(
	own: readonly Scored[],
	names: DepartmentNames,
	text: ScoreTrendText,
	lang: Lang
): TableTwin {
	const years = [...new Set(own.map((row) => row.fiscal_year))].sort((a, b) => a - b);
	return {
		columns: [
			{ label: text.department },
			...years.map((year) => ({ label: `${year} ${text.rawAndNormalized}`, isNumeric: true }))
		],
		rows: [...group(own, (row) => row.dept_id)].map(([dept_id, ofDepartment]) => [
			names.short(dept_id),
			...years.map((year) => {
				const row = ofDepartment.find((one) => one.fiscal_year === year);
				if (!row) return '';
				return `${formatPoints(row.score, lang)} · ${formatPercent(row.normalized_pct, lang)}`;
			})
		])
	};
}
