import { tableCells, wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';

/** Common family names, without those that mostly begin other words (单, 于, 时, 成, 项, 方, 高, 常). */
const FAMILY =
	'王李张刘陈杨黄赵周吴徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖石贾韦夏付邹熊孟秦邱江尹薛闫侯雷龙史陶黎贺顾毛郝龚邵钱严覃洪莫赖樊兰殷翟倪安柯温欧关葛戚';
const ROLE =
	'(?:副?组\\s*长|成\\s*员|组\\s*员|副?主\\s*任|负\\s*责\\s*人|联\\s*系\\s*人|填\\s*报\\s*人)';
const NAMED = new RegExp(
	`${ROLE}(?:[(（][^)）]{0,6}[)）])?\\s*[:：]\\s*[${FAMILY}]\\s{0,2}[\\u4e00-\\u9fff](?:\\s{0,2}[\\u4e00-\\u9fff])?(?=[\\s、，,。；;(（]|$|[${FAMILY}])`,
	'm'
);

/** Q38: a report that prints names of persons. The names are neither stored nor shown. */
export const checkPersonalNames: Check = (_record, { text }) => {
	if (text === null) return [];
	const body = [wholeText(text), ...tableCells(text)].join('\n');
	if (!NAMED.test(body)) return [];
	return [
		finding(
			'Q38',
			'warning',
			'原文印有人员姓名，不保存，也不显示',
			'The report prints names of persons; they are neither stored nor shown'
		)
	];
};
