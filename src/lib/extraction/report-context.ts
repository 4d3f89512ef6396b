import type { AmountUnit, EvalObject, Evaluator } from '../schema/codes.ts';

/** What the extractors of facts need to know about the report as a whole. */
export interface ReportContext {
	fiscal_year: number;
	eval_object: EvalObject;
	eval_object_name: string | null;
	evaluator: Evaluator;
	department_name: string;
	/** The department's name and the short forms of it met in texts. */
	department_names: readonly string[];
	amount_unit: AmountUnit;
	/** Identifier prefix of the report's facts. */
	prefix: string;
}
