import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ChartModel } from './chart-model.ts';
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
	key: string;
	label: string;
	share_pct: number;
	isFull: boolean;
	text: string;
	title: string;
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
		trunk.branches.flatMap(({ name, weight, score, isBonus }) => {
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
					share_pct
				}
			];
		})
	);
	const repeated = (branch: string) => scored.filter((one) => one.branch === branch).length > 1;
	const bars = scored.map((one): IndicatorScoreBar => {
		const label = repeated(one.branch) ? `${one.trunk} · ${one.branch}` : one.branch;
		const shown = `${formatPoints(one.score, lang)} / ${formatPoints(one.weight, lang)}`;
		return {
			key: label,
			label,
			share_pct: one.share_pct,
			isFull: one.lost === 0,
			text: shown,
			title: `${one.trunk} · ${one.branch}\n${shown} = ${formatPercent(one.share_pct, lang)}`
		};
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: bars.length === 0,
		bars,
		labels: bars.map((bar) => bar.label),
		axis: text.axis,
		table: {
			columns: [
				{ label: text.level1 },
				{ label: text.level2 },
				{ label: text.weight, isNumeric: true },
				{ label: text.score, isNumeric: true },
				{ label: text.lost, isNumeric: true },
				{ label: text.share, isNumeric: true }
			],
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
