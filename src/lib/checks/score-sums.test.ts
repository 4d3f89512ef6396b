import { describe, expect, it } from 'vitest';
import { checkBonusInScore } from './bonus-in-score.ts';
import { checkGradeBand } from './grade-band.ts';
import { checkScoreSum, checkScoreWithinWeight, checkWeightSum } from './score-sums.ts';
import { summary, testContext, testIndicator, testRecord, testScore } from './test-record.ts';

const none = testContext();
const rows = (...pairs: readonly (readonly [weight: string, score: string])[]) =>
	pairs.map(([weight, score], index) =>
		testIndicator({ indicator_id: `t-I${index + 1}`, weight, score })
	);

describe('Q07 sum of scores', () => {
	it('accepts rows that add up to the total', () => {
		const record = testRecord({
			scores: [testScore({ score: '93.79' })],
			indicators: rows(['45', '43.79'], ['50', '50.00'], ['5', '0'])
		});
		expect(checkScoreSum(record, none)).toEqual([]);
	});

	it('finds a total one point above its rows', () => {
		const record = testRecord({
			scores: [testScore({ score: '98.50' })],
			indicators: rows(['50', '48.50'], ['50', '49.00'])
		});
		expect(checkScoreSum(record, none)).toMatchObject([
			{ severity: 'error', kind: 'indicators', expected: '97.50', actual: '98.50', delta: '1' }
		]);
	});

	it('finds halves that do not add up, and is silent where rows are missing', () => {
		const half = (score: string) => ({
			code: 'X',
			name_zh: '效能',
			max_score: '50',
			score,
			is_bonus: false
		});
		const record = testRecord({
			scores: [testScore({ score: '98', components: [half('48'), half('49')] })],
			indicators: rows(['10', '9'], ['10', '9'])
		});
		expect(summary(checkScoreSum(record, none))).toEqual(['Q07 error components']);
		const right = testScore({ score: '98', components: [half('48'), half('50')] });
		expect(checkScoreSum(testRecord({ scores: [right] }), none)).toEqual([]);
	});
});

describe('Q08 score within its weight', () => {
	it('finds a row above its weight', () => {
		const record = testRecord({ indicators: rows(['2', '2.50'], ['3', '3'], ['5', '0']) });
		expect(checkScoreWithinWeight(record, none)).toMatchObject([
			{ severity: 'error', expected: '0–2', actual: '2.5', record_ids: ['t-I1'] }
		]);
	});

	it('lets a bonus row fall below 0 and scaled tables be', () => {
		const penalty = testIndicator({ weight: '5', score: '-2.5', is_bonus: true });
		expect(checkScoreWithinWeight(testRecord({ indicators: [penalty] }), none)).toEqual([]);
		const scaled = rows(['20', '100'], ['30', '95'], ['30', '98'], ['20', '100']);
		expect(checkScoreWithinWeight(testRecord({ indicators: scaled }), none)).toEqual([]);
	});
});

describe('Q09 sum of weights', () => {
	it('finds weights of 110', () => {
		const record = testRecord({
			scores: [testScore()],
			indicators: rows(['60', '60'], ['50', '38'])
		});
		expect(checkWeightSum(record, none)).toMatchObject([
			{ severity: 'error', kind: 'total', expected: '100', actual: '110', delta: '10' }
		]);
	});

	it('names the level-2 block that is off', () => {
		const record = testRecord({
			scores: [testScore()],
			indicators: rows(['60', '60'], ['41', '38']).map((row, index) => ({
				...row,
				l2_name: `块${index}`,
				l2_weight: index === 0 ? '60' : '40.00'
			}))
		});
		expect(checkWeightSum(record, none)).toMatchObject([
			{ kind: 'level2', expected: '40.00', actual: '41.00', delta: '1.00', record_ids: ['t-I2'] }
		]);
	});

	it('accepts 100, and 90 where the execution rate is scored in the money row', () => {
		const weights = (second: string) =>
			testRecord({ scores: [testScore()], indicators: rows(['50', '50'], [second, '30']) });
		expect(checkWeightSum(weights('50'), none)).toEqual([]);
		expect(checkWeightSum(weights('40'), none)).toEqual([]);
		expect(checkWeightSum({ ...weights('60'), completeness: 'partial' }, none)).toEqual([]);
	});
});

describe('Q10 bonus inside the full score', () => {
	const part = (name_zh: string, max_score: string, score: string, is_bonus = false) => ({
		code: name_zh,
		name_zh,
		max_score,
		score,
		is_bonus
	});
	const withBonus = testScore({
		score: '93.79',
		components: [
			part('管理效能', '45', '43.79'),
			part('履职效能', '50', '50'),
			part('加减分项', '5', '0', true)
		]
	});
	const next = testRecord({
		fiscal_year: 2024,
		scores: [
			testScore({
				score_id: 'n-S1',
				components: [part('管理效能', '50', '48'), part('履职效能', '50', '50')]
			})
		]
	});

	it('tells the reachable score and the change to a year without a bonus', () => {
		const record = testRecord({ scores: [withBonus] });
		const [found] = checkBonusInScore(record, testContext({ siblings: [next] }));
		expect(found).toMatchObject({
			severity: 'warning',
			expected: '95',
			actual: '100',
			record_ids: ['t-S1', 'n-S1']
		});
		expect(found?.message_en).toContain('93.79/95 = 98.73 %');
		expect(found?.message_en).toContain('raw change is +4.21 points, the normalised one -0.73 pp');
	});

	it('is silent without bonus points', () => {
		expect(checkBonusInScore(next, none)).toEqual([]);
	});
});

describe('Q27 grade and score', () => {
	it('tells a missing grade, not for a report read in part', () => {
		const record = testRecord({ scores: [testScore()] });
		expect(summary(checkGradeBand(record, none))).toEqual(['Q27 info']);
		expect(checkGradeBand({ ...record, completeness: 'partial' }, none)).toEqual([]);
	});

	it('accepts 98 and 优, and finds 98 and 良', () => {
		const graded = (grade_stated: string) => testRecord({ scores: [testScore({ grade_stated })] });
		expect(checkGradeBand(graded('优秀'), none)).toEqual([]);
		expect(checkGradeBand(graded('良'), none)).toMatchObject([
			{ severity: 'warning', expected: '优', actual: '良' }
		]);
	});
});
