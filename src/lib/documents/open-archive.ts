import { Inflate } from 'fflate';
import { DocumentError } from './document-error.ts';

const MAX_ENTRIES = 1000;
const MAX_EXPANDED = 200 * 1024 * 1024;
const CHUNK = 65_536;

interface Entry {
	method: number;
	crc: number;
	packedSize: number;
	size: number;
	offset: number;
}

/** Parts of a zip file, inflated on demand; all of them together stay below 200 MB. */
export interface Archive {
	names: readonly string[];
	has(name: string): boolean;
	/** Content of one part, at most `limit` bytes; null if there is no such part. */
	read(name: string, limit?: number): Uint8Array<ArrayBuffer> | null;
}

function damaged(): DocumentError {
	return new DocumentError(
		'unreadable',
		'文件不完整或已损坏，请重新下载或另存后重试。',
		'The file is truncated or damaged.'
	);
}

export function tooLarge(): DocumentError {
	return new DocumentError(
		'too_large',
		'文件内容过大（展开后超过上限），请拆分或删去图片后重试。',
		'The file expands beyond the size limit.'
	);
}

let table: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
	if (table === null) {
		table = new Uint32Array(256);
		for (let n = 0; n < 256; n++) {
			let c = n;
			for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
			table[n] = c >>> 0;
		}
	}
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

function findEnd(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - 65_557);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	throw damaged();
}

/** The central directory; the sizes it declares are checked before anything is inflated. */
function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > MAX_ENTRIES) throw tooLarge();
	const entries = new Map<string, Entry>();
	let total = 0;
	for (let i = 0; i < count; i++) {
		if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
		if ((view.getUint16(at + 8, true) & 1) === 1) {
			throw new DocumentError(
				'encrypted',
				'文件设有密码，请先取消密码再上传。',
				'The archive is encrypted; remove the password first.'
			);
		}
		const nameLength = view.getUint16(at + 28, true);
		const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		const entry: Entry = {
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		};
		total += entry.size;
		if (total > MAX_EXPANDED) throw tooLarge();
		entries.set(name, entry);
		at += 46 + nameLength + extra;
	}
	return entries;
}

/** Inflates and stops as soon as more comes out than declared: declared sizes may lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const content = new Uint8Array(size);
	let filled = 0;
	const stream = new Inflate((chunk) => {
		if (filled + chunk.length > size) throw tooLarge();
		content.set(chunk, filled);
		filled += chunk.length;
	});
	for (let at = 0; at < packed.length; at += CHUNK) {
		stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
	}
	if (filled !== size) throw damaged();
	return content;
}

function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array<ArrayBuffer> {
	if (view.getUint32(entry.offset, true) !== 0x04034b50) throw damaged();
	const start =
		entry.offset +
		30 +
		view.getUint16(entry.offset + 26, true) +
		view.getUint16(entry.offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packedSize);
	if (packed.length !== entry.packedSize) throw damaged();
	if (entry.method !== 0 && entry.method !== 8) throw damaged();
	const content = entry.method === 8 ? inflate(packed, entry.size) : packed.slice();
	if (crc32(content) !== entry.crc) throw damaged();
	return content;
}

/** Opens a zip file. Throws `unreadable`, `encrypted` or `too_large`. */
export function openArchive(bytes: Uint8Array): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const guard = <T>(step: () => T): T => {
		try {
			return step();
		} catch (error) {
			throw error instanceof DocumentError ? error : damaged();
		}
	};
	const entries = guard(() => readDirectory(bytes, view));
	return {
		names: [...entries.keys()],
		has: (name) => entries.has(name),
		read(name, limit = MAX_EXPANDED) {
			const entry = entries.get(name);
			if (entry === undefined) return null;
			if (entry.size > limit) throw tooLarge();
			return guard(() => readEntry(bytes, view, entry));
		}
	};
}
