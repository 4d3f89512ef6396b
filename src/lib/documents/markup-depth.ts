import { DocumentError } from './document-error.ts';

const MAX_DEPTH = 600;
const TAG = /<(\/?)([A-Za-z][\w:.-]*)/g;
/** Elements that stand alone or whose end is implied. */
const UNCOUNTED =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|td|th|tr|tbody|thead|tfoot)$/i;

/** Refuses HTML or XML nested deeper than any real document, before a tree is built from it. */
export function assertShallow(markup: string): void {
	let depth = 0;
	TAG.lastIndex = 0;
	for (let tag = TAG.exec(markup); tag !== null; tag = TAG.exec(markup)) {
		if (UNCOUNTED.test(tag[2] ?? '')) continue;
		if (tag[1] === '/') {
			depth = Math.max(0, depth - 1);
			continue;
		}
		const end = markup.indexOf('>', TAG.lastIndex);
		if (end > 0 && markup[end - 1] === '/') {
			TAG.lastIndex = end;
			continue;
		}
		depth++;
		if (depth > MAX_DEPTH) {
			throw new DocumentError(
				'unreadable',
				'文件的表格或段落嵌套层数过多，无法读取，请将内容粘贴到新文档后重试。',
				'The tables or paragraphs are nested too deeply.'
			);
		}
	}
}
