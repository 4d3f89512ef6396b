import type { Evidence } from '../schema/evidence.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { TableName, TableRow, TableRows } from '../schema/tables.ts';
import { pinyinInitials } from './pinyin-initials.ts';
import type { ReferenceData } from './read-reference-data.ts';

/** Tables that reports fill. */
export type DocumentTables = Omit<
	TableRows,
	| 'region'
	| 'department'
	| 'department_alias'
	| 'scoring_scheme'
	| 'scoring_scheme_component'
	| 'problem_category'
	| 'cause'
	| 'rule'
>;

interface Fact {
	evidence: readonly Evidence[];
}

function evidenceRows(doc_id: string, record_table: TableName, record_id: string, fact: Fact) {
	return fact.evidence.map((place, index): TableRow<'evidence'> => ({
		section: place.section,
		line_start: place.line_start,
		line_end: place.line_end,
		char_start: place.char_start,
		char_end: place.char_end,
		page: place.page,
		sheet: place.sheet,
		cell: place.cell,
		quote: place.quote,
		doc_id,
		record_table,
		record_id,
		n: index + 1
	}));
}

function findingRows(doc_id: string, findings: readonly QualityFinding[]) {
	return findings.map(({ record_ids, ...finding }, index) => ({
		row: {
			doc_id,
			finding_id: `${doc_id}-F${index + 1}`,
			initials: pinyinInitials(finding.message),
			...finding
		},
		record_ids: [...new Set(record_ids)]
	}));
}

/** The rows of every table that one report fills. A fact is spread last: adding to a copy costs several times as much. */
export function buildDocumentRows(
	record: ReportRecord,
	findings: readonly QualityFinding[]
): DocumentTables {
	const { budget_lines, scores, indicators, problems, measures, ...others } = record;
	const { problem_measure_links, monitoring, outputs, headcounts, stated_ratios, ...rest } = others;
	const { quality_findings: _, ...document } = rest;
	const { doc_id, fiscal_year } = document;
	const found = findingRows(doc_id, findings);
	const evidence: TableRow<'evidence'>[] = [
		...budget_lines.flatMap((f) => evidenceRows(doc_id, 'budget_line', f.line_id, f)),
		...scores.flatMap((f) => evidenceRows(doc_id, 'score', f.score_id, f)),
		...indicators.flatMap((f) => evidenceRows(doc_id, 'indicator', f.indicator_id, f)),
		...problems.flatMap((f) => evidenceRows(doc_id, 'problem', f.problem_id, f)),
		...measures.flatMap((f) => evidenceRows(doc_id, 'measure', f.measure_id, f)),
		...monitoring.flatMap((f) => evidenceRows(doc_id, 'monitoring_snapshot', f.snapshot_id, f)),
		...outputs.flatMap((f) => evidenceRows(doc_id, 'output', f.output_id, f)),
		...headcounts.flatMap((f) => evidenceRows(doc_id, 'headcount', f.headcount_id, f)),
		...stated_ratios.flatMap((f) => evidenceRows(doc_id, 'stated_ratio', f.ratio_id, f))
	];
	return {
		document: [document],
		budget_line: budget_lines.map(({ evidence: _, ...line }) => ({
			doc_id,
			fiscal_year,
			initials: pinyinInitials(line.item_name),
			...line
		})),
		score: scores.map(({ evidence: _, components: _components, ...score }) => ({
			doc_id,
			...score
		})),
		score_component: scores.flatMap(({ score_id, components }) =>
			components.map((component, index) => ({ score_id, ordinal: index + 1, ...component }))
		),
		indicator: indicators.map(({ evidence: _, ...indicator }) => ({
			doc_id,
			initials: pinyinInitials(indicator.name_zh),
			...indicator
		})),
		problem: problems.map(({ evidence: _, secondary_codes: _codes, ...problem }) => ({
			doc_id,
			initials: pinyinInitials(problem.text),
			...problem
		})),
		problem_secondary: problems.flatMap(({ problem_id, secondary_codes }) =>
			secondary_codes.map((category_code) => ({ problem_id, category_code }))
		),
		measure: measures.map(({ evidence: _, secondary_codes: _codes, ...measure }) => ({
			doc_id,
			initials: pinyinInitials(measure.text),
			...measure
		})),
		measure_secondary: measures.flatMap(({ measure_id, secondary_codes }) =>
			secondary_codes.map((category_code) => ({ measure_id, category_code }))
		),
		problem_measure_link: problem_measure_links,
		monitoring_snapshot: monitoring.map(({ evidence: _, ...snapshot }) => ({
			doc_id,
			...snapshot
		})),
		output: outputs.map(({ evidence: _, ...output }) => ({ doc_id, ...output })),
		stated_ratio: stated_ratios.map(({ evidence: _, ...ratio }) => ({ doc_id, ...ratio })),
		headcount: headcounts.map(({ evidence: _, ...headcount }) => ({ doc_id, ...headcount })),
		evidence,
		quality_finding: found.map(({ row }) => row),
		quality_finding_record: found.flatMap(({ row, record_ids }) =>
			record_ids.map((record_id) => ({ finding_id: row.finding_id, record_id }))
		)
	};
}

/** The rows of every table of a dataset: reference data, then each report's facts with its findings. */
export function buildRows(
	reference: ReferenceData,
	records: readonly ReportRecord[],
	findings: ReadonlyMap<string, readonly QualityFinding[]>
): TableRows {
	const rows: TableRows = {
		region: [...reference.regions],
		department: reference.departments.map((department) => ({
			...department,
			name_initials: pinyinInitials(department.name_zh, department.short_zh)
		})),
		department_alias: [...reference.aliases],
		scoring_scheme: [...reference.schemes],
		scoring_scheme_component: [...reference.components],
		problem_category: reference.categories.map((category) => ({
			...category,
			name_initials: pinyinInitials(category.name_zh)
		})),
		cause: [...reference.causes],
		rule: [...reference.rules],
		...emptyDocumentTables()
	};
	for (const record of records) {
		const added = buildDocumentRows(record, findings.get(record.doc_id) ?? []);
		for (const name of Object.keys(added) as (keyof DocumentTables)[]) {
			(rows[name] as unknown[]).push(...added[name]);
		}
	}
	return rows;
}

function emptyDocumentTables(): DocumentTables {
	return {
		document: [],
		budget_line: [],
		score: [],
		score_component: [],
		indicator: [],
		problem: [],
		problem_secondary: [],
		measure: [],
		measure_secondary: [],
		problem_measure_link: [],
		monitoring_snapshot: [],
		output: [],
		stated_ratio: [],
		headcount: [],
		evidence: [],
		quality_finding: [],
		quality_finding_record: []
	};
}
