import { dutyTasks, indicatorTree } from './indicator-tree.ts';
import { initialBudget, items, moneyHabits, printedUnit, slice, structure } from './money-plan.ts';
import { threePublic, totals } from './money-plan.ts';
import { outputSeeds, projectItems } from './output-list.ts';
import { nextProblems } from './problem-history.ts';
import type { ActiveProblem } from './problem-history.ts';
import { problemText } from './problem-texts.ts';
import { Random } from './random.ts';
import { SCHEME_CHANGE } from './schemes.ts';
import { WAN } from './cents.ts';
import type { DemoDepartment } from './departments.ts';
import type { TreeRow } from './indicator-tree.ts';
import type { PlannedDeduction, PlannedOutput, PlanOverride, YearPlan } from './year-plan.ts';

/** Points a problem costs, on the row of the tree it belongs to; at most one loss per row. */
function deductions(
	problems: readonly ActiveProblem[],
	tree: readonly TreeRow[],
	form: YearPlan['form'],
	random: Random,
	fixed: PlanOverride['deductions']
): PlannedDeduction[] {
	const found: PlannedDeduction[] = [];
	const wanted =
		fixed ?? problems.map(({ code }) => ({ code, points: 0, reasoned: true as boolean }));
	for (const { code, points, reasoned } of wanted) {
		const drawn = form === 'table' ? 10 * random.whole(3, 20) : 50 * random.whole(1, 5);
		const skipped = !fixed && random.chance(0.12);
		const row = problemText(code)
			.indicators.map((key) => tree.find((candidate) => candidate.key === key))
			.find((candidate) => candidate !== undefined);
		if (!row || skipped || found.some((other) => other.row === row)) continue;
		const most = Math.max(50, Math.floor(row.weight / 20) * 10);
		const lost = fixed ? points : Math.min(row.component === 'DUTY' ? 3 * drawn : drawn, most);
		found.push({ code, row, points: lost, reasoned: reasoned ?? true });
	}
	return found;
}

interface Habits {
	level: number;
	form: number;
	unit: YearPlan['unit'] | null;
	basis: YearPlan['basis'];
	printsInitial: boolean;
	actualKind: YearPlan['actualKind'];
	unitScope: YearPlan['unitScope'];
	monitored: boolean;
	divisions: number;
}

/** How often departments of the three tempers report by the table instead of the narrative. */
const TABLE_SHARES = [0.12, 0.5, 0.9] as const;

function drawHabits(random: Random, tableShares: readonly number[]): Habits {
	const basis = random.next();
	return {
		level: random.between(0.955, 0.995),
		form: random.pick(tableShares),
		unit: random.chance(0.25) ? random.pick(['元', '万元'] as const) : null,
		basis: basis < 0.82 ? 'full_year' : basis < 0.92 ? 'unspecified' : 'initial',
		printsInitial: random.chance(0.6),
		actualKind: random.chance(0.3) ? 'final_account' : 'executed',
		unitScope: random.pick(['own_unit', 'own_unit', 'with_subordinates', 'unknown'] as const),
		monitored: random.chance(0.8),
		divisions: random.whole(5, 16)
	};
}

