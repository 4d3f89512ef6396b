import { z } from 'zod';
import { Department, DepartmentAlias } from '../schema/department.ts';
import { Cause, ProblemCategory } from '../schema/problem-category.ts';
import { Rule } from '../schema/quality-finding.ts';
import { Region } from '../schema/region.ts';
import { ScoringScheme, ScoringSchemeComponent } from '../schema/scoring-scheme.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { RecordError, type RecordProblem } from './record-error.ts';

/** Everything in data/ that is not a report. */
export interface ReferenceData {
	regions: Region[];
	departments: Department[];
	aliases: DepartmentAlias[];
	schemes: ScoringScheme[];
	components: ScoringSchemeComponent[];
	categories: ProblemCategory[];
	causes: Cause[];
	rules: Rule[];
}

const DEPARTMENTS = z.strictObject({
	departments: z.array(Department),
	aliases: z.array(DepartmentAlias)
});
const SCHEMES = z.strictObject({
	schemes: z.array(ScoringScheme),
	components: z.array(ScoringSchemeComponent)
});
const CATEGORIES = z.strictObject({
	categories: z.array(ProblemCategory),
	causes: z.array(Cause)
});

function duplicates(file: string, path: string, keys: readonly string[]): RecordProblem[] {
	return keys.flatMap((key, index) =>
		keys.indexOf(key) < index
			? [{ file, path: `${path}[${index}]`, reason: `${key} is listed twice` }]
			: []
	);
}

function undefinedCodes(
	file: string,
	path: string,
	codes: readonly (string | null)[],
	known: ReadonlySet<string>
): RecordProblem[] {
	return codes.flatMap((code, index) =>
		code === null || known.has(code)
			? []
			: [{ file, path: path.replace('#', String(index)), reason: `${code} is unknown` }]
	);
}

function inconsistencies(data: ReferenceData): RecordProblem[] {
	const regions = data.regions.map((region) => region.region_code);
	const departments = data.departments.map((department) => department.dept_id);
	const schemes = data.schemes.map((scheme) => scheme.scheme_id);
	const categories = data.categories.map((category) => category.code);
	const known = new Set(regions);
	const [D, S, C] = ['departments.json', 'scoring-schemes.json', 'problem-categories.json'];
	return [
		...duplicates('regions.json', '', regions),
		...undefinedCodes(
			'regions.json',
			'[#].parent_code',
			data.regions.map((region) => region.parent_code),
			known
		),
		...duplicates(D, 'departments', departments),
		...undefinedCodes(
			D,
			'departments[#].region_code',
			data.departments.map((department) => department.region_code),
			known
		),
		...undefinedCodes(
			D,
			'departments[#].located_in_code',
			data.departments.map((department) => department.located_in_code),
			known
		),
		...undefinedCodes(
			D,
			'departments[#].parent_dept_id',
			data.departments.map((department) => department.parent_dept_id),
			new Set(departments)
		),
		...undefinedCodes(
			D,
			'aliases[#].dept_id',
			data.aliases.map((alias) => alias.dept_id),
			new Set(departments)
		),
		...duplicates(
			D,
			'aliases',
			data.aliases.map((alias) => `${alias.dept_id} ${alias.alias_zh}`)
		),
		...duplicates(S, 'schemes', schemes),
		...undefinedCodes(
			S,
			'schemes[#].region_code',
			data.schemes.map((scheme) => scheme.region_code),
			known
		),
		...undefinedCodes(
			S,
			'components[#].scheme_id',
			data.components.map((component) => component.scheme_id),
			new Set(schemes)
		),
		...duplicates(C, 'categories', categories),
		...undefinedCodes(
			C,
			'categories[#].parent',
			data.categories.map((category) => category.parent),
			new Set(categories)
		),
		...duplicates(
			'rules.json',
			'',
			data.rules.map((rule) => rule.rule_id)
		)
	];
}

/** Reads regions, departments, schemes, categories and rules of a data folder; throws RecordError. */
export async function readReferenceData(folder: string): Promise<ReferenceData> {
	const problems: RecordProblem[] = [];
	const [regions, departments, schemes, categories, rules] = await Promise.all([
		parseJsonFile(folder, 'regions.json', z.array(Region), problems),
		parseJsonFile(folder, 'departments.json', DEPARTMENTS, problems),
		parseJsonFile(folder, 'scoring-schemes.json', SCHEMES, problems),
		parseJsonFile(folder, 'problem-categories.json', CATEGORIES, problems),
		parseJsonFile(folder, 'rules.json', z.array(Rule), problems)
	]);
	if (!regions || !departments || !schemes || !categories || !rules) {
		throw new RecordError(problems);
	}
	const data = { regions, ...departments, ...schemes, ...categories, rules };
	const wrong = inconsistencies(data);
	if (wrong.length > 0) throw new RecordError(wrong);
	return data;
}
