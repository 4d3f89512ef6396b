import type { Translated } from './lang.ts';

const zh = {
	view: '导出与分享',
	close: '关闭',
	pinDeck: '加到',
	pinNote: '备注（只有演讲者看到）',
	files: '下载',
	chartFiles: {
		svg: 'SVG',
		png: 'PNG',
		csv: 'CSV',
		xlsx: 'Excel',
		pptx: 'PPTX（图表可编辑）'
	},
	viewFiles: { xlsx: 'Excel（每图一表）', pptx: 'PPTX（每图一页，可编辑）' },
	size: '大小',
	background: '背景',
	white: '白色',
	transparent: '透明',
	copyImage: '复制图像',
	share: '分享',
	copyLink: '复制链接',
	qr: '二维码',
	qrLabel: (link: string) => `二维码：${link}`,
	qrHint: '扫码打开同一视图，筛选条件一并带上。',
	embed: '嵌入代码',
	embedHint: '粘贴到网页中，显示这张图和它的来源。',
	copyCode: '复制代码',
	print: '打印',
	preparing: '正在准备……',
	progress: (done: number, total: number) => `第 ${done} 步，共 ${total} 步`,
	cancel: '取消',
	saved: (name: string) => `已保存 ${name}`,
	copied: { image: '图像已复制', link: '链接已复制', code: '代码已复制' },
	retry: '重试',
	saveInstead: '改为下载 PNG',
	selectInstead: '请选中下面的文字，用键盘复制。',
	highlighted: (names: string) => `突出显示：${names}`,
	callout: (text: string) => `标注：${text}`,
	charts: '图表',
	notes: '覆盖与说明',
	noNotes: '无说明',
	failed: '没有完成。',
	failures: {
		clipboard_refused: '浏览器不让网页写剪贴板。请在网站设置中允许“剪贴板”后重试。',
		clipboard_missing: '这里不能写剪贴板：网址不是 https，或浏览器太旧。',
		image_not_drawn: '浏览器没有画出图像。请换较小的大小，或下载 SVG。',
		image_too_large: '图像超过浏览器能画的大小。请换较小的大小，或下载 SVG。',
		unknown_view: '这个页面没有可以导出的图表。',
		unknown_department: '数据中没有这个部门。',
		unknown_report: '数据中没有这份报告。',
		chart_gone: '按当前地址重算后没有这张图。请刷新页面后重试。',
		not_loaded: '程序的一部分没有载入。请检查网络后重试。'
	} as Record<string, string>
};

const en: typeof zh = {
	view: 'Export & share',
	close: 'Close',
	pinDeck: 'To',
	pinNote: 'Note (only the speaker sees it)',
	files: 'Download',
	chartFiles: {
		svg: 'SVG',
		png: 'PNG',
		csv: 'CSV',
		xlsx: 'Excel',
		pptx: 'PPTX (editable chart)'
	},
	viewFiles: { xlsx: 'Excel (a sheet a chart)', pptx: 'PPTX (a slide a chart, editable)' },
	size: 'Size',
	background: 'Background',
	white: 'White',
	transparent: 'Transparent',
	copyImage: 'Copy image',
	share: 'Share',
	copyLink: 'Copy link',
	qr: 'QR code',
	qrLabel: (link) => `QR code: ${link}`,
	qrHint: 'Opens the same view with its filters.',
	embed: 'Embed code',
	embedHint: 'Paste it into a web page: it shows this chart with its source.',
	copyCode: 'Copy code',
	print: 'Print',
	preparing: 'Preparing…',
	progress: (done, total) => `Step ${done} of ${total}`,
	cancel: 'Cancel',
	saved: (name) => `Saved ${name}`,
	copied: { image: 'Image copied', link: 'Link copied', code: 'Code copied' },
	retry: 'Try again',
	saveInstead: 'Download the PNG instead',
	selectInstead: 'Select the text below and copy it with the keyboard.',
	highlighted: (names) => `Highlighted: ${names}`,
	callout: (text) => `Callout: ${text}`,
	charts: 'Chart',
	notes: 'Coverage and notes',
	noNotes: 'no notes',
	failed: 'It was not done.',
	failures: {
		clipboard_refused:
			'The browser does not let the page write to the clipboard. Allow “Clipboard” in the site settings and try again.',
		clipboard_missing:
			'The clipboard cannot be written here: the address is not https, or the browser is too old.',
		image_not_drawn: 'The browser did not draw the image. Choose a smaller size, or take the SVG.',
		image_too_large:
			'The image is larger than the browser can draw. Choose a smaller size, or take the SVG.',
		unknown_view: 'This page has no charts to export.',
		unknown_department: 'There is no such department in the data.',
		unknown_report: 'There is no such report in the data.',
		chart_gone: 'Asked again, this address has no such chart. Reload the page and try again.',
		not_loaded: 'A part of the program did not load. Check the network and try again.'
	}
};

export const exportMenu: Translated<typeof zh> = { 'zh-CN': zh, en };
export type ExportMenuWords = typeof zh;
