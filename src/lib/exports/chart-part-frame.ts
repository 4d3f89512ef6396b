import { CHART_COLOURS } from './chart-colours.ts';
import type { NativeMarks } from './native-chart.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** On every Windows that reads Chinese, and replaced by the system's own elsewhere. */
export const SLIDE_FONT = 'Microsoft YaHei';

const INK = CHART_COLOURS['ink'] ?? '';
const INK_SOFT = CHART_COLOURS['ink-soft'] ?? '';
const LINE = CHART_COLOURS['line'] ?? '';

export function solid(colour: string): string {
	return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function runProperties(tag: string, size: number, colour: string, isBold: boolean): string {
	return `<a:${tag} sz="${size * 100}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="${SLIDE_FONT}"/><a:ea typeface="${SLIDE_FONT}"/></a:${tag}>`;
}

/** Type of a chart's texts, in points; the East Asian face is named, for charts inherit none. */
export function chartText(size: number, colour: string): string {
	return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', size, colour, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function axisTitle(title: string, isUpright: boolean): string {
	if (title === '') return '';
	const turned = isUpright ? ' rot="-5400000" vert="horz"' : '';
	return (
		`<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', 10, INK_SOFT, false)}</a:pPr>` +
		`<a:r>${runProperties('rPr', 10, INK_SOFT, false)}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
	);
}

const isHorizontal = (chart: NativeMarks) => chart.kind === 'bar' || chart.kind === 'stacked-bar';

/** Bars run down the slide in the order of the chart; years run from left to right. */
export function categoryAxis(chart: NativeMarks): string {
	const isBar = isHorizontal(chart);
	const isTight = chart.categories.length > 8 || chart.categories.some((one) => one.length > 24);
	const size = isTight ? 9 : 11;
	return (
		`<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
		`<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
		`<c:spPr><a:ln w="9525">${solid(LINE)}</a:ln></c:spPr>${chartText(size, INK)}` +
		'<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
	);
}

/** Thousands are grouped where there are any: a grouped format would round small ticks. */
function axisFormat(chart: NativeMarks): string {
	const largest = Math.max(
		0,
		...chart.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)))
	);
	return largest >= 1000 ? '#,##0' : 'General';
}

export function valueAxis(chart: NativeMarks): string {
	const isBar = isHorizontal(chart);
	const { min, max, title } = chart.axis;
	const limits =
		(max === null ? '' : `<c:max val="${max}"/>`) + (min === null ? '' : `<c:min val="${min}"/>`);
	const format = chart.valueFormat.includes('%') ? 'General"%"' : axisFormat(chart);
	return (
		`<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>` +
		`<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(LINE)}</a:ln></c:spPr></c:majorGridlines>` +
		axisTitle(title, !isBar) +
		`<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
		`<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartText(10, INK_SOFT)}` +
		`<c:crossAx val="111"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
	);
}

/** Below the plot; `hidden` are the series that have no entry. */
export function legend(hidden: readonly number[]): string {
	const entries = hidden
		.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
		.join('');
	return `<c:legend><c:legendPos val="b"/>${entries}<c:overlay val="0"/>${chartText(10, INK)}</c:legend>`;
}
