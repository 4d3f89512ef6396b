import { DocumentError } from './document-error.ts';
import { openArchive } from './open-archive.ts';

const MAX_TYPES = 4 * 1024 * 1024;

/** Whether a zip file is a Word document or a workbook. Throws `unreadable` for other packages. */
export function archiveFormat(bytes: Uint8Array): 'docx' | 'xlsx' {
	const archive = openArchive(bytes);
	const types = archive.read('[Content_Types].xml', MAX_TYPES);
	const text = types === null ? '' : new TextDecoder().decode(types);
	if (archive.has('word/document.xml') || text.includes('wordprocessingml.document.main')) {
		return 'docx';
	}
	if (archive.has('xl/workbook.xml')) return 'xlsx';
	const isOfd = archive.has('OFD.xml');
	throw new DocumentError(
		'unreadable',
		isOfd
			? '这是 OFD 版式文件，无法直接读取，请导出为 PDF（文字版）或 docx 后重试。'
			: '这是压缩包或不支持的格式，请解压后选择 docx、xlsx、pdf、网页或文本文件。',
		isOfd
			? 'OFD cannot be read; export it as a text PDF or docx.'
			: 'This is a packed archive or an unsupported format; choose docx, xlsx, pdf, html or text.'
	);
}
