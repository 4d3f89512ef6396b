import type { Evaluator } from '../schema/codes.ts';
import type { Evidence } from '../schema/evidence.ts';
import { itemNameOf } from './money-labels.ts';
import { sectionItem } from './section-item.ts';
import type { ReportContext } from './report-context.ts';
import { componentName } from './score-components.ts';
import type { ScoreMention } from './score-text.ts';

export interface Total {
	score: string;
	max: string | null;
	grade: string | null;
	evidence: Evidence[];
}

/** A total told in text, of the report's own object (name null) or of another one. */
export interface ToldTotal {
	total: Total;
	object_name: string | null;
	evaluator: Evaluator;
}

const VERIFIED = /核查|复核|抽查|抽审|审核|复评|再评价|重点评价|财政评价|第三方/;
const SELF = /自评|自我评价/;
const SCORE_WORDS =
	/(?:支出)?(?:绩效)?(?:综合)?(?:自评|评价|自我评价|考核|核查|复核)?(?:综合|总)?(?:得分|总分|分数|评分|总得分|自评分|绩效分|总评分|自评)$/;

function rank(mention: ScoreMention): number {
	return (
		(mention.passage.topic === 'conclusion' ? 3 : 0) +
		(/总分|总得分|综合/.test(mention.label) ? 2 : 0) +
		(/自评|评价/.test(mention.label) ? 2 : 0) -
		(mention.passage.topic === 'monitoring' ? 4 : 0) -
		(/平均/.test(mention.label) ? 4 : 0) -
		(/上年|去年/.test(mention.label) ? 6 : 0)
	);
}

/** The total among several mentions of one object's score, with everything that restates it. */
function pickTotal(candidates: readonly ScoreMention[]): Total | null {
	const best = [...candidates].sort((a, b) => rank(b) - rank(a))[0];
	if (best === undefined) return null;
	const same = candidates.filter((mention) => mention.score === best.score);
	return {
		score: best.score,
		max: best.max ?? null,
		grade: same.find((mention) => mention.grade !== null)?.grade ?? null,
		evidence: same.map((mention) => mention.evidence)
	};
}

function isSameObject(a: string, b: string): boolean {
	return a === b || a.includes(b) || b.includes(a);
}

/** Whose score a mention tells, by its own words or the heading it stands under; null: the report's object. */
function objectOf(mention: ScoreMention, context: ReportContext): string | null {
	const name =
		itemNameOf(mention.label.replace(SCORE_WORDS, ''), context.department_names) ??
		(/整体|部门/.test(mention.label) ? null : sectionItem(mention.passage, context));
	return name === null || /^(?:本|该|此|各|每|全部|所有|上述|被|经)/.test(name) ? null : name;
}

function isTotal(mention: ScoreMention): boolean {
	return (
		!mention.is_monitoring && componentName(mention.label) === null && Number(mention.score) >= 20
	);
}

function ofParties(own: readonly ScoreMention[], context: ReportContext): ToldTotal[] {
	const { evaluator } = context;
	const isOther = (mention: ScoreMention) =>
		evaluator === 'self' ? VERIFIED.test(mention.label) : !SELF.test(mention.label);
	const [others, selves] = [own.filter(isOther), own.filter((mention) => !isOther(mention))];
	const told = (mentions: readonly ScoreMention[], by: Evaluator): ToldTotal[] => {
		const total = pickTotal(mentions);
		return total === null ? [] : [{ total, object_name: null, evaluator: by }];
	};
	const values = new Set(own.map((mention) => mention.score));
	if (others.length === 0 || selves.length === 0 || values.size === 1) return told(own, evaluator);
	return evaluator === 'self'
		? [...told(selves, 'self'), ...told(others, 'finance')]
		: [...told(others, evaluator), ...told(selves, 'self')];
}

/** Totals told in text: the report's own first, then another party's for it, then those of single projects. */
export function pickTotals(mentions: readonly ScoreMention[], context: ReportContext): ToldTotal[] {
	const candidates = mentions
		.filter(isTotal)
		.map((mention) => ({ mention, name: objectOf(mention, context) }));
	const names = new Set(candidates.flatMap(({ name }) => name ?? []));
	const isSeveral =
		names.size >= 2 ||
		(names.size === 1 &&
			context.eval_object === 'department' &&
			candidates.some(({ name }) => name === null));
	if (!isSeveral)
		return ofParties(
			candidates.map(({ mention }) => mention),
			context
		);
	const isOwn = (name: string | null) =>
		name === null ||
		(context.eval_object_name !== null && isSameObject(name, context.eval_object_name));
	const own = candidates.filter(({ name }) => isOwn(name)).map(({ mention }) => mention);
	const items = [...names].filter((name) => !isOwn(name));
	return [
		...ofParties(own, context),
		...items.flatMap((name): ToldTotal[] => {
			const total = pickTotal(
				candidates.filter((candidate) => candidate.name === name).map(({ mention }) => mention)
			);
			return total === null ? [] : [{ total, object_name: name, evaluator: context.evaluator }];
		})
	];
}
