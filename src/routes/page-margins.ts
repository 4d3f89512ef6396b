interface Margins {
	/** Dataset and date. */
	header: string;
	/** Empty where the data is real. */
	warning: string;
	/** Name of the page; empty while it is unknown. */
	title: string;
}

/** A text inside a style sheet: nothing in it can end the string, the rule or the element. */
export function cssString(text: string): string {
	const escaped = [...text].map((char) =>
		/[\p{L}\p{N} ·：，、。（）\-–.,:;/%]/u.test(char)
			? char
			: `\\${(char.codePointAt(0) ?? 0).toString(16)} `
	);
	return `"${escaped.join('')}"`;
}

/** The rule for the margins of every printed page: dataset, date, warning, title and page numbers. */
export function pageMargins({ header, warning, title }: Margins): string {
	const type =
		"font: 8pt/1.2 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
	const box = (name: string, content: string, more = 'color: #56616b') =>
		`@${name} { content: ${content}; ${type}; ${more}; }`;
	return [
		'@page { size: A4 portrait; margin: 17mm 14mm 16mm;',
		box('top-left', cssString(header)),
		box('top-center', 'none'),
		box('top-right', warning ? cssString(warning) : 'none', 'color: #b0560b; font-weight: 700'),
		box(
			'bottom-left',
			title ? cssString(title) : 'none',
			'color: #56616b; width: 80%; text-align: left'
		),
		box('bottom-center', 'none'),
		box('bottom-right', 'counter(page) " / " counter(pages)'),
		'}'
	].join('\n');
}
