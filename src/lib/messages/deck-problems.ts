import type { DeckError, DropReason } from '../schema/deck-reading.ts';
import type { Translated } from './lang.ts';

/** What is wrong and what to do about it. */
interface Problem {
	title: string;
	advice: string;
}

interface Words {
	errors: Record<DeckError, Problem>;
	/** Heads the list of what was left out: of how many slides. */
	dropped: (dropped: number, kept: number) => string;
	/** Heads the list where all slides are there. */
	mended: (n: number) => string;
	droppedAdvice: string;
	reasons: Record<DropReason, string>;
	/** Names an entry: its place from 1, what it calls itself, and the reason. */
	entry: (place: number, name: string, reason: string) => string;
	more: (n: number) => string;
	newer: Problem;
	copied: string;
	missing: {
		title: (n: number) => string;
		advice: string;
		department: (id: string) => string;
		report: (id: string) => string;
		years: (years: string) => string;
		category: (codes: string) => string;
		chart: string;
	};
	full: (most: number) => string;
	failed: Problem;
	close: string;
	remove: string;
}

const zh: Words = {
	errors: {
		too_large: {
			title: '这个文件太大，不像是演示文稿',
			advice: '演示文稿文件通常只有几十 KB。请确认选对了文件（名称以 .jilan-deck.json 结尾）。'
		},
		unreadable: {
			title: '这个文件读不出来',
			advice: '文件可能已被移动、删除，或没有读取权限。请重新选择一次。'
		},
		not_json: {
			title: '这个文件不完整，或不是演示文稿',
			advice: '可能只下载了一部分，或被其他软件改过。请向发送人再要一份。'
		},
		not_a_deck: {
			title: '这不是绩览的演示文稿',
			advice: '请选择在绩览里用“保存为文件”得到的文件（名称以 .jilan-deck.json 结尾）。'
		},
		unknown_dataset: {
			title: '演示文稿用的数据集这里没有',
			advice: '它可能来自另一处部署。请在制作它的网站上打开，或向发送人询问。'
		},
		no_good_slides: {
			title: '演示文稿里没有一页能在这里显示',
			advice: '下面列出每一页的原因。原来的文件没有改动，可以换到制作它的网站上打开。'
		},
		link_too_long: {
			title: '链接太长，没有打开',
			advice: '超过这个长度的链接不是绩览做出来的。请发送人改用“保存为文件”。'
		},
		link_newer: {
			title: '链接来自较新版本的绩览',
			advice: '请刷新页面换用新版本，或请发送人改用“保存为文件”：文件里能读的部分可以打开。'
		},
		link_broken: {
			title: '链接不完整',
			advice: '邮件或聊天软件常把长链接截断。请发送人重新复制整条链接，或改用“保存为文件”。'
		}
	},
	dropped: (dropped, kept) => `${kept} 页已打开，${dropped} 页没有收进来：`,
	mended: (n) => `各页都已打开，其中 ${n} 处没有收进来：`,
	droppedAdvice: '原来的文件或链接没有改动。',
	reasons: {
		not_a_slide: '不是一页，或缺少地址',
		bad_address: '地址写法不对，或指向本站以外',
		unknown_view: '没有这个视图',
		unknown_chart: '这个视图里没有这张图',
		too_many: '超过一份演示文稿的页数上限',
		bad_annotation: '有一处批注无法识别，页面保留',
		bad_title: '标题不是文字，页面保留',
		bad_note: '备注不是文字，页面保留',
		text_cut: '文字太长，已截短，页面保留'
	},
	entry: (place, name, reason) => `第 ${place} 页${name ? `“${name}”` : ''}：${reason}`,
	more: (n) => `另有 ${n} 处`,
	newer: {
		title: '这份演示文稿由较新版本的绩览保存',
		advice:
			'已打开能识别的部分，并另存为副本，原来的一份没有改动。刷新页面换用新版本后可看到全部内容。'
	},
	copied: '这里已有同名的另一份，打开的是副本，两份都在。',
	missing: {
		title: (n) => `${n} 页的内容在现在的数据里找不到`,
		advice: '页面仍保留在演示文稿里。数据更新后部门或年度可能改名、撤并：请改选，或移除这一页。',
		department: (id) => `部门 ${id} 已不在数据中`,
		report: (id) => `报告 ${id} 已不在数据中`,
		years: (years) => `没有 ${years} 年的数据`,
		category: (codes) => `没有问题类别 ${codes}`,
		chart: '当前筛选下没有这张图'
	},
	full: (most) => `一份演示文稿最多 ${most} 页。请先移除几页，或另建一份。`,
	failed: {
		title: '演示文稿功能没有载入',
		advice: '请刷新页面再试。断网时，先在联网状态下打开过一次演示页面即可离线使用。'
	},
	close: '知道了',
	remove: '移除这一页'
};

