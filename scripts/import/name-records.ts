import { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { factsOfRecord } from '../../src/lib/tables/facts-of-record.ts';

const FACT = /-[A-Z]\d{1,4}$/;
const MOST_HASH = 8;

function renamed(value: unknown, from: string, to: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => renamed(entry, from, to));
	if (value === null || typeof value !== 'object') return value;
	const rename = (text: unknown) =>
		typeof text === 'string' && text.startsWith(`${from}-`) && FACT.test(text)
			? to + text.slice(from.length)
			: text;
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) => {
			if (key === 'record_ids' && Array.isArray(entry)) return [key, entry.map(rename)];
			return [key, key.endsWith('_id') ? rename(entry) : renamed(entry, from, to)];
		})
	);
}

/** The record, and every fact of it, under another identifier. */
export function renameRecord(record: ReportRecord, doc_id: string): ReportRecord {
	if (doc_id === record.doc_id) return record;
	const copy = renamed(record, record.doc_id, doc_id) as object;
	return ReportRecord.parse({ ...copy, doc_id });
}

/** Identifiers of a file's reports: from its name, or from its content where the name is Chinese or taken. */
function candidates(records: readonly ReportRecord[]): string[][] {
	const [first] = records;
	const hash = first?.sha256 ?? '';
	const stem = (first?.source_file ?? '').replace(/\.[^.]{1,8}$/, '');
	const slug = stem.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
	const isTelling = /^[\x20-\x7e]{4,}$/.test(stem) && /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(slug);
	const bases = isTelling
		? [slug, `${slug}-${hash.slice(0, MOST_HASH)}`]
		: [`r-${hash.slice(0, 12)}`];
	return bases.map((base) =>
		records.length === 1 ? [base] : records.map((_, index) => `${base}-${index + 1}`)
	);
}

/** The same report in a newer version of its file: only the content differs. */
function isNewVersion(one: ReportRecord, other: ReportRecord): boolean {
	return (
		one.source_file === other.source_file &&
		one.dept_id === other.dept_id &&
		one.fiscal_year === other.fiscal_year &&
		one.doc_kind === other.doc_kind &&
		one.eval_object_name === other.eval_object_name
	);
}

/** Says which identifiers are in use by other reports than those being named. */
export class DocIds {
	private readonly owners = new Map<string, ReportRecord>();
	private readonly prefixes = new Map<string, string>();
	private readonly named = new Set<string>();

	/** `hashes` are those of all files of this run. */
	constructor(
		stored: readonly ReportRecord[],
		private readonly hashes: ReadonlySet<string | null>
	) {
		for (const record of stored) this.own(record);
	}

	private own(record: ReportRecord): void {
		this.owners.set(record.doc_id, record);
		for (const { id } of factsOfRecord(record)) {
			this.prefixes.set(id.replace(FACT, ''), record.doc_id);
		}
	}

	private isFree(doc_id: string, record: ReportRecord): boolean {
		if (this.named.has(doc_id)) return false;
		const owner = this.owners.get(doc_id);
		if (!owner) return (this.prefixes.get(doc_id) ?? doc_id) === doc_id;
		if (owner.sha256 === record.sha256) return true;
		return isNewVersion(owner, record) && !this.hashes.has(owner.sha256);
	}

	/** The reports of one file under identifiers of their own, the same ones on every run. */
	name(records: readonly ReportRecord[]): ReportRecord[] {
		const lists = candidates(records);
		const isKnown = (ids: string[]) =>
			ids.some((id) => this.owners.get(id)?.sha256 === records[0]?.sha256);
		const ids =
			lists.find(isKnown) ??
			lists.find((list) =>
				list.every((id, index) => {
					const record = records[index];
					return record !== undefined && this.isFree(id, record);
				})
			) ??
			lists.at(-1) ??
			[];
		return records.map((record, index) => {
			const named = renameRecord(record, ids[index] ?? record.doc_id);
			this.named.add(named.doc_id);
			return named;
		});
	}
}
