import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Correction } from '../../src/lib/schema/correction.ts';
import { SCHEMA_VERSION } from '../../src/lib/schema/tables.ts';
import { packPath } from '../../src/lib/tables/partition-paths.ts';
import type { WrittenCounty } from '../../src/lib/tables/write-county.ts';
import { filesUnder, hashFiles } from '../input-hash.ts';
import type { ScalePlan } from './scales.ts';

/** A written county with the hash of everything it was made from. */
export interface CountyState {
	input: string;
	written: WrittenCounty;
}

const MADE_BY = ['schema', 'demo-data', 'checks', 'tables'].map((layer) => join('src/lib', layer));
const READS = ['data/problem-categories.json', 'data/rules.json', 'package-lock.json'];

/** Hash of the code and the reference data that every county is made with: a change makes all counties anew. */
export async function makerHash(): Promise<string> {
	return hashFiles([...(await filesUnder(...MADE_BY)), ...READS]);
}

/** Hash of what one county is made from. */
export function inputHash(
	maker: string,
	{ seed, years }: Pick<ScalePlan, 'seed' | 'years'>,
	regionCode: string,
	corrections: readonly Correction[]
): string {
	const parts = [SCHEMA_VERSION, maker, seed, years.first, years.last, regionCode, corrections];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const stateFolder = (out: string) => join(out, '.build', 'counties');

/** What earlier runs left behind, by region code; a county whose pack is gone is not there. */
export async function readStates(out: string): Promise<Map<string, CountyState>> {
	const states = new Map<string, CountyState>();
	const names = await readdir(stateFolder(out)).catch(() => []);
	for (const name of names) {
		const text = await readFile(join(stateFolder(out), name), 'utf8');
		const state = JSON.parse(text) as CountyState;
		const { region_code, pack } = state.written.partition;
		if (existsSync(join(out, packPath(region_code, pack)))) states.set(region_code, state);
	}
	return states;
}

export async function writeState(out: string, state: CountyState): Promise<void> {
	await mkdir(stateFolder(out), { recursive: true });
	const { region_code } = state.written.partition;
	await writeFile(join(stateFolder(out), `${region_code}.json`), JSON.stringify(state));
}

export async function removeState(out: string, regionCode: string): Promise<void> {
	await rm(join(stateFolder(out), `${regionCode}.json`), { force: true });
}
