import { z } from 'zod';
import {
	AmountUnit,
	Completeness,
	DocKind,
	EvalObject,
	Evaluator,
	ProblemsStatus,
	UnitScope
} from './codes.ts';
import { DeptId, DocId, FiscalYear, IsoDate, RegionCode, Text } from './scalars.ts';
import { SchemeId } from './scoring-scheme.ts';

/** One published report. One row per source file or page. */
export const ReportDocument = z.strictObject({
	doc_id: DocId,
	source_file: Text.nullable(),
	source_url: z
		.url()
		.nullable()
		.meta({ sql: 'VARCHAR', description: 'address it was published at' }),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.nullable()
		.meta({ sql: 'VARCHAR', description: 'of the source file' }),
	doc_kind: DocKind,
	completeness: Completeness.meta({
		description: 'partial reports never enter a department comparison or a problem frequency'
	}),
	title_zh: Text,
	dept_id: DeptId,
	dept_name_zh: Text.meta({ description: 'name as printed in the report' }),
	fiscal_year: FiscalYear,
	region_code: RegionCode,
	located_in_code: RegionCode.nullable(),
	eval_object: EvalObject,
	eval_object_name: Text.nullable().meta({ description: 'name of the project, if a project' }),
	evaluator: Evaluator,
	unit_scope: UnitScope,
	scheme_id: SchemeId.nullable(),
	report_date: IsoDate.nullable().meta({ description: 'date printed on the report' }),
	published_on: IsoDate.nullable().meta({ description: 'date the page was published' }),
	basis_document: Text.nullable().meta({ description: 'circular that asked for it, as printed' }),
	grade_stated: Text.nullable().meta({ description: 'grade as printed; never derived' }),
	amount_unit_stated: AmountUnit,
	amount_unit_effective: AmountUnit.meta({ description: 'unit the values really are in' }),
	problems_status: ProblemsStatus,
	superseded_by: DocId.nullable(),
	note: Text.nullable()
});
export type ReportDocument = z.output<typeof ReportDocument>;
