import type { Translated } from './lang.ts';

const zh = {
	line: (from: number, to: number) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
	page: (page: number) => `第 ${page} 页`,
	cells: (cells: string) => `单元格 ${cells}`,
	excerpt: '页面摘录'
};

const en: typeof zh = {
	line: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
	page: (page: number) => `page ${page}`,
	cells: (cells: string) => `cell ${cells}`,
	excerpt: 'page excerpt'
};

export const places: Translated<typeof zh> = { 'zh-CN': zh, en };
export type PlaceMessages = typeof zh;
