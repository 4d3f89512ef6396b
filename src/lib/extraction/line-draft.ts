import { Decimal } from 'decimal.js';
import type { AmountUnit, BudgetBasis } from '../schema/codes.ts';
import type { BudgetLevel, Cut, EconClass, Flow, FundSource, LineScope } from './fact-codes.ts';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { AmountRole, FinalKind } from './money-labels.ts';

export interface Amount {
	/** Yuan, two decimals. */
	yuan: string;
	printed: string;
	decimals: number;
	unit_stated: AmountUnit;
	unit_effective: AmountUnit;
}

export interface Rate {
	pct: string;
	decimals: number;
	printed: string;
}

/** A budget line while it is being read. */
export interface LineDraft {
	flow: Flow;
	scope: LineScope;
	cut: Cut;
	item_name: string | null;
	fund_source: FundSource;
	budget_level: BudgetLevel;
	econ_class: EconClass | null;
	amounts: Partial<Record<AmountRole, Amount>>;
	rate: Rate | null;
	actual_kind: FinalKind | null;
	is_unadjusted: boolean;
	is_primary: boolean;
	note: string | null;
	evidence: Evidence[];
}

const UNIT_YUAN: Record<AmountUnit, string> = { 元: '1', 万元: '10000', 亿元: '100000000' };
const BASES: readonly [AmountRole, BudgetBasis][] = [
	['full_year', 'full_year'],
	['adjusted', 'adjusted'],
	['budget', 'unspecified'],
	['initial', 'initial'],
	['allocated', 'allocated'],
	['received', 'received']
];

/** An amount in yuan from a printed number and its unit. */
export function makeAmount(
	value: string,
	printed: string,
	decimals: number,
	stated: AmountUnit,
	effective: AmountUnit = stated
): Amount {
	const yuan = new Decimal(value).times(UNIT_YUAN[effective]).toDecimalPlaces(2).toFixed(2);
	return { yuan, printed, decimals, unit_stated: stated, unit_effective: effective };
}

function precisionOf(amounts: readonly Amount[]): string {
	const steps = amounts.map((amount) =>
		new Decimal(UNIT_YUAN[amount.unit_effective]).div(new Decimal(10).pow(amount.decimals))
	);
	return Decimal.max('0.01', ...steps).toFixed(2);
}

/** A ratio in percent with four decimals; null where it is too large to mean anything. */
function percentOf(ratio: Decimal): string | null {
	return ratio.abs().lt(1e6) ? ratio.times(100).toFixed(4) : null;
}

/** True where `actual` of `budget` can round to the printed rate. */
export function ratesAgree(budget: string, actual: string, rate: Rate): boolean {
	if (new Decimal(budget).isZero()) return false;
	const computed = new Decimal(actual).div(budget).times(100);
	const half = new Decimal(10).pow(-rate.decimals).times(0.51);
	return computed.minus(rate.pct).abs().lte(half);
}

function basisOf(draft: LineDraft): [AmountRole, BudgetBasis] | null {
	const present = BASES.filter(([role]) => draft.amounts[role] !== undefined);
	const { rate } = draft;
	const actual = draft.amounts.actual;
	if (rate !== null && actual !== undefined) {
		const fits = present.find(([role]) =>
			ratesAgree(draft.amounts[role]?.yuan ?? '0', actual.yuan, rate)
		);
		if (fits) return fits;
	}
	return present[0] ?? null;
}

function rawOf(draft: LineDraft): Record<string, string> {
	const raw: Record<string, string> = {};
	for (const [role, amount] of Object.entries(draft.amounts)) raw[role] = amount.printed;
	if (draft.rate) raw['rate'] = draft.rate.printed;
	return raw;
}

