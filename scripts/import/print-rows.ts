import { isRead, type ImportRow, type ImportStatus } from './import-row.ts';
import type { Told } from './told.ts';

export type Lang = keyof Told;

const STATUS: Record<ImportStatus, Told> = {
	new: { zh: '新增', en: 'new' },
	updated: { zh: '更新', en: 'updated' },
	unchanged: { zh: '未变', en: 'unchanged' },
	kept: { zh: '保留', en: 'kept' },
	skipped: { zh: '跳过', en: 'skipped' },
	failed: { zh: '失败', en: 'failed' }
};

function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (/[⺀-鿿＀-｠]/.test(character) ? 2 : 1), 0);
}

function padded(cells: readonly string[], widths: readonly number[]): string {
	return cells
		.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
		.join('  ')
		.trimEnd();
}

function summary(rows: readonly ImportRow[], lang: Lang): string {
	const read = rows.filter(isRead).length;
	const doubtful = rows.filter((row) => row.doubts.length > 0).length;
	return lang === 'zh'
		? `读入 ${read}，其中存疑 ${doubtful}；未读入 ${rows.length - read}`
		: `${read} read, ${doubtful} of them doubtful; ${rows.length - read} not read`;
}

/** A line per file or report with what became of it, what is doubtful under it, and the totals. */
export function printRows(rows: readonly ImportRow[], lang: Lang): string {
	const table = rows.map((row) => {
		const notes = row.notes.map((note) => note[lang]).join('; ');
		return [STATUS[row.status][lang], row.file, row.record_file ?? '—', notes];
	});
	const head =
		lang === 'zh' ? ['结果', '文件', '记录', '说明'] : ['result', 'file', 'record', 'note'];
	const widths = head.map((_, column) =>
		Math.max(...[head, ...table].map((cells) => widthOf(cells[column] ?? '')))
	);
	const lines = rows.flatMap((row, index) => [
		padded(table[index] ?? [], widths),
		...row.doubts.map((doubt) => `    ? ${doubt[lang]}`)
	]);
	return [padded(head, widths), ...lines, '', summary(rows, lang)].join('\n');
}
