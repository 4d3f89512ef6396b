import { findReusedText } from '../../src/lib/checks/duplicate-text.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import type { ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import type { ImportRow } from './import-row.ts';
import { DocIds } from './name-records.ts';
import { placeRecord } from './place-record.ts';
import type { FileReading, ReadReport } from './read-report-file.ts';
import { isByHand, type StoredData } from './stored-data.ts';

/** A file of the imported folder and what its reader made of it. */
export interface ReadFile {
	file: string;
	reading: FileReading;
}

export interface CollectedReport extends ReadReport {
	file: string;
	/** A record made by hand stands for it. */
	isKept: boolean;
}

export interface Collected {
	reports: CollectedReport[];
	/** Rows of the files that give no new record. */
	rows: ImportRow[];
}

function row(file: string, status: ImportRow['status'], zh: string, en: string): ImportRow {
	return { file, status, record_file: null, notes: [{ zh, en }], doubts: [] };
}

function keptRows(file: string, reports: readonly ReadReport[], stored: StoredData): ImportRow[] {
	const hash = reports[0]?.record.sha256 ?? null;
	const ids = new Set(reports.map(({ record }) => record.doc_id));
	return stored.files
		.filter(({ record }) => record.sha256 === hash || ids.has(record.doc_id))
		.filter(({ record }) => isByHand(stored, record))
		.map((entry) => ({
			...row(file, 'kept', '人工整理的记录，未改动', 'made by hand, left as it is'),
			record_file: entry.file
		}));
}

/** Tells, on each report of a department, of passages it shares with others of this run and year. */
function addReuse(reports: readonly CollectedReport[]): CollectedReport[] {
	const groups = new Map<string, CollectedReport[]>();
	const keyOf = ({ dept_id, fiscal_year }: ReportRecord) => `${dept_id} ${fiscal_year}`;
	for (const report of reports) {
		const key = keyOf(report.record);
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return reports.map((report) => {
		const siblings = (groups.get(keyOf(report.record)) ?? []).map(({ record, prose }) => ({
			doc_id: record.doc_id,
			fiscal_year: record.fiscal_year,
			text: prose
		}));
		const reused = findReusedText(report.record, report.printed, siblings);
		const findings = [...report.record.quality_findings, ...reused];
		findings.sort((a, b) => (a.rule_id < b.rule_id ? -1 : a.rule_id > b.rule_id ? 1 : 0));
		return { ...report, record: { ...report.record, quality_findings: findings } };
	});
}

/**
 * The reports of a run, under their department and an identifier of their own; files that could not be read,
 * are there twice or belong to a record made by hand. `reference` gains what the reports need.
 */
export function collectReports(
	files: readonly ReadFile[],
	stored: StoredData,
	reference: ReferenceData
): Collected {
	const reports: CollectedReport[] = [];
	const rows: ImportRow[] = [];
	const firstFile = new Map<string | null, string>();
	const hashes = files.flatMap(({ reading }) =>
		'reports' in reading ? reading.reports.map(({ record }) => record.sha256) : []
	);
	const ids = new DocIds(
		stored.files.map(({ record }) => record),
		new Set(hashes)
	);
	for (const { file, reading } of files) {
		if ('error' in reading) {
			rows.push(row(file, 'skipped', reading.error.zh, reading.error.en));
			continue;
		}
		const hash = reading.reports[0]?.record.sha256 ?? null;
		const first = firstFile.get(hash);
		if (first !== undefined) {
			rows.push(row(file, 'skipped', `与 ${first} 内容相同`, `same content as ${first}`));
			continue;
		}
		firstFile.set(hash, file);
		const named = ids.name(reading.reports.map(({ record }) => placeRecord(record, reference)));
		const read = reading.reports.map((report, index) => ({
			...report,
			record: named[index] ?? report.record
		}));
		const kept = keptRows(file, read, stored);
		rows.push(...kept);
		reports.push(...read.map((report) => ({ ...report, file, isKept: kept.length > 0 })));
	}
	return { reports: addReuse(reports), rows };
}
