/**
 * Character maps for PDF fonts that are not embedded but named (simplified Chinese, Adobe-GB1).
 * The real maps go from bytes to glyph numbers and from those to Unicode; here the Unicode value
 * itself serves as the glyph number, so that both steps need no data files.
 */
const HEADER = (name: string, vertical: boolean, range: string): string =>
	`/CIDInit /ProcSet findresource begin
begincmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (GB1) def /Supplement 5 def end def
/CMapName /${name} def
/WMode ${vertical ? 1 : 0} def
1 begincodespacerange
${range}
endcodespacerange
`;
const FOOTER = 'endcmap\nend\n';

function hex(value: number, digits = 4): string {
	return `<${value.toString(16).padStart(digits, '0')}>`;
}

/** GBK bytes to Unicode, each code on its own. */
function gbkMap(name: string): string {
	const decoder = new TextDecoder('gb18030');
	const lines: string[] = ['100 begincidrange', '<20> <7e> 32'];
	for (let high = 0x81; high <= 0xfe; high++) {
		for (let low = 0x40; low <= 0xfe; low++) {
			if (low === 0x7f) continue;
			const text = decoder.decode(new Uint8Array([high, low]));
			if (text.length !== 1 || text === '\ufffd') continue;
			const code = hex((high << 8) | low);
			lines.push(`${code} ${code} ${text.charCodeAt(0)}`);
		}
	}
	lines.push('endcidrange');
	const range = '<00> <80>\n<8140> <fefe>';
	return HEADER(name, name.endsWith('V'), range) + lines.join('\n') + '\n' + FOOTER;
}

/** Text of a predefined character map, or null for one of another script. */
export function characterMap(name: string): string | null {
	if (/^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-(?:HW-)?[HV]$/.test(name)) {
		const body = '1 begincidrange\n<0000> <ffff> 0\nendcidrange\n';
		return HEADER(name, name.endsWith('V'), '<0000> <ffff>') + body + FOOTER;
	}
	if (/^(?:GBK|GBKp|GBK2K|GB|GBpc)-(?:EUC-)?[HV]$/.test(name)) return gbkMap(name);
	if (/^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/.test(name)) {
		const ranges: string[] = [];
		for (let high = 0; high < 256; high++) {
			const first = high << 8;
			ranges.push(`${hex(first)} ${hex(first | 0xff)} ${hex(first)}`);
		}
		const body = `256 beginbfrange\n${ranges.join('\n')}\nendbfrange\n`;
		return HEADER(name, false, '<0000> <ffff>') + body + FOOTER;
	}
	return null;
}

/** What PDF.js asks for data files; knows only character maps. */
export class CharacterMaps {
	fetch(request: { kind: string; filename: string }): Promise<Uint8Array> {
		const map = request.kind === 'cMapUrl' ? characterMap(request.filename) : null;
		if (map === null) return Promise.reject(new Error(`no data for ${request.filename}`));
		return Promise.resolve(new TextEncoder().encode(map));
	}
}
