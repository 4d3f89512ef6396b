import type {
	OtherStatementRelation,
	ProofOtherStatement
} from '../queries/proof-other-statements.ts';
import type { ProofFinding } from '../queries/proof-findings.ts';
import type { ProofHeadcount } from '../queries/proof-headcounts.ts';
import type { ProofIndicator } from '../queries/proof-indicators.ts';
import type { ProofMoney } from '../queries/proof-money.ts';
import type { ProofMonitoring } from '../queries/proof-monitoring.ts';
import type { ProofOutput } from '../queries/proof-outputs.ts';
import type { ProofRatio } from '../queries/proof-ratios.ts';
import type { ProofReport } from '../queries/proof-reports.ts';
import type { ProofScorePart } from '../queries/proof-score-parts.ts';
import type { ProofScore } from '../queries/proof-scores.ts';
import type { ProofStatement } from '../queries/proof-statements.ts';
import type { ReportEvidence } from '../queries/report-evidence.ts';
import { formatDecimal } from '../format/decimal.ts';
import {
	proofHeadcountFact,
	proofMonitoringFact,
	proofOutputFact,
	proofRatioFact
} from './proof-counted.ts';
import type { ProofFact, ProofWords } from './proof-fact.ts';
import { proofMoneyFact } from './proof-money.ts';
import { proofIndicatorFact, proofScoreFact } from './proof-score.ts';
import { proofStatementFact } from './proof-statement.ts';
import { reportPlaces, type ReportPlace } from './report-places.ts';

export interface ProofRows {
	reports: readonly ProofReport[];
	places: readonly ReportEvidence[];
	findings: readonly ProofFinding[];
	others: readonly ProofOtherStatement[];
	money: readonly ProofMoney[];
	scores: readonly ProofScore[];
	scoreParts: readonly ProofScorePart[];
	indicators: readonly ProofIndicator[];
	statements: readonly ProofStatement[];
	outputs: readonly ProofOutput[];
	monitoring: readonly ProofMonitoring[];
	ratios: readonly ProofRatio[];
	headcounts: readonly ProofHeadcount[];
}

export interface ProofFindingNote {
	finding_id: string;
	rule_id: string;
	rule: string;
	severity: ProofFinding['severity'];
	message: string;
	expected: string | null;
	actual: string | null;
	delta: string | null;
	/** The facts it names, to be looked at together; empty where it names only this one. */
	record_ids: string[];
}

export interface ProofOther {
	record_id: string;
	relation: OtherStatementRelation;
	report: ProofReport;
	fact: ProofFact;
	places: ReportPlace[];
}

/** One fact, or one finding, with everything that stands behind it. */
export interface ProofEntry {
	record_id: string;
	report: ProofReport;
	/** Null for a finding: it has a message in place of a value. */
	fact: ProofFact | null;
	places: ReportPlace[];
	findings: ProofFindingNote[];
	others: ProofOther[];
	/** Other statements beyond those listed. */
	moreOthers: number;
}

const MOST_OTHERS = 12;

function factsOf(
	rows: ProofRows,
	words: (record_id: string) => ProofWords
): Map<string, ProofFact> {
	const parts = (id: string) => rows.scoreParts.filter(({ record_id }) => record_id === id);
	const facts = [
		...rows.money.map((row) => proofMoneyFact(row, words(row.record_id))),
		...rows.scores.map((row) => proofScoreFact(row, parts(row.record_id), words(row.record_id))),
		...rows.indicators.map((row) => proofIndicatorFact(row, words(row.record_id))),
		...rows.statements.map((row) => proofStatementFact(row, words(row.record_id))),
		...rows.outputs.map((row) => proofOutputFact(row, words(row.record_id))),
		...rows.monitoring.map((row) => proofMonitoringFact(row, words(row.record_id))),
		...rows.ratios.map((row) => proofRatioFact(row, words(row.record_id))),
		...rows.headcounts.map((row) => proofHeadcountFact(row, words(row.record_id)))
	];
	return new Map(facts.map((fact) => [fact.record_id, fact]));
}

function noteOf(finding: ProofFinding, lang: ProofWords['lang']): ProofFindingNote {
	const { message_en, rule_zh, rule_en, record_ids, ...rest } = finding;
	const named = record_ids?.split(',') ?? [];
	return {
		...rest,
		message: lang === 'en' ? message_en : finding.message,
		rule: lang === 'en' ? rule_en : rule_zh,
		expected: finding.expected && formatDecimal(finding.expected),
		actual: finding.actual && formatDecimal(finding.actual),
		delta: finding.delta && formatDecimal(finding.delta),
		record_ids: named.length > 1 ? named : []
	};
}

/** The facts an address asks for, in its order, and the ids nothing is known of. */
export function proofEntries(
	ids: readonly string[],
	rows: ProofRows,
	words: Omit<ProofWords, 'nothing'>
): { entries: ProofEntry[]; unknown: string[] } {
	const { t, lang } = words;
	const reports = new Map(rows.reports.map((row) => [row.record_id, row]));
	const places = reportPlaces(rows.places);
	const facts = factsOf(rows, (record_id) => ({
		...words,
		nothing: reports.get(record_id)?.completeness === 'partial' ? t.notSeen : t.notPrinted
	}));
	const otherOf = (record_id: string, relation: OtherStatementRelation): ProofOther[] => {
		const [report, fact] = [reports.get(record_id), facts.get(record_id)];
		return report && fact
			? [{ record_id, relation, report, fact, places: places.get(record_id) ?? [] }]
			: [];
	};
	const entries = [...new Set(ids)].flatMap((record_id): ProofEntry[] => {
		const report = reports.get(record_id);
		if (!report) return [];
		const touching = rows.findings.filter(
			({ finding_id, record_ids }) =>
				finding_id === record_id || (record_ids?.split(',').includes(record_id) ?? false)
		);
		const named = touching
			.filter(({ finding_id }) => finding_id === record_id)
			.flatMap(({ record_ids }) => record_ids?.split(',') ?? [])
			.flatMap((id) => otherOf(id, 'finding'));
		const others = rows.others
			.filter((row) => row.record_id === record_id)
			.flatMap(({ other_id, relation }) => otherOf(other_id, relation));
		const all = [...named, ...others];
		return [
			{
				record_id,
				report,
				fact: facts.get(record_id) ?? null,
				places: places.get(record_id) ?? [],
				findings: touching.map((finding) => noteOf(finding, lang)),
				others: all.slice(0, MOST_OTHERS),
				moreOthers: Math.max(0, all.length - MOST_OTHERS)
			}
		];
	});
	return { entries, unknown: [...new Set(ids)].filter((id) => !reports.has(id)) };
}
