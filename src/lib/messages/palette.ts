import type { QuestionView } from '../schema/questions.ts';
import type { Translated } from './lang.ts';

const zh = {
	title: '查找',
	placeholder: '视图、部门（可用拼音首字母）或提问',
	close: '关闭',
	views: '视图',
	departments: '部门',
	questions: '提问',
	none: '没有找到。换个说法，或只输入名称的一部分。',
	found: (n: number) => `${n} 项`,
	partial: '只读到开头',
	shortcuts: '快捷键',
	/** How to work the list: keys and what they do. */
	steps: { move: '选择', open: '打开', leave: '关闭' }
};

const en: typeof zh = {
	title: 'Find',
	placeholder: 'A view, a department or a question',
	close: 'Close',
	views: 'Views',
	departments: 'Departments',
	questions: 'Questions',
	none: 'Nothing found. Try other words, or only part of a name.',
	found: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
	partial: 'only the opening was read',
	shortcuts: 'Shortcuts',
	steps: { move: 'choose', open: 'open', leave: 'close' }
};

export const palette: Translated<typeof zh> = { 'zh-CN': zh, en };

/** First letters of the pinyin of the Chinese names of the views. */
export const VIEW_INITIALS: Readonly<
	Record<QuestionView | 'compare' | 'data' | 'present', string>
> = {
	overview: 'zl',
	execution: 'zxl',
	problems: 'wt',
	scores: 'df',
	compare: 'db',
	departments: 'bm',
	reports: 'bg',
	records: 'mx',
	data: 'sj',
	present: 'ys'
};
