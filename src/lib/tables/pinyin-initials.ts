import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}+/gu;

function initialsOf(run: string): string {
	return pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
}

/**
 * 编预算时没有填报采购明细表，扣 2 分 -> bysssmytbcgmxb k f: one letter a Chinese character, one word a run of them,
 * so that a hit can be found again in the text. Null where no text has Chinese.
 */
export function pinyinInitials(...texts: readonly (string | null)[]): string | null {
	const runs = texts.flatMap((text) => text?.match(HAN) ?? []);
	return runs.length === 0 ? null : runs.map(initialsOf).join(' ').toLowerCase();
}
