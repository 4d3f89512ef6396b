import type { PaletteEntry, PaletteGroup } from '$lib/components/rank-entries.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { palette, VIEW_INITIALS } from '$lib/messages/palette.ts';
import { questions } from '$lib/messages/questions.ts';
import { site } from '$lib/messages/site.ts';
import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import { QUESTIONS, type Question } from '$lib/schema/questions.ts';
import { departmentHref, VIEW_NAMES, viewHref, type Place } from './addresses.ts';

/** A department as the palette finds it; the initials of its names where the tables hold them. */
export type FindableDepartment = DepartmentEntry & { name_initials?: string | null };

const otherOf = (lang: Place['lang']) => (lang === 'en' ? 'zh-CN' : 'en');
const isText = (text: string | null | undefined): text is string => Boolean(text);

function viewEntries(place: Place): PaletteEntry[] {
	return VIEW_NAMES.map((view) => ({
		key: `view-${view}`,
		href: viewHref(view, place),
		label: site[place.lang].views[view],
		detail: null,
		terms: [site[otherOf(place.lang)].views[view], VIEW_INITIALS[view]]
	}));
}

function departmentEntries(place: Place, departments: readonly FindableDepartment[]) {
	const names = departmentNames(departments, place.lang);
	return departments
		.toSorted((a, b) => Number(b.is_read_in_full) - Number(a.is_read_in_full))
		.map((department): PaletteEntry => {
			const { dept_id, name_zh, short_zh, name_en, short_en, name_initials } = department;
			const region = place.lang === 'en' ? department.region_en : department.region_zh;
			const reading = department.is_read_in_full ? [] : [palette[place.lang].partial];
			return {
				key: `department-${dept_id}`,
				href: departmentHref(dept_id, place),
				label: names.full(dept_id),
				detail: [region, ...reading].join(' · '),
				terms: [name_zh, short_zh, name_en, short_en, name_initials].filter(isText)
			};
		});
}

/** A question about one department opens that of the dataset which stands for it. */
function questionDepartment(question: Question, departments: readonly FindableDepartment[]) {
	if (!question.dept_id) return null;
	const known = departments.find(({ dept_id }) => dept_id === question.dept_id);
	const full = departments.find(({ is_read_in_full }) => is_read_in_full);
	return (known ?? full)?.dept_id ?? null;
}

function questionEntries(place: Place, departments: readonly FindableDepartment[]): PaletteEntry[] {
	const names = departmentNames(departments, place.lang);
	return QUESTIONS.map((question) => {
		const dept_id = questionDepartment(question, departments);
		const page = dept_id ? departmentHref(dept_id, place) : viewHref(question.view, place);
		const view = site[place.lang].views[question.view];
		return {
			key: `question-${question.id}`,
			href: `${page}${question.search ?? ''}`,
			label: questions[place.lang][question.id],
			detail: dept_id ? `${view} · ${names.short(dept_id)}` : view,
			terms: [question.id, questions[otherOf(place.lang)][question.id]]
		};
	});
}

/** Everything the palette finds in a language and dataset. */
export function paletteGroups(
	place: Place,
	departments: readonly FindableDepartment[]
): PaletteGroup[] {
	const t = palette[place.lang];
	return [
		{ heading: t.views, entries: viewEntries(place) },
		{ heading: t.questions, entries: questionEntries(place, departments) },
		{ heading: t.departments, entries: departmentEntries(place, departments) }
	];
}

/** The element that answers a question, as a selector; null for other entries. */
export function answerSelector(key: string): string | null {
	const question = QUESTIONS.find(({ id }) => key === `question-${id}`);
	const [kind, name] = question?.places[0]?.split(':') ?? [];
	return kind && name ? `[data-${kind}="${name}"]` : null;
}
