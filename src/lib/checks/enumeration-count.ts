import { Decimal } from 'decimal.js';
import type { QualityFinding } from '../schema/quality-finding.ts';
import { wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

const COUNTED = '(人次|批次|人|名|份|件|批|个|项|宗|篇|条|次|期|家|户|套|台|辆)';
const QUANTITY = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*${COUNTED}`, 'g');
/** Words after which numbers no longer are parts of the whole before them. */
const ASIDE = /同比|比上年|较上年|较去年|另|此外|以及.*?共|增加|减少|增长|下降|占|预计|人均|平均/;

interface Quantity {
	value: Decimal;
	unit: string;
}

function quantities(text: string): Quantity[] {
	return [...text.matchAll(QUANTITY)].map(([, value = '0', unit = '']) => ({
		value: new Decimal(value.replaceAll(',', '')),
		unit
	}));
}

function partsFinding(whole: Quantity, parts: readonly Quantity[]): QualityFinding {
	const sum = Decimal.sum(0, ...parts.map((part) => part.value));
	const terms = parts.map((part) => part.value.toString()).join(' + ');
	return finding(
		'Q25',
		'warning',
		`写的是 ${whole.value.toString()} ${whole.unit}，列出的部分合计 ${terms} = ${sum.toString()} ${whole.unit}`,
		`${whole.value.toString()} are stated, the listed parts add up to ${terms} = ${sum.toString()}`,
		{
			kind: 'parts',
			expected: whole.value.toString(),
			actual: sum.toString(),
			delta: sum.minus(whole.value).toString()
		}
	);
}

/** 10452份(市收文9113份，区收文1339份): parts in brackets after a whole of the same unit. */
function bracketedParts(text: string): QualityFinding[] {
	const pattern = new RegExp(`(\\d[\\d,]*)\\s*${COUNTED}[(（]([^()（）]{4,80})[)）]`, 'g');
	return [...text.matchAll(pattern)].flatMap(([, value = '0', unit = '', inside = '']) => {
		const whole = { value: new Decimal(value.replaceAll(',', '')), unit };
		const parts = quantities(inside);
		const isList = parts.length >= 2 && parts.every((part) => part.unit === unit);
		const numbers = inside.match(/\d[\d,.]*/g) ?? [];
		if (!isList || numbers.length !== parts.length || ASIDE.test(inside)) return [];
		const sum = Decimal.sum(0, ...parts.map((part) => part.value));
		const mayBeSome = /其中|主要|等|如/.test(inside);
		return sum.gt(whole.value) || (!mayBeSome && sum.lt(whole.value))
			? [partsFinding(whole, parts)]
			: [];
	});
}

/** 15人，其中公务员8人，工勤7人: the parts may leave something out, but never exceed the whole. */
function exceedingParts(text: string): QualityFinding[] {
	return text.split(/[。；;\n]/).flatMap((sentence) => {
		const [before = '', after, ...nested] = sentence.split('其中');
		if (after === undefined || nested.length > 0 || ASIDE.test(after)) return [];
		const parts = quantities(after.replaceAll(/[(（][^()（）]*[)）]/g, ''));
		const clause =
			before
				.replace(/[，,：:]$/, '')
				.split(/[，,]/)
				.at(-1) ?? '';
		const wholes = quantities(clause).filter(
			(whole, index, all) => !all.slice(index + 1).some((later) => later.unit === whole.unit)
		);
		return wholes.flatMap((whole) => {
			const same = parts.filter((part) => part.unit === whole.unit);
			const sum = Decimal.sum(0, ...same.map((part) => part.value));
			return same.length >= 2 && sum.gt(whole.value) ? [partsFinding(whole, same)] : [];
		});
	});
}

const LIST =
	/(?:从|设有?|包括|分为|由|围绕)([^，。；：:\n]{4,90}?)(等)?(\d{1,2})个(?:方面|内设机构|科室|处室|小组|部门|维度|环节)/g;

/** 从甲、乙、丙等3个方面: the count against the items before it. 等 allows fewer; 和 and 及 may join or not. */
function listedItems(text: string): QualityFinding[] {
	return [...text.matchAll(LIST)].flatMap(([, list = '', open, stated = '']) => {
		const fewest = list.split('、').length;
		const most = list.split(/、|和|及|与/).filter(Boolean).length;
		const count = Number(stated);
		const hasTooMany = count < fewest;
		const hasTooFew = open === undefined && count > most;
		if (fewest < 2 || (!hasTooMany && !hasTooFew)) return [];
		return [
			finding(
				'Q25',
				'warning',
				`写的是 ${stated} 个，列出的是 ${fewest} 个`,
				`${stated} are stated, ${fewest} are listed`,
				{
					kind: 'list',
					expected: stated,
					actual: String(fewest),
					delta: String(fewest - count)
				}
			)
		];
	});
}

/** Q25: a stated count equals what is listed; a whole equals the sum of its parts. Money is Q04. */
export const checkEnumerationCount: Check = (_record, { text }) => {
	if (text === null) return [];
	const body = wholeText(text);
	return [...bracketedParts(body), ...exceedingParts(body), ...listedItems(body)];
};
