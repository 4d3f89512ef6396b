import type { BudgetLine } from '../schema/budget-line.ts';
import type { Headcount } from '../schema/headcount.ts';
import type { Output } from '../schema/output.ts';
import type { ReportDocument } from '../schema/document.ts';
import type { StatedRatio } from '../schema/stated-ratio.ts';

/** Types of the codes facts carry. */
export type Flow = BudgetLine['flow'];
export type LineScope = BudgetLine['scope'];
export type Cut = BudgetLine['cut'];
export type FundSource = BudgetLine['fund_source'];
export type BudgetLevel = BudgetLine['budget_level'];
export type EconClass = NonNullable<BudgetLine['econ_class']>;
export type HeadcountCategory = Headcount['category'];
export type OutputKind = Output['kind'];
export type ProblemsStatus = ReportDocument['problems_status'];
export type RatioCode = StatedRatio['ratio_code'];
export type Comparator = StatedRatio['comparator'];
