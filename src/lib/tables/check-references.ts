import type { ReportRecord } from '../schema/report-record.ts';
import { factsOfRecord } from './facts-of-record.ts';
import type { RecordProblem } from './record-error.ts';
import type { ReferenceData } from './read-reference-data.ts';

export interface RecordFile {
	/** Relative to the data folder. */
	file: string;
	record: ReportRecord;
}

const OTHER_REPORTS = 'the reports';

type Reference = [path: string, code: string | null, known: ReadonlySet<string>, where: string];

function referencesOf(
	record: ReportRecord,
	data: ReferenceData,
	documents: ReadonlySet<string>,
	facts: ReadonlySet<string>
): Reference[] {
	const regions = new Set(data.regions.map((region) => region.region_code));
	const categories = new Set(data.categories.map((category) => category.code));
	const causes = new Set<string>(data.causes.map((cause) => cause.code));
	const rules = new Set(data.rules.map((rule) => rule.rule_id));
	const own = new Set(factsOfRecord(record).map((fact) => fact.id));
	const classified = (
		name: string,
		rows: readonly { category_code: string; category_l1: string; secondary_codes: string[] }[]
	) =>
		rows.flatMap((row, index): Reference[] => [
			[`${name}[${index}].category_code`, row.category_code, categories, 'problem-categories.json'],
			[
				`${name}[${index}].category_l1`,
				row.category_l1,
				new Set([row.category_code.slice(0, 3)]),
				'its category_code'
			],
			...row.secondary_codes.map((code, n): Reference => [
				`${name}[${index}].secondary_codes[${n}]`,
				code,
				categories,
				'problem-categories.json'
			])
		]);
	const departments = new Set(data.departments.map((department) => department.dept_id));
	const schemes = new Set(data.schemes.map((scheme) => scheme.scheme_id));
	return [
		['dept_id', record.dept_id, departments, 'departments.json'],
		['region_code', record.region_code, regions, 'regions.json'],
		['located_in_code', record.located_in_code, regions, 'regions.json'],
		['scheme_id', record.scheme_id, schemes, 'scoring-schemes.json'],
		['superseded_by', record.superseded_by, documents, OTHER_REPORTS],
		...classified('problems', record.problems),
		...classified('measures', record.measures),
		...record.problems.flatMap((row, index): Reference[] => [
			[`problems[${index}].cause_code`, row.cause_code, causes, 'problem-categories.json'],
			[`problems[${index}].indicator_id`, row.indicator_id, own, 'this report']
		]),
		...record.indicators.map((row, index): Reference => [
			`indicators[${index}].score_id`,
			row.score_id,
			own,
			'this report'
		]),
		...record.problem_measure_links.flatMap((row, index): Reference[] => [
			[`problem_measure_links[${index}].problem_id`, row.problem_id, own, 'this report'],
			[`problem_measure_links[${index}].measure_id`, row.measure_id, own, 'this report']
		]),
		...record.quality_findings.flatMap((row, index): Reference[] => [
			[`quality_findings[${index}].rule_id`, row.rule_id, rules, 'rules.json'],
			...row.record_ids.map((id, n): Reference => [
				`quality_findings[${index}].record_ids[${n}]`,
				id,
				facts,
				OTHER_REPORTS
			])
		])
	];
}

/**
 * Identifiers used twice, and codes or identifiers that nothing defines, over all files together.
 * With `complete` false (some file could not be read) references to other reports are not judged.
 */
export function checkReferences(
	files: readonly RecordFile[],
	data: ReferenceData,
	complete = true
): RecordProblem[] {
	const problems: RecordProblem[] = [];
	const documents = new Map<string, string>();
	const facts = new Map<string, string>();
	const claim = (taken: Map<string, string>, id: string, file: string, path: string) => {
		const first = taken.get(id);
		if (first === undefined) taken.set(id, file);
		else problems.push({ file, path, reason: `${id} is already used in ${first}` });
	};
	for (const { file, record } of files) {
		claim(documents, record.doc_id, file, 'doc_id');
		for (const fact of factsOfRecord(record)) claim(facts, fact.id, file, fact.path);
	}
	const documentIds = new Set(documents.keys());
	const factIds = new Set(facts.keys());
	for (const { file, record } of files) {
		for (const [path, code, known, where] of referencesOf(record, data, documentIds, factIds)) {
			const elsewhere = where === OTHER_REPORTS && !complete;
			if (code !== null && !known.has(code) && !elsewhere) {
				problems.push({ file, path, reason: `${code} does not exist in ${where}` });
			}
		}
	}
	return problems;
}
