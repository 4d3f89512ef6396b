import { describe, expect, it } from 'vitest';
import { longestCommonPassage } from './common-passage.ts';
import { checkDateWindow } from './date-window.ts';
import { checkDuplicateText } from './duplicate-text.ts';
import { checkEnumerationCount } from './enumeration-count.ts';
import { checkGoalCoverage } from './goal-coverage.ts';
import { checkGoalSection } from './goal-section.ts';
import { checkPersonalNames } from './personal-names.ts';
import { checkSectionNumbers } from './section-numbers.ts';
import { checkTableLayout } from './table-layout.ts';
import { summary, testContext, testIndicator, testLine, testRecord } from './test-record.ts';
import { testText, textContext } from './test-text.ts';
import { checkUnitScope } from './unit-scope.ts';
import { checkTermDrift, checkTypos } from './wording-drift.ts';

const record = testRecord();

describe('Q18 dates of the evaluation', () => {
	it('finds a group set up before the evaluated year', () => {
		const context = textContext({ '一、组织': '2022年8月14日，成立绩效评价小组。' });
		expect(checkDateWindow(record, context)).toMatchObject([
			{ severity: 'warning', expected: '2023-01-01..2024-12-31', actual: '2022-08-14' }
		]);
	});

	it('accepts dates in the window and those of cited circulars', () => {
		const context = textContext({
			'一、组织': '2024年3月2日，开展绩效自评。根据2018年9月1日印发的绩效评价意见。'
		});
		expect(checkDateWindow(record, context)).toEqual([]);
	});
});

describe('Q21 section numbers', () => {
	it('finds two sections numbered 三', () => {
		const context = textContext({
			'一、基本情况': '',
			'二、评价': '',
			'三、问题': '',
			'三、措施': ''
		});
		expect(checkSectionNumbers(record, context)).toMatchObject([
			{ severity: 'info', expected: '四', actual: '三' }
		]);
	});

	it('accepts a sequence, also one with a heading that was not read', () => {
		const context = textContext({ '一、基本情况': '', '二、评价': '', '四、措施': '' });
		expect(checkSectionNumbers(record, context)).toEqual([]);
	});
});

describe('Q22 text said twice', () => {
	const item = '负责大型会议和重大活动的组织安排与协调督促工作';

	it('finds two equal items of a list', () => {
		const context = textContext({
			'一、职责': `(1)起草文件。\n(2)${item}。\n(3)${item}。`
		});
		expect(checkDuplicateText(record, context)).toMatchObject([
			{ kind: 'duplicate_item', expected: '2', actual: '3' }
		]);
	});

	it('finds a clause repeated within a section, but not a long name', () => {
		const clause = '从源头抓好编制工作，把预算编准编实，把目标编细做实';
		const twice = textContext({ '四、措施': `今后要${clause}。加强执行管理，${clause}。` });
		expect(summary(checkDuplicateText(record, twice))).toEqual(['Q22 info boilerplate']);
		const name = '某某市人民政府驻某某某办事处机关服务保障经费项目';
		const named = testRecord({ eval_object_name: name });
		const context = textContext({ '一、概况': `${name}已实施。${name}已验收。` });
		expect(checkDuplicateText(named, context)).toEqual([]);
	});

	it('finds a section without words of its own', () => {
		const words = '能较好地完成各项重点任务，资金使用达到预期目标，发挥了资金效益';
		const context = textContext({
			'二、自评/(一)结论': `扣分原因是支出不均衡。从结果来看，我办${words}。`,
			'二、自评/(二)履职': `从结果来看，本单位${words}。`
		});
		expect(checkDuplicateText(record, context)).toMatchObject([
			{ kind: 'boilerplate', message: '“履职”没有自己的内容，文字与“结论”相同' }
		]);
	});

	it('tells a hundred characters shared with a report of the same year only', () => {
		const shared = Array.from({ length: 120 }, (_, index) =>
			String.fromCharCode(0x4e00 + index)
		).join('');
		const text = testText({ '一、概况': `甲${shared}` });
		const reuse = (fiscal_year: number) =>
			testContext({
				text: { ...text, siblings: [{ doc_id: 'p', fiscal_year, text: `乙${shared}丙` }] }
			});
		expect(summary(checkDuplicateText(record, reuse(2023)))).toEqual(['Q22 info cross_doc_reuse']);
		expect(checkDuplicateText(record, reuse(2022))).toEqual([]);
	});

	it('is found by the longest passage two texts share', () => {
		expect(longestCommonPassage('甲乙丙丁', '戊乙丙己')).toBe('乙丙');
		expect(longestCommonPassage('甲', '乙')).toBe('');
	});
});

