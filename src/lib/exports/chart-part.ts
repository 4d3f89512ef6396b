import { CHART_COLOURS } from './chart-colours.ts';
import { columnName } from './column-name.ts';
import { signsOf, type NativeMarks, type NativeSeries } from './native-chart.ts';
import { categoryAxis, chartText, legend, solid, valueAxis } from './chart-part-frame.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** Where the cells of a chart lie in its workbook: categories in A, series from B on, names in row 1. */
export const DATA_SHEET = 'Sheet1';

const SERIES = Array.from({ length: 6 }, (_, index) => CHART_COLOURS[`series-${index}`] ?? '');
const CONTEXT = '#9aa5ae';
const REFERENCE = CHART_COLOURS['ink'] ?? '';
/** Beyond this many series only those that are not context are named. */
const MAX_LEGEND = 12;

function colourOf(series: NativeSeries, index: number): string {
	if (series.look === 'context' || series.look === 'dots') return CONTEXT;
	if (series.look === 'reference') return REFERENCE;
	return SERIES[(series.colour ?? index) % SERIES.length] ?? REFERENCE;
}

function strings(formula: string, texts: readonly string[]): string {
	const points = texts
		.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`)
		.join('');
	return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/** Numbers of a series; a missing one is no point at all. */
function numbers(formula: string, values: readonly (number | null)[], format: string): string {
	const points = values
		.map((value, index) =>
			value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
		)
		.join('');
	return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

/** A number format with signs behind every number: the label stays bound to its cell. */
function formatWith(format: string, signs: string): string {
	return format
		.split(';')
		.map((part) => (part === '' ? '' : `${part}" ${signs}"`))
		.join(';');
}

/** A part of nothing has no label: it would stand on its neighbour. */
function labelFormat(chart: NativeMarks, series: NativeSeries): string {
	const format = series.valueFormat ?? chart.valueFormat;
	const isStacked = chart.kind === 'stacked-bar' && !format.includes(';');
	return isStacked ? `${format};-${format};` : format;
}

function labels(chart: NativeMarks, series: NativeSeries, index: number): string {
	const shows = (value: boolean) =>
		`<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
	if (series.look === 'base') return `<c:dLbls>${shows(false)}</c:dLbls>`;
	const place =
		chart.kind === 'bar'
			? '<c:dLblPos val="outEnd"/>'
			: chart.kind === 'stacked-bar'
				? '<c:dLblPos val="ctr"/>'
				: `<c:dLblPos val="${index % 2 === 0 ? 't' : 'b'}"/>`;
	const isLight = chart.kind === 'stacked-bar';
	const type = chart.categories.length > 14 ? 8 : 10;
	const dark = chartText(type, REFERENCE);
	const text = isLight ? chartText(type, '#ffffff') : dark;
	const hasLabel = chart.hasLabels && (series.look ?? 'plain') === 'plain';
	const format = labelFormat(chart, series);
	const isSigned = hasLabel || chart.kind === 'dot' || (series.look ?? 'plain') === 'plain';
	const flagged = series.values
		.map((value, index) => {
			const signs = signsOf(series.cautions?.[index] ?? []);
			if (signs === '' || value === null || !isSigned) return '';
			const isHollow = series.cautions?.[index]?.includes('hollow') ?? false;
			const signed = hasLabel ? formatWith(format, signs) : `"${signs}"`;
			return `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${xmlAttribute(signed)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${isHollow ? dark : text}${place}${shows(true)}</c:dLbl>`;
		})
		.join('');
	return `<c:dLbls>${flagged}<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${text}${place}${shows(hasLabel)}</c:dLbls>`;
}

