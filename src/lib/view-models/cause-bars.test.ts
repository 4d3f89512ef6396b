import { describe, expect, it } from 'vitest';
import { problems } from '../messages/problems.ts';
import { causeBars } from './cause-bars.ts';

const t = problems['zh-CN'];

describe('causeBars', () => {
	it('keeps statements without a cause at the end and out of the count of causes', () => {
		const cause = { name_zh: '政策性因素', name_en: 'Policy factors' };
		const model = causeBars(
			[
				{
					cause_code: null,
					name_zh: null,
					name_en: null,
					stated: 7,
					deducted: 7,
					record_ids: null
				},
				{ cause_code: 'EXT-01', ...cause, stated: 0, deducted: 1, record_ids: null }
			],
			t.causes,
			'zh-CN'
		);
		expect(model.bars.map((bar) => bar.label)).toEqual(['政策性因素', '没有说明']);
		expect([model.withCause, model.total]).toEqual([1, 15]);
	});
});
