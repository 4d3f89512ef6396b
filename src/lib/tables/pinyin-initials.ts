import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}+/gu;

/** Runs met before, for reports word alike; emptied now and then so that a country does not fill the memory. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function initialsOf(run: string): string {
	const found = known.get(run);
	if (found !== undefined) return found;
	const initials = pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' })
		.join('')
		.toLowerCase();
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(run, initials);
	return initials;
}

/**
 * 编预算时没有填报采购明细表，扣 2 分 -> bysssmytbcgmxb k f: one letter a Chinese character, one word a run of them,
 * so that a hit can be found again in the text. Null where no text has Chinese.
 */
export function pinyinInitials(...texts: readonly (string | null)[]): string | null {
	const [only = null] = texts;
	const whole = texts.length === 1 && only !== null ? known.get(only) : undefined;
	if (whole !== undefined) return whole;
	const runs = texts.flatMap((text) => text?.match(HAN) ?? []);
	return runs.length === 0 ? null : runs.map(initialsOf).join(' ');
}
