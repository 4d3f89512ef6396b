/** The views a question is answered on. */
export type QuestionView =
	'overview' | 'execution' | 'problems' | 'scores' | 'departments' | 'reports' | 'records';

/** Where an answer stands on its page: the figure of a chart, a marked section, or the view’s sentence. */
export type AnswerPlace = `chart:${string}` | `section:${string}` | 'sentence';

interface QuestionEntry {
	id: string;
	view: QuestionView;
	/** The one department whose page answers, where it is not the list. */
	dept_id?: string;
	/** The filter of the view. */
	search?: string;
	/** Files of `queries`, by their stems. */
	queries: readonly string[];
	places: readonly AnswerPlace[];
}

const BEIJING_OFFICE = 'gz-beijing-office';
const HAIZHU_OFFICE = 'gz-haizhu-gov-office';

const ENTRIES = [
	{
		id: 'A1',
		view: 'execution',
		queries: ['execution-by-department-year'],
		places: ['chart:execution-strip', 'chart:execution-matrix', 'sentence']
	},
	{
		id: 'A2',
		view: 'departments',
		dept_id: BEIJING_OFFICE,
		queries: ['department-history'],
		places: ['chart:dept-execution', 'sentence']
	},
	{
		id: 'A3',
		view: 'execution',
		queries: ['unspent-by-structure'],
		places: ['chart:unspent-bars']
	},
	{
		id: 'A4',
		view: 'execution',
		queries: ['execution-by-department-year'],
		places: ['chart:initial-versus-actual']
	},
	{
		id: 'A5',
		view: 'departments',
		queries: ['department-overview'],
		places: ['chart:department-size']
	},
	{
		id: 'A6',
		view: 'execution',
		queries: ['three-public-control'],
		places: ['chart:three-public-dots']
	},
	{
		id: 'A7',
		view: 'scores',
		queries: ['score-by-department-year', 'scheme-components'],
		places: ['chart:points-lost']
	},
	{
		id: 'A8',
		view: 'scores',
		queries: ['component-loss-by-report', 'component-loss-by-year'],
		places: ['chart:component-loss']
	},
	{
		id: 'A9',
		view: 'scores',
		queries: ['indicator-attainment'],
		places: ['chart:indicator-strip', 'chart:indicator-heat']
	},
	{
		id: 'A10',
		view: 'execution',
		queries: ['monitoring-progress'],
		places: ['chart:monitoring-slope']
	},
	{
		id: 'A11',
		view: 'problems',
		queries: ['problem-recurrence'],
		places: ['chart:problem-recurrence']
	},
	{
		id: 'A12',
		view: 'problems',
		queries: ['department-measures', 'department-problems'],
		places: ['chart:follow-through-matrix']
	},
	{
		id: 'A13',
		view: 'reports',
		queries: ['report-list'],
		places: ['section:trust']
	},
	{
		id: 'B1',
		view: 'problems',
		queries: ['problems-by-category-year', 'problem-sections-by-year'],
		places: ['chart:problem-frequency']
	},
	{
		id: 'B2',
		view: 'problems',
		queries: ['problems-by-department'],
		places: ['chart:problem-by-department']
	},
	{
		id: 'B3',
		view: 'problems',
		queries: ['deduction-points'],
		places: ['chart:deduction-points']
	},
	{
		id: 'B4',
		view: 'problems',
		queries: ['problem-statements'],
		places: ['section:unadmitted']
	},
	{
		id: 'B5',
		view: 'problems',
		queries: ['measure-coverage', 'problem-statements'],
		places: ['chart:measure-coverage', 'section:unanswered']
	},
	{
		id: 'B6',
		view: 'problems',
		queries: ['measures-without-problem'],
		places: ['section:unmatched-measures']
	},
	{
		id: 'B7',
		view: 'problems',
		queries: ['department-measures'],
		places: ['chart:measure-concreteness']
	},
	{
		id: 'B8',
		view: 'problems',
		queries: ['problem-statements'],
		places: ['chart:category-pairs']
	},
	{
		id: 'B9',
		view: 'problems',
		queries: ['problem-causes'],
		places: ['chart:problem-causes']
	},
	{
		id: 'B10',
		view: 'records',
		search: '?v=1&list=problems&category=TGT',
		queries: ['problem-statements'],
		places: ['section:records']
	},
	{
		id: 'B11',
		view: 'reports',
		queries: ['report-findings'],
		places: ['section:contradictions']
	},
	{
		id: 'B12',
		view: 'problems',
		queries: ['problem-statements'],
		places: ['section:unclassified']
	},
	{
		id: 'B13',
		view: 'problems',
		queries: ['report-findings'],
		places: ['chart:goal-coverage']
	},
	{
		id: 'C1',
		view: 'execution',
		queries: ['execution-by-department-year'],
		places: ['chart:execution-multiples']
	},
	{
		id: 'C2',
		view: 'scores',
		queries: ['score-by-department-year', 'scheme-components'],
		places: ['chart:score-trend', 'sentence']
	},
	{
		id: 'C3',
		view: 'problems',
		queries: ['problems-by-category-year', 'problem-sections-by-year'],
		places: ['chart:problem-frequency', 'sentence']
	},
	{
		id: 'C4',
		view: 'departments',
		dept_id: BEIJING_OFFICE,
		queries: ['project-item-years'],
		places: ['section:project-items', 'chart:flagship-items']
	},
	{
		id: 'C5',
		view: 'departments',
		dept_id: HAIZHU_OFFICE,
		queries: ['output-changes'],
		places: ['chart:output-yoy']
	},
	{
		id: 'C6',
		view: 'overview',
		queries: ['coverage-by-department-year'],
		places: ['chart:coverage-matrix']
	},
	{
		id: 'C7',
		view: 'departments',
		dept_id: BEIJING_OFFICE,
		queries: ['lost-points', 'department-history'],
		places: ['chart:score-waterfall', 'chart:dept-score']
	},
	{
		id: 'C8',
		view: 'overview',
		queries: ['error-findings'],
		places: ['section:open-errors']
	},
	{
		id: 'C9',
		view: 'problems',
		queries: ['department-measures'],
		places: ['section:measures-due']
	}
] as const satisfies readonly QuestionEntry[];

/** A: leaders comparing departments, B: analysts filtering by problem type, C: presenting trends. */
export type QuestionId = (typeof ENTRIES)[number]['id'];

export interface Question extends QuestionEntry {
	id: QuestionId;
}

/** The 35 questions that the views answer, each with the one place that does. */
export const QUESTIONS: readonly Question[] = ENTRIES;

/** The address of a question inside a language and dataset, as `departments/<id>/?v=1&…`. */
export function questionPath({ view, dept_id, search = '' }: Question): string {
	const parts = [...(view === 'overview' ? [] : [view]), ...(dept_id ? [dept_id] : [])];
	return `${parts.map((part) => `${part}/`).join('')}${search}`;
}
