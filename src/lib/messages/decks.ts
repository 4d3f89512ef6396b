import type { Dataset } from '../schema/codes.ts';
import type { Translated } from './lang.ts';

/** Decks: pinning, editing, keeping and sharing. Words for showing one are in `present.ts`. */
const zh = {
	/** On a chart and on the head of a view. */
	pin: {
		chart: '放进演示文稿',
		view: '把本页放进演示文稿',
		name: (title: string) => `把“${title}”放进演示文稿`,
		pinned: (deck: string, n: number) => `已放进“${deck}”，第 ${n} 张`,
		undo: '撤销',
		open: '打开演示文稿',
		note: '备注',
		notePlaceholder: '讲这一页时要说的话（可以不填）',
		title: '这一页的标题',
		titlePlaceholder: '不填则用图表标题',
		withFilter: (filter: string) => `带着当前筛选：${filter}`,
		noFilter: '没有筛选',
		sentence: '页首要点与第一张图',
		add: '放进去',
		cancel: '取消',
		failed: '没有放进去，请重试。'
	},
	decks: {
		heading: '演示文稿',
		current: '当前演示文稿',
		none: '还没有演示文稿。在任何图表上选“放进演示文稿”，或从下面的现成演示文稿开始。',
		noSlides: '这份演示文稿还没有页面。',
		untitled: '未命名演示文稿',
		newTitle: '新演示文稿',
		create: '新建',
		choose: '选择演示文稿',
		slides: (n: number) => `${n} 页`,
		saved: (when: string) => `保存于 ${when}`,
		onlyInTab: '只在本标签页',
		rename: '改名',
		copy: '复制一份',
		copyOf: (title: string) => `${title}（副本）`,
		remove: '删除演示文稿',
		removed: (title: string) => `已删除“${title}”`,
		undo: '撤销删除',
		present: '开始演示',
		otherDataset: (name: string) => `这份演示文稿用的是“${name}”的数据。`,
		goThere: '换到那份数据'
	},
	readyMade: {
		heading: '现成的演示文稿',
		hint: '打开的是副本，可以随意改。',
		open: '打开',
		chooseDepartment: '选择部门'
	},
	slide: {
		one: (k: number, n: number) => `第 ${k} 页，共 ${n} 页`,
		title: '标题',
		titleHint: '不填则用图表标题',
		note: '演讲备注',
		noteHint: '只有演讲者看得到，也会写进导出文件的备注',
		moveUp: '上移',
		moveDown: '下移',
		moved: (title: string, k: number, n: number) => `“${title}”移到第 ${k} 页，共 ${n} 页`,
		duplicate: '复制此页',
		remove: '移除此页',
		removed: (title: string) => `已移除“${title}”`,
		undo: '放回',
		putBack: (title: string) => `“${title}”已放回`,
		openView: '在视图中打开',
		left: (n: number) => `还可以写 ${n} 字`
	},
	share: {
		heading: '分享与备份',
		link: '复制链接',
		linkCopied: '链接已复制，整份演示文稿都在链接里，不经过任何服务器。',
		linkNotCopied: '浏览器不允许复制。请选中下面的链接手动复制。',
		linkTooLong: '演示文稿太长，放不进链接。请保存为文件再发送；删短备注也可以。',
		qr: '二维码',
		qrTooLong: '链接太长，做成二维码手机不容易识别。请改用链接或文件。',
		qrLabel: (title: string) => `打开“${title}”的二维码`,
		file: '保存为文件',
		fileHint: '一个小的 JSON 文件，可以存档、发送、再打开。',
		import: '打开文件',
		drop: '或把演示文稿文件拖到这里',
		imported: (title: string, n: number) => `已打开“${title}”，${n} 页。`,
		fromLink: (title: string) => `这是链接里的演示文稿“${title}”。改动后才会保存到这个浏览器。`,
		keep: '保存到这个浏览器'
	},
	storage: {
		kept: '保存在这个浏览器里',
		heading: '现在只保存在这个标签页，关闭后就没有了',
		saveFile: '马上保存为文件',
		retry: '再试一次',
		reasons: {
			blocked:
				'浏览器不允许本站保存数据（常见于无痕窗口或单位的安全设置）。请保存为文件，下次用“打开文件”接着改。',
			full: '浏览器的存储空间满了。请先保存为文件，再删除不用的演示文稿或清理其他网站的数据，然后再试一次。',
			stuck:
				'浏览器的存储没有响应，可能是另一个标签页占用着。请先保存为文件，关闭其他本站标签页后再试一次。',
			newer:
				'另一个标签页已换用较新版本的程序，本页不会覆盖它保存的内容。请先保存为文件，再刷新页面换用新版本。',
			failed: '保存时出错。请先保存为文件，再试一次；仍不行时请换一个浏览器。'
		}
	},
	datasetNames: { public: '公开报告', demo: '示例市（合成数据）' } as Record<Dataset, string>
};

