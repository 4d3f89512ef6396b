import type { BudgetLine } from '../../src/lib/schema/budget-line.ts';
import { assign, weigh } from './assign.ts';
import type { ExpectedLine, ExpectedReport } from './expected-report.ts';
import { alternatives, isAnyOf, sameName, sameNumber, sameText, type Found } from './same-value.ts';
import type { Tally } from './tally.ts';

const FIELDS = [
	'initial_yuan',
	'adjusted_yuan',
	'budget_yuan',
	'actual_yuan',
	'rate_stated_pct'
] as const;
const BASIS_CLASS: Readonly<Record<string, string>> = {
	full_year: 'adjusted',
	adjusted: 'adjusted',
	none: 'unspecified'
};

function basisClass(basis: Found): string {
	return BASIS_CLASS[String(basis)] ?? String(basis ?? 'unspecified');
}

function isPrinted(expected: ExpectedLine, field: (typeof FIELDS)[number]): boolean {
	return alternatives(expected[field]).some((value) => value !== null);
}

/** The money of one line, one name each; a project report's own line may be called either project scope. */
function isPlace(expected: ExpectedLine, line: BudgetLine, isProject: boolean): boolean {
	if (!isAnyOf(expected.flow ?? 'expenditure', line.flow, sameText)) return false;
	const named = alternatives(expected.item_name).filter((name) => name !== null);
	if (named.length > 0 && line.item_name !== null) {
		if (!named.some((name) => sameName(name, line.item_name))) return false;
	} else if (named.length > 0 && !isProject && line.econ_class === null) {
		return alternatives(expected.item_name).includes(null);
	}
	if (expected.econ_class !== undefined && line.econ_class !== null) {
		if (!isAnyOf(expected.econ_class, line.econ_class, sameText)) return false;
	}
	if (isAnyOf(expected.scope, line.scope, sameText)) return true;
	const isOwn = (scope: Found) => scope === 'project' || scope === 'project_item';
	return isProject && isOwn(line.scope) && alternatives(expected.scope).some(isOwn);
}

function weight(expected: ExpectedLine, line: BudgetLine): number | null {
	const printed = FIELDS.filter((field) => isPrinted(expected, field));
	const same = printed.filter((field) => isAnyOf(expected[field], line[field], sameNumber)).length;
	if (same === 0) return null;
	let sum = 10 * same - 3 * (printed.length - same);
	if (isAnyOf(expected.item_name, line.item_name, sameName)) sum += 4;
	for (const field of ['fund_source', 'budget_level', 'cut', 'econ_class'] as const) {
		if (expected[field] !== undefined && isAnyOf(expected[field], line[field], sameText)) sum += 2;
	}
	if (isAnyOf(expected.scope, line.scope, sameText)) sum += 1;
	if (line.is_primary) sum += 0.5;
	return expected.optional === true ? sum - 1 : sum;
}

function label(scope: unknown, item: unknown): string {
	return [scope, item].filter((part) => part !== null && part !== undefined).join('/');
}

function compareLine(expected: ExpectedLine, line: BudgetLine | undefined, tally: Tally): void {
	const name = label(expected.scope, expected.item_name);
	for (const field of FIELDS) {
		if (field === 'adjusted_yuan' && expected.adjusted_is_derived === true) continue;
		const found = line?.[field] ?? null;
		const isRight = isAnyOf(expected[field], found, sameNumber);
		if (isRight && found !== null) tally.hit('money');
		else if (!isPrinted(expected, field)) {
			if (found !== null) tally.extra('money', `${name} ${field} ${found} is not printed`);
		} else if (!isRight && !(line === undefined && isAnyOf(expected[field], null, sameNumber))) {
			const got = line === undefined ? 'no such line' : String(found);
			tally.miss(
				'money',
				`${name} ${field} ${String(expected[field])}, got ${got}`,
				found !== null
			);
		}
	}
	if (line === undefined) return;
	const basis = alternatives(expected.budget_basis).map(basisClass);
	const isBasis = basis.includes(basisClass(line.budget_basis));
	if (isBasis) tally.hit('line places');
	else
		tally.miss(
			'line places',
			`${name} basis ${String(expected.budget_basis)}, got ${line.budget_basis}`
		);
	if (isAnyOf(expected.scope, line.scope, sameText)) tally.hit('line places');
	else tally.miss('line places', `${name} scope, got ${line.scope}`);
	if (typeof expected.item_name !== 'string') return;
	if (sameName(expected.item_name, line.item_name)) tally.hit('line places');
	else tally.miss('line places', `${name} item, got ${String(line.item_name)}`);
}

/** Counts every printed amount and rate; restatements of expected values count neither way. */
export function compareMoney(
	expected: ExpectedReport,
	lines: readonly BudgetLine[],
	tally: Tally
): void {
	const isProject = expected.eval_object === 'project';
	const matched = assign(
		weigh(expected.budget_lines, lines, (e, line) =>
			isPlace(e, line, isProject) ? weight(e, line) : null
		)
	);
	expected.budget_lines.forEach((line, i) => {
		const at = matched.get(i);
		if (line.optional !== true) compareLine(line, at === undefined ? at : lines[at], tally);
	});
	const used = new Set(matched.values());
	lines.forEach((line, j) => {
		if (used.has(j)) return;
		const values = FIELDS.filter((field) => line[field] !== null);
		const places = expected.budget_lines.filter((e) => isPlace(e, line, isProject));
		const isRestated = values.every((field) =>
			places.some((e) => isPrinted(e, field) && isAnyOf(e[field], line[field], sameNumber))
		);
		if (isRestated) return;
		for (const field of values)
			tally.extra('money', `${label(line.scope, line.item_name)} ${field} ${line[field] ?? ''}`);
	});
}
