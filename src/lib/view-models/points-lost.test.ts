import { describe, expect, it } from 'vitest';
import { names, nextRow, schemes, scoreRow, words } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import { pointsLost } from './points-lost.ts';

const model = (rows: ScoreByDepartmentYear[], peers: ScoreByDepartmentYear[] = []) =>
	pointsLost(rows, peers, names, schemes, { ...words, ...scores['zh-CN'].lost }, 'zh-CN');

describe('pointsLost(rows, peers)', () => {
	it('takes the share of the reachable points, one group a scheme', () => {
		const { groups, limit } = model([nextRow, scoreRow]);
		expect(groups.map((group) => group.label)).toEqual([
			'甲市 2020–2021（45 + 50 + 加分 5）',
			'甲市 2022–2023（50 + 50）'
		]);
		const dots = groups.flatMap((group) => group.rows.flatMap((row) => row.dots));
		expect(dots.map((dot) => [dot.lost_pct.toFixed(4), dot.name, dot.points, dot.share])).toEqual([
			['1.2737', '发改局', '1.21 / 95', '1.27%'],
			['2.0000', '发改局', '2 / 100', '2.00%']
		]);
		expect(limit).toBe(3);
	});

	it('leaves a report without printed points out of the dots and says so in the table', () => {
		const silent = {
			...scoreRow,
			score: null,
			points_lost: null,
			reachable_max: null,
			normalized_pct: null
		};
		expect(model([silent]).isEmpty).toBe(true);
		expect(model([silent]).table.rows[0]?.slice(3, 7)).toEqual(['未印出', '', '', '']);
	});

	it('has a median from five reports on, counting the departments around the chosen', () => {
		const peers = [0, 1, 3, 4].map((points_lost, index) => ({
			...nextRow,
			dept_id: `d${index}`,
			doc_id: `d${index}`,
			points_lost
		}));
		expect(model(peers).groups[0]?.rows[0]?.median_pct).toBeNull();
		const [row] = model([nextRow], [nextRow, ...peers]).groups[0]?.rows ?? [];
		expect(row?.median_pct).toBe(2);
		expect(row?.n).toBe(5);
		expect(row?.dots.map((dot) => [dot.lost_pct, dot.isContext, dot.name])).toEqual([
			[0, true, null],
			[1, true, null],
			[2, false, '发改局'],
			[3, true, null],
			[4, true, null]
		]);
	});

	it('shows no scheme that none of the chosen was scored under', () => {
		expect(model([nextRow], [nextRow, { ...scoreRow, dept_id: 'b' }]).groups).toHaveLength(1);
	});

	it('speaks of a dot with its change, its peers and its cautions', () => {
		const peers = [0, 1, 3, 4].map((points_lost, index) => ({
			...nextRow,
			dept_id: `d${index}`,
			doc_id: `d${index}`,
			points_lost
		}));
		const lost = model([scoreRow, { ...nextRow, errors: 1 }], [nextRow, ...peers]);
		const labels = (lost.marks ?? []).map((mark) => mark.label);
		expect(labels).toContain(
			'甲市发展和改革局 2022\n失分 2 / 100 = 2.00%\n与上年不可比：计分办法不同\n' +
				'同办法同年中位数 2.00%，范围 0.00% 至 4.00%（n=5）\n甲市 2022–2023（50 + 50）\n报告内数字互相矛盾'
		);
		expect(lost.qualities).toEqual(['contradicted']);
		expect(lost.ticks?.y?.map((mark) => labels[mark])).toEqual(['2021', '2022']);
		expect(lost.joins?.map(({ how, keys }) => [how, keys.length])).toEqual([['summary', 5]]);
	});

	it('orders ties by department and stays empty without rows', () => {
		const tie = { ...nextRow, dept_id: 'b', doc_id: 'b-2022' };
		const dots = model([tie, nextRow]).groups[0]?.rows[0]?.dots ?? [];
		expect(dots.map((dot) => dot.dept_id)).toEqual(['a', 'b']);
		expect(model([])).toMatchObject({ isEmpty: true, groups: [], limit: 3 });
	});
});
