import { describe, expect, it } from 'vitest';
import { extractReport, extractReports, isReport } from './extract-report.ts';
import { tableDocument, textDocument } from '../../../test/extraction/test-document.ts';

const NARRATIVE = `2022年度示例市水务局部门整体支出绩效自评报告
一、基本情况
(一)部门概况
示例市水务局内设6个科室，核定编制30名，年末在职28人。
(二)收支情况
2022年年初预算数1,200.50万元，调整后预算数1,500.50万元，全年支出1,456.20万元，预算执行率97.05%。
(三)绩效监控
截至2022年7月31日，部门总支出800.00万元，支出进度53.32%，监控自评得分97分。
二、自评结论
我局自评得分95.5分，评价等级为“优”，扣分原因主要是支出进度偏慢。
三、存在的主要问题
一是预算编制不够精准；二是支出进度偏慢。
四、下一步改进措施
(一)细化预算编制。
(二)加快支出进度。
`;

describe('extractReport(document) on a narrative report', () => {
	it('reads what the report is', async () => {
		expect(await textDocument(NARRATIVE).then(extractReport)).toMatchObject({
			doc_kind: 'department_self_eval_report',
			dept_name_zh: '示例市水务局',
			fiscal_year: 2022,
			eval_object: 'department',
			evaluator: 'self',
			grade_stated: '优',
			problems_status: 'stated'
		});
	});

	it('reads the money and keeps July apart from the year', async () => {
		const record = extractReport(await textDocument(NARRATIVE));
		expect(record.budget_lines).toHaveLength(1);
		expect(record.budget_lines[0]).toMatchObject({
			initial_yuan: '12005000.00',
			adjusted_yuan: '15005000.00',
			actual_yuan: '14562000.00',
			rate_stated_pct: '97.05'
		});
		expect(record.monitoring).toMatchObject([
			{
				as_of: '2022-07-31',
				spent_yuan: '8000000.00',
				progress_stated_pct: '53.32',
				self_score: '97'
			}
		]);
		expect(record.scores.map((score) => [score.eval_object, score.score])).toEqual([
			['department', '95.5'],
			['monitoring', '97']
		]);
	});

	it('reads problems, the deduction, measures and their links', async () => {
		const record = extractReport(await textDocument(NARRATIVE));
		expect(
			record.problems.map((problem) => [problem.kind, problem.category_code, problem.points])
		).toEqual([
			['stated_problem', 'BUD-01', null],
			['stated_problem', 'EXE-01', null],
			['deduction_reason', 'EXE-01', '4.5']
		]);
		expect(record.measures).toHaveLength(2);
		expect(record.problem_measure_links).toContainEqual({
			problem_id: 'report-P2',
			measure_id: 'report-M2',
			link_kind: 'inferred',
			confidence: '0.95'
		});
	});

	it('points at what was printed', async () => {
		const document = await textDocument(NARRATIVE);
		const [line] = extractReport(document).budget_lines;
		const at = line?.evidence[0];
		expect(at).toMatchObject({ section: '一、基本情况/(二)收支情况', line_start: 6 });
		expect(document.source_text?.slice(at?.char_start ?? 0, at?.char_end ?? 0)).toBe(at?.quote);
	});
});

