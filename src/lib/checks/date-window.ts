import { wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

const DATE = /(20\d{2})年(\d{1,2})月(\d{1,2})日/g;
const ACT = /成立|召开|组织|开展|完成|填报|布置|监控/;
const EVALUATION = /绩效|评价|自评|监控/;
/** Circulars and rules a report cites are older than its year by right. */
const CITED = /印发|发布|施行|出台|颁布|文件|《/;

function iso(match: RegExpMatchArray): string {
	const [, year = '', month = '', day = ''] = match;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Q18: acts of the evaluation lie between the start of the fiscal year and the end of the next. */
export const checkDateWindow: Check = (record, { text }) => {
	if (text === null) return [];
	const first = `${record.fiscal_year}-01-01`;
	const last = `${record.fiscal_year + 1}-12-31`;
	const body = wholeText(text);
	const outside = [...body.matchAll(DATE)].flatMap((match) => {
		const rest = body.slice(match.index + match[0].length);
		const clause = rest.slice(0, 30).split(/[。；\n]/)[0] ?? '';
		const date = iso(match);
		const isAct = ACT.test(clause) && EVALUATION.test(clause) && !CITED.test(clause);
		return isAct && (date < first || date > last) ? [date] : [];
	});
	return [...new Set(outside)].map((date) =>
		finding(
			'Q18',
			'warning',
			`评价工作的日期 ${date} 不在 ${first} 至 ${last} 之间${date < first ? '，早于被评价年度' : ''}`,
			`An act of the evaluation is dated ${date}, outside ${first} to ${last}`,
			{ kind: 'date', expected: `${first}..${last}`, actual: date }
		)
	);
};
