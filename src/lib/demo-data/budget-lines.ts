import type { BudgetLine } from '../schema/budget-line.ts';
import { percent, printed, yuan } from './cents.ts';
import type { Cents } from './cents.ts';
import type { FactWriter } from './fact-writer.ts';
import { printedUnit, rest } from './money-plan.ts';
import type { Pair, YearPlan } from './year-plan.ts';

type Place = Pick<BudgetLine, 'scope' | 'cut'> &
	Partial<Pick<BudgetLine, 'item_name' | 'fund_source' | 'budget_level' | 'is_primary'>>;

interface Printing {
	label: string;
	section: string;
	decimals: number | null;
	initial?: Cents | null;
}

/** One printed budget and actual pair; the rate is printed when `decimals` is given. */
export function moneyLine(
	plan: YearPlan,
	pair: Pair,
	place: Place,
	{ label, section, decimals, initial = null }: Printing,
	writer: FactWriter
): BudgetLine {
	const { unit, basis } = plan;
	const rate = decimals === null ? null : percent(pair.actual, pair.budget, decimals);
	const budgetText = printed(pair.budget, unit);
	const actualText = printed(pair.actual, unit);
	const ownInitial = basis === 'initial' ? pair.budget : initial;
	const raw: BudgetLine['raw'] = {};
	if (initial !== null) raw['initial'] = printed(initial, unit);
	raw[basis === 'unspecified' ? 'budget' : basis] = budgetText;
	raw['actual'] = actualText;
	if (rate !== null) raw['rate'] = `${rate}%`;
	writer.nextLine();
	return {
		line_id: writer.id('B'),
		flow: 'expenditure',
		item_name: place.item_name ?? null,
		fund_source: place.fund_source ?? 'all',
		budget_level: place.budget_level ?? 'all',
		econ_class: null,
		scope: place.scope,
		cut: place.cut,
		budget_basis: basis,
		initial_yuan: ownInitial === null ? null : yuan(ownInitial),
		adjusted_yuan: basis === 'full_year' ? yuan(pair.budget) : null,
		budget_yuan: yuan(pair.budget),
		actual_yuan: yuan(pair.actual),
		actual_kind: plan.actualKind,
		adjusted_is_derived: false,
		is_primary: place.is_primary ?? true,
		rate_stated_pct: rate,
		rate_computed_pct: percent(pair.actual, pair.budget, 4),
		rate_decimals: rate === null ? null : decimals,
		precision_yuan: yuan(printedUnit(unit)),
		unit_stated: unit,
		unit_effective: unit,
		raw,
		note: null,
		evidence: writer.evidence(
			section,
			`${label}预算${budgetText}${unit}，支出${actualText}${unit}${rate === null ? '' : `，${rate}%`}`
		)
	};
}

function tableLines(plan: YearPlan, writer: FactWriter): BudgetLine[] {
	const line = (label: string, pair: Pair, place: Place) =>
		moneyLine(
			plan,
			pair,
			place,
			{ label, section: '年度部门整体支出规模', decimals: pair.budget === 0 ? null : 1 },
			writer
		);
	const { total, basic, project, otherFunds, toDistricts } = plan;
	return [
		line('财政拨款', rest(total, otherFunds), {
			scope: 'department',
			cut: 'by_source',
			fund_source: 'fiscal_appropriation'
		}),
		line('其他资金', otherFunds, {
			scope: 'department',
			cut: 'by_source',
			fund_source: 'other_funds'
		}),
		line('基本支出', basic, { scope: 'basic', cut: 'by_structure' }),
		line('项目支出', project, { scope: 'project', cut: 'by_structure' }),
		line('市本级支出', rest(total, toDistricts), {
			scope: 'department',
			cut: 'by_level',
			budget_level: 'own_level'
		}),
		line('转移支付区', toDistricts, {
			scope: 'department',
			cut: 'by_level',
			budget_level: 'transfer_to_districts'
		})
	];
}

function reportLines(plan: YearPlan, writer: FactWriter): BudgetLine[] {
	const section = '一、部门基本情况/（三）部门整体收支情况';
	const decimals = plan.printsRates ? 2 : null;
	const { total, basic, project, initial } = plan;
	return [
		moneyLine(
			plan,
			total,
			{ scope: 'department', cut: 'total' },
			{ label: '部门整体支出', section, decimals, initial: initial?.total ?? null },
			writer
		),
		moneyLine(
			plan,
			basic,
			{ scope: 'basic', cut: 'by_structure' },
			{ label: '基本支出', section, decimals, initial: initial?.basic ?? null },
			writer
		),
		moneyLine(
			plan,
			project,
			{ scope: 'project', cut: 'by_structure' },
			{ label: '项目支出', section, decimals, initial: initial?.project ?? null },
			writer
		),
		...plan.items.map(({ name, ...pair }) =>
			moneyLine(
				plan,
				pair,
				{ scope: 'project_item', cut: 'by_item', item_name: name },
				{ label: name, section: '二、综合评价分析/（三）重点项目支出', decimals },
				writer
			)
		),
		moneyLine(
			plan,
			plan.threePublic,
			{ scope: 'three_public', cut: 'three_public' },
			{ label: '“三公”经费', section: '二、综合评价分析/（二）管理情况', decimals: null },
			writer
		)
	];
}

/** The money of a department report: three cuts in a table, total and parts in a narrative. */
export function budgetLines(plan: YearPlan, writer: FactWriter): BudgetLine[] {
	return plan.form === 'table' ? tableLines(plan, writer) : reportLines(plan, writer);
}