/** The years of one department in order; a year without a report is left out. */
export function* planYears(
	department: DemoDepartment,
	years: { first: number; last: number },
	seed: number,
	overrideOf: (deptId: string, year: number) => PlanOverride,
	tableShares: readonly number[] = TABLE_SHARES
): Generator<YearPlan> {
	const random = new Random(seed);
	const habits = drawHabits(random, tableShares);
	const money = moneyHabits(random);
	const names = projectItems(department.kind);
	const seeds = outputSeeds(department.kind);
	const tasks = dutyTasks(department.kind);
	const smaller = department.place === 0 ? 1 : random.between(0.12, 0.4);
	let size = department.seed.budget_wan * WAN * smaller * random.between(0.94, 1.06);
	let posts = Math.max(8, Math.round(department.seed.posts * smaller));
	let retired = Math.round(posts * random.between(0.2, 0.6));
	let drift = 0;
	let problems = nextProblems(nextProblems([], 0, random, {}), 0, random, {});
	let counts: number[] | null = null;

	for (let year = years.first; year <= years.last; year += 1) {
		const override = overrideOf(department.dept_id, year);
		const growth = year === 2020 ? random.between(-0.12, -0.02) : random.between(0, 0.08);
		if (year > years.first) size *= 1 + growth;
		drift = 0.6 * drift + random.between(-0.012, 0.012);
		problems = nextProblems(problems, year, random, override.problems ?? {});
		const has = (code: string) => problems.some((known) => known.code === code);
		const slow =
			(has('EXE-01') ? random.between(0.008, 0.04) : 0) +
			(has('EXE-03') ? random.between(0.004, 0.02) : 0) +
			(random.chance(0.03) ? random.between(0.05, 0.11) : 0);
		const rate = Math.min(0.9985, Math.max(0.79, habits.level + drift - slow));

		const form = override.form ?? (random.chance(habits.form) ? 'table' : 'report');
		const usual = form === 'table' ? '元' : '万元';
		const unit = override.unit ?? habits.unit ?? usual;
		const basis = override.basis ?? (form === 'table' ? 'full_year' : habits.basis);
		const step = printedUnit(unit);
		const total = override.total ?? totals(size, rate, step);
		const parts = structure(total, money, step, random);
		const printsInitial =
			override.printsInitial ??
			(form === 'report' && habits.printsInitial && basis === 'full_year');
		const initial = initialBudget({ total, basic: parts.basic }, step, random);

		const previousCounts: number[] | null = counts;
		const before: readonly number[] =
			counts ?? seeds.map(({ base }) => base * Math.sqrt(posts / 100) * random.between(0.7, 1.3));
		counts = before.map((value) =>
			Math.max(3, Math.round(value * random.between(year === 2020 ? 0.78 : 0.93, 1.14)))
		);
		const now: readonly number[] = counts;
		const outputs: PlannedOutput[] = seeds.map(({ task, base, ...rest }, index) => {
			void base;
			return {
				task: tasks[task],
				value: now[index] ?? 0,
				previous: previousCounts?.[index] ?? null,
				atLeast: random.chance(0.12),
				...rest
			};
		});
		posts += random.chance(0.3) ? random.whole(-2, 2) : 0;
		retired += random.whole(0, 2);

		const plan: YearPlan = {
			department,
			year,
			docId: `${department.dept_id}-${year}`,
			form,
			unit,
			basis,
			actualKind: habits.actualKind,
			unitScope: habits.unitScope,
			total,
			basic: parts.basic,
			project: parts.project,
			items: items(parts.project, names, money, step, random),
			otherFunds: slice(total, money.otherShare, step),
			toDistricts: slice(total, money.districtShare, step),
			threePublic: override.threePublic ?? threePublic(total, money, step, random),
			initial: printsInitial ? initial : null,
			printsRates: override.printsRates ?? true,
			problems,
			hasProblemSection:
				override.section ?? (form === 'table' ? year >= SCHEME_CHANGE : !random.chance(0.05)),
			deductions: deductions(
				problems,
				indicatorTree(department.kind, year),
				form,
				random,
				override.deductions
			),
			bonus: override.bonus ?? (year < SCHEME_CHANGE && random.chance(0.12) ? 250 : 0),
			statesGrade: random.chance(form === 'report' ? 0.6 : 0.25),
			strayMeasure: random.chance(0.06),
			posts,
			inPost: posts - random.whole(0, Math.ceil(posts * 0.08)),
			retired,
			divisions: habits.divisions,
			outputs,
			ratios: {
				publicExpense: random.whole(8600, 9990),
				procurement: has('PRC-02') ? random.whole(7000, 8800) : random.whole(9000, 9995),
				variance: random.whole(30, 640),
				assets: random.pick([90, 92, 95, 96, 98]),
				average: random.chance(0.2) ? random.whole(9300, 9990) : null
			},
			monitored:
				form === 'report' && habits.monitored
					? {
							progress: random.between(0.47, 0.68) - slow,
							score: random.chance(0.4) ? random.whole(93, 99) : null
						}
					: null,
			reportDay: random.whole(0, 75),
			ownReport: (override.ownReport ?? random.chance(0.135)) ? random.pick(names) : null
		};
		const missing = random.chance(0.06);
		if (!(override.missing ?? missing)) yield plan;
	}
}
