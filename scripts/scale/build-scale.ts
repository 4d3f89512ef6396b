import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { scaleCounty } from '../../src/lib/demo-data/scale-country.ts';
import { Correction } from '../../src/lib/schema/correction.ts';
import {
	PartitionManifest,
	ProvinceList,
	type PartitionManifest as Manifest
} from '../../src/lib/schema/partition-manifest.ts';
import { buildRows } from '../../src/lib/tables/build-rows.ts';
import { provinceListPath } from '../../src/lib/tables/partition-paths.ts';
import { removeCounty, type WrittenCounty } from '../../src/lib/tables/write-county.ts';
import { writeCountry, type CountryInput } from '../../src/lib/tables/write-country.ts';
import { writeCounties, type PoolUse } from './county-pool.ts';
import { countryReference } from './county-rows.ts';
import { inputHash, makerHash, readStates, removeState, writeState } from './county-state.ts';
import type { ScalePlan } from './scales.ts';

export interface ScaleBuild extends PoolUse {
	manifest: Manifest;
	/** Region codes of the counties that were written; the others were as they should be. */
	written: string[];
	seconds: { counties: number; country: number };
}

async function readCorrections(file: string | null): Promise<Correction[]> {
	if (file === null) return [];
	return z.array(Correction).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The manifest and lists of the run before; null where there is none that can be read. */
async function readBefore(out: string): Promise<CountryInput['before']> {
	try {
		const json = async (path: string): Promise<unknown> =>
			JSON.parse(await readFile(join(out, path), 'utf8'));
		const manifest = PartitionManifest.parse(await json('manifest.json'));
		const provinces = await Promise.all(
			manifest.provinces.map(async (file) =>
				ProvinceList.parse(await json(provinceListPath(file.province_code, file)))
			)
		);
		return { manifest, provinces };
	} catch {
		return null;
	}
}

/**
 * Builds or brings up to date the country of a plan, county by county. An interrupted run goes on where it stopped;
 * a county whose inputs are as before is left alone.
 */
export async function buildScale(
	plan: ScalePlan,
	report: (counties: number, of: number, rows: number) => void = () => undefined
): Promise<ScaleBuild> {
	const start = performance.now();
	await mkdir(plan.out, { recursive: true });
	const [maker, corrections, states, before, reference] = await Promise.all([
		makerHash(),
		readCorrections(plan.corrections),
		readStates(plan.out),
		readBefore(plan.out),
		countryReference('data', plan)
	]);
	const wanted = Array.from({ length: plan.counties }, (_, index) => {
		const { region_code } = scaleCounty(index);
		const own = corrections.filter(({ doc_id }) => doc_id.startsWith(`c${region_code}-`));
		return {
			index,
			region_code,
			corrections: own,
			input: inputHash(maker, plan, region_code, own)
		};
	});
	const stale = wanted.filter(({ region_code, input }) => states.get(region_code)?.input !== input);
	const obsolete: { old: WrittenCounty; now: WrittenCounty }[] = [];
	const written: string[] = [];
	let rows = 0;
	const use = await writeCounties(plan, stale, async (index, county) => {
		const { partition } = county;
		const { region_code } = partition;
		const old = states.get(region_code);
		const input = wanted[index]?.input ?? '';
		await writeState(plan.out, { input, written: county });
		states.set(region_code, { input, written: county });
		if (old) obsolete.push({ old: old.written, now: county });
		written.push(region_code);
		rows += partition.evidence.rows + partition.rows.reduce((sum, n) => sum + n, 0);
		report(written.length, stale.length, rows);
	});
	const counties = performance.now();
	const codes = new Set(wanted.map(({ region_code }) => region_code));
	const members = [...states.values()].filter((state) =>
		codes.has(state.written.partition.region_code)
	);
	const gone = [...states.values()].filter((state) => !members.includes(state));
	const instance = await DuckDBInstance.create(':memory:', {
		threads: String(plan.workers),
		memory_limit: '3GB',
		temp_directory: join(plan.out, '.build')
	});
	const connection = await instance.connect();
	const manifest = await writeCountry(connection, plan.out, {
		scale: plan.scale,
		reference: buildRows(reference, [], new Map()),
		counties: members.map((state) => state.written),
		changed: new Set(written.map((code) => code.slice(0, 2))),
		before
	});
	connection.closeSync();
	instance.closeSync();
	for (const { old, now } of obsolete) await removeCounty(plan.out, old, now);
	for (const state of gone) {
		await removeCounty(plan.out, state.written, null);
		await removeState(plan.out, state.written.partition.region_code);
	}
	const end = performance.now();
	const own = process.cpuUsage();
	return {
		manifest,
		written,
		seconds: { counties: (counties - start) / 1000, country: (end - counties) / 1000 },
		peak: use.peak + process.resourceUsage().maxRSS * 1024,
		cpu: use.cpu + (own.user + own.system) / 1000
	};
}
