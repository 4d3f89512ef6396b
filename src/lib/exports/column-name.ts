/** The letters of a spreadsheet's column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
