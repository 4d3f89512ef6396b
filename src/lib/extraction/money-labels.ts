import type { BudgetLevel, Cut, EconClass, Flow, FundSource, LineScope } from './fact-codes.ts';

/** Which amount of a budget line a printed number is. */
export type AmountRole =
	'initial' | 'adjusted' | 'full_year' | 'allocated' | 'received' | 'budget' | 'actual';

export type FinalKind = 'executed' | 'final_account' | 'unspecified';

/** What the words before an amount say; null: nothing. `skip`: not a budget or an expenditure. */
export interface LabelReading {
	role: AmountRole | 'skip' | null;
	flow: Flow | null;
	actual_kind: FinalKind | null;
}

/** Whom an amount belongs to. */
export interface Subject {
	scope: LineScope | null;
	cut: Cut;
	item_name: string | null;
	fund_source: FundSource | null;
	budget_level: BudgetLevel | null;
	econ_class: EconClass | null;
}

/** Names that contain 预算 or 支出 but are no budget or spending by themselves. */
const MASKED =
	/一般公共预算|政府性基金预算|国有资本经营预算|公共财政预算|预算单位|预算绩效|预算管理|部门预算单位|预算年度|收支预算|支出功能|支出经济|工资福利支出|商品和服务支出|基本支出|项目支出|资本性支出|“?三公”?经费|支出明细/g;
const NO_BUDGET =
	/预拨|清算|追加|调增|调减|核增|核减|压减|压缩|收回|盘活|结余|余额|节约|节支|缺口|投资额|总投资|租金|税|产值|签约|捐|管理费为|人均|每人|标准|合同|中标|招标|审减|欠|奖金|罚|销售|贷款|融资|收益|上年(?!结转)|去年|同比|较\d{4}|比\d{4}|增加|减少|增长|下降|超支|采购|价|上缴|注册|营业|债务|撬动|带动/;
const ACTUAL =
	/决算|实际(?:完成)?(?:支出|执行|使用|拨付|支付|发放|列支|完成)|已(?:支出|使用|支付|拨付)|(?:累计|共|共计|总)(?:支出|支付|使用|拨付|发放)|支出|执行(?!率|进度|情况)|使用(?!率)|列支|支付(?!率|进度)|花费/g;
const BUDGET =
	/预算(?:支出|安排|批复|下达|资金|指标|控制|总额)?(?!执行|完成|的)|安排|批复|计划|下达|到位|拨入|拨付|指标金额|申请资金|核定|投入|调整后|调整为/g;

function lastEnd(text: string, pattern: RegExp): number {
	let end = -1;
	for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
	return end;
}

function budgetRole(label: string): AmountRole {
	if (/调整后|调整(?:预算)?数|调整为|变更后|调整预算/.test(label)) return 'adjusted';
	if (/年初/.test(label)) return 'initial';
	if (/全年/.test(label)) return 'full_year';
	if (/到位/.test(label)) return 'received';
	if (/下达|拨付|拨入|指标金额/.test(label)) return 'allocated';
	return 'budget';
}

/** Reads the words before an amount: budget of which basis, spending, income, or none of them. */
export function readAmountLabel(label: string): LabelReading {
	const flow: Flow | null = /收入/.test(label)
		? 'income'
		: /支出|执行|决算数|决算支出/.test(label)
			? 'expenditure'
			: null;
	const bare = label.replace(MASKED, (name) => '■'.repeat(name.length));
	const spent = lastEnd(bare, ACTUAL);
	const budgeted = lastEnd(bare, BUDGET);
	const actualKind: FinalKind = /决算/.test(bare)
		? 'final_account'
		: /执行/.test(bare)
			? 'executed'
			: 'unspecified';
	if (NO_BUDGET.test(bare.replace(/调整后|年中追加调整后/g, ''))) {
		return { role: 'skip', flow, actual_kind: null };
	}
	if (flow === 'income' && !/预算/.test(bare))
		return {
			role: 'actual',
			flow,
			actual_kind: /决算|年末/.test(bare) ? 'final_account' : 'unspecified'
		};
	if (spent < 0 && budgeted < 0) return { role: null, flow, actual_kind: null };
	if (spent > budgeted || /实际(?:拨付|安排|使用)/.test(bare))
		return { role: 'actual', flow, actual_kind: actualKind };
	return { role: budgetRole(bare), flow, actual_kind: null };
}