describe('Q24 results under the title of goals', () => {
	it('finds a goal section that lists what was done', () => {
		const context = textContext({
			'一、概况/(三)部门整体支出绩效目标':
				'累计办理来文10452份，同比减少29.77%；共编印专刊69期；完成接待113次。'
		});
		expect(summary(checkGoalSection(record, context))).toEqual(['Q24 info']);
	});

	it('accepts targets, and results under their own title', () => {
		const goals = { '一、概况/(三)绩效目标': '全年接待不少于100次，满意度达到95%以上。' };
		expect(checkGoalSection(record, textContext(goals))).toEqual([]);
		const results = { '二、绩效目标完成情况': '累计办理100份，同比减少2%，共编印6期。' };
		expect(checkGoalSection(record, textContext(results))).toEqual([]);
	});
});

describe('Q25 counts and lists', () => {
	const found = (text: string) => checkEnumerationCount(record, textContext({ '一、概况': text }));

	it('adds up parts in brackets', () => {
		expect(found('办理来文10452份(市收文9113份，区收文1339份)。')).toEqual([]);
		expect(found('办理来文10452份(市收文9113份，区收文1239份)。')).toMatchObject([
			{ severity: 'warning', kind: 'parts', expected: '10452', actual: '10352', delta: '-100' }
		]);
	});

	it('does not let parts exceed the whole, unit by unit', () => {
		expect(found('劝返40批90人次，其中甲类30批60人次，乙类10批30人次。')).toEqual([]);
		expect(found('离休1人、退休44人，其中甲18人、乙20人、丙5人、丁1人。')).toEqual([]);
		expect(found('在职15人，其中公务员8人，工勤9人。')).toMatchObject([
			{ expected: '15', actual: '17' }
		]);
		expect(found('接待113次，其中甲60次，同比增加80次。')).toEqual([]);
	});

	it('counts what is listed', () => {
		expect(found('设办公室、接待处、信息处、经济处和信访处5个内设机构。')).toEqual([]);
		expect(found('从编制、执行、公开、采购等3个方面进行自评。')).toMatchObject([
			{ kind: 'list', expected: '3', actual: '4' }
		]);
		expect(found('从编制、执行等7个方面进行自评。')).toEqual([]);
	});
});

describe('Q29 own unit and subordinates', () => {
	const staff = '辖下的事务保障中心是事业单位，核定编制18名。';
	const own = testRecord({ unit_scope: 'own_unit' });

	it('warns where the cover says 本级 and the text counts a subordinate unit', () => {
		const context = textContext({ '': '评价单位：测试局(本级)', '一、概况': staff });
		expect(summary(checkUnitScope(own, context))).toEqual(['Q29 warning']);
	});

	it('accepts a word on the scope of the money', () => {
		const context = textContext({
			'': '评价单位：测试局(本级)',
			'一、概况': `${staff}以上金额不含下属单位。`
		});
		expect(checkUnitScope(own, context)).toEqual([]);
	});
});

