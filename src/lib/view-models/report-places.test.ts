import { describe, expect, it } from 'vitest';
import type { ReportEvidence } from '../queries/report-evidence.ts';
import { reportPlaces } from './report-places.ts';

const base: ReportEvidence = {
	record_id: 'a-B1',
	section: '支出',
	line_start: 12,
	line_end: 12,
	page: null,
	sheet: null,
	cell: null,
	quote: '20.00'
};

describe('reportPlaces', () => {
	it('joins the lines and fragments of one section, and keeps another section apart', () => {
		const places = reportPlaces([
			base,
			{ ...base, line_start: 14, line_end: 15, quote: '99.7%' },
			{ ...base, line_start: 13, line_end: 13, quote: '20.00' },
			{ ...base, section: '结论', line_start: 80, line_end: 80, quote: '19.94' }
		]).get('a-B1');
		expect(places).toEqual([
			{
				section: '支出',
				lines: [12, 15],
				page: null,
				sheet: null,
				cells: [],
				fragments: ['20.00', '99.7%']
			},
			{
				section: '结论',
				lines: [80, 80],
				page: null,
				sheet: null,
				cells: [],
				fragments: ['19.94']
			}
		]);
	});

	it('has no lines for a page excerpt, and does not pass a gist off as a quotation', () => {
		const [place] =
			reportPlaces([
				{ ...base, line_start: null, line_end: null, quote: '（只录概括，原文见页面）' }
			]).get('a-B1') ?? [];
		expect(place).toMatchObject({ lines: null, fragments: [] });
	});

	it('keeps two pages apart and names the cells of a sheet', () => {
		const places = reportPlaces([
			{ ...base, page: 3 },
			{ ...base, page: 4 },
			{ ...base, record_id: 'a-B2', sheet: 'Sheet1', cell: 'B7', line_start: null, line_end: null },
			{ ...base, record_id: 'a-B2', sheet: 'Sheet1', cell: 'C7', line_start: null, line_end: null }
		]);
		expect(places.get('a-B1')?.map((place) => place.page)).toEqual([3, 4]);
		expect(places.get('a-B2')?.[0]).toMatchObject({ sheet: 'Sheet1', cells: ['B7', 'C7'] });
	});
});
