import { countDecimals, parseNumeral } from './numerals.ts';

/** What a column of an indicator table holds. */
export type ColumnRole =
	| 'l1'
	| 'l2'
	| 'l3'
	| 'l4'
	| 'weight'
	| 'score'
	| 'target'
	| 'actual'
	| 'explanation'
	| 'reason'
	| 'basis'
	| 'unit'
	| 'nature'
	| 'rate'
	| 'note'
	| 'ratio';

const ROLES: readonly [RegExp, ColumnRole][] = [
	[/^一级指标|^维度|^指标类型/, 'l1'],
	[/^二级指标/, 'l2'],
	[/^三级指标|^指标名称|^绩效指标名称|^具体指标/, 'l3'],
	[/^四级指标/, 'l4'],
	[/得分系数|完成系数|执行率权重/, 'ratio'],
	[/(?:设置|设定|制定)依据/, 'note'],
	[
		/^(?:自评|实际|单位自评|部门自评|指标|最终)?得分|得分\/自评分|自评分|^评价得分|^评分(?:结果)?$|^折算得分|^单项得分/,
		'score'
	],
	[/分值|权重|^满分|^标准分|^分数$|^赋分$|^权数/, 'weight'],
	[
		/指标解释|指标说明|指标内涵|评价标准|评分标准|评分细则|计算公式|赋分规则|评分规则|评价要点/,
		'explanation'
	],
	[/指标性质|指标方向|是否核心/, 'nature'],
	[/度量单位|计量单位|^单位$/, 'unit'],
	[/完成率|偏离度|偏差率/, 'rate'],
	[/上年完成/, 'note'],
	[/偏差|原因|改进|扣分|未完成/, 'reason'],
	[/依据|分析|说明|佐证|评价情况/, 'basis'],
	[/实际完成|完成值|完成指标值|实现值|全年完成|实际值|完成情况|^指标完成/, 'actual'],
	[/调整(?:后)?指标值|年度指标值|年初(?:目标|指标)值|目标值|指标值|预期/, 'target'],
	[/备注/, 'note']
];

/** Any word of `ROLES`: most cells of a table hold none, and one look is enough to tell. */
const ANY_ROLE = new RegExp(ROLES.map(([words]) => words.source).join('|'));

/** Role of an indicator table's column by its header; null if unknown. */
export function columnRole(header: string): ColumnRole | null {
	if (header.length > 96) return null;
	const bare = header.replace(/[\s()（）A-Z]/g, '');
	if (bare.length === 0 || bare.length > 24 || !ANY_ROLE.test(bare)) return null;
	return ROLES.find(([words]) => words.test(bare))?.[1] ?? null;
}

/** A cell that holds one number (points, amount), perhaps with its unit; null otherwise. */
export function cellNumber(
	text: string
): { value: string; printed: string; decimals: number; unit: string } | null {
	const match = /^[¥￥]?\s?(-?\d[\d,]{0,20}(?:\.\d{1,8})?)\s?(%|分|元|万元|亿元|万)?$/.exec(
		text.trim()
	);
	if (match === null) return null;
	const printed = match[1] ?? '';
	const value = parseNumeral(printed);
	return value === null
		? null
		: { value, printed, decimals: countDecimals(printed), unit: match[2] ?? '' };
}

/** A cell that holds points: a number without a percent or money sign. */
export function cellPoints(text: string): string | null {
	const reading = cellNumber(text);
	return reading === null || (reading.unit !== '' && reading.unit !== '分') ? null : reading.value;
}

/** A cell of a weight column: points, or a share of a hundred printed as 25%. */
export function cellWeight(text: string): string | null {
	const reading = cellNumber(text);
	return reading?.unit === '%' ? reading.value : cellPoints(text);
}

/** Points printed inside a name: 产出指标(50分). */
export function pointsInName(text: string): { name: string; points: string | null } {
	const match = /^(.+?)[(（]\s?(\d{1,3}(?:\.\d{1,3})?)\s?分?\s?[)）]$/.exec(text);
	return match
		? { name: (match[1] ?? '').trim(), points: match[2] ?? null }
		: { name: text, points: null };
}
