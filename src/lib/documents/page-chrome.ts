import type { Block } from './document.ts';

const MAX_LINE = 160;
/** Lines that a web page puts around an article. */
const CHROME_LINE =
	/^(?:【?(?:索引号|信息索引|发布机构|发文机关|发布单位|公开主体|主题分类|体裁分类|公开方式|公开范围|公开时限|发布日期|发布时间|公开日期|公开时间|发文日期|成文日期|生成日期|更新时间|有效性|时效性|信息来源|来源|稿源|作者|责任编辑|编辑|浏览次数|浏览量|阅读次数|点击数?|访问量|字号|字体|打印|分享|收藏|扫一扫|语音播报|朗读)】?\s*[：:[【(（\d]|\[?(?:打印|关闭|返回顶部|返回首页|收藏|字号|大中小|加入收藏|设为首页)|(?:您|你)?(?:的|现在的|当前)?(?:所在)?(?:当前)?位置[是为]?\s*[：:]|首页\s*[>＞»/|]|上一[篇条]|下一[篇条]|相关(?:链接|阅读|文章|附件下载)|友情链接|网站(?:地图|标识码|首页)|版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持|Copyright|\S{0,12}ICP备|\S{0,12}公网安备|分享到|扫一扫|附件下载|政府信息公开$|无障碍)/i;
const COUNTER_LINE =
	/(?:浏览次数|阅读次数|点击(?:数|次数|量)|访问量|字号|字体大小)\s*[：:]?\s*[[【(（\d大]/;
const META_KEYS =
	/^(?:索引号|信息索引号?|发布机构|发文机关|发布单位|公开主体|主题分类|组配分类|体裁分类|名\s*称|标\s*题|文\s*号|发文字号|发布日期|发布时间|公开日期|发文日期|成文日期|生成日期|有效性|时效性|主题词|关键词|内容概述)[：:]?$/;
const DATE = '(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})';
/** Most trustworthy key first; a bare 时间/日期 counts only at the start of a line or after a gap. */
const DATE_KEYS = [
	new RegExp(`(?:发布日期|发布时间|公开日期|公开时间|更新时间)[】\\]]?[：:\\s]*${DATE}`),
	new RegExp(`(?:^|[\\s|\\]】])(?:日期|时间)[】\\]]?[：:\\s]*${DATE}`)
];

/** ISO date from year, month and day as printed, or null if there is no such day. */
export function isoDate(year: string, month: string, day: string): string | null {
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

function isMetaTable(block: Block): boolean {
	if (block.kind !== 'table' || block.rows.length > 10) return false;
	const keys = block.rows.flat().filter((cell) => !cell.is_filled && META_KEYS.test(cell.text));
	return keys.length >= 2;
}

/** Whether a block belongs to the page and not to the report on it. */
export function isChrome(block: Block): boolean {
	if (block.kind === 'table') return isMetaTable(block);
	if (block.text.length > MAX_LINE) return false;
	return CHROME_LINE.test(block.text) || COUNTER_LINE.test(block.text);
}

/** Publication date printed in page chrome, ISO, or null. */
export function findPublicationDate(blocks: readonly Block[]): string | null {
	const lines = blocks.flatMap((block) => {
		if (block.kind === 'paragraph') return block.text.length <= MAX_LINE ? [block.text] : [];
		return isMetaTable(block) ? block.rows.map((row) => row.map((c) => c.text).join(' ')) : [];
	});
	for (const key of DATE_KEYS) {
		for (const line of lines) {
			const hit = key.exec(line);
			const iso = hit === null ? null : isoDate(hit[1] ?? '', hit[2] ?? '', hit[3] ?? '');
			if (iso !== null) return iso;
		}
	}
	return null;
}
