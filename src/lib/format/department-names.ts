import type { Lang } from '../messages/lang.ts';

interface Named {
	dept_id: string;
	name_zh: string;
	short_zh: string | null;
	name_en: string | null;
	short_en?: string | null;
}

/** Names of departments for one language: full for text and tables, short for the labels of a chart. */
export interface DepartmentNames {
	full(dept_id: string): string;
	short(dept_id: string): string;
}

/** An id without an entry is shown as itself, never dropped. */
export function departmentNames(departments: readonly Named[], lang: Lang): DepartmentNames {
	const byId = new Map(departments.map((department) => [department.dept_id, department]));
	return {
		full(dept_id) {
			const department = byId.get(dept_id);
			if (!department) return dept_id;
			return lang === 'en' ? (department.name_en ?? department.name_zh) : department.name_zh;
		},
		short(dept_id) {
			const department = byId.get(dept_id);
			if (!department) return dept_id;
			if (lang === 'en') return department.short_en ?? department.name_en ?? department.name_zh;
			return department.short_zh ?? department.name_zh;
		}
	};
}
