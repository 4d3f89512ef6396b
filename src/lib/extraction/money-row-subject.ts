import type { BudgetLevel, Cut, EconClass, FundSource, LineScope } from './fact-codes.ts';

export interface RowSubject {
	scope: LineScope;
	cut: Cut;
	item_name: string | null;
	fund_source: FundSource;
	budget_level: BudgetLevel;
	econ_class: EconClass | null;
	note: string | null;
}

const BASE: RowSubject = {
	scope: 'department',
	cut: 'total',
	item_name: null,
	fund_source: 'unspecified',
	budget_level: 'unspecified',
	econ_class: null,
	note: null
};
const ECON: readonly [RegExp, EconClass][] = [
	[/工资福利/, '301'],
	[/商品和服务/, '302'],
	[/对个人和家庭/, '303'],
	[/资本性/, '310']
];

/** Whom a row or column of a money table is about, by its label; `group` is the heading above it. */
export function readRowSubject(label: string, isFirst: boolean, group = ''): RowSubject {
	const text = label
		.replace(/\s/g, '')
		.replace(/^(?:其中|\d+[.、]|[一二三四五]、)[:：]?/, '')
		.replace(/[:：]$/, '');
	const econ = ECON.find(([words]) => words.test(text));
	if (econ) return { ...BASE, cut: 'by_econ', item_name: text, econ_class: econ[1] };
	if (/基本支出/.test(text))
		return { ...BASE, scope: 'basic', cut: 'by_structure', fund_source: 'all' };
	if (/项目支出/.test(text))
		return { ...BASE, scope: 'project', cut: 'by_structure', fund_source: 'all' };
	if (/人员经费|公用经费/.test(text))
		return { ...BASE, scope: 'basic', cut: 'by_item', item_name: text };
	if (/三公/.test(text))
		return { ...BASE, scope: 'three_public', cut: 'three_public', item_name: '“三公”经费' };
	if (/转移支付(?:市|区|县|下级)/.test(text) || (/级次/.test(group) && /转移/.test(text)))
		return { ...BASE, cut: 'by_level', budget_level: 'transfer_to_districts' };
	if (/级次/.test(group) || /^(?:市|省|区|县)?本级支出/.test(text))
		return { ...BASE, cut: 'by_level', budget_level: 'own_level' };
	if (
		/年度资金总额|资金总额|合计|总计|总额|年度总|预算资金|^金额|^全年|整体支出|部门支出|^支出$/.test(
			text
		)
	)
		return BASE;
	if (/一般公共预算/.test(text))
		return { ...BASE, cut: 'by_source', fund_source: 'general_public_budget', item_name: text };
	if (/其他|自有|自筹|单位资金|非财政|事业收入|经营/.test(text))
		return { ...BASE, cut: 'by_source', fund_source: 'other_funds', item_name: text };
	if (/财政专户|专户/.test(text)) return { ...BASE, cut: 'by_source', item_name: text };
	if (/上年结转|结转/.test(text))
		return { ...BASE, cut: 'by_source', item_name: text, note: '上年结转资金' };
	if (/财政拨款|当年财政|财政资金|中央|省级|市级|区级|县级|地方|补助|拨款|政府性基金/.test(text))
		return { ...BASE, cut: 'by_source', fund_source: 'fiscal_appropriation', item_name: text };
	if (isFirst || text.length < 3 || /预算|执行|资金情况|\(万元\)|\(元\)/.test(text)) return BASE;
	return { ...BASE, scope: 'project_item', cut: 'by_item', item_name: text };
}
