import { UNKNOWN_REGION } from '../../src/lib/extraction/regions.ts';
import type { QualityFinding } from '../../src/lib/schema/quality-finding.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import type { RecordFile } from '../../src/lib/tables/check-references.ts';
import { bareName } from './new-department.ts';
import type { Told } from './told.ts';

const UNNAMED = '未载明单位';
const LEAST_CONFIDENCE = 0.6;
const MOST_MESSAGES = 3;

function unsureReading(record: ReportRecord, department: string | null): Told[] {
	const unsure = record.problems.filter(({ confidence }) => Number(confidence) < LEAST_CONFIDENCE);
	const doubts: [boolean, string, string][] = [
		[record.dept_name_zh === UNNAMED, '没有读到单位名称', 'no department named'],
		[
			department !== null && department !== bareName(record.dept_name_zh),
			`印作“${record.dept_name_zh}”，按别名归入“${department}”`,
			`printed as ${record.dept_name_zh}, by an alias taken for ${department}`
		],
		[
			record.region_code === UNKNOWN_REGION,
			'地区未识别，请在 departments.json 中填写',
			'division unknown: fill it in in departments.json'
		],
		[record.note?.includes('推定') === true, '年度是推定的', 'the year is a guess'],
		[record.budget_lines.length === 0, '没有读到金额', 'no amounts found'],
		[
			unsure.length > 0,
			`${unsure.length} 个问题的归类把握不大`,
			`${unsure.length} problem(s) classified with low confidence`
		]
	];
	return doubts.flatMap(([applies, zh, en]) => (applies ? [{ zh, en }] : []));
}

function contradictions(findings: readonly QualityFinding[]): Told[] {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	const first = errors.slice(0, MOST_MESSAGES).map(({ rule_id, message, message_en }) => ({
		zh: `${rule_id} ${message}`,
		en: `${rule_id} ${message_en}`
	}));
	const rest = errors.length - first.length;
	const counts = [
		...(rest > 0 ? [{ zh: `另有 ${rest} 处矛盾`, en: `${rest} more error(s)` }] : []),
		...(warnings.length > 0
			? [{ zh: `${warnings.length} 处提醒`, en: `${warnings.length} warning(s)` }]
			: [])
	];
	return [...first, ...counts];
}

function otherReadings(record: ReportRecord, all: readonly RecordFile[]): Told[] {
	return all
		.filter(
			({ record: other }) =>
				other.doc_id !== record.doc_id &&
				other.completeness === 'full' &&
				other.superseded_by === null &&
				other.dept_id === record.dept_id &&
				other.fiscal_year === record.fiscal_year &&
				other.doc_kind === record.doc_kind &&
				other.eval_object_name === record.eval_object_name
		)
		.map(({ file }) => ({ zh: `与 ${file} 可能是同一报告`, en: `may be the report of ${file}` }));
}

/** What a person should look at in a record: uncertain reading, errors and warnings, a twin. `department` is its official name. */
export function findDoubts(
	record: ReportRecord,
	findings: readonly QualityFinding[],
	sameDepartment: readonly RecordFile[],
	department: string | null
): Told[] {
	return [
		...unsureReading(record, department),
		...otherReadings(record, sameDepartment),
		...contradictions(findings)
	];
}
