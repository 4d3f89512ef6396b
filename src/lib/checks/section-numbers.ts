import { finding, type Check } from './rule.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Q21: section numbers of the top level are unique. Gaps are not told: a heading may have been missed. */
export const checkSectionNumbers: Check = (_record, { text }) => {
	const top = (text?.sections ?? []).filter(
		(section) =>
			section.number !== null && NUMERALS.includes(section.number) && !section.path.includes('/')
	);
	return top.flatMap((section, index) => {
		const before = top[index - 1];
		if (before?.number !== section.number || before.title === section.title) return [];
		const number = section.number ?? '';
		const expected = NUMERALS[NUMERALS.indexOf(number) + 1] ?? '';
		return [
			finding(
				'Q21',
				'info',
				`“${before.title}”和“${section.title}”都编号为${number}，后者应为${expected}`,
				`Two sections are numbered ${number}: ${before.title} and ${section.title}; the second should be ${expected}`,
				{ expected, actual: number }
			)
		];
	});
};
