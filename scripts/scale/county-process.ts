import type { WrittenCounty } from '../../src/lib/tables/write-county.ts';
import { openCountyWriter, type CountyRequest } from './county-writer.ts';
import type { ScalePlan } from './scales.ts';

/** What a process that writes counties says: first that it is ready (no county), then one for each request. */
export interface CountyReply {
	index: number;
	written: WrittenCounty | null;
	error?: string;
	/** Bytes of memory in use, the most so far; milliseconds of processor time so far. */
	peak: number;
	cpu: number;
}

function reply(index: number, rest: Pick<CountyReply, 'written' | 'error'>): void {
	const { user, system } = process.cpuUsage();
	const peak = process.resourceUsage().maxRSS * 1024;
	process.send?.({ index, ...rest, peak, cpu: (user + system) / 1000 } satisfies CountyReply);
}

async function serve(plan: ScalePlan): Promise<void> {
	const writer = await openCountyWriter(plan);
	process.on('message', (request: CountyRequest) => {
		writer.write(request).then(
			(written) => reply(request.index, { written }),
			(cause: unknown) => reply(request.index, { written: null, error: String(cause) })
		);
	});
	process.on('disconnect', () => {
		writer.close().then(
			() => process.exit(),
			() => process.exit(1)
		);
	});
	reply(-1, { written: null });
}

const [, , plan] = process.argv;
if (plan && process.send) await serve(JSON.parse(plan) as ScalePlan);
