import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/database/database.ts';
import { findingRecords } from '../../src/lib/queries/finding-records.ts';
import { indicatorRecords } from '../../src/lib/queries/indicator-records.ts';
import { measureRecords } from '../../src/lib/queries/measure-records.ts';
import { moneyRecords } from '../../src/lib/queries/money-records.ts';
import { problemRecords } from '../../src/lib/queries/problem-records.ts';
import { PAGE_SIZE, recordPages } from '../../src/lib/queries/record-pages.ts';
import { recordTotals } from '../../src/lib/queries/record-totals.ts';
import { DEFAULT_FILTER, type ViewFilter } from '../../src/lib/schema/default-filter.ts';
import {
	DEFAULT_LIST,
	LIST_NAMES,
	RECORD_LISTS,
	type ListAddress
} from '../../src/lib/schema/record-lists.ts';
import { onBothEngines } from '../engines/both-engines.ts';

function asking(db: () => Database) {
	const params = (address: Partial<ListAddress>, filter: Partial<ViewFilter>) => ({
		filter: { ...DEFAULT_FILTER, ...filter },
		address: { ...DEFAULT_LIST, ...address }
	});
	return {
		async ids(address: Partial<ListAddress>, filter: Partial<ViewFilter> = {}) {
			const pages = await recordPages(db(), params(address, filter));
			return pages.flatMap((page) => page.ids.split(','));
		},
		async totals(address: Partial<ListAddress>, filter: Partial<ViewFilter> = {}) {
			const [totals] = await recordTotals(db(), params(address, filter));
			return totals;
		}
	};
}

