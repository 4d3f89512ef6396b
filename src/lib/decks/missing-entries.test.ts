import { describe, expect, it } from 'vitest';
import { newSlide, type SlideDraft } from './deck-edit.ts';
import { missingEntries } from './missing-entries.ts';

const known = { dept_ids: ['a', 'b'], years: [2021, 2022], categories: ['PMS'] };
const missing = (draft: Partial<SlideDraft>, doc_ids?: string[]) =>
	missingEntries(
		newSlide({ address: '', chart: null, ...draft }),
		doc_ids ? { ...known, doc_ids } : known
	);
const none = { isWhole: false, dept_ids: [], doc_ids: [], years: [], categories: [] };

describe('missingEntries', () => {
	it.each([
		[{ address: '' }],
		[{ address: 'departments/a/' }],
		[{ address: 'scores/?v=1&dept=a,b&years=2021&category=PMS' }],
		[{ address: 'reports/any/' }]
	])('finds nothing amiss in %o', (draft) => {
		expect(missing(draft)).toBeNull();
	});

	it('names a department or a report that is gone', () => {
		expect(missing({ address: 'departments/c/' })).toEqual({
			...none,
			isWhole: true,
			dept_ids: ['c']
		});
		expect(missing({ address: 'reports/c/' }, ['d'])).toEqual({
			...none,
			isWhole: true,
			doc_ids: ['c']
		});
		expect(missing({ address: 'reports/d/' }, ['d'])).toBeNull();
	});

	it('names what is gone from a filter or a highlight, once', () => {
		expect(
			missing({
				address: 'problems/?v=1&dept=a,c&years=2021,2030&category=XXX',
				annotations: [
					{ kind: 'highlight', dept_id: 'c', year: 2030 },
					{ kind: 'highlight', dept_id: 'e', year: null }
				]
			})
		).toEqual({ ...none, dept_ids: ['c', 'e'], years: ['2030'], categories: ['XXX'] });
	});
});
