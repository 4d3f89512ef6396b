import type { HashedFile, PartitionManifest } from '../schema/partition-manifest.ts';
import type { FileCache } from './file-cache.ts';
import { PartitionError } from './partition-error.ts';
import { parsePartitionManifest, type NeededFile } from './partitions.ts';
import { sha256 } from './sha256.ts';

/** Where a scaled dataset is read from. */
export interface PartitionSource {
	/** The bytes of a file of the dataset's folder, null where there is none; rejects when cut off. `bytes`: how many there should be. */
	file(path: string, signal: AbortSignal, bytes: number): Promise<Uint8Array | null>;
	/** The parsed manifest.json as it is now, past any cache; may reject with a PartitionError of its own. */
	manifest(signal: AbortSignal): Promise<unknown>;
}

/** The manifest of a source as it is now. Throws PartitionError. */
export async function readPartitionManifest(
	source: PartitionSource,
	signal: AbortSignal
): Promise<PartitionManifest> {
	const json = await source.manifest(signal).catch((cause: unknown) => {
		if (cause instanceof PartitionError) throw cause;
		throw new PartitionError('interrupted', 'manifest.json', cause);
	});
	return parsePartitionManifest(json);
}

function check(path: string, file: HashedFile, bytes: Uint8Array): void {
	if (bytes.byteLength < file.bytes) throw new PartitionError('truncated', path);
	if (bytes.byteLength > file.bytes || sha256(bytes) !== file.sha256) {
		throw new PartitionError('other_build', path);
	}
}

async function hasMoved(
	source: PartitionSource,
	dataHash: string,
	signal: AbortSignal
): Promise<boolean> {
	const json = await source.manifest(signal).catch(() => null);
	const now = (json as { data_sha256?: unknown } | null)?.data_sha256;
	return typeof now === 'string' && now !== dataHash;
}

/**
 * One file, from the cache or the source, as its hash says. A file that is gone because the dataset was built
 * anew says so. Throws PartitionError.
 */
export async function fetchFile(
	source: PartitionSource,
	cache: FileCache,
	dataHash: string,
	{ path, bytes, sha256: hash }: NeededFile,
	signal: AbortSignal
): Promise<Uint8Array> {
	const known = cache.get(hash);
	if (known) return known;
	const stopped = (cause: unknown): never => {
		throw new PartitionError('interrupted', path, cause);
	};
	if (signal.aborted) return stopped(signal.reason);
	const found = await source.file(path, signal, bytes).catch(stopped);
	if (signal.aborted) return stopped(signal.reason);
	if (found === null) {
		const code = (await hasMoved(source, dataHash, signal)) ? 'other_build' : 'missing';
		throw new PartitionError(code, path);
	}
	check(path, { bytes, sha256: hash }, found);
	cache.put(hash, found);
	return found;
}
