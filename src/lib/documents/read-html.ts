import { parseHTML } from 'linkedom/worker';
import { decodeText } from './decode-text.ts';
import type { Block } from './document.ts';
import { DocumentError } from './document-error.ts';
import { makeParagraph } from './make-block.ts';
import { isSkipped, readMarkup } from './markup-blocks.ts';
import { assertShallow } from './markup-depth.ts';
import { tooLarge } from './open-archive.ts';
import { findPublicationDate, isChrome, isoDate } from './page-chrome.ts';

const SITE_SUFFIX = /\s*[-_|–—]\s*[^-_|–—]{2,30}(?:网|门户|平台|政府|局|厅|办公室)\s*$/;
const EMBEDDED = /data:[\w/+.-]{1,80}(?:;[\w=-]{1,40})*;base64,[A-Za-z0-9+/=]*/g;
const MAX_CHARACTERS = 4_000_000;
const MAX_TAGS = 200_000;
const DESCENT = 0.8;
const LEAF = /^(?:p|h[1-6]|li|ul|ol|dl|pre|span|a|font|b|strong|center)$/;

export interface HtmlContent {
	title: string | null;
	published_on: string | null;
	blocks: Block[];
}

/** Characters outside links, per element: menus and lists of other pages weigh nothing. */
function weigh(root: Element): Map<Element, number> {
	const weights = new Map<Element, number>();
	const walk = (element: Element): number => {
		let weight = 0;
		for (const child of element.childNodes) {
			if (child.nodeType === 3) weight += (child.textContent ?? '').trim().length;
			else if (child.nodeType === 1) {
				const inner = child as Element;
				if (inner.nodeName !== 'A' && !isSkipped(inner)) weight += walk(inner);
			}
		}
		weights.set(element, weight);
		return weight;
	};
	walk(root);
	return weights;
}

/** The innermost element that still holds nearly all text of the page. */
function findArticle(body: Element): Element {
	const weights = weigh(body);
	let article = body;
	for (;;) {
		const total = weights.get(article) ?? 0;
		const next = [...article.children].find((child) => {
			const isData = child.nodeName === 'TABLE' && child.querySelector('table') === null;
			const isLeaf = LEAF.test(child.nodeName.toLowerCase());
			return !isData && !isLeaf && (weights.get(child) ?? 0) >= total * DESCENT && total > 0;
		});
		if (next === undefined) return article;
		article = next;
	}
}

function metaContent(document: Document, names: RegExp): string | null {
	for (const meta of document.querySelectorAll('meta')) {
		const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
		const content = meta.getAttribute('content')?.trim() ?? '';
		if (names.test(name) && content !== '') return content;
	}
	return null;
}

function pageTitle(document: Document): string | null {
	const candidates = [
		metaContent(document, /^ArticleTitle$/i),
		document.querySelectorAll('h1').length === 1
			? (document.querySelector('h1')?.textContent ?? null)
			: null,
		document.querySelector('title')?.textContent?.replace(SITE_SUFFIX, '') ?? null
	];
	for (const candidate of candidates) {
		const text = makeParagraph(candidate ?? '', {}).text;
		if (text !== '') return text;
	}
	return null;
}

function compact(text: string): string {
	return text.replace(/\s/g, '');
}

/** Web page: only the article; line = ordinal of the paragraph or table row in it. */
export function readHtml(bytes: Uint8Array): HtmlContent {
	// Pictures inside the page are often larger than all of its text.
	const source = decodeText(bytes).text.replace(EMBEDDED, 'data:,');
	assertShallow(source);
	if (source.length > MAX_CHARACTERS || source.split('<').length > MAX_TAGS) throw tooLarge();
	const isWhole = /<(?:html|body)[\s>]/i.test(source);
	const { document } = parseHTML(
		isWhole ? source : `<!doctype html><html><body>${source}</body></html>`
	);
	const page = readMarkup(document.body);
	const article = readMarkup(findArticle(document.body));
	const blocks = article.filter((block) => !isChrome(block));
	if (blocks.length === 0) {
		throw new DocumentError(
			'empty',
			'网页里没有正文文字，请确认保存的是报告页面（而不是目录页或图片）。',
			'The page holds no article text.'
		);
	}
	const title = pageTitle(document);
	const head = blocks
		.slice(0, 6)
		.map((block) => (block.kind === 'paragraph' ? compact(block.text) : ''))
		.join('');
	if (title !== null && title.length >= 6 && !head.includes(compact(title))) {
		blocks.unshift(makeParagraph(title, {}, 1));
	}
	const declared = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(
		metaContent(document, /^(?:pubdate|publishdate|article:published_time)$/i) ?? ''
	);
	return {
		title,
		published_on:
			declared === null
				? findPublicationDate(page)
				: isoDate(declared[1] ?? '', declared[2] ?? '', declared[3] ?? ''),
		blocks
	};
}
