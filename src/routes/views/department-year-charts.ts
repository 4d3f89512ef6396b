import { formatList, formatYears } from '$lib/format/list.ts';
import { apartReasons } from '$lib/view-models/apart-reasons.ts';
import { deptExecution } from '$lib/view-models/dept-execution.ts';
import { deptMoney, initialOnlyYears } from '$lib/view-models/dept-money.ts';
import { deptScore } from '$lib/view-models/dept-score.ts';
import { executionStanding } from '$lib/view-models/execution-standing.ts';
import { peerYears } from '$lib/view-models/peer-years.ts';
import type { DepartmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import { peerGroupName } from '../peer-group-name.ts';
import type { DepartmentWords } from './department-words.ts';
import { legendWhen } from './legend-when.ts';
import type { ViewChart } from './view-content.ts';

/** Who the peers are, and how many of their values of the same years do not compare. */
function peerNotes(
	{ history, peerGroup, peers }: DepartmentAnswers,
	{ dept_id, lang, t, names, shown }: DepartmentWords
): string[] {
	const [first] = peerGroup;
	if (!first) return [];
	const others = peerGroup.filter((one) => one.dept_id !== dept_id);
	const comparable = history.filter((row) => executionStanding(row) === 'comparable');
	const apart = peerYears(comparable, peers, (row) => row.execution_pct).flatMap(
		({ year, apart: ofYear }) => {
			const own = comparable.find((row) => row.fiscal_year === year);
			return own ? ofYear.map((row) => apartReasons(own, row, shown.apart)) : [];
		}
	);
	return [
		t.notes.peerGroup(
			peerGroupName(first, lang),
			formatList(
				others.map((one) => names.short(one.dept_id)),
				lang
			)
		),
		...(apart.length > 0
			? [t.notes.apart(apart.length, [...new Set(apart.flat())].join(', '))]
			: [])
	];
}

function executionChart(
	answers: DepartmentAnswers,
	words: DepartmentWords
): ViewChart<'dept-execution'> {
	const { dept_id, lang, t, c, names, shown } = words;
	const { history, peers } = answers;
	const model = deptExecution(
		dept_id,
		history,
		peers,
		names,
		{ ...t.execution, ...shown, basisNames: c.bases },
		lang
	);
	const initialOnly = initialOnlyYears(history, lang);
	return {
		size: 'half',
		emptyText: t.empty,
		name: 'dept-execution',
		model,
		title: t.execution.title,
		legend: [
			...legendWhen(
				model.points.some((point) => !point.isHollow),
				{ glyph: 'dot-accent', label: t.legend.comparable }
			),
			...legendWhen(model.bands.length > 0, { glyph: 'band', label: t.legend.peers }),
			...legendWhen(model.peers.length > 0, { glyph: 'square-ink-soft', label: t.legend.peerDots })
		],
		notes: [
			t.notes.coverage(history.length, model.years.length),
			...(initialOnly.length > 0 ? [t.notes.initialOnly(initialOnly.join(', '))] : []),
			...peerNotes(answers, words)
		]
	};
}

function scoreChart(
	{ history, scores, peerScores }: DepartmentAnswers,
	{ dept_id, lang, t, names, shown }: DepartmentWords
): ViewChart<'dept-score'> {
	const model = deptScore(
		dept_id,
		scores,
		history.map((row) => row.fiscal_year),
		peerScores,
		names,
		{ ...t.score, ...shown },
		lang
	);
	return {
		size: 'half',
		emptyText: t.empty,
		name: 'dept-score',
		model,
		title: t.score.title,
		legend: [
			...legendWhen(
				model.points.some((point) => !point.isHollow),
				{ glyph: 'dot-accent', label: t.legend.normalized }
			),
			...legendWhen(
				model.points.some((point) => point.isHollow),
				{ glyph: 'hollow-dot', label: t.legend.assumed }
			),
			...legendWhen(model.raw.length > 0, { glyph: 'dot-ink-soft', label: t.legend.raw }),
			...legendWhen(model.bands.length > 0, { glyph: 'band', label: t.legend.peers }),
			...legendWhen(model.peers.length > 0, { glyph: 'square-ink-soft', label: t.legend.peerDots }),
			...legendWhen(model.breaks.length > 0, { glyph: 'break', label: t.legend.break })
		],
		notes: [t.notes.selfScore]
	};
}

function moneyChart(
	{ history, reports }: DepartmentAnswers,
	{ lang, t, c, names, shown }: DepartmentWords
): ViewChart<'dept-money'> {
	const model = deptMoney(history, names, { ...t.money, ...shown, basisNames: c.bases }, lang);
	const corrected = history.filter((row) => row.unit_is_corrected).map((row) => row.fiscal_year);
	const doubtful = history
		.filter(({ doc_id }) => reports.some((report) => report.doc_id === doc_id && report.errors > 0))
		.map((row) => row.fiscal_year);
	return {
		size: 'half',
		emptyText: t.empty,
		name: 'dept-money',
		model,
		title: t.money.title,
		legend: [
			{ glyph: 'bar-accent', label: t.legend.actual },
			...legendWhen(
				model.bars.some((bar) => bar.standing === 'full'),
				{ glyph: 'bar-line', label: t.legend.full }
			),
			...legendWhen(
				model.bars.some((bar) => bar.standing === 'unspecified'),
				{ glyph: 'hollow', label: t.legend.hollow }
			),
			...legendWhen(
				model.bars.some((bar) => bar.standing === 'initial'),
				{ glyph: 'dashed', label: t.legend.initial }
			)
		],
		notes: [
			t.notes.money,
			...(corrected.length > 0 ? [t.notes.unitCorrected(formatYears(corrected))] : []),
			...(doubtful.length > 0 ? [t.notes.errors(formatYears(doubtful))] : [])
		]
	};
}

/** Execution, scores and money of a department year by year. */
export function departmentYearCharts(answers: DepartmentAnswers, words: DepartmentWords) {
	return {
		execution: executionChart(answers, words),
		score: scoreChart(answers, words),
		money: moneyChart(answers, words)
	};
}
