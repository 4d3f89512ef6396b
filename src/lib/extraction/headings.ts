/** What a section is about, decided by the words of its heading (numbering is unreliable). */
export type Topic =
	| 'problems'
	| 'measures'
	| 'problems_and_measures'
	| 'conclusion'
	| 'money'
	| 'monitoring'
	| 'people'
	| 'organisation'
	| 'goal'
	| 'tasks'
	| 'other';

export interface Heading {
	level: number;
	title: string;
	/** Length of the heading in the text; what follows is running text. */
	end: number;
	topic: Topic | null;
}

const NUMBERINGS: readonly [RegExp, number][] = [
	[/^第[一二三四五六七八九十]{1,3}(?:部分|章|节)[、.:：\s]?/, 1],
	[/^[一二三四五六七八九十]{1,3}[、.．,，:：]/, 1],
	[/^\([一二三四五六七八九十]{1,3}\)[、.．]?/, 2],
	[/^\d{1,2}[.．、](?!\d)/, 3],
	[/^\(\d{1,2}\)[、.．]?/, 4]
];

const PROBLEM_WORDS =
	/(?:存在|主要|有关|发现|管理|工作)(?:的)?(?:主要)?(?:问题|不足|困难)|问题(?:及|和|与|、|分析|与原因|情况)|不足之处|薄弱环节|偏离(?:绩效)?目标(?:的)?原因|未完成(?:绩效目标)?(?:的)?原因|偏差(?:大|的)?(?:的)?原因|困难和问题|^问题$/;
const MEASURE_WORDS =
	/改进(?:的)?(?:措施|建议|计划|意见|方向|方案|工作|情况)|整改(?:措施|计划|方案|建议|意见)|下一步|下步|有关建议|相关建议|意见(?:和|及|与)?建议|对策|工作打算|工作计划|^建议$|改进措施|措施建议|拟采取/;
const TOPICS: readonly [RegExp, Topic][] = [
	[/(?:评价|工作|领导|自评)小组|人员名单/, 'people'],
	[/监控/, 'monitoring'],
	[/自评结[论果]|评价结[论果]|综合评价|自评得分|自评情况|评价等级|评分结果|评价得分/, 'conclusion'],
	[
		/收支|收入支出|支出情况|支出完成|资金(?:投入|使用|到位|安排|执行|情况)|预算执行|预算安排|决算|预算数|经费(?:使用|安排)|预算和支出/,
		'money'
	],
	[/绩效目标/, 'goal'],
	[/概况|职能|机构|职责|人员情况|编制/, 'organisation'],
	[/重点工作|工作任务|工作成效|主要成效|履职|效益分析|完成情况|产出|效果|实施情况/, 'tasks']
];

/** Topic of a heading's words; null where they say nothing. */
export function topicOf(title: string): Topic | null {
	const problems = PROBLEM_WORDS.test(title) && !/问题导向/.test(title);
	const measures = MEASURE_WORDS.test(title);
	if (problems && measures) return /针对|对存在/.test(title) ? 'measures' : 'problems_and_measures';
	if (measures) return 'measures';
	if (problems) return 'problems';
	if (/^(?:其他|其它)|附件|结果应用|结果公开|佐证材料|经验(?:及|和)?做法/.test(title))
		return 'other';
	return TOPICS.find(([words]) => words.test(title))?.[1] ?? null;
}

function numberingOf(text: string): { length: number; level: number } | null {
	for (const [pattern, level] of NUMBERINGS) {
		const match = pattern.exec(text);
		if (match) return { length: match[0].length, level };
	}
	return null;
}

/** Length of the list number (一是, (1), 2.) a text starts with; 0 if none. */
export function listNumberLength(text: string): number {
	const ordinal =
		/^(?:第?[一二三四五六七八九十]{1,2}(?:是|、|，)|[①②③④⑤⑥⑦⑧⑨⑩]|其[一二三四五六])/.exec(text);
	return ordinal?.[0].length ?? numberingOf(text)?.length ?? 0;
}

const LONGEST_HEADING = 42;
const LONGEST_RUN_IN = 26;

/** Reads the heading a text is or begins with; `declared` is the level the format itself states. */
export function readHeading(text: string, declared: number | null): Heading | null {
	const numbering = numberingOf(text);
	const bare = text.slice(numbering?.length ?? 0);
	const stop = bare.search(/[。：:；;]/);
	const whole = stop < 0 || stop === bare.length - 1;
	const title = bare.replace(/[。：:；;]$/, '');
	if (numbering !== null) {
		const { level } = numbering;
		const fits =
			level <= 2 ? title.length <= LONGEST_HEADING : title.length <= 30 && !/[；;]$/.test(bare);
		if (whole && fits && title.length > 0)
			return { level, title: text, end: text.length, topic: topicOf(title) };
		const runIn = bare.slice(0, Math.max(0, stop));
		const topic = topicOf(runIn);
		if (level <= 2 && stop > 0 && stop <= LONGEST_RUN_IN && topic !== null) {
			return {
				level,
				title: text.slice(0, numbering.length + stop),
				end: numbering.length + stop + 1,
				topic
			};
		}
		if (level > 2 && stop > 0 && stop <= 16 && (topic === 'problems' || topic === 'measures')) {
			return {
				level,
				title: text.slice(0, numbering.length + stop),
				end: numbering.length + stop + 1,
				topic
			};
		}
		return null;
	}
	if (declared !== null && title.length <= 60 && whole)
		return { level: declared, title: text, end: text.length, topic: topicOf(title) };
	const topic = topicOf(title);
	const speaks =
		topic === 'problems' ||
		topic === 'measures' ||
		topic === 'problems_and_measures' ||
		topic === 'conclusion';
	if (
		whole &&
		title.length <= 18 &&
		speaks &&
		!/[，,、。]/.test(title) &&
		!/有待|不够|加强|\d/.test(title)
	) {
		return { level: 3, title, end: text.length, topic };
	}
	const runIn =
		/^(?:存在的?(?:主要)?问题|主要问题|(?:下一步)?改进措施|下一步(?:改进)?措施|整改措施|(?:有关|相关)?建议)[：:]/.exec(
			text
		);
	if (runIn)
		return {
			level: 3,
			title: runIn[0].slice(0, -1),
			end: runIn[0].length,
			topic: topicOf(runIn[0].slice(0, -1))
		};
	return null;
}
