import type { DeptKind } from '../schema/codes.ts';

export interface OutputSeed {
	key: string;
	name_zh: string;
	name_en: string;
	unit_zh: string;
	/** Value of 2018 for a department of 100 posts. */
	base: number;
	/** Index into the department's three fields of work. */
	task: 0 | 1 | 2;
	kind: 'workload' | 'result';
}

type Row = [string, string, string, string, number, 0 | 1 | 2, 'workload' | 'result'];

const ROWS: Partial<Record<DeptKind, Row[]>> = {
	government_office: [
		['documents', '办理公文', 'Documents handled', '件', 5200, 0, 'workload'],
		['meetings', '保障会议', 'Meetings served', '场', 340, 0, 'workload'],
		['studies', '完成调研报告', 'Studies completed', '篇', 46, 1, 'workload'],
		['requests', '办结群众来信', 'Letters from citizens settled', '件', 1830, 2, 'result']
	],
	economic_bureau: [
		['firms', '扶持企业', 'Firms supported', '家', 420, 0, 'workload'],
		['inspections', '开展检查', 'Inspections', '次', 960, 1, 'workload'],
		['projects', '推动投产项目', 'Projects brought into production', '个', 38, 0, 'result'],
		['enquiries', '答复企业诉求', 'Enquiries from firms answered', '件', 1450, 2, 'result']
	],
	social_bureau: [
		['beneficiaries', '服务群众', 'People served', '人次', 86000, 0, 'workload'],
		['subsidies', '发放补助', 'Subsidies paid', '人次', 12400, 1, 'result'],
		['courses', '举办培训', 'Training courses', '期', 62, 2, 'workload'],
		['facilities', '新增服务设施', 'New facilities', '处', 17, 0, 'result']
	],
	construction_bureau: [
		['works', '在建工程', 'Works under construction', '项', 54, 0, 'workload'],
		['finished', '竣工工程', 'Works finished', '项', 21, 0, 'result'],
		['upkeep', '养护设施', 'Facilities maintained', '处', 780, 1, 'workload'],
		['cases', '查处违规行为', 'Violations dealt with', '宗', 310, 2, 'result']
	],
	justice_bureau: [
		['cases', '办理案件', 'Cases handled', '宗', 1620, 0, 'workload'],
		['closed', '办结案件', 'Cases closed', '宗', 1490, 0, 'result'],
		['risks', '排查风险隐患', 'Risks found', '处', 870, 1, 'workload'],
		['lectures', '举办法治讲座', 'Public law lectures', '场', 96, 2, 'workload']
	],
	public_institution: [
		['visitors', '接待服务对象', 'Visitors received', '人次', 214000, 0, 'workload'],
		['events', '举办活动', 'Events held', '场', 240, 1, 'workload'],
		['members', '新增注册用户', 'New registered users', '人', 6800, 0, 'result'],
		['repairs', '维护设施设备', 'Facilities repaired', '台', 130, 2, 'workload']
	]
};

/** What departments of a kind count, from year to year. */
export function outputSeeds(kind: DeptKind): OutputSeed[] {
	return (ROWS[kind] ?? []).map(([key, name_zh, name_en, unit_zh, base, task, what]) => ({
		key,
		name_zh,
		name_en,
		unit_zh,
		base,
		task,
		kind: what
	}));
}

const ITEMS: Partial<Record<DeptKind, [string, string, string]>> = {
	government_office: ['政务运转保障经费', '信息系统运行维护', '会务与调研经费'],
	economic_bureau: ['产业扶持资金', '行业监管经费', '信息系统运行维护'],
	social_bureau: ['民生补助资金', '公共服务设施改造', '业务培训经费'],
	construction_bureau: ['市政工程建设', '设施日常养护', '执法装备购置'],
	justice_bureau: ['办案业务经费', '装备与技术建设', '法治宣传经费'],
	public_institution: ['免费开放补助', '业务活动经费', '设施维修改造']
};

/** Names of a department's three project items, the same every year. */
export function projectItems(kind: DeptKind): [string, string, string] {
	return ITEMS[kind] ?? ['专项业务经费', '信息系统运行维护', '设施维修改造'];
}
