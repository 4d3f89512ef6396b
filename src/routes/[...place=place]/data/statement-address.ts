/** What an address asks the view to hold: a prepared question by name, or a text. */
export type AddressedStatement =
	| { kind: 'none' }
	| { kind: 'question'; name: string }
	| { kind: 'text'; text: string }
	/** The address cannot be read, or its text is kept in another browser. */
	| { kind: 'lost' };

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const VERSION = '1';
/** Shorter texts are written out, longer ones packed, and those that would still be too long kept here. */
const PLAIN = 600;
const LONGEST = 2000;
/** A packed text may not unfold without end. */
const MOST_CHARS = 100_000;
const KEEP = 'jilan-statement-';

function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

async function pack(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

async function unpack(packed: string): Promise<string> {
	const bytes = new Blob([fromBase64Url(packed)]).stream();
	const reader = bytes
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.pipeThrough(new TextDecoderStream())
		.getReader();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text;
		text += value;
		if (text.length > MOST_CHARS) throw new Error('the packed statement is too long');
	}
}

/** A short name for a text; the same text has the same. */
function nameOf(text: string): string {
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** The address of a prepared question. */
export function questionSearch(name: string): string {
	return `?v=${VERSION}&question=${encodeURIComponent(name)}`;
}

/** The address of a text, at most 2,000 characters: written out, packed, or a name it is kept under. */
export async function statementSearch(written: string, kept: Kept): Promise<string> {
	const text = written.replace(/\p{Surrogate}/gu, '\ufffd');
	const plain = `?v=${VERSION}&sql=${encodeURIComponent(text)}`;
	if (plain.length <= PLAIN) return plain;
	if (typeof CompressionStream !== 'undefined') {
		const packed = `?v=${VERSION}&sqlz=${await pack(text)}`;
		if (packed.length <= LONGEST) return packed;
	} else if (plain.length <= LONGEST) return plain;
	const name = nameOf(text);
	kept.setItem(KEEP + name, text);
	return `?v=${VERSION}&kept=${name}`;
}

/** What an address holds; never throws. */
export async function parseStatement(search: string, kept: Kept): Promise<AddressedStatement> {
	const params = new URLSearchParams(search);
	const question = params.get('question');
	if (question !== null) return { kind: 'question', name: question };
	const plain = params.get('sql');
	if (plain !== null) return { kind: 'text', text: plain.slice(0, MOST_CHARS) };
	const packed = params.get('sqlz');
	const name = params.get('kept');
	if (packed === null && name === null) return { kind: 'none' };
	try {
		const text = packed === null ? kept.getItem(KEEP + name) : await unpack(packed);
		return text === null ? { kind: 'lost' } : { kind: 'text', text };
	} catch {
		return { kind: 'lost' };
	}
}
