import { expect, it } from 'vitest';
import { zh } from '../../../test/proof/proof-words.ts';
import { proofStatementFact } from './proof-statement.ts';

it('proof of a statement says that its words are ours and how it was classified', () => {
	const fact = proofStatementFact(
		{
			record_id: '000-P1',
			kind: 'stated_problem',
			text: '指标不够细',
			text_en: 'Indicators are coarse',
			category_code: 'TGT-02',
			category_zh: '指标设置',
			category_en: 'Indicators',
			cause_zh: null,
			cause_en: null,
			points: null,
			classified_by: 'rule',
			confidence: 0.9,
			concreteness: null,
			note: null
		},
		zh
	);
	expect(fact.steps).toEqual(['文字为概括，不是原文', '按规则归类，把握 90%']);
	expect(fact.values).toEqual([
		{ label: '类别', printed: '指标设置 · TGT-02', read: '指标设置 · TGT-02' }
	]);
});
