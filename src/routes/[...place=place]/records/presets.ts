import type { FacetName, ListName } from '$lib/schema/record-lists.ts';

/** Lists that analysts ask for again and again, with the conditions that make them. */
export interface Preset {
	name: string;
	list: ListName;
	facets: Partial<Record<FacetName, string[]>>;
}

export const PRESETS: readonly Preset[] = [
	{ name: 'noMeasure', list: 'problems', facets: { answer: ['none'] } },
	{ name: 'unadmitted', list: 'problems', facets: { unadmitted: ['1'] } },
	{ name: 'unlinked', list: 'measures', facets: { link: ['none'] } },
	{
		name: 'contradictions',
		list: 'findings',
		facets: { rule: ['Q04', 'Q05', 'Q16', 'Q23'] }
	},
	{ name: 'unclassified', list: 'problems', facets: { unclassified: ['1'] } },
	{ name: 'lost', list: 'indicators', facets: { lost: ['1'] } }
];
