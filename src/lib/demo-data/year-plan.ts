import type { z } from 'zod';
import type { ActualKind, UnitScope } from '../schema/codes.ts';
import type { Cents } from './cents.ts';
import type { DemoDepartment } from './departments.ts';
import type { Hundredths, TreeRow } from './indicator-tree.ts';
import type { ActiveProblem, ProblemOverride } from './problem-history.ts';

export interface Pair {
	budget: Cents;
	actual: Cents;
}

export interface PlannedItem extends Pair {
	name: string;
}

export interface PlannedDeduction {
	code: string;
	row: TreeRow;
	points: Hundredths;
	/** false: the report takes the points off without a word. */
	reasoned: boolean;
}

export interface PlannedOutput {
	key: string;
	name_zh: string;
	name_en: string;
	unit_zh: string;
	kind: 'workload' | 'result';
	task: string;
	value: number;
	previous: number | null;
	atLeast: boolean;
}

/** Percentages in hundredths: 96.62 % is 9662. */
export interface PlannedRatios {
	publicExpense: number;
	procurement: number;
	variance: number;
	assets: number;
	average: number | null;
}

/** Everything that happened in one department in one year, before a report is written about it. */
export interface YearPlan {
	department: DemoDepartment;
	year: number;
	docId: string;
	form: 'table' | 'report';
	unit: '元' | '万元';
	basis: 'full_year' | 'initial' | 'unspecified';
	actualKind: z.output<typeof ActualKind>;
	unitScope: z.output<typeof UnitScope>;
	/** The year's budget and spending, and their parts; every pair adds up exactly. */
	total: Pair;
	basic: Pair;
	project: Pair;
	items: PlannedItem[];
	otherFunds: Pair;
	toDistricts: Pair;
	threePublic: Pair;
	/** Initial budget, if the report prints both. */
	initial: { total: Cents; basic: Cents; project: Cents } | null;
	printsRates: boolean;
	problems: ActiveProblem[];
	hasProblemSection: boolean;
	deductions: PlannedDeduction[];
	bonus: Hundredths;
	statesGrade: boolean;
	strayMeasure: boolean;
	posts: number;
	inPost: number;
	retired: number;
	divisions: number;
	outputs: PlannedOutput[];
	ratios: PlannedRatios;
	monitored: { progress: number; score: number | null } | null;
	reportDay: number;
	/** Name of the item evaluated in a report of its own, if any. */
	ownReport: string | null;
}

/** What a planted department-year fixes instead of leaving it to the draw. Money in 分. */
export interface PlanOverride {
	problems?: ProblemOverride;
	missing?: boolean;
	form?: YearPlan['form'];
	unit?: YearPlan['unit'];
	basis?: YearPlan['basis'];
	total?: Pair;
	threePublic?: Pair;
	printsRates?: boolean;
	printsInitial?: boolean;
	section?: boolean;
	deductions?: { code: string; points: Hundredths; reasoned?: boolean }[];
	bonus?: Hundredths;
	ownReport?: boolean;
}
