import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import type { IndicatorTrunk } from './report-indicator-tree.ts';

export interface IndicatorScoresText {
	ariaLabel: string;
	axis: string;
	level1: string;
	level2: string;
	weight: string;
	score: string;
	lost: string;
	share: string;
	unnamed: string;
}

export interface IndicatorScoreBar {
	mark: number;
	key: string;
	label: string;
	share_pct: number;
	isFull: boolean;
	text: string;
}

export interface IndicatorScores extends ChartModel {
	bars: IndicatorScoreBar[];
	labels: string[];
	axis: string;
}

/** Points earned of each level-2 branch as a share of its weight; bonus branches and unscored ones left out. */
export function indicatorScores(
	tree: readonly IndicatorTrunk[],
	text: IndicatorScoresText,
	lang: Lang
): IndicatorScores {
	const scored = tree.flatMap((trunk) =>
		trunk.branches.flatMap(({ name, weight, score, isBonus, rows }) => {
			const branch = name ?? trunk.name;
			if (isBonus || branch === null || weight === null || score === null || weight <= 0) return [];
			const share_pct = (100 * score) / weight;
			return [
				{
					trunk: trunk.name ?? text.unnamed,
					branch,
					weight,
					score,
					lost: Number((weight - score).toFixed(3)),
					share_pct,
					record_ids: rows.map((row) => row.indicator_id)
				}
			];
		})
	);
	const marks = new MarkList();
	const repeated = (branch: string) => scored.filter((one) => one.branch === branch).length > 1;
	const bars = scored.map((one): IndicatorScoreBar => {
		const label = repeated(one.branch) ? `${one.trunk} · ${one.branch}` : one.branch;
		const shown = `${formatPoints(one.score, lang)} / ${formatPoints(one.weight, lang)}`;
		return {
			mark: marks.add({
				label: `${one.trunk} · ${one.branch}\n${shown} = ${formatPercent(one.share_pct, lang)}`,
				record_ids: one.record_ids.slice(0, 20)
			}),
			key: label,
			label,
			share_pct: one.share_pct,
			isFull: one.lost === 0,
			text: shown
		};
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		bars,
		labels: bars.map((bar) => bar.label),
		axis: text.axis,
		marks: marks.marks,
		table: {
			columns: [
				{ label: text.level1 },
				{ label: text.level2 },
				{ label: text.weight, isNumeric: true },
				{ label: text.score, isNumeric: true },
				{ label: text.lost, isNumeric: true },
				{ label: text.share, isNumeric: true }
			],
			record_ids: scored.map((one) => one.record_ids),
			rows: scored.map((one) => [
				one.trunk,
				one.branch,
				formatPoints(one.weight, lang),
				formatPoints(one.score, lang),
				formatPoints(one.lost, lang),
				formatPercent(one.share_pct, lang)
			])
		}
	};
}
