import { checkRecords } from '../../src/lib/checks/run-checks.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { applyCorrections } from '../../src/lib/tables/apply-corrections.ts';
import { checkReferences, type RecordFile } from '../../src/lib/tables/check-references.ts';
import type { ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import { RecordError, type RecordProblem } from '../../src/lib/tables/record-error.ts';
import { collectReports, type ReadFile } from './collect-reports.ts';
import { findDoubts } from './find-doubts.ts';
import type { ImportRow } from './import-row.ts';
import { recordHash, type StoredData } from './stored-data.ts';

export interface ImportPlan {
	writes: RecordFile[];
	/** Files of records that moved to another path. */
	removals: string[];
	/** With the departments and divisions that the records need. */
	reference: ReferenceData;
	/** Hash of every imported record as it will be, by report. */
	imported: Map<string, string>;
	rows: ImportRow[];
}

/** A record to be, with the file it was read from. */
interface FreshRecord extends RecordFile {
	source: string;
}

function placeFiles(fresh: readonly FreshRecord[], stored: StoredData): FreshRecord[] {
	const oldPaths = new Map(stored.files.map(({ file, record }) => [record.doc_id, file]));
	const taken = new Set(oldPaths.values());
	return fresh.map((entry) => {
		const { doc_id, dept_id, fiscal_year, doc_kind } = entry.record;
		const bare = `reports/${dept_id}/${fiscal_year}-${doc_kind}`;
		const old = oldPaths.get(doc_id);
		const isInPlace = old === `${bare}.json` || old?.startsWith(`${bare}-`) === true;
		const free = taken.has(`${bare}.json`) ? `${bare}-${doc_id}.json` : `${bare}.json`;
		const file = old !== undefined && isInPlace ? old : free;
		taken.add(file);
		return { ...entry, file };
	});
}

/** All records after the import, corrections applied: those that stay, and the fresh ones in their place. */
function assemble(fresh: readonly FreshRecord[], stored: StoredData) {
	const ids = new Set(fresh.map(({ record }) => record.doc_id));
	const staying = stored.files.filter(({ record }) => !ids.has(record.doc_id));
	const { files, problems } = applyCorrections([...staying, ...fresh], stored.corrections);
	if (problems.length > 0) throw new RecordError(problems);
	const corrected = fresh.map((entry, index) => ({
		...entry,
		record: files[staying.length + index]?.record ?? entry.record
	}));
	return { staying: files.slice(0, staying.length), fresh: placeFiles(corrected, stored) };
}

function neededReference(
	before: ReferenceData,
	after: ReferenceData,
	records: readonly ReportRecord[]
): ReferenceData {
	const needed = new Set([
		...before.departments.map(({ dept_id }) => dept_id),
		...records.map(({ dept_id }) => dept_id)
	]);
	return {
		...after,
		departments: after.departments.filter(({ dept_id }) => needed.has(dept_id))
	};
}

function failedRow({ source }: FreshRecord, problems: readonly RecordProblem[]): ImportRow {
	const notes = problems.map(({ path, reason }) => ({
		zh: `${path}：${reason}`,
		en: `${path}: ${reason}`
	}));
	return { file: source, status: 'failed', record_file: null, notes, doubts: [] };
}

function freshRows(
	fresh: readonly FreshRecord[],
	all: readonly RecordFile[],
	stored: StoredData,
	{ departments }: ReferenceData
): ImportRow[] {
	const before = new Map(stored.files.map((entry) => [entry.record.doc_id, entry]));
	const schemes = new Map(stored.reference.schemes.map((scheme) => [scheme.scheme_id, scheme]));
	const findings = checkRecords(
		all.map(({ record }) => record),
		schemes
	);
	const names = new Map(departments.map(({ dept_id, name_zh }) => [dept_id, name_zh]));
	const byDepartment = new Map<string, RecordFile[]>();
	for (const entry of all) {
		const group = byDepartment.get(entry.record.dept_id);
		if (group) group.push(entry);
		else byDepartment.set(entry.record.dept_id, [entry]);
	}
	return fresh.map(({ source, file, record }) => {
		const old = before.get(record.doc_id);
		const isSame = old?.file === file && recordHash(old.record) === recordHash(record);
		return {
			file: source,
			status: old === undefined ? 'new' : isSame ? 'unchanged' : 'updated',
			record_file: file,
			notes: [],
			doubts: findDoubts(
				record,
				findings.get(record.doc_id) ?? [],
				byDepartment.get(record.dept_id) ?? [],
				names.get(record.dept_id) ?? null
			)
		};
	});
}

/**
 * What an import would change in a data folder; changes nothing itself. A record that does not fit the others
 * fails alone. Throws a RecordError for corrections that name nothing.
 */
export function planImport(files: readonly ReadFile[], stored: StoredData): ImportPlan {
	const reference = structuredClone(stored.reference);
	const collected = collectReports(files, stored, reference);
	const { staying, fresh } = assemble(
		collected.reports.flatMap(({ file, record, isKept }) =>
			isKept ? [] : [{ source: file, file, record }]
		),
		stored
	);
	const problems = checkReferences([...staying, ...fresh], reference);
	const problemsOf = (file: string) => problems.filter((problem) => problem.file === file);
	const good = fresh.filter(({ file }) => problemsOf(file).length === 0);
	const failed = fresh.filter((entry) => !good.includes(entry));
	const all = [...staying, ...good];
	const goodRows = freshRows(good, all, stored, reference);
	const writes = good.filter((_, index) => goodRows[index]?.status !== 'unchanged');
	const written = new Map(good.map(({ file, record }) => [record.doc_id, file]));
	const isThere = new Set(stored.files.map(({ record }) => record.doc_id));
	return {
		writes: writes.map(({ file, record }) => ({ file, record })),
		removals: stored.files.flatMap(({ file, record }) => {
			const now = written.get(record.doc_id);
			return now !== undefined && now !== file ? [file] : [];
		}),
		reference: neededReference(
			stored.reference,
			reference,
			all.map(({ record }) => record)
		),
		imported: new Map([
			...[...stored.imported].filter(([doc_id]) => isThere.has(doc_id)),
			...good.map(({ record }) => [record.doc_id, recordHash(record)] as const)
		]),
		rows: [
			...collected.rows,
			...goodRows,
			...failed.map((entry) => failedRow(entry, problemsOf(entry.file)))
		]
	};
}
