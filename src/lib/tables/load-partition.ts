import type { WritableDatabase } from '../database/database.ts';
import {
	REFERENCE_TABLES,
	PACK_TABLES,
	type Partition,
	type PartitionManifest,
	type ProvinceList,
	type RowFile
} from '../schema/partition-manifest.ts';
import { FileCache } from './file-cache.ts';
import { PartitionError } from './partition-error.ts';
import { fetchFile, readPartitionManifest, type PartitionSource } from './partition-files.ts';
import {
	countryRollupPath,
	packPath,
	provinceListPath,
	provinceRollupPath,
	referencePath,
	tablePath
} from './partition-paths.ts';
import { parseProvinceList, provincesOf, unpack } from './partitions.ts';
import type { NeededFile } from './partitions.ts';
import { rollupsOf, type RollupName } from './rollups.ts';
import { VIEWS } from './views.ts';

export interface PartitionLoad {
	signal: AbortSignal;
	/** Also evidence, a third of all bytes; proofs and the errors of scores read it. */
	evidence?: boolean;
	/** Files that have arrived, of how many. */
	progress?: ((done: number, of: number) => void) | undefined;
}

const DETAIL_TABLES = [...PACK_TABLES, 'evidence'] as const;
const staged = (table: string, code: string) => `${table}@${code}`;

/**
 * A scaled dataset opened in a database: rollups first, counties when a drill-down needs them. What the tables
 * `document`, `score` … hold is always whole: all of the counties asked for last, or those of the time before.
 */
export class PartitionedDataset {
	private readonly cache: FileCache;
	private readonly lists = new Map<string, ProvinceList>();
	private held = new Map<string, { evidence: boolean }>();
	private turn: Promise<unknown> = Promise.resolve();

	private constructor(
		private readonly db: WritableDatabase,
		private readonly source: PartitionSource,
		readonly manifest: PartitionManifest,
		budget: number
	) {
		this.cache = new FileCache(budget);
	}

	/** Reads the manifest; loads nothing else. `budget` is the most bytes of files kept. Throws PartitionError. */
	static async open(
		db: WritableDatabase,
		source: PartitionSource,
		budget: number,
		signal: AbortSignal
	): Promise<PartitionedDataset> {
		const manifest = await readPartitionManifest(source, signal);
		return new PartitionedDataset(db, source, manifest, budget);
	}

	/** The same for a manifest that was read before the database was open. */
	static of(
		db: WritableDatabase,
		source: PartitionSource,
		manifest: PartitionManifest,
		budget: number
	): PartitionedDataset {
		return new PartitionedDataset(db, source, manifest, budget);
	}

	/** Keeps no more than so many bytes of files from now on. */
	limitCache(budget: number): void {
		this.cache.limit(budget);
	}

	/** Region codes of the counties that the tables hold. */
	get counties(): string[] {
		return [...this.held.keys()];
	}

	/** Loads the rollups of the whole country: all that the first page needs, some 30 kB at any scale. */
	async loadCountry(load: PartitionLoad): Promise<void> {
		await this.loadTables(
			rollupsOf('country').map((table) => {
				const file = this.manifest.rollups[table];
				return { table, file, path: file && countryRollupPath(table, file) };
			}),
			load
		);
	}

	/** Loads the tables that counties refer to: regions, schemes, the taxonomy. */
	async loadReference(load: PartitionLoad): Promise<void> {
		await this.loadTables(
			REFERENCE_TABLES.map((table) => {
				const file = this.manifest.reference[table];
				return { table, file, path: file && referencePath(table, file) };
			}),
			load
		);
	}

	private async loadTables(
		tables: readonly { table: string; file: RowFile | undefined; path: string | undefined }[],
		load: PartitionLoad
	): Promise<void> {
		const files = tables.map(({ file, path }) => {
			if (!file || !path) throw new PartitionError('other_build', 'manifest.json');
			return { ...file, path };
		});
		await this.exchange(files, load, async (contents) => {
			for (const [index, { table }] of tables.entries()) await this.replace(table, contents[index]);
			return undefined;
		});
	}

	/** The lists of the provinces that a filter needs. Throws PartitionError. */
	async listsOf(regions: readonly string[], { signal }: PartitionLoad): Promise<ProvinceList[]> {
		return Promise.all(
			provincesOf(this.manifest, regions).map(async (code) => {
				const known = this.lists.get(code);
				if (known) return known;
				const file = this.manifest.provinces.find(({ province_code }) => province_code === code);
				if (!file) throw new PartitionError('other_build', 'manifest.json');
				const path = provinceListPath(code, file);
				const bytes = await this.fetch({ ...file, path }, signal);
				const list = parseProvinceList(JSON.parse(new TextDecoder().decode(bytes)), path);
				this.lists.set(code, list);
				return list;
			})
		);
	}

