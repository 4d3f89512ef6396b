import type { Translated } from './lang.ts';
import { scoreCharts } from './score-charts.ts';
import { scoreWords } from './score-words.ts';

interface NamedChange {
	name: string;
	from: number;
	to: number;
	raw: string;
	before: string;
	after: string;
	/** Raw and normalised scores move in opposite directions. */
	isReversed: boolean;
}

interface Sentence {
	reports: number;
	scored: number;
	schemes: number;
	lowest: string | null;
	highest: string | null;
	changes: NamedChange[];
	changed: number;
	reversed: number;
}

const zh = {
	...scoreCharts['zh-CN'],
	...scoreWords['zh-CN'],
	title: '得分',
	question: '各部门给自己打了多少分，分失在哪里？',
	sentence({ reports, scored, schemes, lowest, highest, changes, changed, reversed }: Sentence) {
		if (lowest === null || highest === null) return `${reports} 个部门年度都没有印出自评总分。`;
		const shares = lowest === highest ? lowest : `${lowest}–${highest}`;
		const parts = [
			`${reports} 个部门年度中 ${scored} 个有自评总分，分属 ${schemes} 种计分办法，失分占可得满分的 ${shares}`
		];
		for (const { name, from, to, raw, before, after, isReversed } of changes) {
			parts.push(
				`${name} ${from}→${to} 年原始得分 ${raw}，归一化${isReversed ? '却' : ''}是 ${before} → ${after}：计分办法变了，两年不相连`
			);
		}
		if (changes.length === 0 && changed > 0) {
			parts.push(
				`${changed} 个部门前后两年计分办法不同，其中 ${reversed} 个原始得分与归一化得分一升一降，所以两年不相连`
			);
		}
		return `${parts.join('；')}。`;
	},
	other: {
		title: '与上面不可比的得分',
		proof: '出处',
		hint: '项目、年中监控和只读到开头的报告的得分，对象不同，不进入上面任何比较；等级只照印，不推算。',
		report: '报告',
		object: '对象',
		objectName: '名称',
		evaluator: '评价方',
		score: '得分',
		max: '满分',
		stated: '已印出',
		assumed: '按 100 计',
		grade: '所印等级',
		over: '高于按 100 计的满分',
		partial: '只读到开头',
		shown: (shown: number, total: number) => `显示前 ${shown} 个，共 ${total} 个；用筛选缩小范围。`,
		evaluators: {
			self: '自评',
			department: '部门评价',
			finance: '财政评价',
			third_party: '第三方'
		} as Record<string, string>
	}
};

const en: typeof zh = {
	...scoreCharts.en,
	...scoreWords.en,
	title: 'Scores',
	question: 'What did departments score themselves, and where did they lose points?',
	sentence({ reports, scored, schemes, lowest, highest, changes, changed, reversed }: Sentence) {
		if (lowest === null || highest === null)
			return `None of ${reports} department-years prints a total score.`;
		const shares = lowest === highest ? lowest : `${lowest} to ${highest}`;
		const parts = [
			`${scored} of ${reports} department-years have a self-score, under ${schemes} scoring ${schemes === 1 ? 'scheme' : 'schemes'}; points lost are ${shares} of those reachable`
		];
		for (const { name, from, to, raw, before, after, isReversed } of changes) {
			parts.push(
				`${name} ${from}→${to}: raw ${raw}, ${isReversed ? 'yet ' : ''}normalised ${before} → ${after}; the scheme changed, so the years are not joined`
			);
		}
		if (changes.length === 0 && changed > 0) {
			parts.push(
				`${changed} departments changed scheme from one year to the next; for ${reversed} of them raw and normalised scores move in opposite directions, so the years are not joined`
			);
		}
		return `${parts.join('; ')}.`;
	},
	other: {
		title: 'Scores not comparable with the above',
		proof: 'Proof',
		hint: 'Projects, mid-year monitoring and reports of which only the opening was read: other objects, kept out of every comparison above. Grades as printed, never derived.',
		report: 'Report',
		object: 'Object',
		objectName: 'Name',
		evaluator: 'Evaluator',
		score: 'Score',
		max: 'Maximum',
		stated: 'printed',
		assumed: '100 assumed',
		grade: 'Printed grade',
		over: 'above the assumed 100',
		partial: 'opening only',
		shown: (shown: number, total: number) =>
			`The first ${shown} of ${total}; narrow the filter to see others.`,
		evaluators: {
			self: 'Self',
			department: 'Department',
			finance: 'Finance bureau',
			third_party: 'Third party'
		}
	}
};

export const scores: Translated<typeof zh> = { 'zh-CN': zh, en };