const en: Words = {
	errors: {
		too_large: {
			title: 'This file is too large for a deck',
			advice:
				'Deck files are some ten kilobytes. Check that you chose the right one (its name ends in .jilan-deck.json).'
		},
		unreadable: {
			title: 'This file cannot be read',
			advice: 'It may have been moved or deleted, or you may not have access. Choose it again.'
		},
		not_json: {
			title: 'This file is incomplete or not a deck',
			advice:
				'It may have been downloaded in part or changed by other software. Ask the sender for it again.'
		},
		not_a_deck: {
			title: 'This is not a Jilan deck',
			advice:
				'Choose a file that “Save as file” of Jilan has made (its name ends in .jilan-deck.json).'
		},
		unknown_dataset: {
			title: 'The deck uses a dataset that is not here',
			advice:
				'It may come from another installation. Open it on the site that made it, or ask the sender.'
		},
		no_good_slides: {
			title: 'No slide of this deck can be shown here',
			advice:
				'The reasons are listed below. The file itself is unchanged and can be opened on the site that made it.'
		},
		link_too_long: {
			title: 'The link is too long and was not opened',
			advice: 'Jilan makes no links of this length. Ask the sender to use “Save as file”.'
		},
		link_newer: {
			title: 'The link was made by a later version of Jilan',
			advice:
				'Reload the page, or ask the sender to use “Save as file”: what can be read of a file is opened.'
		},
		link_broken: {
			title: 'The link is incomplete',
			advice:
				'Mail and chat programs often cut long links. Ask the sender to copy the whole link again, or to use “Save as file”.'
		}
	},
	dropped: (dropped, kept) =>
		`${kept === 1 ? '1 slide is' : `${kept} slides are`} open, ${dropped} ${dropped === 1 ? 'was' : 'were'} left out:`,
	mended: (n) => `All slides are open; ${n} ${n === 1 ? 'part was' : 'parts were'} left out:`,
	droppedAdvice: 'The file or link itself is unchanged.',
	reasons: {
		not_a_slide: 'not a slide, or without an address',
		bad_address: 'its address is malformed or leads elsewhere',
		unknown_view: 'there is no such view',
		unknown_chart: 'the view has no such chart',
		too_many: 'more slides than a deck may have',
		bad_annotation: 'an annotation was not understood; the slide is there',
		bad_title: 'its title is no text; the slide is there',
		bad_note: 'its note is no text; the slide is there',
		text_cut: 'a text was too long and is cut; the slide is there'
	},
	entry: (place, name, reason) => `Slide ${place}${name ? ` “${name}”` : ''}: ${reason}`,
	more: (n) => `${n} more`,
	newer: {
		title: 'A later version of Jilan saved this deck',
		advice:
			'What could be read is open as a copy; the original is unchanged. Reload the page to see all of it.'
	},
	copied: 'Another deck of this name is already here: this is a copy, and both are kept.',
	missing: {
		title: (n) =>
			`${n === 1 ? '1 slide shows' : `${n} slides show`} something the present data does not have`,
		advice:
			'They stay in the deck. Departments and years can be renamed or merged when data is updated: choose again, or remove the slide.',
		department: (id) => `Department ${id} is no longer in the data`,
		report: (id) => `Report ${id} is no longer in the data`,
		years: (years) => `No data for ${years}`,
		category: (codes) => `No problem category ${codes}`,
		chart: 'With this filter the chart is not there'
	},
	full: (most) => `A deck holds at most ${most} slides. Remove some, or start another deck.`,
	failed: {
		title: 'The deck could not be loaded',
		advice:
			'Reload the page and try again. To work offline, open the Present page once while connected.'
	},
	close: 'Got it',
	remove: 'Remove this slide'
};

export const deckProblems: Translated<Words> = { 'zh-CN': zh, en };
export type DeckProblemMessages = Words;
