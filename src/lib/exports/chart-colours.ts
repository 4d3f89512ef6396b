import type { Lang } from '../messages/lang.ts';

/** The light theme's colours as literals: a file has no style sheet. A test holds them against app.css. */
export const CHART_COLOURS: Readonly<Record<string, string>> = {
	paper: '#f6f7f8',
	surface: '#ffffff',
	ink: '#1b2228',
	'ink-soft': '#56616b',
	line: '#d5dade',
	accent: '#1d5a96',
	'accent-ink': '#ffffff',
	'accent-soft': '#e6eef6',
	second: '#b0560b',
	alert: '#a02040',
	'alert-soft': '#fbeaee',
	'series-0': '#1d5a96',
	'series-1': '#b0560b',
	'series-2': '#1f7a6d',
	'series-3': '#7a4aa0',
	'series-4': '#6b6b1f',
	'series-5': '#a02040',
	'shade-0': '#eef3f8',
	'shade-1': '#cfdfee',
	'shade-2': '#9cc0de',
	'shade-3': '#4f8ac0',
	'shade-4': '#1a4a7c',
	'shade-ink-0': '#1b2228',
	'shade-ink-1': '#1b2228',
	'shade-ink-2': '#10171d',
	'shade-ink-3': '#ffffff',
	'shade-ink-4': '#ffffff'
};

const CHINESE_FONTS =
	"'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif";

/** Fonts of an exported image, one of them on every system. Latin first in English: a Chinese font sets its apostrophes a full square wide. */
export const EXPORT_FONTS: Readonly<Record<Lang, string>> = {
	'zh-CN': CHINESE_FONTS,
	en: `'Segoe UI',Roboto,'Helvetica Neue','Noto Sans','Liberation Sans',Arial,${CHINESE_FONTS}`
};
