import { subtreeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

const GOAL_TITLE = /绩效目标[。:：]?$|^(?:年度)?(?:总体|整体)目标[。:：]?$/;
const RESULT =
	/共?完成了?|共(?:办理|编印|起草|跟踪|协助|报送|处理|接待)|累计|截至|截止|同比|较上年/g;
const FEWEST_RESULTS = 3;
const FEWEST_NUMBERS = 3;
const QUANTITY = /\d[\d.,]*\s*(?!年|月|日)[\u4e00-\u9fff]/g;

/** Q24: a section titled 绩效目标 that lists results leaves nothing to compare them with. */
export const checkGoalSection: Check = (_record, { text }) => {
	if (text === null) return [];
	const found = text.sections.flatMap((section) => {
		if (!GOAL_TITLE.test(section.title)) return [];
		const body = subtreeText(text, section);
		const results = body.match(RESULT)?.length ?? 0;
		const quantities = body.match(QUANTITY)?.length ?? 0;
		return results >= FEWEST_RESULTS && quantities >= FEWEST_NUMBERS
			? [{ title: section.title.replace(/[。:：]$/, ''), quantities }]
			: [];
	});
	return found
		.slice(0, 1)
		.map(({ title, quantities }) =>
			finding(
				'Q24',
				'info',
				`“${title}”一节写的是全年结果（${quantities} 个数），没有可以对照的目标`,
				`The section ${title} lists results of the year (${quantities} figures): there is no target to compare them with`
			)
		);
};
