import type { Database } from '$lib/database/database.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { sourceReports, type SourceReportRow } from '$lib/queries/source-reports.ts';
import { DEFAULT_FILTER, formatFilter } from '$lib/schema/default-filter.ts';
import { parseFilter } from '$lib/schema/view-filter.ts';
import { departmentHref, reportHref, viewHref, type Place } from '../addresses.ts';
import { knownValues } from '../known-values.ts';
import { ownParams } from '../own-params.ts';
import type { ViewContent, ViewContext } from './view-content.ts';
import { VIEW_MODULES, type PresentableView } from './view-modules.ts';

/** What a dataset has: all that an address may name, and the data's own date. */
export type ViewScope = Omit<ViewContext, 'filter' | 'own'> & { as_of: string };

export interface LoadedView {
	content: ViewContent;
	context: ViewContext;
	/** The reports the view stands on. */
	sources: readonly SourceReportRow[];
	/** The page that shows the same, below the site's folder. */
	href: string;
	/** Parts of the address that mean nothing in this dataset. */
	ignored: readonly string[];
}

/** An address that leads to no view of this dataset. */
export class ViewAddressError extends Error {
	override name = 'ViewAddressError';
	readonly code: 'unknown_view' | 'unknown_department' | 'unknown_report';

	constructor(code: ViewAddressError['code'], address: string) {
		super(address);
		this.code = code;
	}
}

/** Views that are pages of one department or one report, by the folder of those. */
const PAGES_OF: Readonly<Record<string, PresentableView>> = {
	departments: 'department',
	reports: 'report'
};
const SINGLE = Object.values(PAGES_OF) as readonly string[];

interface ViewPath {
	view: PresentableView;
	dept_id: string | null;
	doc_id: string | null;
	search: string;
}

/** Reads an address below the place: ``, `execution/?v=1&years=2021`, `departments/<dept_id>/`, `reports/<doc_id>/`. */
export function viewPath(address: string): ViewPath {
	const [path = '', search = ''] = address.split(/\?(.*)/s);
	const [name = '', id, ...rest] = path.split('/').filter(Boolean);
	const single = id === undefined ? undefined : PAGES_OF[name];
	const view = name === '' ? 'overview' : (single ?? name);
	const isKnown = Object.hasOwn(VIEW_MODULES, view) && !SINGLE.includes(name);
	if (!isKnown || rest.length > 0 || (id !== undefined && !single)) {
		throw new ViewAddressError('unknown_view', address);
	}
	return {
		view: view as PresentableView,
		dept_id: view === 'department' ? decodeURIComponent(id ?? '') : null,
		doc_id: view === 'report' ? decodeURIComponent(id ?? '') : null,
		search
	};
}

function pageHref({ view, dept_id, doc_id }: ViewPath, place: Place, search: string): string {
	if (view === 'department') return departmentHref(dept_id ?? '', place);
	if (view === 'report') return reportHref(doc_id ?? '', place);
	return `${viewHref(view, place)}${search}`;
}

/** Asks a view's questions and composes what it says. Throws `ViewAddressError`, or what the engine throws. */
export async function loadView(
	db: Database,
	scope: ViewScope,
	address: string
): Promise<LoadedView> {
	const path = viewPath(address);
	const { dept_id, doc_id } = path;
	if (dept_id !== null && !scope.departments.some((entry) => entry.dept_id === dept_id)) {
		throw new ViewAddressError('unknown_department', address);
	}
	const module = await VIEW_MODULES[path.view]();
	const params = new URLSearchParams(path.search);
	const { own, ignored } = ownParams(params, module.own);
	const parsed = parseFilter(params, knownValues(scope), Object.keys(module.own));
	const filter = dept_id === null ? parsed.filter : { ...DEFAULT_FILTER, dept_ids: [dept_id] };
	const context = { ...scope, filter, own };
	const all = await sourceReports(db, filter);
	const sources = doc_id === null ? all : all.filter((source) => source.doc_id === doc_id);
	if (doc_id !== null && sources.length === 0) {
		throw new ViewAddressError('unknown_report', address);
	}
	const compose = await module.load(db, filter, own, doc_id);
	const content = compose(context);
	return {
		// A view that shows no findings of its own still stands on reports that may have some.
		content: { ...content, errors: content.errors ?? (await errorFindings(db, filter)) },
		context,
		sources,
		href: pageHref(path, scope.place, formatFilter(parsed.filter, own)),
		ignored: [...parsed.ignored, ...ignored]
	};
}
