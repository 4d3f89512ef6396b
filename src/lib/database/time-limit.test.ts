import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTimeLimit } from './time-limit.ts';

describe('withTimeLimit', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('passes the answer on', async () => {
		await expect(withTimeLimit(Promise.resolve(7), 1000, 'statement_timeout')).resolves.toBe(7);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('passes an error on', async () => {
		const failing = Promise.reject(new Error('no such table'));
		await expect(withTimeLimit(failing, 1000, 'statement_timeout')).rejects.toThrow(
			'no such table'
		);
	});

	it('rejects with its code when nothing answers in time', async () => {
		const never = new Promise<never>(() => undefined);
		const limited = expect(withTimeLimit(never, 20_000, 'engine_timeout')).rejects.toMatchObject({
			code: 'engine_timeout',
			message: 'no answer within 20 s'
		});
		await vi.advanceTimersByTimeAsync(20_000);
		await limited;
	});
});
