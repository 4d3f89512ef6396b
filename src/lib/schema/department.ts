import { z } from 'zod';
import { DeptKind } from './codes.ts';
import { DeptId, RegionCode, Text } from './scalars.ts';

/** One reporting department (部门), not each of its units. Source: data/departments.json. */
export const Department = z.strictObject({
	dept_id: DeptId,
	name_zh: Text.meta({ description: 'official name, without 本级' }),
	short_zh: Text.nullable(),
	name_en: Text.nullable(),
	short_en: Text.nullable().meta({ description: 'for the labels of charts' }),
	region_code: RegionCode.meta({ description: 'the government that funds it' }),
	located_in_code: RegionCode.nullable().meta({ description: 'where it sits, if elsewhere' }),
	kind: DeptKind.meta({ description: 'peer group for comparisons' }),
	parent_dept_id: DeptId.nullable()
});
export type Department = z.output<typeof Department>;

/** A form of a department's name met in texts (我办, 市驻京办). Source: data/departments.json. */
export const DepartmentAlias = z.strictObject({ dept_id: DeptId, alias_zh: Text });
export type DepartmentAlias = z.output<typeof DepartmentAlias>;
