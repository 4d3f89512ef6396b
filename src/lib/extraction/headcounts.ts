import type { HeadcountCategory } from './fact-codes.ts';
import type { Headcount } from '../schema/headcount.ts';
import { countsInForms } from './headcount-forms.ts';
import { parseNumeral } from './numerals.ts';
import { evidenceOf, type Passage } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

const N = '(\\d{1,6}|[一二三四五六七八九十两]{1,3})';
const PATTERNS: readonly [RegExp, HeadcountCategory][] = [
	[
		new RegExp(
			`(?:核定|批准|人员|现有|总)?(?<!行政|事业|公务员|工勤|人员)(?:编制|编制数|编制人数)(?:总数|人数)?(?:为|共|：|:|有)?${N}(?:名|人|个)`,
			'g'
		),
		'establishment_total'
	],
	[
		new RegExp(
			`(?<!行政编制.{0,20})(?<!编制\\d{1,5}[名人个].{0,8})(?:事业|参公|全额)(?:人员)?编制(?:总数|人数|数)?(?:为|共|：|:|有)?${N}(?:名|人|个)(?![^。；]{0,16}行政编制)`,
			'g'
		),
		'establishment_total'
	],
	[
		new RegExp(`(?:公务员|行政)(?:编制)(?:人员|数)?(?:为|：|:)?${N}(?:名|人|个)`, 'g'),
		'establishment_civil_servant'
	],
	[
		new RegExp(`(?:工勤|后勤服务)(?:人员|服务人员)?编制(?:为|：|:)?${N}(?:名|人|个)`, 'g'),
		'establishment_support_worker'
	],
	[new RegExp(`领导职数${N}正`, 'g'), 'leader_posts_chief'],
	[new RegExp(`领导职数[\\d一二三四五六七八九十]{1,2}正${N}副`, 'g'), 'leader_posts_deputy'],
	[
		new RegExp(
			`(?:内设|下设|设有|设)(?:机构|科室|处室|职能科室)?(?:共|有)?${N}个(?:内设|职能|业务|行政)*(?:科室|处室|机构|股室|部室|站室|部门|科|处|股|室|部)`,
			'g'
		),
		'internal_divisions'
	],
	[
		new RegExp(
			`(?:内设|下设)(?:职能|业务)?(?:机构|科室|处室|股室|部室|部门)(?:数|共|有|为|：|:)?${N}个(?!小组)`,
			'g'
		),
		'internal_divisions'
	],
	[new RegExp(`(?<=[、和处科室办等有共])${N}个内设(?:机构|科室|处室)`, 'g'), 'internal_divisions'],
	[
		new RegExp(
			`(?:在职)?在编(?:在岗)?(?:人员|职工|干部职工|人数)?(?:为|共|有|：|:)?${N}(?:名|人)`,
			'g'
		),
		'in_post_established'
	],
	[
		new RegExp(
			`(?:在职|在岗|在岗职工|在职职工|在职人员|实有人员|实有|现有(?:在职)?(?:人员|干部职工|职工))(?:人员|人数|职工|在岗职工)?(?:为|共|有|：|:)?${N}(?:名|人)`,
			'g'
		),
		'in_post_total'
	],
	[new RegExp(`雇员(?:为|：|:)?${N}(?:名|人)|${N}名雇员`, 'g'), 'in_post_contract_employee'],
	[
		new RegExp(
			`(?:劳务(?:工|派遣|派遣人员)|外聘(?:人员|劳务工)|临聘人员|编外人员|聘用人员)(?:为|共|：|:)?${N}(?:名|人)`,
			'g'
		),
		'outsourced_labour'
	],
	[new RegExp(`离休(?:干部|人员)?(?:为|：|:)?${N}(?:名|人)`, 'g'), 'retired_cadre_lixiu'],
	[new RegExp(`退休(?:人员|干部|职工)?(?:为|共|：|:)?${N}(?:名|人)`, 'g'), 'retired_total'],
	[
		new RegExp(
			`(?:下属|所属|下辖|纳入.{0,12})(?:预算)?(?:单位|事业单位|二级单位|机构)(?:为|共|有)?${N}个`,
			'g'
		),
		'units_in_scope'
	],
	[new RegExp(`分成${N}个小组`, 'g'), 'self_eval_working_groups']
];
const SUB_UNIT = /(?:辖下|下辖|下属|所属)的?([\u4e00-\u9fff]{3,16}?(?:中心|站|所|馆|院|队|处))/;
const YEAR_END = /(\d{4})年(?:年)?[末底]/;

