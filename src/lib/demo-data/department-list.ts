import type { DeptKind } from '../schema/codes.ts';

export interface DepartmentSeed {
	slug: string;
	/** Name after the city's name. */
	name_zh: string;
	short_zh: string;
	name_en: string;
	kind: DeptKind;
	/** Budget of 2018 in 万元 and established posts. */
	budget_wan: number;
	posts: number;
}

type Row = [slug: string, zh: string, short: string, en: string, wan: number, posts: number];

const ROWS: Record<string, Row[]> = {
	government_office: [
		['gov-office', '人民政府办公室', '市政府办', 'General Office', 6200, 128],
		['gov-research', '人民政府研究室', '市研究室', 'Research Office', 1180, 34],
		[
			'gov-affairs',
			'机关事务管理局',
			'市机关事务局',
			'Government Offices Administration',
			9800,
			76
		],
		['foreign-affairs', '外事办公室', '市外办', 'Foreign Affairs Office', 1960, 41],
		[
			'gov-services',
			'政务服务和数据管理局',
			'市政数局',
			'Government Services and Data Bureau',
			15400,
			68
		],
		['petitions', '信访局', '市信访局', 'Public Complaints Bureau', 1720, 46],
		['reception', '接待办公室', '市接待办', 'Reception Office', 1340, 28],
		['counsellors', '参事室', '市参事室', 'Counsellors’ Office', 860, 19]
	],
	economic_bureau: [
		['development', '发展和改革局', '市发改局', 'Development and Reform Bureau', 7400, 142],
		[
			'industry',
			'工业和信息化局',
			'市工信局',
			'Industry and Information Technology Bureau',
			21600,
			118
		],
		['finance', '财政局', '市财政局', 'Finance Bureau', 8900, 156],
		['commerce', '商务局', '市商务局', 'Commerce Bureau', 5200, 92],
		['statistics', '统计局', '市统计局', 'Statistics Bureau', 3000, 84],
		['market', '市场监督管理局', '市市场监管局', 'Market Supervision Bureau', 34800, 640],
		[
			'agriculture',
			'农业农村局',
			'市农业农村局',
			'Agriculture and Rural Affairs Bureau',
			27300,
			214
		],
		['state-assets', '国有资产监督管理委员会', '市国资委', 'State Assets Commission', 2600, 58]
	],
	social_bureau: [
		['education', '教育局', '市教育局', 'Education Bureau', 68200, 186],
		['civil-affairs', '民政局', '市民政局', 'Civil Affairs Bureau', 24100, 132],
		[
			'human-resources',
			'人力资源和社会保障局',
			'市人社局',
			'Human Resources and Social Security Bureau',
			18700,
			248
		],
		['health', '卫生健康局', '市卫健局', 'Health Bureau', 52400, 164],
		[
			'culture',
			'文化广电旅游体育局',
			'市文广旅体局',
			'Culture, Tourism and Sports Bureau',
			16900,
			147
		],
		['health-insurance', '医疗保障局', '市医保局', 'Healthcare Security Bureau', 7900, 96],
		['veterans', '退役军人事务局', '市退役军人局', 'Veterans Affairs Bureau', 11200, 62],
		['science', '科学技术局', '市科技局', 'Science and Technology Bureau', 29800, 73]
	],
	construction_bureau: [
		['housing', '住房和城乡建设局', '市住建局', 'Housing and Construction Bureau', 38600, 238],
		['transport', '交通运输局', '市交通局', 'Transport Bureau', 47200, 312],
		['water', '水务局', '市水务局', 'Water Bureau', 31500, 176],
		['natural-resources', '自然资源局', '市自然资源局', 'Natural Resources Bureau', 26400, 264],
		['ecology', '生态环境局', '市生态环境局', 'Ecology and Environment Bureau', 19300, 228],
		['city-management', '城市管理和综合执法局', '市城管局', 'Urban Management Bureau', 41800, 356],
		['forestry', '林业和园林局', '市林园局', 'Forestry and Landscaping Bureau', 13600, 98],
		['air-defence', '人民防空办公室', '市人防办', 'Civil Air Defence Office', 3400, 47]
	],
	justice_bureau: [
		['public-security', '公安局', '市公安局', 'Public Security Bureau', 96400, 2860],
		['judicial', '司法局', '市司法局', 'Justice Bureau', 8600, 152],
		['emergency', '应急管理局', '市应急局', 'Emergency Management Bureau', 4600, 106],
		['procuratorate', '人民检察院', '市检察院', 'People’s Procuratorate', 9700, 188],
		['court', '中级人民法院', '市中院', 'Intermediate People’s Court', 14800, 274],
		['fire', '消防救援支队', '市消防支队', 'Fire and Rescue Detachment', 22700, 418],
		['arbitration', '仲裁委员会办公室', '市仲裁办', 'Arbitration Commission Office', 1450, 32],
		['legal-aid', '法律援助中心', '市法援中心', 'Legal Aid Centre', 920, 24]
	],
	public_institution: [
		['library', '图书馆', '市图书馆', 'Library', 3900, 112],
		['museum', '博物馆', '市博物馆', 'Museum', 2800, 74],
		['archives', '档案馆', '市档案馆', 'Archives', 1500, 45],
		['disease-control', '疾病预防控制中心', '市疾控中心', 'Centre for Disease Control', 6700, 168],
		[
			'resource-trading',
			'公共资源交易中心',
			'市交易中心',
			'Public Resources Trading Centre',
			2300,
			52
		],
		['seniors', '老年大学', '市老年大学', 'University for the Elderly', 1050, 26],
		['children', '少年宫', '市少年宫', 'Children’s Palace', 1900, 63],
		['farm-extension', '农业技术推广中心', '市农技中心', 'Agricultural Extension Centre', 1250, 38]
	]
};

/** The 48 departments of 示例市: eight of each kind, none of them real. */
export const DEPARTMENT_SEEDS: readonly DepartmentSeed[] = Object.entries(ROWS).flatMap(
	([kind, rows]) =>
		rows.map(([slug, name_zh, short_zh, name_en, budget_wan, posts]) => ({
			slug,
			name_zh,
			short_zh,
			name_en,
			kind: kind as DeptKind,
			budget_wan,
			posts
		}))
);