onBothEngines('public', (db) => {
	const { ids, totals } = asking(db);

	describe('recordTotals', () => {
		it('counts 17 statements and 10 measures of the reports read in full', async () => {
			expect(await totals({})).toEqual({
				records: 17,
				reports: 5,
				all_records: 17,
				left_out: 4
			});
			expect(await totals({ list: 'measures' })).toEqual({
				records: 10,
				reports: 5,
				all_records: 10,
				left_out: 5
			});
			expect(await totals({ list: 'indicators' })).toMatchObject({
				records: 30,
				reports: 2,
				left_out: 5
			});
		});

		it('says what was narrowed, and what only partial reports hold', async () => {
			expect(await totals({}, { categories: ['TGT'] })).toMatchObject({
				records: 3,
				all_records: 17
			});
			expect(await totals({ facets: { partial: ['1'] } })).toMatchObject({
				records: 21,
				all_records: 21,
				left_out: 0
			});
			expect(await totals({ q: 'no such words' })).toMatchObject({ records: 0, reports: 0 });
		});
	});

	describe('recordPages', () => {
		it('gives the newest reports first, problems before deductions', async () => {
			expect((await ids({})).slice(0, 7)).toEqual([
				'003-P1',
				'003-P2',
				'003-D1',
				'002-P1',
				'002-P2',
				'002-P3',
				'002-D1'
			]);
		});

		it('lists problems without a measure, deductions not admitted, measures that answer nothing', async () => {
			expect(await ids({ facets: { answer: ['none'] } })).toEqual(['003-P2', '004-P1']);
			expect(await ids({ facets: { answer: ['weak'] } })).toEqual(['002-P3']);
			expect(await ids({ facets: { unadmitted: ['1'] } })).toEqual(['003-D1']);
			expect(await ids({ list: 'measures', facets: { link: ['none'] } })).toEqual([
				'003-M3',
				'004-M1'
			]);
		});

		it('lists what is unclassified or classified with little confidence', async () => {
			expect(await ids({ facets: { unclassified: ['1'] } })).toEqual([
				'000-D1',
				'001-D3',
				'004-D1'
			]);
		});

		it('separates problems from deductions', async () => {
			expect(await ids({ facets: { stated: ['problem'] } })).toHaveLength(9);
			expect(await ids({ facets: { stated: ['deduction'] } })).toHaveLength(8);
		});

		it('lists the errors of the cross-checks: three of Zhanjiang’s, one unit of the table', async () => {
			const errors = await ids({ list: 'findings', facets: { severity: ['error'] } });
			expect(errors.map((id) => id.slice(0, 3))).toEqual(['001', '004', '004', '004']);
			const rules = await ids({ list: 'findings', facets: { rule: ['Q12', 'Q14'] } });
			expect(rules.map((id) => id.slice(0, 3))).toEqual(['003', '003', '004']);
		});

		it('finds a substring of the text, of the category and of the department', async () => {
			expect(await ids({ q: '采购明细表' })).toEqual(['001-D4']);
			expect(await ids({ q: '采购预算' })).toEqual(['001-D4']);
			expect(await ids({ q: '湛江' })).toEqual(['004-P1', '004-P2', '004-P3', '004-D1']);
			expect(await ids({ q: '湛江 量化' })).toEqual(['004-P2']);
			expect(await ids({ q: 'PROCUREMENT' })).toEqual(['001-D4']);
		});

		it('finds pinyin initials', async () => {
			expect(await ids({ q: 'cgys' })).toEqual(['001-D4']);
			expect(await ids({ q: 'cgmxb' })).toEqual(['001-D4']);
			expect(await ids({ list: 'money', q: 'zjgzbz' })).toContain('000-B1');
		});

		it('takes a reader’s wildcards and quotes as they are', async () => {
			for (const q of ['%', '_', "'", '\\', '"', ';--']) {
				const found = await ids({ q });
				const texts = await problemRecords(db(), { ids: found });
				for (const row of texts) {
					expect([row.text, row.text_en, row.category_en].join(' ')).toContain(q);
				}
			}
			expect((await ids({ q: '%' })).length).toBeLessThan(17);
		});

		it('narrows by year, department, kind, region and basis', async () => {
			expect(await ids({}, { years: [2022] })).toHaveLength(4);
			expect(await ids({}, { dept_ids: ['zj-guangzhou-office'] })).toHaveLength(4);
			expect(await ids({}, { kinds: ['government_office'] })).toHaveLength(3);
			expect(await ids({}, { region_codes: ['440800'] })).toHaveLength(4);
			const initial = await ids({ list: 'money' }, { bases: ['initial'] });
			const rows = await moneyRecords(db(), { ids: initial });
			expect(rows.length).toBeGreaterThan(0);
			expect(new Set(rows.map((row) => row.budget_basis))).toEqual(new Set(['initial']));
		});

		it('sorts by a column either way, what is missing last', async () => {
			expect((await ids({ sort: '-points' })).slice(0, 3)).toEqual(['000-D1', '002-D1', '004-D1']);
			expect((await ids({ sort: 'points' })).slice(0, 2)).toEqual(['001-D1', '001-D2']);
		});

		it.each(LIST_NAMES.flatMap((list) => RECORD_LISTS[list].columns.map(({ id }) => [list, id])))(
			'%s can be sorted by %s and keeps every record',
			async (list, id) => {
				const address = { list: list as ListAddress['list'], facets: { partial: ['1'] } };
				const usual = await ids(address);
				for (const sort of [id ?? '', `-${id}`]) {
					expect((await ids({ ...address, sort })).toSorted()).toEqual(usual.toSorted());
				}
			}
		);
	});

	it('problemRecords gives the text with its report, file and line', async () => {
		const [row] = await problemRecords(db(), { ids: ['003-D1'] });
		expect(row).toMatchObject({
			dept_id: 'gz-haizhu-gov-office',
			fiscal_year: 2023,
			kind: 'deduction_reason',
			category_code: 'EXE-02',
			points: 1,
			is_partial: false
		});
		expect(row?.line_start).toBeGreaterThan(0);
		expect(row?.source_file).toMatch(/\.(txt|html|docx|pdf|xlsx)$/);
	});

	it('measureRecords counts what a measure answers', async () => {
		const rows = await measureRecords(db(), { ids: ['002-M1', '003-M3'] });
		expect(rows.map((row) => [row.id, row.answers]).toSorted()).toEqual([
			['002-M1', 4],
			['003-M3', 0]
		]);
	});

	it('moneyRecords and indicatorRecords give what is printed', async () => {
		const [line] = await moneyRecords(db(), { ids: ['001-B1'] });
		expect(line).toMatchObject({ budget_yuan: 20930290.75, actual_yuan: 20874731.66 });
		const lost = await ids({ list: 'indicators', facets: { lost: ['1'] } });
		const rows = await indicatorRecords(db(), { ids: lost });
		expect(rows.map((row) => row.deduction).toSorted()).toEqual([0.01, 0.2, 0.5, 0.5]);
	});

	it('findingRecords names the facts it concerns', async () => {
		const [id = ''] = await ids({ list: 'findings', facets: { rule: ['Q12'] } });
		const [row] = await findingRecords(db(), { ids: [id] });
		expect(row).toMatchObject({ rule_id: 'Q12', severity: 'warning', record_ids: '003-D1' });
	});
});

onBothEngines('demo', (db) => {
	const { ids } = asking(db);

	it('pages a long list without losing or repeating a record', async () => {
		const params = { filter: DEFAULT_FILTER, address: { ...DEFAULT_LIST, sort: 'text' } };
		const pages = await recordPages(db(), params);
		expect(pages.map(({ page }) => page)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
		const sizes = pages.map((page) => page.ids.split(',').length);
		expect(sizes).toEqual([...Array.from({ length: 8 }, () => PAGE_SIZE), 23]);
		expect(new Set(pages.flatMap((page) => page.ids.split(','))).size).toBe(1623);
		const [first] = pages;
		expect(await problemRecords(db(), { ids: first?.ids.split(',') ?? [] })).toHaveLength(200);
	});

	it('counts 4,375 indicators and 2,445 budget lines', async () => {
		expect(await ids({ list: 'indicators' })).toHaveLength(4375);
		expect(await ids({ list: 'money' })).toHaveLength(2445);
	});
});
