import type { Translated } from './lang.ts';

const zh = {
	keeping: (percent: number) => `正在存入本机，供断网时使用 ${percent}%`,
	heldBack: '新版本已存入本机；关闭仍显示旧版的窗口后可离线使用',
	ready: '可离线使用',
	more: (done: number, total: number) =>
		`可离线使用；示例市的单篇报告和部门页存入中 ${done}/${total}`,
	partly: '可离线使用；本机空间不足，示例市的部分单篇报告和部门页未存入',
	saving: '可离线使用；省流量模式下未存示例市的单篇报告和部门页',
	later: '可离线使用；示例市的单篇报告和部门页未存全，下次打开时继续',
	unavailable: {
		insecure: '离线使用需要 https 或 localhost；联网时不受影响',
		unsupported: '此浏览器不支持离线使用；联网时不受影响',
		refused: '浏览器不允许离线使用；联网时不受影响',
		storage: '本机空间不足，不能离线使用；联网时不受影响',
		incomplete: '供离线使用的文件没有存全，下次打开时继续',
		other_edition: '网站正在更新，下次打开时再存入本机'
	},
	disconnected: '未连上服务器：显示的是存在本机的版本',
	newer: '网站已发布新的版本，本页仍是旧版。',
	reload: '刷新',
	dismiss: '知道了',
	page: {
		title: '绩览：现在打不开这一页',
		why: '连不上服务器，而这一页没有存在本机。',
		again: '重试',
		home: '到总览（已存在本机）'
	}
};

const en: typeof zh = {
	keeping: (percent) => `Being stored for use without a network ${percent}%`,
	heldBack:
		'The new version is stored; it is ready offline once windows with the old one are closed',
	ready: 'Ready offline',
	more: (done, total) =>
		`Ready offline; single reports and departments of Sample City being stored ${done}/${total}`,
	partly:
		'Ready offline; too little storage for some single reports and departments of Sample City',
	saving: 'Ready offline; single reports and departments of Sample City not stored, to save data',
	later:
		'Ready offline; single reports and departments of Sample City are stored further next time',
	unavailable: {
		insecure: 'Offline use needs https or localhost; nothing changes while connected',
		unsupported: 'This browser has no offline use; nothing changes while connected',
		refused: 'The browser does not allow offline use; nothing changes while connected',
		storage: 'Too little storage for offline use; nothing changes while connected',
		incomplete: 'The files for offline use are not complete; storing goes on next time',
		other_edition: 'The site is being updated; it will be stored next time'
	},
	disconnected: 'The server cannot be reached: this is the version stored here',
	newer: 'A newer version of the site is published; this page is still the old one.',
	reload: 'Reload',
	dismiss: 'Got it',
	page: {
		title: 'Jilan: this page cannot be opened now',
		why: 'The server cannot be reached, and this page is not stored here.',
		again: 'Try again',
		home: 'To the overview (stored here)'
	}
};

export const offline: Translated<typeof zh> = { 'zh-CN': zh, en };
export type OfflineMessages = typeof zh;
