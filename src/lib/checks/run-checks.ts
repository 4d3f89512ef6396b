import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { ScoringScheme } from '../schema/scoring-scheme.ts';
import { checkItemWithinParent, checkObjectMixing, checkYearJump } from './across-reports.ts';
import { checkBonusInScore } from './bonus-in-score.ts';
import { checkCarryover, checkDifferentRates, checkPerfectRate } from './different-rates.ts';
import { checkGradeBand } from './grade-band.ts';
import { checkIncomeBalance } from './income-balance.ts';
import { checkMissingRequired } from './missing-required.ts';
import { checkMonitoringDenominator, checkTimeProgress } from './monitoring-progress.ts';
import { checkEconClassSum, checkItemSum } from './part-sums.ts';
import { checkPartialPeriod } from './partial-period.ts';
import { checkPossibleRange } from './possible-range.ts';
import {
	checkDeductionReasons,
	checkDeductionsAreProblems,
	checkMeasuresHaveProblems,
	checkProblemsHaveMeasures
} from './problem-coverage.ts';
import { checkCompletionRatio, checkStatedRates, checkZeroDenominator } from './rate-recalc.ts';
import { checkRepeatedAmount } from './repeated-amount.ts';
import { checkRestatedFacts } from './restated-facts.ts';
import type { Check, CheckContext } from './rule.ts';
import { checkScoreSum, checkScoreWithinWeight, checkWeightSum } from './score-sums.ts';
import { checkBasicPlusProject, checkThreeCuts } from './structure-sums.ts';
import { checkDateWindow } from './date-window.ts';
import { checkDuplicateText } from './duplicate-text.ts';
import { checkEnumerationCount } from './enumeration-count.ts';
import { checkGoalCoverage } from './goal-coverage.ts';
import { checkGoalSection } from './goal-section.ts';
import { checkPersonalNames } from './personal-names.ts';
import { checkSectionNumbers } from './section-numbers.ts';
import { checkTableLayout } from './table-layout.ts';
import { checkUnitScope } from './unit-scope.ts';
import { checkTermDrift, checkTypos } from './wording-drift.ts';
import { checkThreePublic } from './three-public.ts';
import { checkUnitHeader } from './unit-header.ts';

type RuleId = QualityFinding['rule_id'];

/** Rules that need nothing but facts; their findings are recomputed whenever tables are built. */
const FACT_CHECKS: readonly (readonly [RuleId, Check])[] = [
	['Q01', checkStatedRates],
	['Q01', checkCompletionRatio],
	['Q02', checkMonitoringDenominator],
	['Q03', checkBasicPlusProject],
	['Q04', checkEconClassSum],
	['Q04', checkItemSum],
	['Q05', checkIncomeBalance],
	['Q06', checkThreeCuts],
	['Q07', checkScoreSum],
	['Q08', checkScoreWithinWeight],
	['Q09', checkWeightSum],
	['Q10', checkBonusInScore],
	['Q11', checkDeductionReasons],
	['Q12', checkDeductionsAreProblems],
	['Q13', checkProblemsHaveMeasures],
	['Q14', checkMeasuresHaveProblems],
	['Q15', checkUnitHeader],
	['Q16', checkRestatedFacts],
	['Q17', checkPossibleRange],
	['Q19', checkPartialPeriod],
	['Q20', checkThreePublic],
	['Q23', checkRepeatedAmount],
	['Q26', checkZeroDenominator],
	['Q27', checkGradeBand],
	['Q28', checkDifferentRates],
	['Q30', checkMissingRequired],
	['Q32', checkItemWithinParent],
	['Q33', checkYearJump],
	['Q36', checkTimeProgress],
	['Q37', checkPerfectRate],
	['Q39', checkCarryover],
	['Q40', checkObjectMixing]
];

/** Rules that read the report's text; what they found is kept in the record. */
const TEXT_CHECKS: readonly (readonly [RuleId, Check])[] = [
	['Q18', checkDateWindow],
	['Q21', checkSectionNumbers],
	['Q22', checkDuplicateText],
	['Q24', checkGoalSection],
	['Q25', checkEnumerationCount],
	['Q29', checkUnitScope],
	['Q31', checkTermDrift],
	['Q34', checkTableLayout],
	['Q35', checkTypos],
	['Q38', checkPersonalNames],
	['Q41', checkGoalCoverage]
];
export const TEXT_RULES: readonly RuleId[] = TEXT_CHECKS.map(([rule]) => rule);

export const FACT_RULES: readonly RuleId[] = [...new Set(FACT_CHECKS.map(([rule]) => rule))];

/** Variants of fact rules that a reader judged on the text; stored ones are kept. */
const JUDGED_ON_TEXT: ReadonlySet<string> = new Set(['name_conflict', 'carryover', 'instalment']);

function byRule(a: QualityFinding, b: QualityFinding): number {
	return a.rule_id < b.rule_id ? -1 : a.rule_id > b.rule_id ? 1 : 0;
}

/** Everything the rules find in one record, ordered by rule. Text rules need `context.text`. */
export function runChecks(record: ReportRecord, context: CheckContext): QualityFinding[] {
	return [...FACT_CHECKS, ...TEXT_CHECKS]
		.flatMap(([, check]) => check(record, context))
		.sort(byRule);
}

/** Of everything the rules find, what facts alone cannot give again: it is stored with the record. */
export function textFindings(record: ReportRecord, context: CheckContext): QualityFinding[] {
	return runChecks(record, context).filter(
		({ rule_id, kind }) =>
			TEXT_RULES.includes(rule_id) || (kind !== null && JUDGED_ON_TEXT.has(kind))
	);
}

/**
 * Stored findings that facts cannot give again: text rules, variants judged on the text, and what a reader saw
 * on a page of which only the opening became facts.
 */
function kept(record: ReportRecord, computed: readonly QualityFinding[]): QualityFinding[] {
	return record.quality_findings.filter((stored) => {
		if (!FACT_RULES.includes(stored.rule_id)) return true;
		const isJudged =
			record.completeness === 'partial' ||
			(stored.kind !== null && JUDGED_ON_TEXT.has(stored.kind));
		return (
			isJudged &&
			!computed.some((other) => other.rule_id === stored.rule_id && other.kind === stored.kind)
		);
	});
}

/** Findings of a whole data set by report: fact rules computed anew, the others as stored. */
export function checkRecords(
	records: readonly ReportRecord[],
	schemes: ReadonlyMap<string, ScoringScheme>
): Map<string, QualityFinding[]> {
	const byDepartment = new Map<string, ReportRecord[]>();
	for (const record of records) {
		const group = byDepartment.get(record.dept_id);
		if (group) group.push(record);
		else byDepartment.set(record.dept_id, [record]);
	}
	return new Map(
		records.map((record) => {
			const siblings = (byDepartment.get(record.dept_id) ?? []).filter(
				(other) => other !== record && other.superseded_by === null
			);
			const context: CheckContext = { siblings, schemes, text: null };
			const computed: QualityFinding[] = [];
			for (const [, check] of FACT_CHECKS) computed.push(...check(record, context));
			return [record.doc_id, [...computed, ...kept(record, computed)].sort(byRule)];
		})
	);
}
