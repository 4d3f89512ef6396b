import { describe, expect, it } from 'vitest';
import { headedSubject } from './section-item.ts';
import type { ReportContext } from './report-context.ts';

const CONTEXT: ReportContext = {
	fiscal_year: 2022,
	eval_object: 'department',
	eval_object_name: null,
	evaluator: 'self',
	department_name: '某市某局',
	department_names: ['某市某局'],
	amount_unit: '万元',
	prefix: 'r'
};

describe('headedSubject(heading, context)', () => {
	it.each([
		['1.湿地巡查项目。', 'project_item', '湿地巡查'],
		['(二)标准编制经费', 'project_item', '标准编制经费'],
		['(三)“三公”经费。', 'three_public', '“三公”经费'],
		['(一)基本支出情况', 'basic', null],
		['(一)部门整体支出', 'department', null]
	])('reads whom %s names', (heading, scope, item) => {
		expect(headedSubject(heading, CONTEXT)).toMatchObject({ scope, item_name: item });
	});

	it.each(['(二)资金使用情况', '1.预算执行情况。', '(三)项目资金', '二、存在问题', '(一)组织保障'])(
		'reads nobody from %s',
		(heading) => {
			expect(headedSubject(heading, CONTEXT)).toBeNull();
		}
	);
});
