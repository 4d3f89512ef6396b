import { showStatement } from '$lib/database/show-statement.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { dictionary } from '$lib/messages/dictionary.ts';
import { preparedTexts } from '$lib/messages/prepared-questions.ts';
import { departmentHistory } from '$lib/queries/department-history.ts';
import { departmentEntries } from '$lib/queries/dataset-scope.ts';
import { preparedQuestions, QUESTION_GROUPS } from '$lib/queries/prepared-questions.ts';
import { derivedRowCounts, tableColumns } from '$lib/queries/table-columns.ts';
import { columnsOf } from '$lib/schema/columns.ts';
import { TABLE_NAMES, TABLES } from '$lib/schema/tables.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { VIEWS } from '$lib/tables/views.ts';
import { placeOf } from '../../addresses.ts';
import type { PageServerLoad } from './$types.js';

/** The tables with their files, columns and words, the derived tables, and the prepared questions as text. */
export const load: PageServerLoad = async ({ params }) => {
	const { lang, dataset } = placeOf(params);
	const { db, manifest } = await publishedDataset(dataset);
	const words = dictionary[lang];
	const tables = TABLE_NAMES.flatMap((name) => {
		const file = manifest.tables[name];
		if (!file) return [];
		const { description, row } = TABLES[name];
		return {
			name,
			description: words.tables[name] ?? description,
			file: file.file,
			rows: file.rows,
			bytes: file.bytes,
			hash: file.sha256.slice(0, 12),
			columns: columnsOf(row).map((column) => ({
				name: column.name,
				type: column.sql,
				nullable: column.nullable,
				unit: column.unit,
				codes: column.values?.join(' · ') ?? null,
				note: column.description && (words.notes[column.description] ?? column.description)
			}))
		};
	});
	const [columns, counts, departments] = await Promise.all([
		tableColumns(db, {}),
		derivedRowCounts(db, {}),
		departmentEntries(db, {})
	]);
	const derived = VIEWS.map(({ name }) => ({
		name,
		description: words.tables[name] ?? '',
		rows: counts.find(({ table_name }) => table_name === name)?.rows ?? 0,
		columns: columns
			.filter(({ table_name }) => table_name === name)
			.map(({ column_name, data_type }) => ({ name: column_name, type: data_type }))
	}));
	const department = departments.find(({ is_read_in_full }) => is_read_in_full);
	if (!department) throw new Error(`no department of ${dataset} was read in full`);
	const [year] = await departmentHistory(db, { dept_id: department.dept_id });
	if (!year) throw new Error(`no report of ${department.dept_id} was read in full`);
	const questions = preparedQuestions({ dept_id: department.dept_id, doc_id: year.doc_id });
	return {
		tables,
		derived,
		as_of: manifest.as_of,
		questions: QUESTION_GROUPS.map((group) => ({
			group,
			title: preparedTexts[lang].groups[group] ?? group,
			entries: questions
				.filter((question) => question.group === group)
				.map(({ name, statement }) => ({
					name,
					title: preparedTexts[lang].titles[name] ?? name,
					text: showStatement(statement)
				}))
		})),
		subject: {
			dept: departmentNames(departments, lang).full(department.dept_id),
			doc_id: year.doc_id
		}
	};
};
