/** One element of a flat scan: name without prefix, raw attributes, and what it does. */
export interface XmlTag {
	name: string;
	attributes: string;
	kind: 'open' | 'close' | 'empty';
	/** Where the text after this tag starts and ends in the source. */
	textStart: number;
	textEnd: number;
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/** Text with its XML entities resolved. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
		if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}

/** Value of an attribute, or null. */
export function attribute(tag: XmlTag, name: string): string | null {
	for (const quote of ['"', "'"]) {
		const mark = `${name}=${quote}`;
		let at = tag.attributes.indexOf(mark);
		while (at > 0 && !/[\s:]/.test(tag.attributes.charAt(at - 1))) {
			at = tag.attributes.indexOf(mark, at + 1);
		}
		if (at < 0) continue;
		const end = tag.attributes.indexOf(quote, at + mark.length);
		if (end >= 0) return decodeEntities(tag.attributes.slice(at + mark.length, end));
	}
	return null;
}

/** Tags of an XML part in order, in linear time and without building a tree. */
export function* scanXml(source: string): Generator<XmlTag> {
	let at = source.indexOf('<');
	while (at >= 0) {
		const isComment = source.startsWith('<!--', at);
		const end = source.indexOf(isComment ? '-->' : '>', at);
		if (end < 0) return;
		const close = isComment ? end + 3 : end + 1;
		const next = source.indexOf('<', close);
		const body = source.slice(at + 1, end);
		if (!isComment && !/^[?!]/.test(body)) {
			const isClosing = body.startsWith('/');
			const isEmpty = body.endsWith('/');
			const inner = body.slice(isClosing ? 1 : 0, isEmpty ? -1 : undefined);
			const gap = inner.search(/\s/);
			const full = gap < 0 ? inner : inner.slice(0, gap);
			yield {
				name: full.slice(full.indexOf(':') + 1),
				attributes: gap < 0 ? '' : inner.slice(gap),
				kind: isClosing ? 'close' : isEmpty ? 'empty' : 'open',
				textStart: close,
				textEnd: next < 0 ? source.length : next
			};
		}
		at = next;
	}
}
