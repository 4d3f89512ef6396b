import { formatFilter, type ViewFilter } from './default-filter.ts';

/** The analyst's lists, in the order of their tabs. */
export const LIST_NAMES = ['problems', 'measures', 'indicators', 'money', 'findings'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface ListColumn {
	id: string;
	/** Set at the end of its column, and sorted from the largest at first. */
	isNumeric?: boolean;
	/** Not shown until it is chosen. */
	isExtra?: boolean;
	/** Width in rem. */
	width: number;
}

const DEPARTMENT: ListColumn = { id: 'department', width: 9.5 };
const YEAR: ListColumn = { id: 'year', width: 4.5, isNumeric: true };
const PLACE: ListColumn = { id: 'place', width: 10.5 };
const ID: ListColumn = { id: 'id', width: 10, isExtra: true };
const money = (id: string, isExtra = false): ListColumn => ({
	id,
	width: 9.5,
	isNumeric: true,
	isExtra
});
const number = (id: string, isExtra = false): ListColumn => ({
	id,
	width: 5,
	isNumeric: true,
	isExtra
});

export interface RecordList {
	/** Every column, in the order they are shown; the first says what the record is and is always there. */
	columns: readonly ListColumn[];
	/** Conditions of its own, beside the filter of the view. */
	facets: readonly FacetName[];
	/** The parts of a view's filter that its records have. */
	hasCategory: boolean;
	hasBasis: boolean;
}

/** What each list can show, sort by and be narrowed by. */
export const RECORD_LISTS: Readonly<Record<ListName, RecordList>> = {
	problems: {
		columns: [
			{ id: 'text', width: 21.5 },
			{ id: 'stated', width: 6 },
			{ id: 'category', width: 11 },
			DEPARTMENT,
			YEAR,
			number('points'),
			{ id: 'answer', width: 6 },
			PLACE,
			{ id: 'cause', width: 10, isExtra: true },
			{ id: 'object', width: 8, isExtra: true },
			number('confidence', true),
			ID
		],
		facets: ['stated', 'answer', 'unadmitted', 'unclassified', 'partial'],
		hasCategory: true,
		hasBasis: false
	},
	measures: {
		columns: [
			{ id: 'text', width: 26 },
			{ id: 'category', width: 11 },
			{ id: 'wording', width: 6 },
			number('answers'),
			DEPARTMENT,
			YEAR,
			PLACE,
			ID
		],
		facets: ['link', 'wording', 'partial'],
		hasCategory: true,
		hasBasis: false
	},
	indicators: {
		columns: [
			{ id: 'name', width: 20 },
			{ id: 'branch', width: 13 },
			DEPARTMENT,
			YEAR,
			number('weight'),
			number('score'),
			number('lost'),
			{ id: 'target', width: 12, isExtra: true },
			{ id: 'actual', width: 12, isExtra: true },
			{ id: 'reason', width: 16, isExtra: true },
			PLACE,
			ID
		],
		facets: ['lost', 'partial'],
		hasCategory: false,
		hasBasis: false
	},
	money: {
		columns: [
			{ id: 'item', width: 15 },
			DEPARTMENT,
			YEAR,
			{ id: 'basis', width: 8 },
			money('budget'),
			money('actual'),
			number('rate'),
			PLACE,
			money('initial', true),
			money('adjusted', true),
			number('computed', true),
			{ id: 'cut', width: 9, isExtra: true },
			{ id: 'source', width: 9, isExtra: true },
			ID
		],
		facets: ['partial'],
		hasCategory: false,
		hasBasis: true
	},
	findings: {
		columns: [
			{ id: 'message', width: 26.5 },
			{ id: 'severity', width: 6 },
			{ id: 'rule', width: 13 },
			DEPARTMENT,
			YEAR,
			{ id: 'expected', width: 7 },
			{ id: 'found', width: 7 },
			{ id: 'delta', width: 8, isExtra: true },
			ID
		],
		facets: ['severity', 'rule', 'partial'],
		hasCategory: false,
		hasBasis: false
	}
};

/** Conditions of the lists: some take several codes, some are either set or not. */
export const FACETS = {
	stated: ['problem', 'deduction'],
	answer: ['none', 'weak', 'answered'],
	unadmitted: ['1'],
	unclassified: ['1'],
	link: ['none', 'some'],
	wording: ['concrete', 'general'],
	lost: ['1'],
	severity: ['error', 'warning', 'info'],
	rule: Array.from({ length: 41 }, (_, index) => `Q${String(index + 1).padStart(2, '0')}`),
	partial: ['1']
} as const satisfies Record<string, readonly string[]>;
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Which records a reader lists, and how: the part of the address beside the view's filter. */
export interface ListAddress {
	list: ListName;
	/** What the reader looks for; several words must all occur. */
	q: string;
	/** A column, with a minus before it for the largest first; null for the newest reports first. */
	sort: string | null;
	/** The columns shown, in catalogue order; empty for the usual ones. */
	cols: string[];
	/** Chosen codes of each condition of the list; one without a choice is absent. */
	facets: Partial<Record<FacetName, string[]>>;
}

export const DEFAULT_LIST: Readonly<ListAddress> = {
	list: 'problems',
	q: '',
	sort: null,
	cols: [],
	facets: {}
};

/** The columns an address shows. */
export function shownColumns({ list, cols }: ListAddress): ListColumn[] {
	const { columns } = RECORD_LISTS[list];
	return columns.filter(({ id, isExtra }, index) =>
		cols.length > 0 ? index === 0 || cols.includes(id) : !isExtra
	);
}

/** The list and the view's filter as address parameters, in a fixed order; empty for the default. */
export function formatListAddress(filter: ViewFilter, address: ListAddress): string {
	const { list, q, sort, cols, facets } = address;
	const parts: [string, string][] = [
		['list', list === DEFAULT_LIST.list ? '' : list],
		['q', encodeURIComponent(q)],
		...FACET_NAMES.map((name): [string, string] => [name, facets[name]?.join(',') ?? '']),
		['sort', sort ?? ''],
		['cols', cols.join(',')]
	];
	const used = parts.filter(([, text]) => text !== '').map(([key, text]) => `${key}=${text}`);
	if (used.length === 0) return formatFilter(filter);
	return [formatFilter(filter) || '?v=1', ...used].join('&');
}
