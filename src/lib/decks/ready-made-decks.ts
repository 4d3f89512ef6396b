import type { ReadyMadeWords } from '../messages/ready-made-decks.ts';
import type { Dataset } from '../schema/codes.ts';
import { DEFAULT_FILTER, formatFilter, type ViewFilter } from '../schema/default-filter.ts';
import type { Deck, Highlight } from '../schema/deck.ts';
import { newDeck, type SlideDraft } from './deck-edit.ts';

export const READY_MADE_NAMES = ['execution', 'problems', 'scores', 'department'] as const;
export type ReadyMadeName = (typeof READY_MADE_NAMES)[number];

/** What a ready-made deck is about. */
export interface ReadyMadeScope {
	dataset: Dataset;
	/** The last year with reports read in full; null where there is none. */
	year: number | null;
	/** For the portrait of a department. */
	department: { dept_id: string; name: string } | null;
}

/** A slide without its words, which go by the same key. */
interface Outline extends Pick<SlideDraft, 'address' | 'chart' | 'annotations'> {
	key: string;
}

const searchOf = (only: Partial<ViewFilter>) => formatFilter({ ...DEFAULT_FILTER, ...only });
const highlight = (dept_id: string | null, year: number | null): Highlight => ({
	kind: 'highlight',
	dept_id,
	year
});

/** What was planted in the synthetic city for everyone to find. */
const DEMO = { epidemicYear: 2020, schemeChange: 'demo-forestry' };

function executionOutline({ dataset, year }: ReadyMadeScope): Outline[] {
	const isDemo = dataset === 'demo';
	// One year of the real reports is a single dot.
	const lastYear = isDemo && year !== null ? searchOf({ years: [year] }) : '';
	return [
		{ key: 'coverage', address: '', chart: 'coverage-matrix' },
		{ key: 'standing', address: `execution/${lastYear}`, chart: null },
		{
			key: 'matrix',
			address: 'execution/',
			chart: 'execution-matrix',
			annotations: isDemo ? [highlight(null, DEMO.epidemicYear)] : []
		},
		{ key: 'falls', address: 'execution/', chart: 'execution-multiples' },
		{ key: 'unspent', address: `execution/${lastYear}`, chart: 'unspent-bars' },
		{ key: 'monitoring', address: 'execution/', chart: 'monitoring-slope' },
		{ key: 'threePublic', address: 'execution/', chart: 'three-public-dots' },
		{ key: 'caveat', address: 'execution/', chart: 'initial-versus-actual' }
	];
}

function problemsOutline({ dataset }: ReadyMadeScope): Outline[] {
	return [
		{ key: 'standing', address: 'problems/', chart: null },
		{ key: 'departments', address: 'problems/', chart: 'problem-by-department' },
		{
			key: 'years',
			address: 'problems/',
			chart: 'problem-by-year',
			annotations: dataset === 'demo' ? [highlight(null, DEMO.epidemicYear)] : []
		},
		{ key: 'points', address: 'problems/', chart: 'deduction-points' },
		{ key: 'recurrence', address: 'problems/', chart: 'problem-recurrence' },
		{ key: 'followUp', address: 'problems/', chart: 'follow-through-matrix' },
		{ key: 'measures', address: 'problems/', chart: 'measure-coverage' },
		{ key: 'caveat', address: '', chart: 'coverage-matrix' }
	];
}

function scoresOutline({ dataset }: ReadyMadeScope): Outline[] {
	return [
		{ key: 'standing', address: 'scores/', chart: null },
		{ key: 'bands', address: 'scores/', chart: 'score-bands' },
		{
			key: 'trend',
			address: 'scores/',
			chart: 'score-trend',
			annotations: dataset === 'demo' ? [highlight(DEMO.schemeChange, null)] : []
		},
		{ key: 'components', address: 'scores/', chart: 'component-loss' },
		{ key: 'indicators', address: 'scores/', chart: 'indicator-strip' },
		{ key: 'waterfall', address: 'scores/', chart: 'score-waterfall' },
		{ key: 'caveat', address: 'reports/', chart: null }
	];
}

function departmentOutline({ department }: ReadyMadeScope): Outline[] {
	if (!department) return [];
	const { dept_id } = department;
	const address = `departments/${dept_id}/`;
	return [
		{ key: 'standing', address, chart: null },
		{
			key: 'place',
			address: 'execution/',
			chart: 'execution-strip',
			annotations: [highlight(dept_id, null)]
		},
		{ key: 'execution', address, chart: 'dept-execution' },
		{ key: 'money', address, chart: 'dept-money' },
		{ key: 'score', address, chart: 'dept-score' },
		{ key: 'waterfall', address, chart: 'score-waterfall' },
		{ key: 'problems', address, chart: 'dept-problems' },
		{ key: 'caveat', address: `reports/${searchOf({ dept_ids: [dept_id] })}`, chart: null }
	];
}

const OUTLINES: Readonly<Record<ReadyMadeName, (scope: ReadyMadeScope) => Outline[]>> = {
	execution: executionOutline,
	problems: problemsOutline,
	scores: scoresOutline,
	department: departmentOutline
};

/**
 * A deck with messages and speaker notes of our own, as a copy that the reader may change. The portrait has no slides
 * until a department is chosen.
 */
export function readyMadeDeck(
	name: ReadyMadeName,
	scope: ReadyMadeScope,
	words: ReadyMadeWords
): Deck {
	const { title, slides } = words[name];
	const drafts = OUTLINES[name](scope).map(({ key, ...outline }): SlideDraft => {
		const said = slides[key];
		const extra = said?.only?.[scope.dataset];
		return {
			...outline,
			title: said?.title ?? null,
			note: [said?.note, extra].filter(Boolean).join('\n\n')
		};
	});
	const { department } = scope;
	const isPortrait = name === 'department' && department !== null;
	return newDeck(isPortrait ? `${title} · ${department.name}` : title, scope.dataset, drafts);
}
