import { Decimal } from 'decimal.js';
import type { AmountUnit } from '../schema/codes.ts';
import { countDecimals, parseNumeral, scaleNumeral } from './numerals.ts';

/** One printed number with its unit, as found in running text. */
export interface Quantity {
	start: number;
	end: number;
	/** The number as printed, without unit. */
	printed: string;
	/** Scaled value: yuan for money, whole units for 万 and 亿. */
	value: string;
	decimals: number;
	kind: 'money' | 'percent' | 'points' | 'count' | 'bare';
	unit: string;
	money_unit: AmountUnit | null;
	qualifier: string;
}

/** Measure words that make a number a countable quantity, longest first. */
const MEASURES = [
	'个百分点',
	'平方公里',
	'平方米',
	'立方米',
	'人次',
	'批次',
	'辆次',
	'场次',
	'车次',
	'台次',
	'件次',
	'宗次',
	'户次',
	'个月',
	'千米',
	'公里',
	'公斤',
	'万字',
	'次',
	'期',
	'篇',
	'份',
	'条',
	'项',
	'家',
	'名',
	'人',
	'批',
	'辆',
	'台',
	'套',
	'副',
	'支',
	'款',
	'宗',
	'件',
	'起',
	'户',
	'处',
	'场',
	'吨',
	'亩',
	'所',
	'间',
	'座',
	'册',
	'本',
	'张',
	'幅',
	'部',
	'艘',
	'架',
	'盏',
	'株',
	'只',
	'头',
	'瓶',
	'箱',
	'盒',
	'块',
	'根',
	'位',
	'组',
	'队',
	'班',
	'课时',
	'学时',
	'学分',
	'栋',
	'幢',
	'口',
	'眼',
	'米',
	'升',
	'个'
];
const MEASURE_PATTERN = [...MEASURES].sort((a, b) => b.length - a.length).join('|');
const NUMBER = '(?:\\d[\\d,]{0,20}(?:\\.\\d{1,8})?|[一二两三四五六七八九十百千]{1,6})';
const QUANTITY = new RegExp(
	`(约为|约|近|超过|超|逾|不低于|不少于|至少|达到|≥|>|大于|将近|接近)?(${NUMBER})(?:(-|—|~|～|至|到)(${NUMBER}))?(余|多|几)?(?:个(?=[万亿]))?(百万|千万|万亿|百|千|万|亿)?(余|多)?(元|%|分(?!别|散|析|类|为|布|解|配|管|工|局|级|批|公司|中心|会|局|钟|校|支|期|项|值|成|组|流|享|歧|担|清|区|段|数|之)|(?:${MEASURE_PATTERN}))?(以上|以下|左右|余|多)?`,
	'g'
);
const NUMBER_BEFORE = /[\d.〔﹝[(（第“]$/;

function qualifierOf(prefix: string, inner: string, suffix: string): string {
	if (/余|多|几/.test(inner) || /以上|余|多/.test(suffix)) return 'at_least';
	if (/超|逾|不低于|不少于|至少|≥|>|大于/.test(prefix)) return 'at_least';
	if (/近|接近/.test(prefix)) return 'about_below';
	if (/约/.test(prefix) || /左右/.test(suffix)) return 'about';
	return 'exact';
}

function moneyUnit(scale: string): AmountUnit {
	if (scale === '亿' || scale === '万亿') return '亿元';
	return scale === '' || scale === '百' || scale === '千' ? '元' : '万元';
}

/** True where the digits belong to a date, a document number, a standing hour or another name. */
function isPartOfName(text: string, start: number, end: number, unit: string): boolean {
	const after = text.slice(end, end + 2);
	const before = text.slice(Math.max(0, start - 1), start);
	if (
		unit === '' &&
		/^(年|月|日|号|时|小时|周年|季|岁|世纪|届|中全会|、|\.\d|[A-Za-z+])/.test(after)
	)
		return true;
	if (/[A-Za-z+]/.test(before)) return true;
	if (before === '第') return true;
	return /^[〔﹝[]$/.test(before) && /^[〕﹞\]]/.test(after);
}

/** Every number of a text with scale, unit and qualifier, in order; dates and ordinals left out. */
export function scanQuantities(text: string): Quantity[] {
	const found: Quantity[] = [];
	for (const match of text.matchAll(QUANTITY)) {
		const [
			whole,
			prefix = '',
			first = '',
			dash,
			second = '',
			inner = '',
			scale = '',
			inner2 = '',
			unit = '',
			suffix = ''
		] = match;
		const start = match.index;
		const end = start + whole.length;
		const numberStart = start + prefix.length;
		const value = parseNumeral(first.replace(/,$/, ''));
		if (value === null) continue;
		const chinese = !/\d/.test(first);
		if (chinese && unit === '') continue;
		if (
			chinese &&
			/^[一两]$/.test(first) &&
			/^(个|项|批|次|条|家|部|位|组|本|所|间|支|处|场|口|眼|米|头)$/.test(unit) &&
			inner === ''
		)
			continue;
		if (NUMBER_BEFORE.test(text.slice(Math.max(0, numberStart - 1), numberStart)) && chinese)
			continue;
		if (
			isPartOfName(
				text,
				numberStart,
				numberStart + first.length,
				unit === '' && scale === '' ? '' : unit + scale
			)
		)
			continue;
		const isCurrency = unit === '元' || (unit === '' && scale === '亿');
		const scaled = scaleNumeral(value, scale);
		let qualifier = qualifierOf(prefix, inner + inner2, suffix);
		if (dash !== undefined && parseNumeral(second) !== null && unit !== '') {
			qualifier = `range:${scaled}-${scaleNumeral(parseNumeral(second) ?? '0', scale)}`;
		}
		found.push({
			start,
			end,
			printed: first,
			value: isCurrency ? new Decimal(scaled).toFixed(2) : scaled,
			decimals: countDecimals(first),
			kind: isCurrency
				? 'money'
				: unit === '%'
					? 'percent'
					: unit === '分'
						? 'points'
						: unit === ''
							? 'bare'
							: 'count',
			unit: isCurrency ? '元' : unit,
			money_unit: isCurrency ? moneyUnit(scale) : null,
			qualifier
		});
	}
	return found;
}
