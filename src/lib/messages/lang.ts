export type Lang = 'zh-CN' | 'en';

/** One text in both languages; Chinese gives the type. */
export interface Translated<T> {
	'zh-CN': T;
	en: T;
}
