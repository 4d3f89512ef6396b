import { unifyRadical } from './cjk-radicals.ts';
import type { SourceText } from './document.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{Cc}/u;
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const CJK =
	/[\u3001-\u3020\u3400-\u9fff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff65“”‘’…—]|[\u2e80-\u2fdf\uf900-\ufaff]/;
const WORD = /[\u3400-\u9fffA-Za-z0-9]/;
const PROSE = /[，。；！？]/;
/** Markup left over in text by converters; paragraph marks part words, the others do not. */
const MARKUP =
	/<\/?(?:(p|br|div|td|tr|li)|span|font|b|strong|em|u|sup|sub)(?:\s[^<>]{0,200})?\/?>|(&nbsp;|&#160;)|(?<!\*)\*\*(?!\*)/giy;
const GROUP = /,\d{3}(?!\d)/y;

/** One unit as it is read: half-width digits, letters, brackets and signs; whole ideographs. */
function unifyCharacter(unit: string): string {
	const code = unit.charCodeAt(0);
	if (code < 0x80) return unit;
	// Full-width sentence marks stay, or they could not be told from thousands separators.
	if (code >= 0xff01 && code <= 0xff5e) {
		return '，：；！？'.includes(unit) ? unit : String.fromCharCode(code - 0xfee0);
	}
	if (code === 0xffe5) return '¥';
	if (unit === '﹪') return '%';
	if (unit === '﹝') return '〔';
	if (unit === '﹞') return '〕';
	if (unit === '﹐') return '，';
	if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) {
		return unifyRadical(unit);
	}
	return unit;
}

function isCjk(unit: string | undefined): boolean {
	return unit !== undefined && CJK.test(unit);
}

/** Length of the word that ends before `at` (step -1) or starts after it (step 1), at most 4. */
function wordLength(units: readonly string[], at: number, step: 1 | -1): number {
	let length = 0;
	for (let i = at; length < 4; i += step) {
		const unit = units[i];
		if (unit === undefined || !WORD.test(unit)) break;
		length++;
	}
	return length;
}

/** Whether white space between two units says nothing (justified names, line ends, PDF spacing). */
function isStray(
	units: readonly string[],
	before: number,
	after: number,
	run: { length: number; breaks: boolean },
	isProse: boolean
): boolean {
	const left = units[before];
	const right = units[after];
	if (right === '%') return true;
	// A number cut by a line end: 1,200.|50.
	if (run.breaks && /[.,]/.test(left ?? '') && /\d/.test(right ?? '')) return true;
	if (!isCjk(left) && !isCjk(right)) return false;
	if (run.breaks) return true;
	const leftWord = wordLength(units, before, -1);
	const rightWord = wordLength(units, after, 1);
	if (run.length > 1) return isCjk(left) && isCjk(right) && leftWord <= 1 && rightWord <= 1;
	// One space between two long Chinese words of a title separates them: "某某办事处 部门整体支出".
	return isProse || !isCjk(left) || !isCjk(right) || leftWord < 4 || rightWord < 4;
}

/** Drops markup and invisible characters, unifies the rest; spaces stay as printed. */
function unify(original: string): { units: string[]; offsets: number[] } {
	const units: string[] = [];
	const offsets: number[] = [];
	for (let i = 0; i < original.length; i++) {
		const unit = original.charAt(i);
		if (unit === '<' || unit === '&' || unit === '*') {
			MARKUP.lastIndex = i;
			const markup = MARKUP.exec(original);
			if (markup !== null) {
				if (markup[1] !== undefined || markup[2] !== undefined) {
					units.push(' ');
					offsets.push(i);
				}
				i += markup[0].length - 1;
				continue;
			}
		}
		if (unit === '\ufeff' || (!SPACE.test(unit) && INVISIBLE.test(unit))) continue;
		for (const piece of unifyCharacter(unit)) {
			units.push(piece);
			offsets.push(i);
		}
	}
	return { units, offsets };
}

/** Full-width commas that group thousands (9，836.16) become half-width. */
function unifyThousands(units: string[]): void {
	for (let i = 1; i < units.length - 3; i++) {
		if (units[i] !== '，' || !/\d/.test(units[i - 1] ?? '')) continue;
		GROUP.lastIndex = 0;
		if (!GROUP.test(',' + units.slice(i + 1, i + 5).join(''))) continue;
		let digits = 0;
		while (digits < 4 && /\d/.test(units[i - 1 - digits] ?? '')) digits++;
		if (digits <= 3) units[i] = ',';
	}
}

/** Printed text as it is read, each unit with its offset in what was printed. */
export function normalizeText(original: string): SourceText {
	const { units, offsets } = unify(original);
	unifyThousands(units);
	const isProse = PROSE.test(original);
	let text = '';
	const kept: number[] = [];
	let i = 0;
	while (i < units.length) {
		const unit = units[i] ?? '';
		if (!SPACE.test(unit)) {
			text += unit;
			for (let k = 0; k < unit.length; k++) kept.push(offsets[i] ?? 0);
			i++;
			continue;
		}
		let end = i;
		let breaks = false;
		while (end < units.length && SPACE.test(units[end] ?? '')) {
			breaks ||= /[\n\r\f\v\u2028\u2029]/.test(units[end] ?? '');
			end++;
		}
		const isInside = text !== '' && end < units.length;
		if (isInside && !isStray(units, i - 1, end, { length: end - i, breaks }, isProse)) {
			text += ' ';
			kept.push(offsets[i] ?? 0);
		}
		i = end;
	}
	return { text, offsets: kept };
}
