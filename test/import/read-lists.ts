import { z } from 'zod';
import { Department } from '../../src/lib/schema/department.ts';
import { Region } from '../../src/lib/schema/region.ts';

export const DepartmentList = z.looseObject({ departments: z.array(Department) });
export const RegionList = z.array(Region);
