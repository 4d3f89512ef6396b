import type { z } from 'zod';
import type { Correction } from '../schema/correction.ts';
import { ReportRecord } from '../schema/report-record.ts';
import type { RecordFile } from './check-references.ts';
import { recomputeFields } from './recompute-fields.ts';
import { factsOfRecord } from './facts-of-record.ts';
import { CORRECTIONS_FILE } from './read-corrections.ts';
import type { RecordProblem } from './record-error.ts';

/** Fields that say what a thing is or where it stands, not what a report prints. */
const FIXED = new Set([
	'doc_id',
	'sha256',
	'evidence',
	'components',
	'line_id',
	'score_id',
	'problem_id',
	'measure_id',
	'snapshot_id',
	'output_id',
	'headcount_id',
	'ratio_id'
]);

function isCorrectable(target: Record<string, unknown>, field: string): boolean {
	const value = target[field];
	const isFacts = Array.isArray(value) && value.some((entry) => typeof entry === 'object');
	const isOwnId = field === 'indicator_id' && 'name_norm' in target;
	return field in target && !FIXED.has(field) && !isFacts && !isOwnId;
}

function correct(record: ReportRecord, correction: Correction): z.ZodSafeParseResult<ReportRecord> {
	const copy = structuredClone(record);
	const fact = factsOfRecord(copy).find(({ id }) => id === correction.fact_id);
	const target = (fact?.row ?? copy) as Record<string, unknown>;
	target[correction.field] = correction.value;
	recomputeFields(target, correction.field);
	return ReportRecord.safeParse(copy);
}

function targetProblem(
	record: ReportRecord | undefined,
	{ doc_id, fact_id, field }: Correction
): [string, string] | null {
	if (!record) return ['doc_id', `${doc_id} does not exist in the reports`];
	const fact = factsOfRecord(record).find(({ id }) => id === fact_id);
	if (fact_id !== null && !fact) return ['fact_id', `${fact_id} does not exist in ${doc_id}`];
	const target = (fact?.row ?? record) as Record<string, unknown>;
	if (isCorrectable(target, field)) return null;
	return ['field', `${fact_id ?? doc_id} has no field ${field} that can be corrected`];
}

/**
 * The records with every correction applied, and every correction that names nothing or does not fit.
 * With `complete` false (some file could not be read) a report that is not there is no problem.
 */
export function applyCorrections(
	files: readonly RecordFile[],
	corrections: readonly Correction[],
	complete = true
): { files: RecordFile[]; problems: RecordProblem[] } {
	const corrected = [...files];
	const problems: RecordProblem[] = [];
	corrections.forEach((correction, index) => {
		const { doc_id, fact_id, field } = correction;
		const at = corrected.findIndex(({ record }) => record.doc_id === doc_id);
		const entry = corrected[at];
		if (!entry && !complete) return;
		const wrong = targetProblem(entry?.record, correction);
		if (wrong || !entry) {
			const [path, reason] = wrong ?? ['', ''];
			problems.push({ file: CORRECTIONS_FILE, path: `[${index}].${path}`, reason });
			return;
		}
		const result = correct(entry.record, correction);
		if (result.success) {
			corrected[at] = { ...entry, record: result.data };
			return;
		}
		const reasons = result.error.issues.map((issue) => issue.message).join('; ');
		problems.push({
			file: CORRECTIONS_FILE,
			path: `[${index}].value`,
			reason: `${fact_id ?? doc_id} ${field}: ${reasons}`
		});
	});
	return { files: corrected, problems };
}
