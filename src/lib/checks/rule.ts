import type { Severity } from '../schema/codes.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { ScoringScheme } from '../schema/scoring-scheme.ts';
import type { CheckedText } from './checked-text.ts';

export interface CheckContext {
	/** Other reports of the same department, of any year. */
	siblings: readonly ReportRecord[];
	schemes: ReadonlyMap<string, ScoringScheme>;
	/** The report's text where it was just read; null for stored records. */
	text: CheckedText | null;
}

/** One rule: what it finds wrong or worth knowing about a record. It changes nothing. */
export type Check = (record: ReportRecord, context: CheckContext) => QualityFinding[];

interface FindingDetails {
	kind?: string;
	expected?: string | null;
	actual?: string | null;
	delta?: string | null;
	record_ids?: readonly string[];
}

/** A finding in both languages; what is not given is null. */
export function finding(
	rule_id: string,
	severity: Severity,
	message: string,
	message_en: string,
	details: FindingDetails = {}
): QualityFinding {
	return {
		rule_id,
		severity,
		kind: details.kind ?? null,
		message,
		message_en,
		expected: details.expected ?? null,
		actual: details.actual ?? null,
		delta: details.delta ?? null,
		record_ids: [...new Set(details.record_ids ?? [])]
	};
}
