import type { Database } from '$lib/database/database.ts';
import type { OwnParams, ViewFilter } from '$lib/schema/default-filter.ts';
import type { ViewContent, ViewContext } from './view-content.ts';

/** A view without its page: its questions, and what it says of the answers. */
export interface ViewModule {
	load(
		db: Database,
		filter: ViewFilter,
		own: OwnParams
	): Promise<(context: ViewContext) => ViewContent>;
	/** The view's own parameters with the values that mean something. */
	own: Readonly<Record<string, readonly string[]>>;
}

/** The views that can be shown without their page, each loaded when it is needed. */
export const VIEW_MODULES = {
	overview: async (): Promise<ViewModule> => {
		const [{ overviewAnswers }, { overviewContent }] = await Promise.all([
			import('../[...place=place]/answers.ts'),
			import('./overview-content.ts')
		]);
		return {
			own: {},
			load: async (db, filter) => {
				const answers = await overviewAnswers(db, filter);
				return (context) => overviewContent(answers, context);
			}
		};
	},
	execution: async (): Promise<ViewModule> => {
		const [{ executionAnswers }, { executionContent }] = await Promise.all([
			import('../[...place=place]/execution/answers.ts'),
			import('./execution-content.ts')
		]);
		return {
			own: {},
			load: async (db, filter) => {
				const answers = await executionAnswers(db, filter);
				return (context) => executionContent(answers, context);
			}
		};
	}
} as const;
export type PresentableView = keyof typeof VIEW_MODULES;
