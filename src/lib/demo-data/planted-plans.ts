import type { PlanOverride } from './year-plan.ts';

const SLOW = ['EXE-01', 'EXE-02', 'EXE-03'];
const SPOKEN: PlanOverride = { form: 'report', section: true };

function years(first: number, last: number, override: PlanOverride): [number, PlanOverride][] {
	return Array.from({ length: last - first + 1 }, (_, index) => [first + index, override]);
}

/** What the planted department-years fix before they are written. Money in 分. */
const PLANS: Record<string, [year: number, override: PlanOverride][]> = {
	'demo-statistics': [
		[
			2021,
			{
				form: 'table',
				unit: '元',
				total: { budget: 2_825_917_364, actual: 2_741_240_815 },
				ownReport: false
			}
		]
	],
	'demo-civil-affairs': [
		[2019, { ...SPOKEN, unit: '万元', threePublic: { budget: 46_800_000, actual: 47_350_000 } }]
	],
	'demo-commerce': [
		[
			2023,
			{
				...SPOKEN,
				unit: '万元',
				basis: 'full_year',
				total: { budget: 5_742_000_000, actual: 5_547_840_000 },
				problems: { without: SLOW }
			}
		]
	],
	'demo-library': [
		[
			2022,
			{
				form: 'table',
				problems: { only: ['EXE-01', 'PMS-05', 'AST-03'] },
				deductions: [
					{ code: 'EXE-01', points: 120 },
					{ code: 'PMS-05', points: 80 },
					{ code: 'AST-03', points: 50 }
				]
			}
		]
	],
	'demo-transport': [
		[
			2019,
			{
				form: 'table',
				problems: { only: ['BUD-01', 'RES-01'] },
				deductions: [
					{ code: 'BUD-01', points: 100 },
					{ code: 'RES-01', points: 100 }
				]
			}
		]
	],
	'demo-water': [
		[
			2022,
			{
				...SPOKEN,
				unit: '万元',
				basis: 'full_year',
				total: { budget: 32_852_000_000, actual: 31_106_000_000 },
				printsInitial: false
			}
		]
	],
	'demo-health': [[2021, SPOKEN]],
	'demo-disease-control': [[2020, SPOKEN]],
	'demo-emergency': [
		[
			2020,
			{
				...SPOKEN,
				unit: '万元',
				basis: 'initial',
				total: { budget: 4_200_000_000, actual: 5_880_000_000 },
				printsRates: false,
				problems: { only: ['BUD-03', 'PRJ-05'] },
				ownReport: false
			}
		]
	],
	'demo-foreign-affairs': [
		[2020, {}],
		[2021, { missing: true }],
		[2022, {}]
	],
	'demo-housing': [
		[2020, { ...SPOKEN, problems: { without: SLOW } }],
		...years(2021, 2024, { ...SPOKEN, problems: { with: ['EXE-01'] } }),
		[2025, { ...SPOKEN, problems: { without: SLOW } }]
	],
	'demo-culture': [
		[2020, { ...SPOKEN, problems: { with: ['PRC-01'] } }],
		[2021, { ...SPOKEN, problems: { with: ['PRC-01'], concrete: ['PRC-01'] } }],
		...years(2022, 2025, { section: true, problems: { without: ['PRC-01', 'PRC-02'] } })
	],
	'demo-museum': [
		[
			2020,
			{
				form: 'table',
				problems: { only: ['PMS-01'] },
				deductions: [{ code: 'PMS-01', points: 100, reasoned: false }]
			}
		]
	],
	'demo-market': [
		[
			2023,
			{
				...SPOKEN,
				problems: { only: ['TGT-01', 'RES-01'] },
				deductions: [
					{ code: 'EXE-02', points: 100 },
					{ code: 'TGT-01', points: 100 }
				]
			}
		]
	],
	'demo-education': [
		[2022, { ...SPOKEN, problems: { only: ['TGT-03', 'RES-01'], unanswered: ['RES-01'] } }]
	],
	'demo-judicial': [
		[
			2023,
			{
				...SPOKEN,
				problems: { only: ['TGT-01', 'PMS-01'] },
				deductions: [
					{ code: 'TGT-01', points: 150 },
					{ code: 'PMS-01', points: 200 }
				]
			}
		]
	],
	'demo-archives': [
		[
			2024,
			{
				...SPOKEN,
				unit: '万元',
				basis: 'full_year',
				total: { budget: 1_702_650_000, actual: 1_702_650_000 },
				problems: { without: SLOW },
				ownReport: false
			}
		]
	],
	'demo-forestry': [
		[
			2021,
			{
				form: 'table',
				bonus: 0,
				problems: { only: ['EXE-02', 'PRC-01'] },
				deductions: [
					{ code: 'EXE-02', points: 45 },
					{ code: 'PRC-01', points: 50 }
				]
			}
		],
		[
			2022,
			{
				form: 'table',
				problems: { only: ['EXE-02', 'AST-02', 'BUD-01'] },
				deductions: [
					{ code: 'EXE-02', points: 100 },
					{ code: 'AST-02', points: 50 },
					{ code: 'BUD-01', points: 100 }
				]
			}
		]
	]
};

const BY_DEPARTMENT = new Map(Object.entries(PLANS).map(([id, list]) => [id, new Map(list)]));
const NOTHING: PlanOverride = {};

/** What is fixed for a department-year; a planted year always has its report unless it is the gap. */
export function plantedPlan(deptId: string, year: number): PlanOverride {
	const override = BY_DEPARTMENT.get(deptId)?.get(year);
	return override ? { missing: false, ...override } : NOTHING;
}
