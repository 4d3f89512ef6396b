import { describe, expect, it } from 'vitest';
import { summary, testContext, testLine, testRecord } from './test-record.ts';
import { checkUnitHeader } from './unit-header.ts';

const none = testContext();
const totalOf = (yuan: string, fiscal_year = 2022) =>
	testRecord({
		doc_id: `t${fiscal_year}`,
		fiscal_year,
		budget_lines: [testLine({ budget_yuan: yuan })]
	});

describe('Q15 unit of the header', () => {
	it('finds yuan under a header of 万元', () => {
		const line = testLine({
			budget_yuan: '20930290.75',
			unit_effective: '元',
			precision_yuan: '0.01',
			raw: { full_year: '20,930,290.75' }
		});
		const context = testContext({ siblings: [totalOf('22277000')] });
		const [found] = checkUnitHeader(testRecord({ budget_lines: [line] }), context);
		expect(found).toMatchObject({
			severity: 'error',
			expected: '元',
			actual: '万元',
			delta: '×10,000',
			record_ids: ['t-B1']
		});
		expect(found?.message).toContain('照此读是 20,930,290.75 万元');
		expect(found?.message).toContain('即 2,093.03 万元；该部门另一年为 2,227.70 万元');
	});

	it('finds them where they were read as the header says', () => {
		const line = testLine({
			budget_yuan: '209302907500.00',
			raw: { full_year: '20930290.75' }
		});
		expect(summary(checkUnitHeader(testRecord({ budget_lines: [line] }), none))).toEqual([
			'Q15 error header'
		]);
	});

	it('finds a total ten thousand times every other year', () => {
		const context = testContext({ siblings: [totalOf('22277000'), totalOf('21000000', 2021)] });
		const huge = totalOf('209302907500', 2023);
		expect(checkUnitHeader(huge, context)).toMatchObject([
			{ kind: 'magnitude', delta: '×9395', record_ids: ['t-B1'] }
		]);
	});

	it('accepts amounts in 万元 and does not blame the right one of two years', () => {
		const small = totalOf('22277000', 2023);
		expect(checkUnitHeader(small, none)).toEqual([]);
		const context = testContext({ siblings: [totalOf('209302907500')] });
		expect(checkUnitHeader(small, context)).toEqual([]);
	});
});
