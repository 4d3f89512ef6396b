import type { CheckedText, TextSection } from './checked-text.ts';
import { testContext } from './test-record.ts';

/** A text for tests from “path | text” pairs; the number and title come from the last part of the path. */
export function testText(
	sections: Readonly<Record<string, string>>,
	tables: readonly (readonly (readonly string[])[])[] = []
): CheckedText {
	const locator = {
		line_start: 1,
		line_end: 1,
		char_start: 0,
		char_end: 1,
		page: null,
		sheet: null,
		cell: null
	};
	return {
		document: {
			source_file: 't.txt',
			format: 'txt',
			sha256: '0'.repeat(64),
			title: null,
			published_on: null,
			source_text: null,
			blocks: tables.map((rows) => ({
				kind: 'table',
				locator,
				rows: rows.map((row) =>
					row.map((text) => ({
						text,
						original: text,
						offsets: Array.from(text, (_, index) => index),
						is_filled: false,
						locator
					}))
				)
			}))
		},
		sections: Object.entries(sections).map(([path, text]): TextSection => {
			const last = path.split('/').at(-1) ?? '';
			const [, number = '', title = ''] =
				/^([(（]?[一二三四五六七八九十\d]*[)）]?)[、.]?(.*)$/.exec(last) ?? [];
			return { path, number: number || null, title, text, line_start: 1, line_end: 1 };
		})
	};
}

/** A context in which the text was just read. */
export function textContext(...parts: Parameters<typeof testText>) {
	return testContext({ text: testText(...parts) });
}