const ECON: readonly [RegExp, EconClass, string][] = [
	[/工资福利(?:支出)?/, '301', '工资福利支出'],
	[/商品和服务(?:支出)?/, '302', '商品和服务支出'],
	[/对个人和家庭的?补助(?:支出)?/, '303', '对个人和家庭的补助'],
	[/资本性支出/, '310', '资本性支出']
];
const SOURCES: readonly [RegExp, FundSource, string][] = [
	[/一般公共预算(?:财政)?(?:拨款|收入|资金)?/, 'general_public_budget', '一般公共预算财政拨款'],
	[/政府性基金(?:预算)?|国有资本经营(?:预算)?/, 'fiscal_appropriation', '政府性基金等财政拨款'],
	[/其他(?:资金|收入)|自有资金|自筹资金|单位资金|非财政拨款/, 'other_funds', '其他资金'],
	[
		/财政(?:拨款|资金|补助)|当年财政拨款|本级财政|中央(?:财政|资金|补助)|省级(?:财政|资金|补助)|市级(?:财政|资金|补助)|区级(?:财政|资金|补助)|县级(?:财政|资金|补助)/,
		'fiscal_appropriation',
		'财政拨款'
	]
];

/** A source is named where its name stands right before the amount. */
const SOURCE_END = '(?:收入|支出|预算|决算|安排|补助|资金|拨款|数){0,4}(?:为|共|合计|：|:|是)?$';

const EMPTY: Subject = {
	scope: null,
	cut: 'total',
	item_name: null,
	fund_source: null,
	budget_level: null,
	econ_class: null
};
const NAME_END =
	/(?:费|费用|经费|资金|项目|补助|工程|专项|补贴|款|建设|维护|服务|保障|津贴|活动|培训|改造|运行|购置|租赁|整治|治理|物业)$/;
const GENERIC =
	/^(?:项目|资金|经费|项目资金|项目经费|专项资金|财政资金|财政拨款|该项目|本项目|预算资金|预算|部门|整体|重点项目|重点任务项目|所有项目|各项目|项目支出|专项|专项经费|年度|本年度|全年|总|政府采购|年度资金|财政专项资金|项目总|补助|补助资金|本专项资金|该专项资金|本专项|拨款|上级资金|年度预算|年度支出)$/;

/** Name of a project item at the end of a label, role words cut off; null if there is none. */
export function itemNameOf(label: string, departmentNames: readonly string[]): string | null {
	let text = label;
	for (const name of departmentNames) text = text.replaceAll(name, '');
	text = text
		.replace(/^.*(?:其中|分别为|包括|主要是|用于)[：:，,]?/, '')
		.replace(/^.*[，。；：、,;:]/, '')
		.replace(/(?:在)?\d{4}年(?:度|初|末)?/g, '')
		.replace(/^(?:本年度?|当年)/, '')
		.replace(
			/^(?:我办|我局|我委|我院|我中心|我校|我馆|我单位|本单位|本部门|本局|单位|部门|市级|区级|县级|省级|安排|共|共计|是|为|的)+/g,
			''
		)
		.replace(/^(?:重点任务项目|重点项目|其他项目|项目支出(?:中)?的?)/, '');
	const cut = text.search(
		/(?:年初|年中|全年|当年|年度|本年|累计|实际|已|总)?(?:批复|财政)?(?:项目)?(?:支出|资金)?(?:预算|决算|执行|安排|下达|到位|实际|批复|拨付|支出|使用|计划|支付|调整|投入|共计|合计|资金总额|金额)/
	);
	const name = (cut < 0 ? text : text.slice(0, cut))
		.replace(/[为是的共达约]+$/, '')
		.replace(/^[“"《(]|[”"》)]$/g, '');
	const bare = name.replace(/(?<=.{4})项目$/, '');
	if (bare.length < 3 || bare.length > 40 || GENERIC.test(bare) || GENERIC.test(name)) return null;
	return NAME_END.test(name) ? bare : null;
}

