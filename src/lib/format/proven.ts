/** Private-use characters: no font draws them and no text we print holds them. */
const OPEN = '\uE000';
const MIDDLE = '\uE001';
const CLOSE = '\uE002';
const MARKS = /[\uE000-\uE002]/g;

/** A run of a sentence; `record_ids` are the facts it stands on, if any. */
export interface SentencePart {
	text: string;
	record_ids: readonly string[] | null;
}

function bare(text: string): string {
	return text.replace(MARKS, '');
}

/** A formatted number that carries the facts it stands on through a message function; plain without any. */
export function proven(text: string, record_ids: readonly (string | null | undefined)[]): string {
	const ids = record_ids.flatMap((id) => (id ? [bare(id)] : []));
	if (ids.length === 0 || bare(text) === '') return bare(text);
	return `${OPEN}${ids.map(encodeURIComponent).join(',')}${MIDDLE}${bare(text)}${CLOSE}`;
}

/** The runs of a sentence in their order. A mark without its partners is dropped, its text stays. */
export function sentenceParts(sentence: string): SentencePart[] {
	const parts: SentencePart[] = [];
	const add = (text: string, record_ids: readonly string[] | null) => {
		const shown = bare(text);
		if (shown !== '') parts.push({ text: shown, record_ids });
	};
	const pattern = new RegExp(
		`${OPEN}([^${OPEN}${MIDDLE}${CLOSE}]+)${MIDDLE}([^${OPEN}${MIDDLE}${CLOSE}]+)${CLOSE}`,
		'g'
	);
	let end = 0;
	for (const match of sentence.matchAll(pattern)) {
		const [whole, ids = '', text = ''] = match;
		add(sentence.slice(end, match.index), null);
		add(text, ids.split(',').map(decoded).filter(Boolean));
		end = match.index + whole.length;
	}
	add(sentence.slice(end), null);
	return parts;
}

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return '';
	}
}

/** The sentence as a reader sees it, for a title, a file or a copy. */
export function plainSentence(sentence: string): string {
	return sentenceParts(sentence)
		.map(({ text }) => text)
		.join('');
}