describe('extractReport(document) on forms', () => {
	const project = [
		['项目名称', '巡护补助', '', '', '', '', '', ''],
		['主管部门', '示例县林业局', '', '实施单位', '示例县林业局', '', '', ''],
		['项目资金(万元)', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
		['', '年度资金总额', '120.00', '135.50', '130.08', '10', '96.00%', '9.6'],
		[
			'一级指标',
			'二级指标',
			'三级指标',
			'年度指标值',
			'实际完成值',
			'分值',
			'得分',
			'偏差原因分析及改进措施'
		],
		['产出指标', '数量指标', '巡护次数', '≥100次', '120次', '50', '50', ''],
		['', '时效指标', '完成时间', '9月底前', '11月', '10', '7', '采购进度滞后，下一步提前采购'],
		['效益指标', '社会效益指标', '防火意识', '提高', '提高', '30', '30', ''],
		['总分', '', '', '', '', '100', '96.6', '']
	];

	it('reads the money, the points and the indicators of a project form', async () => {
		const record = extractReport(await tableDocument('项目支出绩效自评表(2022年度)', project));
		expect(record).toMatchObject({
			doc_kind: 'project_self_eval_table',
			dept_name_zh: '示例县林业局',
			eval_object_name: '巡护补助',
			fiscal_year: 2022
		});
		expect(record.budget_lines).toMatchObject([
			{
				initial_yuan: '1200000.00',
				adjusted_yuan: '1355000.00',
				actual_yuan: '1300800.00',
				rate_stated_pct: '96.00',
				budget_basis: 'full_year'
			}
		]);
		expect(record.scores).toMatchObject([{ score: '96.6', max_score: '100', max_is_stated: true }]);
		expect(
			record.indicators.map((row) => [row.l1_name, row.name_zh, row.weight, row.score])
		).toEqual([
			['产出指标', '巡护次数', '50', '50'],
			['产出指标', '完成时间', '10', '7'],
			['效益指标', '防火意识', '30', '30']
		]);
		expect(record.problems).toMatchObject([
			{ kind: 'deduction_reason', points: '3', category_l1: 'PRC', indicator_id: 'report-I2' }
		]);
		expect(record.measures).toHaveLength(1);
	});

	it('solves slid cells and late names by weights', async () => {
		const header = [
			'一级指标',
			'分值',
			'二级指标',
			'分值',
			'三级指标',
			'分值',
			'指标解释',
			'得分',
			'评分依据'
		];
		const record = extractReport(
			await tableDocument('2021年度示例市档案馆部门整体支出绩效自评表', [
				header,
				[
					'60.00',
					'资金管理',
					'40.00',
					'预算编制情况',
					'25.00',
					'反映编制质量',
					'25.00',
					'编制完整',
					''
				],
				['管理效能', '', '', '结转结余率', '15.00', '反映结转规模', '14.00', '有少量结余', ''],
				['', '', '', '', '采购执行情况', '5.00', '反映采购执行', '5.00', '按计划采购'],
				['', '', '采购管理', '20.00', '采购合规情况', '15.00', '反映采购合规', '15.00', '手续齐全'],
				[
					'履职效能',
					'40.00',
					'档案服务',
					'40.00',
					'查档服务',
					'40.00',
					'反映服务质量',
					'40.00',
					'群众满意'
				],
				['总分', '100', '', '', '', '', '自评得分', '99', '']
			])
		);
		expect(
			record.indicators.map((row) => [row.l1_name, row.l2_name, row.name_zh, row.weight, row.score])
		).toEqual([
			['管理效能', '资金管理', '预算编制情况', '25.00', '25.00'],
			['管理效能', '资金管理', '结转结余率', '15.00', '14.00'],
			['管理效能', '采购管理', '采购执行情况', '5.00', '5.00'],
			['管理效能', '采购管理', '采购合规情况', '15.00', '15.00'],
			['履职效能', '档案服务', '查档服务', '40.00', '40.00']
		]);
		expect(
			record.scores[0]?.components.map((part) => [part.name_zh, part.max_score, part.score])
		).toEqual([
			['管理效能', '60.00', '59.00'],
			['履职效能', '40.00', '40.00']
		]);
	});

	it('reads yuan under a header of 万元 as yuan and keeps both units', async () => {
		const record = extractReport(
			await tableDocument('2021年度示例市档案馆部门整体支出绩效自评表', [
				['部门整体支出规模(万元)', '按资金来源', '', '按资金结构', ''],
				['', '财政拨款', '其他资金', '基本支出', '项目支出'],
				['全年预算数', '20,000,000.50', '0.00', '15,000,000.50', '5,000,000.00'],
				['全年执行数', '19,000,000.00', '0.00', '14,500,000.00', '4,500,000.00']
			])
		);
		expect(record).toMatchObject({ amount_unit_stated: '万元', amount_unit_effective: '元' });
		expect(
			record.budget_lines.map((line) => [
				line.scope,
				line.cut,
				line.fund_source,
				line.budget_yuan,
				line.actual_yuan
			])
		).toEqual([
			['department', 'by_source', 'fiscal_appropriation', '20000000.50', '19000000.00'],
			['department', 'by_source', 'other_funds', '0.00', '0.00'],
			['basic', 'by_structure', 'all', '15000000.50', '14500000.00'],
			['project', 'by_structure', 'all', '5000000.00', '4500000.00']
		]);
	});
});

describe('extractReports(document)', () => {
	it('parts reports printed one after the other', async () => {
		const second = NARRATIVE.replace(
			'部门整体支出绩效自评报告',
			'节水器具改造项目支出绩效自评报告'
		);
		const records = extractReports(await textDocument(`附件1\n${NARRATIVE}\n附件2\n${second}`));
		expect(
			records.map((record) => [record.doc_id, record.eval_object, record.eval_object_name])
		).toEqual([
			['report-1', 'department', null],
			['report-2', 'project', '节水器具改造']
		]);
	});
});

describe('isReport(record, document)', () => {
	it('knows a notice from a report', async () => {
		const notice = await textDocument(
			'关于召开会议的通知\n各科室：\n定于4月20日开会，请按时参加。\n'
		);
		const report = await textDocument(NARRATIVE);
		expect(isReport(extractReport(notice), notice)).toBe(false);
		expect(isReport(extractReport(report), report)).toBe(true);
	});
});

describe('what is said about problems', () => {
	it.each([
		['暂无。', 'stated_none'],
		['未发现明显问题。', 'stated_none'],
		['', 'blank']
	])('%s is %s', async (text, status) => {
		const report = `2022年度示例市水务局部门整体支出绩效自评报告\n一、自评结论\n自评得分100分。\n二、存在问题\n${text}\n三、改进措施\n无。\n`;
		const record = extractReport(await textDocument(report));
		expect(record.problems_status).toBe(status);
		expect(record.problems).toEqual([]);
	});

	it('tells a missing section from an empty one', async () => {
		const record = extractReport(
			await textDocument(
				'2022年度示例市水务局部门整体支出绩效自评报告\n一、自评结论\n自评得分100分。\n'
			)
		);
		expect(record.problems_status).toBe('no_section');
	});
});

describe('extractReport(document) on names', () => {
	it('passes over menu words above the title and names a project put in brackets', async () => {
		const record = extractReport(
			await textDocument(
				`首页\n办事指南\n某市档案馆2023年度项目支出绩效自评报告\n（库房恒温改造）\n一、自评结论\n自评得分95分。\n`
			)
		);
		expect(record.dept_name_zh).toBe('某市档案馆');
		expect(record.eval_object_name).toBe('库房恒温改造');
	});

	it('takes neither a measure nor a collective name for the department', async () => {
		const record = extractReport(
			await tableDocument('2023年区域绩效目标自评表', [
				['项目名称', '湿地补水'],
				['主管部门', '某区水利局', '实施单位', '各乡镇人民政府']
			])
		);
		expect(record.dept_name_zh).toBe('某区水利局');
	});

	it('does not put two short reasons together', async () => {
		const record = extractReport(
			await textDocument(
				`2023年度某区环卫所部门整体支出绩效自评报告\n一、自评结论\n自评得分97分。扣分情况：预算执行率扣2分，满意度扣1分。\n`
			)
		);
		expect(
			record.problems.map((problem) => [problem.text, problem.category_code, problem.points])
		).toEqual([
			['预算执行率扣2分', 'EXE-01', '2'],
			['满意度扣1分', 'SVC-03', '1']
		]);
	});

	it('keeps the points of each reason apart', async () => {
		const record = extractReport(
			await textDocument(
				`2023年度某区环卫所部门整体支出绩效自评报告\n一、自评结论\n自评得分96分，主要扣分原因：档案归集不全扣1分，支出进度偏慢扣3分。\n`
			)
		);
		expect(record.problems.map((problem) => [problem.text, problem.points])).toEqual([
			['档案归集不全扣1分', '1'],
			['支出进度偏慢扣3分', '3']
		]);
	});
});
