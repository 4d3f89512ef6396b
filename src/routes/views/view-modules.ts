import type { Database } from '$lib/database/database.ts';
import type { OwnParams, ViewFilter } from '$lib/schema/default-filter.ts';
import type { ViewContent, ViewContext } from './view-content.ts';

/** What a view says of its answers. */
export type Compose = (context: ViewContext) => ViewContent;

/** A view without its page. */
export interface ViewModule {
	/** Asks the view's questions. */
	load(db: Database, filter: ViewFilter, own: OwnParams): Promise<Compose>;
	/** The view's own parameters with the values that mean something. */
	own: Readonly<Record<string, readonly string[]>>;
}

function viewModule<A>(
	answers: (db: Database, filter: ViewFilter, own: OwnParams) => Promise<A>,
	content: (answers: A, context: ViewContext) => ViewContent,
	own: ViewModule['own'] = {}
): ViewModule {
	return {
		own,
		load: async (db, filter, chosen) => {
			const found = await answers(db, filter, chosen);
			return (context) => content(found, context);
		}
	};
}

/** The views that can be shown without their page, each loaded when it is needed. `department` is one department's. */
export const VIEW_MODULES = {
	overview: async () => {
		const [{ overviewAnswers }, { overviewContent }] = await Promise.all([
			import('../[...place=place]/answers.ts'),
			import('./overview-content.ts')
		]);
		return viewModule(overviewAnswers, overviewContent);
	},
	execution: async () => {
		const [{ executionAnswers }, { executionContent }] = await Promise.all([
			import('../[...place=place]/execution/answers.ts'),
			import('./execution-content.ts')
		]);
		return viewModule(executionAnswers, executionContent);
	},
	problems: async () => {
		const [{ problemsAnswers }, { problemsContent }] = await Promise.all([
			import('../[...place=place]/problems/answers.ts'),
			import('./problems-content.ts')
		]);
		return viewModule(problemsAnswers, problemsContent, { level: ['2'] });
	},
	scores: async () => {
		const [{ scoreAnswers }, { scoresContent }] = await Promise.all([
			import('../[...place=place]/scores/answers.ts'),
			import('./scores-content.ts')
		]);
		return viewModule(scoreAnswers, scoresContent);
	},
	compare: async () => {
		const [{ compareAnswers }, { compareContent }] = await Promise.all([
			import('../[...place=place]/compare/answers.ts'),
			import('./compare-content.ts')
		]);
		return viewModule(compareAnswers, compareContent);
	},
	departments: async () => {
		const [{ departmentsAnswers }, { departmentsContent }] = await Promise.all([
			import('../[...place=place]/departments/answers.ts'),
			import('./departments-content.ts')
		]);
		return viewModule(departmentsAnswers, departmentsContent);
	},
	reports: async () => {
		const [{ reportsAnswers }, { reportsContent }] = await Promise.all([
			import('../[...place=place]/reports/answers.ts'),
			import('./reports-content.ts')
		]);
		return viewModule(reportsAnswers, reportsContent);
	},
	department: async () => {
		const [{ departmentAnswers }, { departmentContent }] = await Promise.all([
			import('../[...place=place]/departments/[dept_id]/answers.ts'),
			import('./department-content.ts')
		]);
		return viewModule(
			(db, { dept_ids: [dept_id = ''] }) => departmentAnswers(db, dept_id),
			(answers, context) =>
				departmentContent(answers, context, { dept_id: context.filter.dept_ids[0] ?? '' })
		);
	}
} as const satisfies Record<string, () => Promise<ViewModule>>;
export type PresentableView = keyof typeof VIEW_MODULES;
