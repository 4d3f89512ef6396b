import { provenanceIn, type ExportedView } from './exported-view.ts';

export type ViewFormat = 'xlsx' | 'pptx';

interface ViewFileOptions {
	signal?: AbortSignal;
	onProgress?: (done: number, total: number) => void;
}

/** A whole view as a workbook (a sheet a chart) or as slides (its sentence, then a slide a chart). */
export async function viewFile(
	format: ViewFormat,
	view: ExportedView,
	{ signal, onProgress }: ViewFileOptions = {}
): Promise<Blob> {
	const { content } = view;
	if (format === 'xlsx') {
		const { xlsxBook } = await import('$lib/exports/xlsx-file.ts');
		const tables = content.charts.map(({ title, model }) => ({ title, table: model.table }));
		const coverage = content.charts.flatMap(({ title, notes }) =>
			notes.map((note) => `${title} · ${note}`)
		);
		return xlsxBook(tables, { ...provenanceIn(view, null), coverage });
	}
	const [{ pptxFile }, { viewSlides }] = await Promise.all([
		import('$lib/exports/pptx-file.ts'),
		import('./view-slides.ts')
	]);
	return pptxFile(viewSlides(view), {
		title: content.title,
		layout: '16:9',
		...(signal && { signal }),
		...(onProgress && { onProgress })
	});
}