export interface FoundCount {
	unit_name: string;
	category: HeadcountCategory;
	value: number;
	start: number;
	end: number;
	passage: Passage;
}

/** Whether 公务员 8 名 after 编制 or after 在职 counts posts or people. */
function partsIn(
	text: string
): { category: HeadcountCategory; value: string; start: number; end: number }[] {
	const found: { category: HeadcountCategory; value: string; start: number; end: number }[] = [];
	for (const match of text.matchAll(
		new RegExp(`(公务员|行政编制|后勤服务人员|工勤服务人员|工勤人员)(?:编制)?${N}(?:名|人)`, 'g')
	)) {
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const isPost = before.lastIndexOf('编制') > before.lastIndexOf('在职');
		const isOfficial = /公务员|行政/.test(match[1] ?? '');
		if (before.lastIndexOf('编制') < 0 && before.lastIndexOf('在职') < 0) continue;
		const category: HeadcountCategory = isPost
			? isOfficial
				? 'establishment_civil_servant'
				: 'establishment_support_worker'
			: isOfficial
				? 'in_post_civil_servant'
				: 'in_post_support_worker';
		found.push({
			category,
			value: match[2] ?? '',
			start: match.index,
			end: match.index + match[0].length
		});
	}
	for (const match of text.matchAll(/退休人员\d{1,5}(?:人|名)[，,]其中([^。；]{4,80})/g)) {
		const offset = match.index + match[0].length - (match[1]?.length ?? 0);
		for (const part of (match[1] ?? '').matchAll(/(\d{1,5})人/g)) {
			found.push({
				category: 'retired',
				value: part[1] ?? '',
				start: offset + part.index,
				end: offset + part.index + part[0].length
			});
		}
	}
	return found;
}

function countsIn(passage: Passage, context: ReportContext): FoundCount[] {
	const { text } = passage;
	const boundary = SUB_UNIT.exec(text);
	const unitAt = (at: number) =>
		boundary !== null &&
		at > boundary.index &&
		/编制|在岗|在职|劳务|聘/.test(text.slice(boundary.index, at))
			? (boundary[1] ?? context.department_name)
			: context.department_name;
	const found: FoundCount[] = [];
	const add = (category: HeadcountCategory, printed: string, start: number, end: number) => {
		const value = parseNumeral(printed);
		if (
			value === null ||
			found.some((other) => other.category === category && other.start < end && other.end > start)
		)
			return;
		found.push({ unit_name: unitAt(start), category, value: Number(value), start, end, passage });
	};
	for (const [pattern, category] of PATTERNS) {
		for (const match of text.matchAll(pattern))
			add(category, match[1] ?? match[2] ?? '', match.index, match.index + match[0].length);
	}
	for (const part of partsIn(text)) add(part.category, part.value, part.start, part.end);
	return found.filter((count) => !/^(?:下降|增加)/.test(text.slice(count.end)));
}

/** Counts of posts, people and divisions; never names. */
export function readHeadcounts(
	report: ReportText,
	context: ReportContext,
	unitCount: { value: number; evidence: Headcount['evidence'] } | null
): Headcount[] {
	const passages = report.passages.filter(
		(passage) =>
			passage.topic !== 'problems' &&
			passage.topic !== 'measures' &&
			!/^(?:组|副组|成员)/.test(passage.text)
	);
	const found = passages
		.flatMap((passage) => countsIn(passage, context))
		.sort((a, b) => (a.passage === b.passage ? a.start - b.start : 0));
	found.push(...countsInForms(report, context));
	const asOf = (count: FoundCount) => {
		if (count.category === 'self_eval_working_groups') return null;
		const year = YEAR_END.exec(count.passage.text)?.[1];
		return `${year ?? context.fiscal_year}-12-31`;
	};
	const rows: Omit<Headcount, 'headcount_id'>[] = found.map((count) => ({
		unit_name: count.unit_name,
		category: count.category,
		value: count.value,
		as_of: asOf(count),
		evidence: [evidenceOf(count.passage, count.start, count.end)]
	}));
	if (unitCount !== null)
		rows.unshift({
			unit_name: context.department_name,
			category: 'units_in_scope',
			value: unitCount.value,
			as_of: `${context.fiscal_year}-12-31`,
			evidence: unitCount.evidence
		});
	return rows.map((row, index) => ({ headcount_id: `${context.prefix}-H${index + 1}`, ...row }));
}
