import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { assign, weigh } from './assign.ts';
import type { ExpectedReport, ExpectedSnapshot } from './expected-report.ts';
import {
	isAnyOf,
	sameDepartment,
	sameName,
	sameNumber,
	sameText,
	type Equality
} from './same-value.ts';
import type { Tally } from './tally.ts';

const METADATA = {
	doc_kind: sameText,
	dept_name_zh: sameDepartment,
	fiscal_year: sameNumber,
	eval_object: sameText,
	eval_object_name: sameName,
	evaluator: sameText,
	problems_status: sameText,
	report_date: sameText,
	published_on: sameText,
	basis_document: sameName
} as const satisfies Record<string, Equality>;

/** Counts the document fields that the expected facts name. */
export function compareMetadata(
	expected: ExpectedReport,
	record: ReportRecord,
	tally: Tally
): void {
	for (const [field, same] of Object.entries(METADATA) as [keyof typeof METADATA, Equality][]) {
		const value = expected[field];
		if (value === undefined || value === null) continue;
		const found = record[field];
		if (isAnyOf(value, found, same)) tally.hit('metadata');
		else tally.miss('metadata', `${field} ${String(value)}, got ${String(found)}`, found !== null);
	}
}

const SNAPSHOT = {
	as_of: sameText,
	spent_yuan: sameNumber,
	progress_stated_pct: sameNumber,
	self_score: sameNumber
} as const;
const SNAPSHOT_FIELDS = Object.keys(SNAPSHOT) as (keyof typeof SNAPSHOT)[];

type Snapshot = ReportRecord['monitoring'][number];

function isField(
	expected: ExpectedSnapshot,
	found: Snapshot,
	field: keyof typeof SNAPSHOT
): boolean {
	return isAnyOf(expected[field], found[field], SNAPSHOT[field]);
}

/** Counts the fields of mid-year snapshots. */
export function compareMonitoring(
	expected: ExpectedReport,
	found: readonly Snapshot[],
	tally: Tally
): void {
	const matched = assign(
		weigh(expected.monitoring, found, (e, f) =>
			e.scope === f.scope
				? 1 + SNAPSHOT_FIELDS.filter((field) => isField(e, f, field)).length
				: null
		)
	);
	expected.monitoring.forEach((snapshot, i) => {
		const at = matched.get(i);
		const other = at === undefined ? undefined : found[at];
		for (const field of SNAPSHOT_FIELDS) {
			if (snapshot[field] === undefined) continue;
			if (other !== undefined && isField(snapshot, other, field)) tally.hit('monitoring');
			else
				tally.miss(
					'monitoring',
					`${snapshot.scope} ${field} ${String(snapshot[field])}, got ${String(other?.[field] ?? null)}`,
					other !== undefined && other[field] !== null
				);
		}
	});
	const used = new Set(matched.values());
	found.forEach((snapshot, j) => {
		if (used.has(j)) return;
		for (const field of SNAPSHOT_FIELDS.filter((name) => snapshot[name] !== null))
			tally.extra('monitoring', `${snapshot.scope} ${field} ${String(snapshot[field])}`);
	});
}

/** Counts head counts and stated ratios by their code and value. */
export function compareCounts(expected: ExpectedReport, record: ReportRecord, tally: Tally): void {
	const heads = assign(
		weigh(expected.headcounts, record.headcounts, (e, f) =>
			isAnyOf(e.category, f.category, sameText) && isAnyOf(e.value, f.value, sameNumber) ? 1 : null
		)
	);
	expected.headcounts.forEach((head, i) => {
		if (heads.has(i)) tally.hit('head counts');
		else if (head.optional !== true)
			tally.miss('head counts', `${String(head.category)} ${String(head.value)}`);
	});
	const usedHeads = new Set(heads.values());
	record.headcounts.forEach((head, j) => {
		if (!usedHeads.has(j)) tally.extra('head counts', `${head.category} ${head.value}`);
	});
	const ratios = assign(
		weigh(expected.stated_ratios, record.stated_ratios, (e, f) =>
			isAnyOf(e.ratio_code, f.ratio_code, sameText) && isAnyOf(e.value_pct, f.value_pct, sameNumber)
				? 1
				: null
		)
	);
	expected.stated_ratios.forEach((ratio, i) => {
		if (ratios.has(i)) tally.hit('ratios');
		else if (ratio.optional !== true)
			tally.miss('ratios', `${String(ratio.ratio_code)} ${String(ratio.value_pct)}`);
	});
	const usedRatios = new Set(ratios.values());
	record.stated_ratios.forEach((ratio, j) => {
		const isRestated = expected.stated_ratios.some(
			(e) =>
				isAnyOf(e.ratio_code, ratio.ratio_code, sameText) &&
				isAnyOf(e.value_pct, ratio.value_pct, sameNumber)
		);
		if (!usedRatios.has(j) && !isRestated)
			tally.extra('ratios', `${ratio.ratio_code} ${ratio.name_zh} ${String(ratio.value_pct)}`);
	});
}
