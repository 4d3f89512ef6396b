import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom/worker';
import mammoth from 'mammoth';
import type { Block } from './document.ts';
import { DocumentError } from './document-error.ts';
import { readMarkup } from './markup-blocks.ts';
import { assertShallow } from './markup-depth.ts';
import { openArchive, type Archive } from './open-archive.ts';

const MAX_PART = 24 * 1024 * 1024;
const STYLES = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='标题'] => h1:fresh",
	...[1, 2, 3, 4, 5, 6].flatMap((level) => [
		`p[style-name='heading ${level}'] => h${level}:fresh`,
		`p[style-name='标题 ${level}'] => h${level}:fresh`
	])
];

/** Only the parts that carry text, stored: mammoth never inflates anything itself. */
function repack(archive: Archive): Uint8Array<ArrayBuffer> {
	const parts: Record<string, Uint8Array> = {};
	for (const name of archive.names) {
		if (!/(?:\.xml|\.rels)$/i.test(name) || /^(?:word\/theme|customXml)\//i.test(name)) continue;
		const content = archive.read(name, MAX_PART);
		if (content !== null) parts[name] = content;
	}
	for (const content of Object.values(parts)) assertShallow(new TextDecoder().decode(content));
	parts['.repacked'] = strToU8('');
	return zipSync(parts, { level: 0 });
}

/** Word document: line = ordinal of the paragraph or table row. Throws `DocumentError`. */
export async function readDocx(
	bytes: Uint8Array
): Promise<{ title: string | null; blocks: Block[] }> {
	const archive = openArchive(bytes);
	const packed = repack(archive);
	let html: string;
	try {
		// Browsers take `arrayBuffer`, Node takes `buffer`.
		const input = { arrayBuffer: packed.buffer, buffer: packed };
		const result = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
			styleMap: STYLES,
			convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
		});
		html = result.value;
	} catch (error) {
		throw new DocumentError(
			'unreadable',
			'Word 文件的内部结构已损坏，请用 Word/WPS 打开后另存为 docx 重试。',
			'The Word file is damaged inside; open it and save it as docx again.',
			{ cause: error }
		);
	}
	assertShallow(html);
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	const blocks = readMarkup(document.body);
	if (blocks.length === 0) {
		const hasImage = archive.names.some((name) => name.startsWith('word/media/'));
		throw hasImage
			? new DocumentError(
					'no_text_layer',
					'文件里只有图片，没有可读取的文字，请提供文字版或先做文字识别（OCR）。',
					'The file holds only images; provide a text version or run OCR first.'
				)
			: new DocumentError(
					'empty',
					'文件里没有文字，请确认选择的是报告正文。',
					'The file holds no text.'
				);
	}
	const top = blocks
		.slice(0, 10)
		.find((block) => block.kind === 'paragraph' && block.heading === 1);
	return { title: top?.kind === 'paragraph' ? top.text : null, blocks };
}
