import type { Translated } from './lang.ts';

/** Signs between words that are put together. */
export const punctuation: Translated<{ colon: string; semicolon: string }> = {
	'zh-CN': { colon: '：', semicolon: '；' },
	en: { colon: ': ', semicolon: '; ' }
};
