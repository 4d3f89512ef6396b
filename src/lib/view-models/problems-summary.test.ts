import { describe, expect, it } from 'vitest';
import { problems } from '../messages/problems.ts';
import { problemsSummary } from './problems-summary.ts';

const t = problems['zh-CN'];

describe('problemsSummary', () => {
	it('is all zero without rows, and its sentence says so', () => {
		const summary = problemsSummary([], [], [], []);
		expect(summary).toMatchObject({ full: 0, sections: 0, top: [], runs: 0, longest: null });
		expect(t.sentence({ ...summary, top: [], longest: null })).toBe(
			'所选范围内没有整份读取的报告。'
		);
	});

	it('does not read a missing problem section as no problems', () => {
		const section = {
			fiscal_year: 2021,
			full_documents: 1,
			with_section: 0,
			project_sections: 0,
			stated_none: 0
		};
		const summary = problemsSummary([section], [], [], []);
		expect(t.sentence({ ...summary, top: [], longest: null })).toBe(
			'1 份整份读取的报告都没有问题部分：没有写，不等于没有问题。'
		);
	});
});
