import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-results.ts';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});

describe('countVitest', () => {
	it('adds the tests of all files and leaves skipped ones out', () => {
		const report = {
			testResults: [
				file('passed', 'passed', 'passed', 'skipped'),
				file('failed', 'failed', 'passed', 'failed')
			]
		};
		expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2 });
	});

	it('counts a file that broke before or around its tests as one failure', () => {
		const report = {
			testResults: [file('failed'), file('failed', 'skipped'), file('passed', 'passed')]
		};
		expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 2 });
	});

	it('does not pass when the process failed although every test passed', () => {
		expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
			passed: 1,
			failed: 1
		});
	});

	it('does not pass when nothing ran or no report was written', () => {
		expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
		expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('countPlaywright', () => {
	const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 2 };

	it('counts expected results as passed', () => {
		expect(countPlaywright({ errors: [], stats }, 0)).toEqual({ passed: 7, failed: 0 });
	});

	it('counts unexpected and flaky results and errors outside tests as failed', () => {
		const report = { errors: [{}], stats: { ...stats, unexpected: 2, flaky: 1 } };
		expect(countPlaywright(report, 1)).toEqual({ passed: 7, failed: 4 });
	});

	it('does not pass when the process failed, nothing ran or the report is missing', () => {
		expect(countPlaywright({ errors: [], stats }, 1)).toEqual({ passed: 7, failed: 1 });
		expect(countPlaywright({ errors: [], stats: { ...stats, expected: 0 } }, 0)).toEqual({
			passed: 0,
			failed: 1
		});
		expect(countPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1 });
	});
});