/** The finished line; printed and computed values stand side by side. */
export function finishLine(draft: LineDraft, lineId: string, fallbackUnit: AmountUnit): BudgetLine {
	const basis = basisOf(draft);
	const budget = basis === null ? null : (draft.amounts[basis[0]]?.yuan ?? null);
	const actual = draft.amounts.actual?.yuan ?? null;
	const initial = draft.amounts.initial?.yuan ?? null;
	const adjusted = draft.amounts.full_year?.yuan ?? draft.amounts.adjusted?.yuan ?? null;
	const isDerived = adjusted === null && initial !== null && draft.is_unadjusted;
	const amounts = Object.values(draft.amounts);
	const hasRate = budget !== null && actual !== null && !new Decimal(budget).isZero();
	return {
		line_id: lineId,
		flow: draft.flow,
		scope: draft.scope,
		cut: draft.cut,
		item_name: draft.item_name,
		fund_source: draft.fund_source,
		budget_level: draft.budget_level,
		econ_class: draft.econ_class,
		budget_basis: basis?.[1] ?? 'none',
		initial_yuan: initial,
		adjusted_yuan: isDerived ? initial : adjusted,
		budget_yuan: budget,
		actual_yuan: actual,
		actual_kind: actual === null ? null : (draft.actual_kind ?? 'unspecified'),
		adjusted_is_derived: isDerived,
		is_primary: draft.is_primary,
		rate_stated_pct: draft.rate?.pct ?? null,
		rate_computed_pct: hasRate ? percentOf(new Decimal(actual).div(budget)) : null,
		rate_decimals: draft.rate?.decimals ?? null,
		precision_yuan: precisionOf(amounts),
		unit_stated: amounts[0]?.unit_stated ?? fallbackUnit,
		unit_effective: amounts[0]?.unit_effective ?? fallbackUnit,
		raw: rawOf(draft),
		note: draft.note,
		evidence: draft.evidence
	};
}

function sameKey(a: LineDraft, b: LineDraft): boolean {
	return (
		a.flow === b.flow &&
		a.scope === b.scope &&
		a.item_name === b.item_name &&
		a.econ_class === b.econ_class &&
		(a.fund_source === b.fund_source ||
			a.cut === 'by_structure' ||
			a.cut === 'by_item' ||
			a.cut === 'by_econ' ||
			a.cut === 'total') &&
		a.cut === b.cut &&
		a.budget_level === b.budget_level
	);
}

const AGREEING: readonly AmountRole[] = ['full_year', 'adjusted', 'budget', 'initial'];

function conflicts(a: LineDraft, b: LineDraft): boolean {
	for (const role of Object.keys(b.amounts) as AmountRole[]) {
		const mine = a.amounts[role];
		if (mine !== undefined && mine.yuan !== b.amounts[role]?.yuan) return true;
	}
	return a.rate !== null && b.rate !== null && a.rate.pct !== b.rate.pct;
}

function absorb(into: LineDraft, from: LineDraft): void {
	for (const role of Object.keys(from.amounts) as AmountRole[]) {
		const amount = from.amounts[role];
		const known =
			role === 'budget' && AGREEING.some((other) => into.amounts[other]?.yuan === amount?.yuan);
		if (into.amounts[role] === undefined && amount !== undefined && !known)
			into.amounts[role] = amount;
	}
	into.rate ??= from.rate;
	if (into.actual_kind === null || into.actual_kind === 'unspecified')
		into.actual_kind = from.actual_kind ?? into.actual_kind;
	into.is_unadjusted ||= from.is_unadjusted;
	if (into.fund_source === 'unspecified') into.fund_source = from.fund_source;
	into.evidence.push(...from.evidence);
}

/** One line per thing and basis: restatements add evidence, missing amounts are filled in, contradictions stay apart as not primary. */
export function mergeLines(drafts: readonly LineDraft[]): LineDraft[] {
	const lines: LineDraft[] = [];
	for (const draft of drafts) {
		if (Object.keys(draft.amounts).length === 0) continue;
		const same = lines.filter((line) => sameKey(line, draft));
		const home = same.find((line) => !conflicts(line, draft));
		if (home) absorb(home, draft);
		else
			lines.push({
				...draft,
				amounts: { ...draft.amounts },
				evidence: [...draft.evidence],
				is_primary: draft.is_primary && same.length === 0
			});
	}
	return lines;
}
