import type { Lang } from '../messages/lang.ts';
import { formatDifference, formatNumber } from './number.ts';

/** An amount in 万元 with two decimals, as the reports print it: 2,093.03 万元. */
export function formatWan(yuan: number, lang: Lang): string {
	return `${formatNumber(yuan / 10_000, lang, 2)} 万元`;
}

/** The exact amount in yuan: 20,930,290.75 元. */
export function formatYuan(yuan: number, lang: Lang): string {
	return `${formatNumber(yuan, lang, 2)} ${lang === 'en' ? 'yuan' : '元'}`;
}

/** A difference in 万元 with its sign: +221.40 万元. */
export function formatWanDifference(yuan: number, lang: Lang): string {
	return `${formatDifference(yuan / 10_000, lang)} 万元`;
}
