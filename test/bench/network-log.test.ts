import { describe, expect, it } from 'vitest';
import { trafficUntil, type Transfer } from './network-log.ts';

const transfers: Transfer[] = [
	{ url: 'page', start: 1000, end: 1100, bytes: 1024 },
	{ url: 'script', start: 1050, end: 1200, bytes: 2048 },
	{ url: 'engine', start: 1150, end: 9000, bytes: 1_048_576 }
];

describe('trafficUntil', () => {
	it('counts requests that were sent and bytes that had arrived', () => {
		expect(trafficUntil(transfers, 1160)).toEqual({ requests: 3, kilobytes: 1 });
		expect(trafficUntil(transfers, 1200)).toEqual({ requests: 3, kilobytes: 3 });
		expect(trafficUntil(transfers, 9000)).toEqual({ requests: 3, kilobytes: 1027 });
		expect(trafficUntil(transfers, 999)).toEqual({ requests: 0, kilobytes: 0 });
	});
});
