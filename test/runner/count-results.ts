import { z } from 'zod';

export interface Tally {
	passed: number;
	failed: number;
}

const VitestReport = z.object({
	testResults: z.array(
		z.object({
			status: z.string(),
			assertionResults: z.array(z.object({ status: z.string() }))
		})
	)
});

const PlaywrightReport = z.object({
	errors: z.array(z.unknown()).default([]),
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() })
});

/** A suite that ended badly or ran nothing has failed, even if no test of it says so. */
function settle(tally: Tally, exitCode: number): Tally {
	const ran = tally.passed + tally.failed > 0;
	return tally.failed === 0 && (exitCode !== 0 || !ran) ? { ...tally, failed: 1 } : tally;
}

/** Counts Vitest's JSON report. A file that broke outside its tests counts as one failure. */
export function countVitest(report: unknown, exitCode: number): Tally {
	const parsed = VitestReport.safeParse(report);
	if (!parsed.success) return { passed: 0, failed: 1 };
	const tally = { passed: 0, failed: 0 };
	for (const file of parsed.data.testResults) {
		const statuses = file.assertionResults.map(({ status }) => status);
		const failed = statuses.filter((status) => status === 'failed').length;
		tally.passed += statuses.filter((status) => status === 'passed').length;
		tally.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
	}
	return settle(tally, exitCode);
}

/** Counts Playwright's JSON report. Errors outside tests and tests that passed only at a retry are failures. */
export function countPlaywright(report: unknown, exitCode: number): Tally {
	const parsed = PlaywrightReport.safeParse(report);
	if (!parsed.success) return { passed: 0, failed: 1 };
	const { errors, stats } = parsed.data;
	const tally = {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length
	};
	return settle(tally, exitCode);
}
