import { describe, expect, it } from 'vitest';
import { readScoreMentions } from './score-text.ts';
import { passageOf } from '../../../test/extraction/test-document.ts';

function brief(text: string) {
	return readScoreMentions(passageOf(text)).map(({ score, max, grade, is_monitoring }) => [
		score,
		max,
		grade,
		is_monitoring
	]);
}

describe('readScoreMentions(passage)', () => {
	it.each([
		['自评总分93.5分。', ['93.5', null, null, false]],
		['自评综合得分为102.964分，评价等级为“优”。', ['102.964', null, '优', false]],
		['自评总分：95分(满分100分)。', ['95', '100', null, false]],
		['自评分数是98分，等级优。', ['98', null, '优', false]],
		['自评得分为：94.5分', ['94.5', null, null, false]],
		['巡护成效指标30分，自评得分28分', ['28', '30', null, false]],
		['决策指标满分20分，得分17.5分', ['17.5', '20', null, false]],
		['上半年监控情况自评得分99分', ['99', null, null, true]]
	])('reads %s', (text, expected) => {
		expect(brief(text)).toEqual([expected]);
	});

	it('leaves scoring rules out', () => {
		expect(brief('每项加2.5分，加分最多不超过5分。')).toEqual([]);
		expect(brief('得分90分以上(含)为优。')).toEqual([]);
	});
});