describe('Q31 and Q35 wording', () => {
	it('tells two names of one block', () => {
		const context = textContext({
			'二、自评': '管理效能得48分。管理效率从7个方面自评。管理效能良好。'
		});
		expect(checkTermDrift(record, context)).toMatchObject([
			{ severity: 'info', expected: '管理效能', actual: '管理效率' }
		]);
		expect(checkTermDrift(record, textContext({ '二、自评': '管理效能得48分。' }))).toEqual([]);
	});

	it('tells slips of typing', () => {
		expect(checkTypos(record, textContext({ 一: '进一步提了升效能。' }))).toMatchObject([
			{ severity: 'info', actual: '提了升' }
		]);
		const clean = '提升了效能，得到了解决，完成了建设。目的的确明确，执行率100%。';
		expect(checkTypos(record, textContext({ 一: clean }))).toEqual([]);
	});
});

describe('Q34 displaced tables', () => {
	const header = ['', '财政拨款', '', '其他资金', '基本支出', '', '项目支出'];
	const withLine = testRecord({ budget_lines: [testLine()] });

	it('finds amounts that do not stand under their headers', () => {
		const row = ['', '全年预算数', '', '100.00', '0.00', '80.00', '', '20.00'];
		expect(checkTableLayout(withLine, textContext({}, [[header, row]]))).toMatchObject([
			{ severity: 'warning', kind: 'layout', record_ids: ['t-B1'] }
		]);
	});

	it('accepts amounts under their headers', () => {
		const row = ['全年预算数', '100.00', '', '0.00', '80.00', '', '20.00'];
		expect(checkTableLayout(withLine, textContext({}, [[header, row]]))).toEqual([]);
	});
});

describe('Q38 names of persons', () => {
	it('warns without repeating them', () => {
		const context = textContext({ '二、组织': '组  长：王某某\n成  员：李某  陈某' });
		const [found] = checkPersonalNames(record, context);
		expect(found).toMatchObject({ rule_id: 'Q38', severity: 'warning', record_ids: [] });
		expect(JSON.stringify(found)).not.toContain('王某');
	});

	it('accepts offices and titles', () => {
		const context = textContext({
			'二、组织': '组长：单位主要领导\n副组长：常务副局长\n成员：各科室负责人\n联系人：办公室'
		});
		expect(checkPersonalNames(record, context)).toEqual([]);
	});
});

describe('Q41 goals and indicators', () => {
	const goal = '一是做好公务接待保障。二是强化信访维稳。三是创新信息报送。四是推动经济协作。';
	const scored = (...names: readonly string[]) =>
		testRecord({
			indicators: names.map((name_zh, index) =>
				testIndicator({ indicator_id: `t-I${index + 1}`, l1_name: '履职效能', name_zh })
			)
		});
	const context = textContext({}, [[['年度整体', goal]]]);

	it('finds a task without an indicator', () => {
		const three = scored('公务接待保障', '驻外信访维稳', '区域经济协作');
		expect(checkGoalCoverage(three, context)).toMatchObject([
			{
				severity: 'warning',
				expected: '4',
				actual: '3',
				record_ids: ['t-I1', 't-I2', 't-I3']
			}
		]);
	});

	it('accepts a full list, and does not judge where the words do not match', () => {
		const four = scored('公务接待保障', '信访维稳', '经济协作', '信息报送');
		expect(checkGoalCoverage(four, context)).toEqual([]);
		expect(checkGoalCoverage(scored('数量指标', '质量指标'), context)).toEqual([]);
	});

	it('only informs where the tasks are areas of results', () => {
		const areas = textContext({
			'二、评价/(二)项目效益分析': '1.公务接待。很好。\n2.经济协作。很好。\n3.信访维稳。很好。'
		});
		const project = scored('公务接待满意度', '信访处置及时');
		expect(summary(checkGoalCoverage(project, areas))).toEqual(['Q41 info coverage']);
	});
});

it('text rules are silent for stored records', () => {
	const rules = [
		checkDateWindow,
		checkSectionNumbers,
		checkDuplicateText,
		checkGoalSection,
		checkEnumerationCount,
		checkUnitScope,
		checkTermDrift,
		checkTableLayout,
		checkTypos,
		checkPersonalNames,
		checkGoalCoverage
	];
	expect(rules.flatMap((check) => check(record, testContext()))).toEqual([]);
});
