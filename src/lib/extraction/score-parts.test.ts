import { describe, expect, it } from 'vitest';
import { readProvedParts } from './score-parts.ts';
import { passageOf } from '../../../test/extraction/test-document.ts';

function parts(total: string, ...texts: string[]) {
	return readProvedParts(texts.map(passageOf), [], total).map(({ name_zh, score, max_score }) => [
		name_zh,
		score,
		max_score
	]);
}

describe('readProvedParts(passages, grids, total)', () => {
	it('reads points behind names, with or without a maximum', () => {
		expect(parts('91', '自评得分91分，其中服务质量42分，运行保障49分。')).toEqual([
			['服务质量', '42', null],
			['运行保障', '49', null]
		]);
		expect(parts('33.5', '其中：选题18分(满分20分)，印制15.5分(满分16分)。')).toEqual([
			['选题', '18', '20'],
			['印制', '15.5', '16']
		]);
		expect(parts('29', '其中决策类指标得分11.5分，过程类指标得分17.5分。')).toEqual([
			['决策', '11.5', null],
			['过程', '17.5', null]
		]);
	});

	it('reads list items, the maximum first', () => {
		expect(parts('57', '制度建设：满分30分，得28分', '巡护成效：满分30分，得29分')).toEqual([
			['制度建设', '28', '30'],
			['巡护成效', '29', '30']
		]);
	});

	it('takes nothing that does not add up to the total', () => {
		expect(parts('92', '其中服务质量42分，运行保障49分。')).toEqual([]);
		expect(parts('3', '采购滞后扣2分，档案缺页扣1分。')).toEqual([]);
	});
});
