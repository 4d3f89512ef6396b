/** One piece of text on a page, in points from the lower left corner. */
export interface PdfText {
	x: number;
	y: number;
	text: string;
	size?: number;
}

export interface PdfPageSpec {
	texts?: readonly PdfText[];
	/** Straight lines as [x0, y0, x1, y1]. */
	lines?: readonly (readonly [number, number, number, number])[];
}

function ucs2(text: string): string {
	return [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
}

function pageContent(page: PdfPageSpec): string {
	const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
	const texts = (page.texts ?? []).map(
		({ x, y, text, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${ucs2(text)}> Tj ET`
	);
	return [...lines, ...texts].join('\n');
}

/** A minimal PDF whose text is in a named, not embedded, Chinese font. `trailer` goes to the end. */
export function makePdf(pages: readonly PdfPageSpec[], trailer = ''): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	add('<< /Type /Catalog /Pages 2 0 R >>');
	add('');
	add(
		'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>'
	);
	add(
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>'
	);
	add(
		'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>'
	);
	const kids = pages.map((page) => {
		const content = pageContent(page);
		const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
		return add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${stream} 0 R >>`
		);
	});
	objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] >>`;
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const xref = file.length;
	const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
	return new TextEncoder().encode(file);
}