/** A light form of a colour: some office programs draw no edge of a marker, and a white one would be lost. */
function tintOf(colour: string): string {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const light = channels.map((channel) => Math.round(channel * 0.4 + 255 * 0.6));
	return `#${light.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Points that must be read with a caution are hollow, as on the screen. */
function hollowPoints(chart: NativeMarks, series: NativeSeries, colour: string): string {
	return series.values
		.map((value, index) => {
			const isHollow = series.cautions?.[index]?.includes('hollow') ?? false;
			if (value === null || !isHollow) return '';
			const isBar = chart.kind === 'bar' || chart.kind === 'stacked-bar';
			const edge = `${solid(isBar ? '#ffffff' : tintOf(colour))}<a:ln w="15875">${solid(colour)}</a:ln>`;
			return isBar
				? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${edge}</c:spPr></c:dPt>`
				: `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${edge}</c:spPr></c:marker><c:bubble3D val="0"/>${lineOf(chart, series, colour)}</c:dPt>`;
		})
		.join('');
}

function lineOf(chart: NativeMarks, series: NativeSeries, colour: string): string {
	if (series.look === 'reference') {
		return `<c:spPr><a:ln w="15875" cap="rnd">${solid(colour)}<a:prstDash val="dash"/></a:ln></c:spPr>`;
	}
	const isJoined = chart.kind === 'line' && series.look !== 'dots';
	if (!isJoined) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
	const width = series.look === 'context' ? 9525 : 25400;
	return `<c:spPr><a:ln w="${width}" cap="rnd">${solid(colour)}<a:round/></a:ln></c:spPr>`;
}

function seriesPart(chart: NativeMarks, series: NativeSeries, index: number): string {
	const column = columnName(index + 1);
	const last = chart.categories.length + 1;
	const colour = colourOf(series, index);
	const isBar = chart.kind === 'bar' || chart.kind === 'stacked-bar';
	const shape = isBar
		? `<c:spPr>${series.look === 'base' ? '<a:noFill/>' : solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`
		: `${lineOf(chart, series, colour)}<c:marker>${
				series.look === 'reference'
					? '<c:symbol val="none"/>'
					: `<c:symbol val="circle"/><c:size val="${series.look === 'context' ? 5 : 7}"/><c:spPr>${solid(colour)}<a:ln w="9525">${solid('#ffffff')}</a:ln></c:spPr>`
			}</c:marker>`;
	return (
		`<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(`${DATA_SHEET}!$${column}$1`, [series.name])}</c:tx>` +
		shape +
		hollowPoints(chart, series, colour) +
		labels(chart, series, index) +
		`<c:cat>${strings(`${DATA_SHEET}!$A$2:$A$${last}`, chart.categories)}</c:cat>` +
		`<c:val>${numbers(`${DATA_SHEET}!$${column}$2:$${column}$${last}`, series.values, chart.valueFormat)}</c:val>` +
		(isBar ? '' : '<c:smooth val="0"/>') +
		'</c:ser>'
	);
}

/** Percent of a bar between bars: few bars do not fill a slide. */
function gapOf(categories: number): number {
	if (categories <= 2) return 250;
	return categories <= 4 ? 110 : 45;
}

/** A native chart as the XML of its part; its cells are those of `chartWorkbook`. */
export function chartPart(chart: NativeMarks): string {
	const all = chart.series.map((series, index) => seriesPart(chart, series, index)).join('');
	const axes = '<c:axId val="111"/><c:axId val="222"/>';
	const isBar = chart.kind === 'bar' || chart.kind === 'stacked-bar';
	const plot = isBar
		? `<c:barChart><c:barDir val="bar"/><c:grouping val="${chart.kind === 'bar' ? 'clustered' : 'stacked'}"/><c:varyColors val="0"/>${all}<c:gapWidth val="${gapOf(chart.categories.length)}"/><c:overlap val="${chart.kind === 'bar' ? -5 : 100}"/>${axes}</c:barChart>`
		: `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
	const isMany = chart.series.filter((one) => !one.isContinued).length > MAX_LEGEND;
	const hidden = chart.series.flatMap(({ look, isContinued }, index) =>
		isContinued || (isMany && (look === 'context' || look === 'dots')) ? [index] : []
	);
	const hasBase = chart.series.some(({ look }) => look === 'base');
	const isNamed = !hasBase && chart.series.length > 1;
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
		'<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
		plot +
		categoryAxis(chart) +
		valueAxis(chart) +
		'<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
		(isNamed ? legend(hidden) : '') +
		'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
		chartText(10, REFERENCE) +
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
	);
}
