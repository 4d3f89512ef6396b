import { wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

const OWN_UNIT = /[(（]本级[)）]|本级$/m;
const SUBORDINATE =
	/(?:下属|下辖|辖下|所属)[^。；\n]{0,40}(?:中心|单位|事业|所|站|院|校|馆)[^。\n]{0,60}(?:编制|在岗|在职|职工)[^。\n]{0,10}\d/;
const MONEY_SCOPE =
	/(?:含|包括|不含|不包括)[^。；\n]{0,20}(?:下属|所属|辖下|二级)[^。；\n]{0,12}(?:单位|机构|中心)/;

/** Q29: a cover that says 本级 over a text that counts subordinate units, with no word on the money. */
export const checkUnitScope: Check = (record, { text }) => {
	if (text === null || record.unit_scope !== 'own_unit') return [];
	const body = wholeText(text);
	const isCover = OWN_UNIT.test(body) || OWN_UNIT.test(record.dept_name_zh);
	if (!isCover || !SUBORDINATE.test(body) || MONEY_SCOPE.test(body)) return [];
	return [
		finding(
			'Q29',
			'warning',
			'封面写“本级”，人员数却包含下属单位，文中也没有说明金额是否包含',
			'The cover says own unit only, the head-count covers subordinate units, and nothing says whether the money does'
		)
	];
};
