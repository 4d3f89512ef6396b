import { getDocumentProxy } from 'unpdf';
import { unifyRadical } from '../../src/lib/documents/cjk-radicals.ts';

/** A printed page: its text without spaces, as PDF readers part words at will, and its width over its height. */
export interface PdfPage {
	text: string;
	width: number;
	height: number;
}

/** Spaces, and the radicals and compatibility forms that fonts print for characters, are no difference. */
export function squeezed(text: string): string {
	const unified = [...text.normalize('NFKC')].map(unifyRadical).join('');
	return unified.replaceAll('∕', '/').replaceAll(/\s+/g, '');
}

/** The text of every page of a PDF, margins included. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const pages: PdfPage[] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		const { width, height } = page.getViewport({ scale: 1 });
		pages.push({ text: squeezed(text), width, height });
	}
	return pages;
}
