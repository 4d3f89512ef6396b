import { reportingDepartmentIds } from '$lib/queries/page-ids.ts';
import { publishedDataset } from '$lib/tables/published-dataset.server.ts';
import { placeOf } from '../../../addresses.ts';
import { placeEntries } from '../../../place-entries.server.ts';
import { departmentAnswers } from './answers.ts';
import type { PageServerLoad } from './$types.js';

export async function entries() {
	return placeEntries(async (dataset) => {
		const { db } = await publishedDataset(dataset);
		return reportingDepartmentIds(db, {});
	});
}

export const load: PageServerLoad = async ({ params }) => {
	const { db } = await publishedDataset(placeOf(params).dataset);
	return { dept_id: params.dept_id, answers: await departmentAnswers(db, params.dept_id) };
};
