import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from './architecture/check-files.ts';
import { checkLayers, layerOf, type Sources } from './architecture/check-layers.ts';
import { findCycles } from './architecture/import-cycles.ts';
import { ownNames } from './architecture/own-names.ts';
import { readSources } from './architecture/read-sources.ts';
import type { OwnNames } from './architecture/resolve-import.ts';

const root = join(import.meta.dirname, '..');
let sources: Sources;
let names: OwnNames;

beforeAll(async () => {
	sources = await readSources(root, 'src');
	names = ownNames(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
});

describe('src', () => {
	it('was read', () => {
		expect([...sources.keys()].map(layerOf)).toEqual(
			expect.arrayContaining(['schema', 'database', 'queries', 'routes'])
		);
	});

	it('imports in one direction, and keeps SQL, page and network in their layers', () => {
		expect(checkLayers(sources, names)).toEqual([]);
	});

	it('has no import cycles', () => {
		expect(findCycles(sources, names)).toEqual([]);
	});

	it('has short files with telling names and no barrels', () => {
		expect(checkFiles(sources)).toEqual([]);
	});
});