	/** Loads one rollup by region as a table of its name, over the provinces given and no other. */
	async loadRollup(
		name: RollupName,
		provinces: readonly ProvinceList[],
		{ signal, progress }: PartitionLoad
	): Promise<void> {
		const files = provinces.map(({ province_code, rollups }) => {
			const file = rollups[name];
			if (!file) throw new PartitionError('other_build', `partitions/${province_code}`);
			return { ...file, path: provinceRollupPath(name, province_code, file) };
		});
		await this.exchange(files, { signal, progress }, async (contents) => {
			const parts: string[] = [];
			for (const [index, bytes] of contents.entries()) {
				const part = staged(name, provinces[index]?.province_code ?? '');
				await this.replace(part, bytes);
				parts.push(`SELECT * FROM "${part}"`);
			}
			await this.db.define(`DROP TABLE IF EXISTS "${name}"`);
			await this.db.define(`CREATE TABLE "${name}" AS ${parts.join(' UNION ALL ')}`);
			for (const { province_code } of provinces) {
				await this.db.define(`DROP TABLE "${staged(name, province_code)}"`);
			}
			return undefined;
		});
	}

	/**
	 * Makes the tables of detail hold exactly these counties, and their derived tables. Files come in parallel;
	 * nothing changes before all of them are there and checked. Throws PartitionError.
	 */
	async loadCounties(
		partitions: readonly Partition[],
		{ signal, progress, evidence = false }: PartitionLoad
	): Promise<void> {
		const files = partitions.flatMap(({ region_code, pack, evidence: proofs }): NeededFile[] => [
			{ ...pack, path: packPath(region_code, pack) },
			...(evidence ? [{ ...proofs, path: tablePath('evidence', region_code, proofs) }] : [])
		]);
		await this.exchange(files, { signal, progress }, async (contents) => {
			const next = new Map<string, { evidence: boolean }>();
			for (const [index, partition] of partitions.entries()) {
				const [pack, proofs] = evidence
					? [contents[2 * index], contents[2 * index + 1]]
					: [contents[index], null];
				await this.stage(partition, pack ?? new Uint8Array(), proofs ?? null);
				next.set(partition.region_code, { evidence });
			}
			await this.define(partitions, evidence);
			for (const code of this.counties) if (!next.has(code)) await this.drop(code);
			return () => (this.held = next);
		});
	}

	private fetch(file: NeededFile, signal: AbortSignal): Promise<Uint8Array> {
		return fetchFile(this.source, this.cache, this.manifest.data_sha256, file, signal);
	}

	/** Fetches all files, then changes the database, one change at a time and all of it or nothing. */
	private async exchange(
		files: readonly NeededFile[],
		{ signal, progress }: PartitionLoad,
		change: (contents: readonly Uint8Array[]) => Promise<(() => unknown) | undefined>
	): Promise<void> {
		const group = new AbortController();
		const both = AbortSignal.any([signal, group.signal]);
		let done = 0;
		const contents = await Promise.all(
			files.map(async (file) => {
				const bytes = await this.fetch(file, both);
				progress?.(++done, files.length);
				return bytes;
			})
		).catch((cause: unknown) => {
			group.abort(cause);
			throw cause;
		});
		const mine = this.turn.then(async () => {
			if (signal.aborted) throw new PartitionError('interrupted', 'database', signal.reason);
			await this.db.define('BEGIN TRANSACTION');
			try {
				const committed = await change(contents);
				await this.db.define('COMMIT');
				committed?.();
			} catch (cause) {
				await this.db.define('ROLLBACK');
				throw cause;
			}
		});
		this.turn = mine.catch(() => undefined);
		await mine;
	}

	/** The engine takes its bytes away with it, so it gets a copy. */
	private async replace(table: string, bytes: Uint8Array | undefined): Promise<void> {
		await this.db.define(`DROP TABLE IF EXISTS "${table}"`);
		await this.db.loadParquet(table, bytes?.slice() ?? new Uint8Array());
	}

	private async stage(
		partition: Partition,
		pack: Uint8Array,
		evidence: Uint8Array | null
	): Promise<void> {
		const { region_code } = partition;
		const known = this.held.get(region_code);
		if (!known) {
			for (const { table, bytes } of unpack(partition, pack)) {
				await this.replace(staged(table, region_code), bytes);
			}
		}
		if (evidence && !known?.evidence) await this.replace(staged('evidence', region_code), evidence);
	}

	private async drop(code: string): Promise<void> {
		for (const table of DETAIL_TABLES) {
			await this.db.define(`DROP TABLE IF EXISTS "${staged(table, code)}"`);
		}
	}

	private async define(partitions: readonly Partition[], evidence: boolean): Promise<void> {
		for (const { name } of VIEWS.toReversed()) await this.db.define(`DROP TABLE IF EXISTS ${name}`);
		for (const table of DETAIL_TABLES) {
			await this.db.define(`DROP VIEW IF EXISTS "${table}"`);
			if (partitions.length === 0 || (table === 'evidence' && !evidence)) continue;
			const parts = partitions.map(({ region_code }) => {
				const isPlaced = table === 'document' || table === 'department';
				const columns = isPlaced ? `*, '${region_code}' AS region_code` : '*';
				return `SELECT ${columns} FROM "${staged(table, region_code)}"`;
			});
			await this.db.define(`CREATE VIEW "${table}" AS ${parts.join(' UNION ALL ')}`);
		}
		if (partitions.length === 0) return;
		const missing = new Set(evidence ? [] : ['evidence']);
		for (const { name, text } of VIEWS) {
			// Made without its evidence, a derived table would be wrong: a question that needs it fails instead.
			const needs = text.match(/\b[a-z_]+\b/g) ?? [];
			if (needs.some((word) => missing.has(word))) missing.add(name);
			else await this.db.define(text);
		}
	}
}
