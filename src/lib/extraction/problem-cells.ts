import { divideMixed } from './divide-mixed.ts';
import { topicOf } from './headings.ts';
import { indicatorHeader } from './indicator-rows.ts';
import type { Passage } from './passage.ts';
import type { Grid, ReportText } from './report-text.ts';

/** Cells under a column whose header names problems or measures; indicator tables are read elsewhere. */
function columnCells(grid: Grid): { problems: Passage[]; measures: Passage[] } {
	const found = { problems: [] as Passage[], measures: [] as Passage[] };
	grid.rows.forEach((row, index) => {
		if (indicatorHeader(row) !== null) return;
		row.forEach((header, column) => {
			const topic = topicOf(header.text);
			const isHeader =
				column > 0 &&
				!header.is_filled &&
				header.text.length <= 14 &&
				/问题|措施|建议/.test(header.text) &&
				row.every((cell) => cell.text.length <= 16) &&
				row.slice(column + 1).every((cell) => cell.text === '' || cell.is_filled);
			if (!isHeader || (topic !== 'problems' && topic !== 'problems_and_measures')) return;
			for (const below of grid.rows.slice(index + 1)) {
				const cell = below[column];
				if (cell === undefined || cell.is_filled || indicatorHeader(below) !== null) break;
				if (cell.text === '') continue;
				const passage = { ...cell.passage, path: [...cell.passage.path, header.text] };
				const mixed = divideMixed([passage]);
				found.problems.push(...mixed.problems);
				found.measures.push(...mixed.measures);
			}
		});
	});
	return found;
}

/** Cells of forms whose label names problems or measures. */
export function formCells(report: ReportText): {
	problems: Passage[];
	measures: Passage[];
	hasProblemCell: boolean;
} {
	const found = { problems: [] as Passage[], measures: [] as Passage[], hasProblemCell: false };
	for (const grid of report.grids) {
		const under = columnCells(grid);
		found.problems.push(...under.problems);
		found.measures.push(...under.measures);
		found.hasProblemCell ||= under.problems.length > 0;
		for (const row of grid.rows) {
			const cells = row.filter((cell) => !cell.is_filled);
			const first = cells.findIndex((cell) => cell.text !== '');
			const label = cells[first];
			if (label === undefined || label.text.length > 24 || !/问题|措施|建议|原因/.test(label.text))
				continue;
			const topic = topicOf(label.text.replace(/^\d{1,2}[.、]/, ''));
			const rest = cells.slice(first + 1).filter((cell) => cell.text !== '');
			if (topic !== 'problems' && topic !== 'measures' && topic !== 'problems_and_measures')
				continue;
			if (rest.length > 2 || /未完成原因|偏差原因/.test(label.text)) continue;
			found.hasProblemCell ||= topic !== 'measures';
			for (const cell of rest) {
				const passage = { ...cell.passage, path: [...cell.passage.path, label.text] };
				if (topic === 'problems_and_measures') {
					const mixed = divideMixed([passage]);
					found.problems.push(...mixed.problems);
					found.measures.push(...mixed.measures);
				} else found[topic].push(passage);
			}
		}
	}
	return found;
}
