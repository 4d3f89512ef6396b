import type { DepartmentNames } from '../format/department-names.ts';
import { formatNumber, formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { RecordsMessages } from '../messages/records.ts';
import type { ReportCodes } from '../messages/report-codes.ts';
import type { SiteMessages } from '../messages/site.ts';
import type { FindingRecord } from '../queries/finding-records.ts';
import type { IndicatorRecord } from '../queries/indicator-records.ts';
import type { MeasureRecord } from '../queries/measure-records.ts';
import type { MoneyRecord } from '../queries/money-records.ts';
import type { ProblemRecord } from '../queries/problem-records.ts';
import type { ListName } from '../schema/record-lists.ts';
import { answerStanding } from './coverage-bars.ts';
import { markExcerpt, markHits, type TextPart } from './mark-hits.ts';

/** Rows of each list as the queries give them. */
export interface ListRows {
	problems: ProblemRecord;
	measures: MeasureRecord;
	indicators: IndicatorRecord;
	money: MoneyRecord;
	findings: FindingRecord;
}

export type AnyRow = ListRows[ListName];

export interface RecordCell {
	parts: TextPart[];
	/** What must be said beside it; softer. */
	remark: string;
	/** Chinese as printed, on a page of another language. */
	isChinese: boolean;
	/** An open matter: in the colour of warnings, and said in words. */
	isOpen: boolean;
}

/** One row of a list: where it leads, and a cell for every column of the list. */
export interface RecordRow {
	id: string;
	doc_id: string;
	dept_id: string;
	/** Facts whose proof it opens. */
	proof: string[];
	cells: Record<string, RecordCell>;
}

export interface RecordWords {
	lang: Lang;
	q: string;
	departments: DepartmentNames;
	t: RecordsMessages;
	site: SiteMessages;
	codes: ReportCodes;
}

type Cells = Record<string, RecordCell>;

const PROOFS = 20;

function plain(text: string | null, remark = ''): RecordCell {
	const parts = text === null || text === '' ? [] : [{ text, isHit: false }];
	return { parts, remark, isChinese: false, isOpen: false };
}

function marked(text: string, q: string, initials: string | null = null, remark = ''): RecordCell {
	return { ...plain(null, remark), parts: markHits(text, q, initials) };
}

/** A record’s own words: English where there are any, else as printed. */
function own(
	row: { text: string; text_en: string | null; initials: string | null },
	{ lang, q }: RecordWords
): RecordCell {
	const english = lang === 'en' ? row.text_en : null;
	const parts = english === null ? markExcerpt(row.text, q, row.initials) : markExcerpt(english, q);
	return { ...plain(null), parts, isChinese: lang === 'en' && english === null };
}

function printed(text: string | null, words: RecordWords, initials: string | null = null) {
	const cell = text === null ? plain(null) : marked(text, words.q, initials);
	return { ...cell, isChinese: words.lang === 'en' && text !== null };
}

function category(row: ProblemRecord | MeasureRecord, { lang, q }: RecordWords): RecordCell {
	const name = lang === 'en' ? row.category_en : row.category_zh;
	const initials = lang === 'en' ? null : row.category_initials;
	return { ...marked(name, q, initials), remark: row.category_code };
}

type Placed = ProblemRecord | MeasureRecord | IndicatorRecord | MoneyRecord;

function place(row: Placed, { t }: RecordWords): RecordCell {
	const where =
		row.line_start !== null
			? t.line(row.line_start, row.line_end ?? row.line_start)
			: row.page !== null
				? t.page(row.page)
				: row.cell;
	return plain(where, row.source_file ?? '');
}

function common(row: Placed | FindingRecord, words: RecordWords): Cells {
	return {
		department: marked(words.departments.short(row.dept_id), words.q),
		year: plain(String(row.fiscal_year), row.is_partial ? words.t.partial : ''),
		id: plain(row.id)
	};
}

const points = (value: number | null, lang: Lang) =>
	plain(value === null ? null : formatPoints(value, lang));

function problemCells(row: ProblemRecord, words: RecordWords): Cells {
	const { t, lang, site } = words;
	const standing =
		row.kind === 'stated_problem' ? answerStanding(row.answer_confidence) : ('' as const);
	const answer = standing === '' ? plain(null) : plain(t.standing[standing]);
	return {
		...common(row, words),
		text: own(row, words),
		stated: plain(t.stated[row.kind] ?? row.kind),
		category: category(row, words),
		points: points(row.points, lang),
		answer: { ...answer, isOpen: standing === 'none' || standing === 'weak' },
		cause: plain(lang === 'en' ? row.cause_en : row.cause_zh),
		object: plain(site.evalObjects[row.eval_object] ?? row.eval_object),
		confidence: { ...plain(formatNumber(row.confidence, lang, 2)), isOpen: row.confidence < 0.7 },
		place: place(row, words)
	};
}

function measureCells(row: MeasureRecord, words: RecordWords): Cells {
	const { t, lang, codes } = words;
	const wording = row.concreteness === null ? null : codes.concreteness[row.concreteness];
	return {
		...common(row, words),
		text: own(row, words),
		category: category(row, words),
		wording: plain(wording ?? null),
		answers: {
			...plain(row.answers === 0 ? t.answersNothing : formatNumber(row.answers, lang)),
			isOpen: row.answers === 0
		},
		place: place(row, words)
	};
}

function indicatorCells(row: IndicatorRecord, words: RecordWords): Cells {
	const { lang, t } = words;
	const branch = [row.l1_name, row.l2_name].filter((name) => name !== null).join(' › ');
	return {
		...common(row, words),
		name: { ...printed(row.name_zh, words, row.initials), remark: row.is_bonus ? t.bonus : '' },
		branch: printed(branch === '' ? null : branch, words),
		weight: points(row.weight, lang),
		score: points(row.score, lang),
		lost: points(row.deduction, lang),
		target: printed(row.target_text, words),
		actual: printed(row.actual_text, words),
		reason: printed(row.basis_text, words),
		place: place(row, words)
	};
}

function moneyCells(row: MoneyRecord, words: RecordWords): Cells {
	const { lang, codes, site, t } = words;
	const wan = (yuan: number | null) =>
		plain(yuan === null ? null : formatNumber(yuan / 10_000, lang, 2));
	const rate = (pct: number | null, decimals: number) =>
		plain(pct === null ? null : formatPercent(pct, lang, decimals));
	const scope = [
		row.flow === 'income' ? codes.flows['income'] : '',
		codes.scopes[row.scope] ?? row.scope
	].filter(Boolean);
	const econ = row.econ_class === null ? '' : (codes.econClasses[row.econ_class] ?? '');
	const remarks = [
		row.item_name === null ? econ : scope.join(' · '),
		row.is_primary ? '' : t.restated,
		row.unit_is_corrected ? t.unitCorrected : ''
	].filter(Boolean);
	const item =
		row.item_name === null ? plain(scope.join(' · ')) : printed(row.item_name, words, row.initials);
	return {
		...common(row, words),
		item: { ...item, remark: remarks.join(' · ') },
		basis: plain(site.bases[row.budget_basis] ?? row.budget_basis),
		budget: wan(row.budget_yuan),
		actual: wan(row.actual_yuan),
		rate: rate(row.rate_stated_pct, row.rate_decimals ?? 2),
		initial: wan(row.initial_yuan),
		adjusted: wan(row.adjusted_yuan),
		computed: rate(row.rate_computed_pct, 4),
		cut: plain(codes.cuts[row.cut] ?? row.cut),
		source: plain(codes.sources[row.fund_source] ?? row.fund_source),
		place: place(row, words)
	};
}

function findingCells(row: FindingRecord, words: RecordWords): Cells {
	const { lang, site, q } = words;
	const text = { text: row.message, text_en: row.message_en, initials: row.initials };
	return {
		...common(row, words),
		message: own(text, words),
		severity: {
			...plain(site.severities[row.severity] ?? row.severity),
			isOpen: row.severity === 'error'
		},
		rule: { ...marked(lang === 'en' ? row.rule_en : row.rule_zh, ''), remark: row.rule_id },
		expected: printed(row.expected, { ...words, q }),
		found: printed(row.actual, words),
		delta: plain(row.delta)
	};
}

const CELLS: { [L in ListName]: (row: ListRows[L], words: RecordWords) => Cells } = {
	problems: problemCells,
	measures: measureCells,
	indicators: indicatorCells,
	money: moneyCells,
	findings: findingCells
};

/** One record as the analyst’s list shows it; it must be one of that list. */
export function recordRow(list: ListName, row: AnyRow, words: RecordWords): RecordRow {
	const cells = CELLS[list] as (row: AnyRow, words: RecordWords) => Cells;
	const facts = 'record_ids' in row ? (row.record_ids?.split(',') ?? []) : [row.id];
	return {
		id: row.id,
		doc_id: row.doc_id,
		dept_id: row.dept_id,
		proof: facts.slice(0, PROOFS),
		cells: cells(row, words)
	};
}
