import { describe, expect, it } from 'vitest';
import { checkMonitoringDenominator, checkTimeProgress } from './monitoring-progress.ts';
import { checkPartialPeriod } from './partial-period.ts';
import {
	summary,
	testContext,
	testLine,
	testOutput,
	testRecord,
	testSnapshot
} from './test-record.ts';

const none = testContext();
const lines = [testLine({ budget_yuan: '22277000', actual_yuan: '22198300' })];

describe('Q02 denominator of the mid-year rate', () => {
	it('finds 62.11 % of 1,374.53 万元, which is 61.70 % of the budget of the year', () => {
		const snapshot = testSnapshot({ spent_yuan: '13745300', progress_stated_pct: '62.11' });
		const record = testRecord({ budget_lines: lines, monitoring: [snapshot] });
		expect(checkMonitoringDenominator(record, none)).toMatchObject([
			{
				severity: 'warning',
				expected: '61.70',
				actual: '62.11',
				delta: '0.41 pp; -14.64 万元',
				record_ids: ['t-N1', 't-B1']
			}
		]);
	});

	it('accepts 61.70 %, and a rate on the initial budget', () => {
		const onYear = testSnapshot({ spent_yuan: '13745300', progress_stated_pct: '61.70' });
		const onInitial = testSnapshot({ spent_yuan: '10000000', progress_stated_pct: '50' });
		const record = testRecord({
			budget_lines: [{ ...testLine(), ...lines[0], initial_yuan: '20000000' }],
			monitoring: [onYear, onInitial]
		});
		expect(checkMonitoringDenominator(record, none)).toEqual([]);
	});
});

describe('Q36 progress against time', () => {
	it('tells the one furthest behind 7/12', () => {
		const record = testRecord({
			monitoring: [
				testSnapshot({ progress_stated_pct: '62.11' }),
				testSnapshot({ snapshot_id: 't-N2', scope: 'project', progress_stated_pct: '55.86' })
			]
		});
		expect(checkTimeProgress(record, none)).toMatchObject([
			{ severity: 'info', expected: '58.33', delta: '-2.47 pp', record_ids: ['t-N2'] }
		]);
	});

	it('is silent where all are ahead', () => {
		const record = testRecord({ monitoring: [testSnapshot({ progress_stated_pct: '60' })] });
		expect(checkTimeProgress(record, none)).toEqual([]);
	});
});

describe('Q19 partial periods', () => {
	it('lists figures up to November and forecasts of the year', () => {
		const record = testRecord({
			outputs: [
				testOutput({ period_end: '2023-11-30' }),
				testOutput({ output_id: 't-O2', kind: 'forecast', name_zh: '预计全年税金' }),
				testOutput({ output_id: 't-O3', kind: 'forecast', name_zh: '预计三年内全年产值' }),
				testOutput({ output_id: 't-O4' })
			]
		});
		expect(checkPartialPeriod(record, none)).toMatchObject([
			{
				severity: 'warning',
				kind: 'partial_period',
				actual: '2023-01–11 / 预计',
				record_ids: ['t-O1', 't-O2']
			}
		]);
	});

	it('tells a cut-off a day before the end of its month, and no other', () => {
		const early = testRecord({ monitoring: [testSnapshot({ as_of: '2023-07-30' })] });
		expect(checkPartialPeriod(early, none)).toMatchObject([
			{ severity: 'info', expected: '2023-07-31', actual: '2023-07-30', delta: '-1 day' }
		]);
		expect(checkPartialPeriod(testRecord({ monitoring: [testSnapshot()] }), none)).toEqual([]);
		expect(summary(checkPartialPeriod(testRecord(), none))).toEqual([]);
	});
});