const en: typeof zh = {
	pin: {
		chart: 'Pin to deck',
		view: 'Pin this view to the deck',
		name: (title) => `Pin “${title}” to the deck`,
		pinned: (deck, n) => `Pinned to “${deck}” as slide ${n}`,
		undo: 'Undo',
		open: 'Open the deck',
		note: 'Note',
		notePlaceholder: 'What to say with this slide (may stay empty)',
		title: 'Title of this slide',
		titlePlaceholder: 'Empty: the chart’s own title',
		withFilter: (filter) => `With the current filter: ${filter}`,
		noFilter: 'no filter',
		sentence: 'the view’s sentence and its first chart',
		add: 'Pin',
		cancel: 'Cancel',
		failed: 'Could not be pinned; try again.'
	},
	decks: {
		heading: 'Decks',
		current: 'Current deck',
		none: 'No deck yet. Choose “Pin to deck” on any chart, or start from a ready-made deck below.',
		noSlides: 'This deck has no slides yet.',
		untitled: 'Untitled deck',
		newTitle: 'New deck',
		create: 'New',
		choose: 'Choose a deck',
		slides: (n) => (n === 1 ? '1 slide' : `${n} slides`),
		saved: (when) => `saved ${when}`,
		onlyInTab: 'in this tab only',
		rename: 'Rename',
		copy: 'Make a copy',
		copyOf: (title) => `${title} (copy)`,
		remove: 'Delete deck',
		removed: (title) => `Deleted “${title}”`,
		undo: 'Undo',
		present: 'Present',
		otherDataset: (name) => `This deck uses the data of “${name}”.`,
		goThere: 'Switch to that data'
	},
	readyMade: {
		heading: 'Ready-made decks',
		hint: 'Each opens as a copy you can change.',
		open: 'Open',
		chooseDepartment: 'Choose a department'
	},
	slide: {
		one: (k, n) => `Slide ${k} of ${n}`,
		title: 'Title',
		titleHint: 'Empty: the chart’s own title',
		note: 'Speaker notes',
		noteHint: 'Seen by the speaker only, and written into the notes of exported files',
		moveUp: 'Move up',
		moveDown: 'Move down',
		moved: (title, k, n) => `“${title}” is now slide ${k} of ${n}`,
		duplicate: 'Duplicate slide',
		remove: 'Remove slide',
		removed: (title) => `Removed “${title}”`,
		undo: 'Put back',
		putBack: (title) => `“${title}” is back`,
		openView: 'Open in its view',
		left: (n) => `${n} characters left`
	},
	share: {
		heading: 'Share and back up',
		link: 'Copy link',
		linkCopied: 'Link copied. The whole deck is inside the link; no server is involved.',
		linkNotCopied: 'The browser does not allow copying. Select the link below and copy it by hand.',
		linkTooLong:
			'The deck is too long for a link. Save it as a file and send that, or shorten its notes.',
		qr: 'QR code',
		qrTooLong: 'The link is too long for a QR code that phones can read. Use the link or a file.',
		qrLabel: (title) => `QR code that opens “${title}”`,
		file: 'Save as file',
		fileHint: 'A small JSON file to keep, to send and to open again.',
		import: 'Open file',
		drop: 'or drop a deck file here',
		imported: (title, n) => `Opened “${title}”, ${n === 1 ? '1 slide' : `${n} slides`}.`,
		fromLink: (title) =>
			`This is the deck “${title}” from a link. It is saved in this browser once you change it.`,
		keep: 'Keep in this browser'
	},
	storage: {
		kept: 'Kept in this browser',
		heading: 'Kept only until this tab closes',
		saveFile: 'Save as file now',
		retry: 'Try again',
		reasons: {
			blocked:
				'The browser does not let this site store data (private windows and office policies do that). Save the deck as a file and continue from it with “Open file”.',
			full: 'The browser’s storage is full. Save the deck as a file first, then delete decks you no longer need or data of other sites, and try again.',
			stuck:
				'The browser’s storage does not answer; another tab may hold it. Save the deck as a file first, close other tabs of this site and try again.',
			newer:
				'Another tab runs a later version of the program, and this page will not write over what it keeps. Save the deck as a file first, then reload the page.',
			failed:
				'Saving failed. Save the deck as a file first and try again; if it keeps failing, use another browser.'
		}
	},
	datasetNames: { public: 'Public reports', demo: 'Sample City (synthetic)' }
};

export const decks: Translated<typeof zh> = { 'zh-CN': zh, en };
export type DeckMessages = typeof zh;
