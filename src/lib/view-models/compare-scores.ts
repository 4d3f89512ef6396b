import type { DepartmentNames } from '../format/department-names.ts';
import { formatDifference, formatPoints } from '../format/number.ts';
import type { Quality } from '../messages/chart.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentScore } from '../queries/department-scores.ts';
import { comparableRuns, joined } from './comparable.ts';
import { endLabels, panelFrame, type ComparePanels, type PanelPoint } from './compare-panels.ts';
import { MarkList } from './mark.ts';
import { cutDomain, seriesQualities } from './year-series.ts';

export interface CompareScoresText {
	ariaLabel: string;
	axis: string;
	department: string;
	year: string;
	printed: string;
	reachable: string;
	normalized: string;
	change: string;
	newScheme: string;
	assumed: string;
	qualities: Record<Quality, string>;
}

interface Reported {
	dept_id: string;
	fiscal_year: number;
}

/** Normalised self-scores side by side, broken where the scheme changes; never ranked. */
export function compareScores(
	dept_ids: readonly string[],
	years: readonly number[],
	scores: readonly DepartmentScore[],
	reported: readonly Reported[],
	names: DepartmentNames,
	text: CompareScoresText,
	lang: Lang
): ComparePanels {
	const marks = new MarkList();
	const frame = panelFrame(dept_ids, years, reported, marks, names, {
		qualities: text.qualities,
		captionOf: () => ''
	});
	const shown = dept_ids.flatMap((dept_id) =>
		scores.filter((row) => row.dept_id === dept_id && years.includes(row.fiscal_year))
	);
	const beforeOf = (row: DepartmentScore) =>
		shown.find((one) => one.dept_id === row.dept_id && one.fiscal_year === row.fiscal_year - 1);
	const changeOf = (row: DepartmentScore) => {
		const before = beforeOf(row);
		if (!before) return '';
		return before.comparability === row.comparability
			? formatDifference(row.normalized_pct - before.normalized_pct, lang)
			: text.newScheme;
	};
	const reachable = (row: DepartmentScore) =>
		`${formatPoints(row.base_max ?? row.max_score ?? 100, lang)}${row.base_max === null ? ` (${text.assumed})` : ''}`;
	const points = shown.map((row): PanelPoint => ({
		mark: marks.add({
			label: [
				`${names.full(row.dept_id)} ${row.fiscal_year}`,
				`${text.normalized} ${row.normalized_pct.toFixed(2)}`,
				`${text.printed} ${formatPoints(row.score, lang)} / ${text.reachable} ${reachable(row)}`,
				changeOf(row) && `${text.change} ${changeOf(row)}`,
				row.errors > 0 ? text.qualities.contradicted : ''
			]
				.filter(Boolean)
				.join('\n'),
			record_ids: [row.score_id],
			doc_id: row.doc_id,
			narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
		}),
		panel: row.dept_id,
		year: String(row.fiscal_year),
		value: row.normalized_pct,
		isHollow: row.base_max === null,
		isContradicted: row.errors > 0,
		isUnitCorrected: false,
		label: row.normalized_pct.toFixed(2)
	}));
	const pointOf = new Map(points.map((point) => [`${point.panel}/${point.year}`, point]));
	const runs = dept_ids
		.flatMap((dept_id) => comparableRuns(shown.filter((row) => row.dept_id === dept_id)))
		.filter((run) => run.length > 1);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: points.length === 0,
		form: 'dots',
		...frame,
		points: endLabels(points),
		lines: runs.flatMap((run) =>
			run.slice(1).flatMap(({ dept_id, fiscal_year }) => {
				const from = pointOf.get(`${dept_id}/${fiscal_year - 1}`);
				const to = pointOf.get(`${dept_id}/${fiscal_year}`);
				return from && to ? [{ panel: dept_id, from, to }] : [];
			})
		),
		breaks: shown.flatMap((row) => {
			const before = beforeOf(row);
			if (!before || before.comparability === row.comparability) return [];
			return [{ panel: row.dept_id, year: String(row.fiscal_year) }];
		}),
		domain: cutDomain(
			points.map(({ value }) => value),
			96
		),
		reference: 100,
		axis: text.axis,
		marks: marks.marks,
		joins: runs.map((run) =>
			joined('line', `${run[0]?.dept_id ?? ''} ${run[0]?.fiscal_year ?? ''}`, run)
		),
		qualities: seriesQualities(points, frame.gaps, false),
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.printed, isNumeric: true },
				{ label: text.reachable, isNumeric: true },
				{ label: text.normalized, isNumeric: true },
				{ label: text.change, isNumeric: true }
			],
			rows: shown.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				formatPoints(row.score, lang),
				reachable(row),
				row.normalized_pct.toFixed(2),
				changeOf(row)
			]),
			record_ids: shown.map((row) => [row.score_id])
		}
	};
}
