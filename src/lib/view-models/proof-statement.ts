import { formatDecimal } from '../format/decimal.ts';
import { formatPercent } from '../format/number.ts';
import type { ProofStatement } from '../queries/proof-statements.ts';
import type { ProofFact, ProofValue, ProofWords } from './proof-fact.ts';

const SUMMARY_LENGTH = 48;

/** What a problem, a reason of lost points or a measure says, and how it was classified. */
export function proofStatementFact(statement: ProofStatement, words: ProofWords): ProofFact {
	const { t, codes, lang } = words;
	const inEnglish = lang === 'en';
	const text = inEnglish ? (statement.text_en ?? statement.text) : statement.text;
	const cause = inEnglish ? statement.cause_en : statement.cause_zh;
	const category = inEnglish ? statement.category_en : statement.category_zh;
	const row = (label: string, value: string | null): ProofValue[] =>
		value === null ? [] : [{ label, printed: value, read: value }];
	const isMeasure = statement.kind === 'measure';
	return {
		record_id: statement.record_id,
		kind: t.kinds[isMeasure ? 'measure' : 'problem'] ?? '',
		name: text,
		marks: [t.problemKinds[statement.kind]],
		hasPrinted: false,
		values: [
			...row(t.statement.category, `${category} · ${statement.category_code}`),
			...row(t.statement.points, statement.points && t.points(formatDecimal(statement.points))),
			...row(t.statement.cause, cause),
			...row(
				t.statement.concreteness,
				statement.concreteness && (codes.concreteness[statement.concreteness] ?? null)
			)
		],
		steps: [
			t.statement.ownWords,
			...(statement.classified_by === 'rule'
				? [t.statement.byRule(formatPercent(100 * (statement.confidence ?? 0), lang, 0))]
				: []),
			...(statement.classified_by === 'person' ? [t.statement.byPerson] : []),
			...(statement.note === null ? [] : [statement.note])
		],
		summary: text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH)}…` : text
	};
}
