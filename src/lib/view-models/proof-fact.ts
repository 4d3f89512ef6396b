import type { Lang } from '../messages/lang.ts';
import type { ProofMessages } from '../messages/proof.ts';
import type { ReportCodes } from '../messages/report-codes.ts';

/** The words a proof is told in. */
export interface ProofWords {
	t: ProofMessages;
	codes: ReportCodes;
	bases: Readonly<Record<string, string>>;
	evalObjects: Readonly<Record<string, string>>;
	lang: Lang;
	/** Of a report read in part nobody knows what it does not print. */
	nothing: string;
}

/** One recorded value beside what the report prints for it; null is a value the report does not print. */
export interface ProofValue {
	label: string;
	printed: string | null;
	read: string | null;
}

/** One fact as its proof shows it: what it is, its values, and how they were got from what is printed. */
export interface ProofFact {
	record_id: string;
	/** Which table it stands in, in words. */
	kind: string;
	name: string;
	/** Further marks of what it is. */
	marks: string[];
	/** Whether the report prints a figure beside each value. */
	hasPrinted: boolean;
	values: ProofValue[];
	steps: string[];
	/** Its value in few words, for a list. */
	summary: string;
}
