import { tableCells, wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

/** Names of one block of the score; a report should keep to one. */
const SYNONYMS: readonly (readonly string[])[] = [
	['管理效能', '管理效率'],
	['履职效能', '履职效率']
];

/** Q31: one concept has one name within a report. */
export const checkTermDrift: Check = (_record, { text }) => {
	if (text === null) return [];
	const body = [wholeText(text), ...tableCells(text)].join('\n');
	return SYNONYMS.flatMap((names) => {
		const used = names
			.filter((name) => body.includes(name))
			.sort((a, b) => body.split(b).length - body.split(a).length);
		const [main, other] = used;
		if (main === undefined || other === undefined) return [];
		return [
			finding(
				'Q31',
				'info',
				`同一部分时而称“${main}”，时而称“${other}”`,
				`One block is called both ${main} and ${other}`,
				{ expected: main, actual: other }
			)
		];
	});
};

const SLIPS: readonly RegExp[] = [
	/(?:提了升|加了强|开了展|完了善|落了实|推了进)/g,
	/(?<![的了])(?:的的|了了|是是|和和|在在)(?![的了解确士目])/g,
	/，，|、、|；；|，。|。，|：：|(?<!。)。。(?!。)/g,
	/万万元|亿亿元|元元(?!素|件|旦|月|宵)|%%|％％/g,
	/[IlO][O0]{1,2}[%％]|\d[O][%％]/g,
	/\d{1,3}(?:\.\d+)?[%％]\d{1,3}(?:\.\d+)?[%％]/g
];

/** Q35: typing slips and artefacts of conversion, listed once. */
export const checkTypos: Check = (_record, { text }) => {
	if (text === null) return [];
	const body = [wholeText(text), ...tableCells(text)].join('\n');
	const slips = [...new Set(SLIPS.flatMap((slip) => body.match(slip) ?? []))];
	if (slips.length === 0) return [];
	const shown = slips.slice(0, 5).map((slip) => `“${slip}”`);
	return [
		finding(
			'Q35',
			'info',
			`有 ${slips.length} 处疑似笔误或转换错误：${shown.join('、')}`,
			`${slips.length} likely slip(s) of typing or conversion: ${shown.join(', ')}`,
			{ actual: slips[0] ?? null }
		)
	];
};