/** Reads whom a label names; null if it names nobody. `isList`: names without role words count too. */
export function readSubject(label: string, departmentNames: readonly string[]): Subject | null {
	const tail = label.replace(/^.*[，。；：,;:]/, '').replace(/^.*支出中的?(?=.)/, '') || label;
	const econ = ECON.find(([words]) => words.test(tail));
	if (econ) return { ...EMPTY, cut: 'by_econ', item_name: econ[2], econ_class: econ[1] };
	if (/“?三公”?\s?”?经费/.test(tail))
		return { ...EMPTY, scope: 'three_public', cut: 'three_public', item_name: '“三公”经费' };
	if (/总收入/.test(tail))
		return { ...EMPTY, scope: 'department', item_name: '总收入', fund_source: 'all' };
	if (/本年收入/.test(tail))
		return {
			...EMPTY,
			scope: 'department',
			cut: 'part_current_year',
			item_name: '本年收入',
			fund_source: 'all'
		};
	if (/收入(?:总计|合计)|年收入/.test(tail))
		return { ...EMPTY, scope: 'department', item_name: '收入合计', fund_source: 'all' };
	if (/总支出/.test(tail) && !/预算/.test(tail))
		return { ...EMPTY, scope: 'department', item_name: '总支出', fund_source: 'all' };
	if (/基本支出/.test(tail)) return { ...EMPTY, scope: 'basic', cut: 'by_structure' };
	const parts = /(人员经费|(?:日常)?公用经费)/.exec(tail);
	if (parts) return { ...EMPTY, scope: 'basic', cut: 'by_item', item_name: parts[1] ?? null };
	const item = itemNameOf(label, departmentNames);
	const source = SOURCES.find(([words]) =>
		new RegExp(`(?:${words.source})${SOURCE_END}`).test(tail)
	);
	if (
		item !== null &&
		!(source && /^(?:一般公共|财政|其他|自|中央|省级|市级|区级|县级|本级)/.test(item))
	)
		return { ...EMPTY, scope: 'project_item', cut: 'by_item', item_name: item };
	if (/项目支出|项目经费|项目(?:总)?预算/.test(tail))
		return { ...EMPTY, scope: 'project', cut: 'by_structure' };
	if (source) {
		const level = /(?:中央|省级|市级|区级|县级)(?:财政)?(?:补助)?(?:资金)?/.exec(tail)?.[0];
		const isIncome = /收入/.test(tail) && source[1] !== 'other_funds';
		return isIncome && /预算/.test(tail.replace(MASKED, ''))
			? { ...EMPTY, scope: 'department', cut: 'total', fund_source: source[1] }
			: { ...EMPTY, cut: 'by_source', item_name: level ?? source[2], fund_source: source[1] };
	}
	if (
		/部门(?:整体|预算|支出|年度)|整体支出|单位(?:整体|预算|支出)|支出(?:合计|总计)|预算(?:批复数)?合计|总预算|我[办局委院馆]|年度(?:总)?(?:支出)?预算/.test(
			tail
		)
	)
		return { ...EMPTY, scope: 'department' };
	return null;
}

/** Rates that look like an execution rate but are not one. */
export const LOOKALIKE_RATE =
	/到位率|目标完成率|控制率|采购|平均执行率|利用率|满意|合格率|及时率|覆盖率|准确率|差异率|结转|结余率|出租率|入住率|增长|同比|下降|减少|提高|占比|达标|率先|公开率|办结率|任务完成率|工作完成率|验收|参与率|知晓率|就业率|发放率/;
/** Words that make a percentage the rate of a budget line. */
export const EXECUTION_RATE =
	/完成(?:了)?(?:全年|年初|年度|调整)?预算的?|预算(?:支出)?(?:完成|执行)(?:进度|率)|执行率|(?:支出|使用|支付)(?:进度|率)|完成率|执行进度|资金拨付(?:进度|率)|占(?:全年|年初|年度)?预算的?|占.{0,6}预算/;
