import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { clausePoints } from '@uwdata/mosaic-core';
import * as vg from '@uwdata/vgplot';
import { CHART_SIZE, runChartPage, type Frames } from '../chart-page.ts';
import { openTables } from '../engine-page.ts';
import { loadArrow } from '../load-arrow.ts';
import { QUESTION_NAMES, questionText, type Question } from '../questions.ts';

const chosen = vg.Selection.intersect();
const filterBy = { filterBy: chosen };
const size = [vg.width(CHART_SIZE.width), vg.height(CHART_SIZE.height), vg.marginLeft(60)];
const BLUE = '#1f5f8b';

const PLOTS: Readonly<Record<Question, () => HTMLElement>> = {
	execution: () =>
		vg.plot(
			vg.dot(vg.from('execution', filterBy), {
				x: 'execution_pct',
				y: 'fiscal_year',
				stroke: BLUE,
				r: 4
			}),
			...size
		),
	scores: () =>
		vg.plot(
			vg.line(vg.from('scores', filterBy), {
				x: 'fiscal_year',
				y: 'normalized_pct',
				z: 'line',
				stroke: BLUE
			}),
			vg.dot(vg.from('scores', filterBy), {
				x: 'fiscal_year',
				y: 'normalized_pct',
				fill: BLUE,
				r: 2
			}),
			...size
		),
	problems: () =>
		vg.plot(
			vg.barX(vg.from('problems', filterBy), {
				x: vg.sum('documents'),
				y: 'category',
				sort: { y: '-x' },
				fill: BLUE
			}),
			...size
		)
};

/** Resolves once Mosaic has put a drawing into the frame; it has no promise of its own for that. */
function nextDrawing(frame: HTMLElement): Promise<void> {
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (!frame.querySelector('svg')) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(frame, { childList: true, subtree: true });
	});
}

async function open(): Promise<void> {
	const opened = await openTables(
		(started) => new AsyncDuckDB(new VoidLogger(), started),
		{ worker, module },
		loadArrow
	);
	for (const question of QUESTION_NAMES) {
		const line = question === 'scores' ? `, dept_id || '/' || comparable_group AS line` : '';
		const rows = questionText(question, 0);
		await opened.connection.query(`CREATE TABLE ${question} AS SELECT *${line} FROM (${rows})`);
	}
	vg.coordinator().logger(null);
	vg.coordinator().databaseConnector(
		new vg.DuckDBWASMConnector({ duckdb: opened.engine, connection: opened.connection })
	);
}

let isMounted = false;

async function draw(frames: Frames, years: readonly number[], drawn: () => void): Promise<void> {
	const done = QUESTION_NAMES.map((question) => nextDrawing(frames[question]).then(drawn));
	if (years.length > 0 || isMounted) {
		const values = years.length > 0 ? years.map((year) => [year]) : undefined;
		chosen.update(clausePoints(['fiscal_year'], values, { source: filterBy }));
	}
	if (!isMounted) {
		isMounted = true;
		for (const question of QUESTION_NAMES) frames[question].append(PLOTS[question]());
	}
	await Promise.all(done);
}

void runChartPage({ hasEngine: true, open, draw });
