import { describe, expect, it } from 'vitest';
import { names, nextRow, schemes, scoreRow } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import { site } from '../messages/site.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import { ScoreBand } from '../schema/codes.ts';
import { SCORE_BANDS } from '../schema/default-filter.ts';
import { scoreBands } from './score-bands.ts';

const text = { ...scores['zh-CN'].bands, bandNames: site['zh-CN'].bands };
const model = (rows: ScoreByDepartmentYear[]) =>
	scoreBands(rows, SCORE_BANDS, names, schemes, text);

it('SCORE_BANDS are the bands of the schema, in their order', () => {
	expect(SCORE_BANDS).toEqual(ScoreBand.options);
});

describe('scoreBands(rows)', () => {
	it('counts each comparable group by itself, the older scheme first', () => {
		const bands = model([nextRow, scoreRow]);
		expect(
			bands.rows.map((row) => [row.label, row.n, row.cells.map((cell) => cell.count)])
		).toEqual([
			['甲市 2020–2021（45 + 50 + 加分 5）', 1, [0, 0, 0, 1, 0]],
			['甲市 2022–2023（50 + 50）', 1, [0, 0, 0, 1, 0]]
		]);
		expect(bands.joins?.map((join) => join.keys.length)).toEqual([1, 1]);
	});

	it('names up to four, and draws bars from five on', () => {
		expect(model([scoreRow]).rows[0]?.cells[3]?.names).toEqual([{ name: '发改局', year: 2021 }]);
		const five = ['a', 'b', 'c', 'd', 'e'].map((dept_id) => ({ ...scoreRow, dept_id }));
		expect(model(five).rows[0]?.cells.map((cell) => cell.names)).toEqual([
			null,
			null,
			null,
			null,
			null
		]);
	});

	it('leads to a narrower view only where somebody lies in the band', () => {
		const { rows, marks = [], ticks } = model([scoreRow]);
		const [empty, full] = [rows[0]?.cells[0], rows[0]?.cells[3]];
		expect(marks[full?.mark ?? -1]).toMatchObject({
			label: '归一化得分 98–99%\n1 / 1 个部门年度\n发改局 2021\n甲市 2020–2021（45 + 50 + 加分 5）',
			record_ids: ['a-2021-S1'],
			narrows: { bands: ['98-99'] }
		});
		expect(marks[empty?.mark ?? -1]?.narrows).toBeUndefined();
		expect(ticks?.x?.map((mark) => marks[mark]?.narrows?.bands?.[0])).toEqual([
			undefined,
			undefined,
			undefined,
			'98-99',
			undefined
		]);
	});

	it('leaves out who printed no score', () => {
		expect(model([{ ...scoreRow, score_band: null }])).toMatchObject({ isEmpty: true, rows: [] });
	});
});
