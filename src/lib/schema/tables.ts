import { z } from 'zod';
import { BudgetLine } from './budget-line.ts';
import { Department, DepartmentAlias } from './department.ts';
import { ReportDocument } from './document.ts';
import { Evidence } from './evidence.ts';
import { Headcount } from './headcount.ts';
import { Indicator } from './indicator.ts';
import { MonitoringSnapshot } from './monitoring.ts';
import { Output } from './output.ts';
import { Measure, Problem, ProblemMeasureLink } from './problem.ts';
import { Cause, ProblemCategory } from './problem-category.ts';
import { QualityFinding, Rule } from './quality-finding.ts';
import { Region } from './region.ts';
import { CategoryCode, DocId, FactId, FiscalYear, Initials, Text } from './scalars.ts';
import { Score, ScoreComponent } from './score.ts';
import { ScoringScheme, ScoringSchemeComponent } from './scoring-scheme.ts';
import { StatedRatio } from './stated-ratio.ts';

/** Version of the published tables; raise it when a column changes meaning. */
export const SCHEMA_VERSION = 1;

export interface TableSpec {
	/** What one row is. */
	description: string;
	row: z.ZodObject;
	/** Columns that identify a row; also its sort order in the file. */
	key: readonly string[];
}

const ofDocument = { doc_id: DocId };
/** Of the Chinese text a reader searches a row by. */
const searchable = { initials: Initials };
const Money = BudgetLine.omit({ evidence: true });
const EVIDENCE = { evidence: true } as const;

/** Every published table: the only list of names, columns and keys. */
export const TABLES = {
	region: {
		description: 'Administrative divisions (GB/T 2260)',
		row: Region,
		key: ['region_code']
	},
	department: {
		description: 'Reporting departments',
		row: Department.extend({ name_initials: Initials }),
		key: ['dept_id']
	},
	department_alias: {
		description: 'Forms of a department’s name met in texts',
		row: DepartmentAlias,
		key: ['dept_id', 'alias_zh']
	},
	scoring_scheme: {
		description: 'What 100 points mean in a region and year',
		row: ScoringScheme,
		key: ['scheme_id']
	},
	scoring_scheme_component: {
		description: 'Parts of a scoring scheme',
		row: ScoringSchemeComponent,
		key: ['scheme_id', 'component_code']
	},
	problem_category: {
		description: 'Problem taxonomy',
		row: ProblemCategory.extend({ name_initials: Initials }),
		key: ['code']
	},
	cause: { description: 'Why a problem arose', row: Cause, key: ['code'] },
	rule: { description: 'Cross-checks', row: Rule, key: ['rule_id'] },
	document: { description: 'Published reports', row: ReportDocument, key: ['doc_id'] },
	budget_line: {
		description: 'Money: one printed budget and actual pair',
		row: Money.extend({ ...ofDocument, fiscal_year: FiscalYear, ...searchable }),
		key: ['line_id']
	},
	score: {
		description: 'Total scores',
		row: Score.omit({ evidence: true, components: true }).extend(ofDocument),
		key: ['score_id']
	},
	score_component: {
		description: 'Blocks of a score',
		row: ScoreComponent.extend({ score_id: FactId, ordinal: z.int().meta({ sql: 'INTEGER' }) }),
		key: ['score_id', 'ordinal']
	},
	indicator: {
		description: 'Level-3 rows of indicator trees',
		row: Indicator.omit(EVIDENCE).extend({ ...ofDocument, ...searchable }),
		key: ['indicator_id']
	},
	problem: {
		description: 'Stated problems and deduction reasons',
		row: Problem.omit({ evidence: true, secondary_codes: true }).extend({
			...ofDocument,
			...searchable
		}),
		key: ['problem_id']
	},
	problem_secondary: {
		description: 'Further categories of a problem',
		row: z.strictObject({ problem_id: FactId, category_code: CategoryCode }),
		key: ['problem_id', 'category_code']
	},
	measure: {
		description: 'Improvement measures',
		row: Measure.omit({ evidence: true, secondary_codes: true }).extend({
			...ofDocument,
			...searchable
		}),
		key: ['measure_id']
	},
	measure_secondary: {
		description: 'Further categories of a measure',
		row: z.strictObject({ measure_id: FactId, category_code: CategoryCode }),
		key: ['measure_id', 'category_code']
	},
	problem_measure_link: {
		description: 'Which measure answers which problem',
		row: ProblemMeasureLink,
		key: ['problem_id', 'measure_id']
	},
	monitoring_snapshot: {
		description: 'Mid-year progress',
		row: MonitoringSnapshot.omit(EVIDENCE).extend(ofDocument),
		key: ['snapshot_id']
	},
	output: {
		description: 'Workload and results',
		row: Output.omit(EVIDENCE).extend(ofDocument),
		key: ['output_id']
	},
	stated_ratio: {
		description: 'Printed percentages that are no line’s rate',
		row: StatedRatio.omit(EVIDENCE).extend(ofDocument),
		key: ['ratio_id']
	},
	headcount: {
		description: 'Posts, people and divisions',
		row: Headcount.omit(EVIDENCE).extend(ofDocument),
		key: ['headcount_id']
	},
	evidence: {
		description: 'Where each value is printed',
		row: Evidence.extend({
			...ofDocument,
			record_table: Text,
			record_id: FactId,
			n: z.int().min(1).meta({ sql: 'INTEGER' })
		}),
		key: ['record_table', 'record_id', 'n']
	},
	quality_finding: {
		description: 'Violations of the cross-checks',
		row: QualityFinding.omit({ record_ids: true }).extend({
			...ofDocument,
			finding_id: Text,
			...searchable
		}),
		key: ['finding_id']
	},
	quality_finding_record: {
		description: 'The facts a finding concerns',
		row: z.strictObject({ finding_id: Text, record_id: Text }),
		key: ['finding_id', 'record_id']
	}
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof TABLES;
export type TableRow<T extends TableName> = z.output<(typeof TABLES)[T]['row']>;
/** Rows of every table of one dataset. */
export type TableRows = { [T in TableName]: TableRow<T>[] };
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
