import categories from '../../../data/problem-categories.json' with { type: 'json' };
import departments from '../../../data/departments.json' with { type: 'json' };
import regions from '../../../data/regions.json' with { type: 'json' };
import schemes from '../../../data/scoring-schemes.json' with { type: 'json' };
import { Department, DepartmentAlias } from '../schema/department.ts';
import { ProblemCategory } from '../schema/problem-category.ts';
import { Region } from '../schema/region.ts';
import { ScoringScheme } from '../schema/scoring-scheme.ts';

/** Reference data the extraction recognises names and words with. Sources: data/*.json. */
export const PROBLEM_CATEGORIES = ProblemCategory.array().parse(categories.categories);
export const DEPARTMENTS = Department.array().parse(departments.departments);
export const DEPARTMENT_ALIASES = DepartmentAlias.array().parse(departments.aliases);
export const REGIONS = Region.array().parse(regions);
export const SCHEMES = ScoringScheme.array().parse(schemes.schemes);
