import { describe, expect, it } from 'vitest';
import {
	ActualKind,
	BudgetLevel,
	ClassifiedBy,
	Concreteness,
	Cut,
	EconClass,
	Evaluator,
	Flow,
	FundSource,
	HeadcountCategory,
	LineScope,
	LinkKind,
	OutputKind,
	ProblemsStatus,
	RatioCode,
	UnitScope
} from '../schema/codes.ts';
import { reportCodes } from './report-codes.ts';

const CODES = {
	scopes: LineScope,
	cuts: Cut,
	flows: Flow,
	sources: FundSource,
	levels: BudgetLevel,
	econClasses: EconClass,
	actualKinds: ActualKind,
	evaluators: Evaluator,
	unitScopes: UnitScope,
	problemsStatuses: ProblemsStatus,
	outputKinds: OutputKind,
	ratios: RatioCode,
	headcounts: HeadcountCategory,
	linkKinds: LinkKind,
	concreteness: Concreteness,
	classifiedBy: ClassifiedBy
} as const;

describe.each(['zh-CN', 'en'] as const)('codes in %s', (lang) => {
	it.each(Object.keys(CODES) as (keyof typeof CODES)[])('names every code of %s', (field) => {
		expect(Object.keys(reportCodes[lang][field]).sort()).toEqual([...CODES[field].options].sort());
	});
});
