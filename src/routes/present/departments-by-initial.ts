import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import type { Mark } from '$lib/view-models/mark.ts';

/** The departments that the marks of a slide stand for, in the order of their marks. */
export function departmentsOfMarks(marks: readonly Mark[]): string[] {
	return [...new Set(marks.flatMap((mark) => mark.narrows?.dept_ids ?? []))];
}

/** The years that the marks of a slide stand for, the first year first. */
export function yearsOfMarks(marks: readonly Mark[]): number[] {
	return [...new Set(marks.flatMap((mark) => mark.narrows?.years ?? []))].toSorted((a, b) => a - b);
}

/** Those of the departments whose pinyin initials, or whose English name, begin with a letter. */
export function departmentsByInitial(
	letter: string,
	dept_ids: readonly string[],
	departments: readonly DepartmentEntry[]
): string[] {
	const wanted = letter.toLowerCase();
	const begins = ({ name_initials, name_en, short_en }: DepartmentEntry) =>
		[...(name_initials?.split(' ') ?? []), name_en ?? '', short_en ?? ''].some((name) =>
			name.toLowerCase().startsWith(wanted)
		);
	return dept_ids.filter((id) =>
		departments.some((entry) => entry.dept_id === id && begins(entry))
	);
}

/** The next of several, again from the first after the last; null of none. */
export function nextOf<Item>(items: readonly Item[], current: Item | null): Item | null {
	const at = current === null ? -1 : items.indexOf(current);
	return items[(at + 1) % items.length] ?? null;
}
