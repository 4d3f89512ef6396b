import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/lib/checks/run-checks.ts';
import { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { ScoringScheme } from '../../src/lib/schema/scoring-scheme.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const records = readdirSync('data/reports', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.json'))
	.map((path) => ReportRecord.parse(json(join('data/reports', path))));
const { schemes } = json('data/scoring-schemes.json') as { schemes: unknown[] };
const findings = checkRecords(
	records,
	new Map(
		schemes.map((row) => ScoringScheme.parse(row)).map((scheme) => [scheme.scheme_id, scheme])
	)
);

/** Findings of a report as “Q01E”: rule and first letter of its severity. */
function codes(doc_id: string): string[] {
	return (findings.get(doc_id) ?? [])
		.map((found) => found.rule_id + found.severity.charAt(0).toUpperCase())
		.sort();
}

const EXPECTED: Readonly<Record<string, string>> = {
	'000_3e9645145dc5fd49': 'Q11W Q27I Q30I Q40I Q41I',
	'001_cf51f5571b29c7d0': 'Q10W Q11W Q15E Q22I Q26I Q26I Q27I Q30I Q34W Q39I Q41W',
	'002_9588f8b8571890c4': 'Q02W Q13I Q16I Q19I Q21I Q27I Q28I Q30I Q31I Q33I Q35I Q36I Q41W',
	'003_82ea8d76d161cf34': 'Q12W Q13W Q14I Q22I Q22I Q22I Q24I Q27I Q30I Q37I',
	'004_295e750b981ae71d':
		'Q04W Q05W Q11W Q13W Q14I Q16E Q16E Q16I Q16W Q17W Q17W Q18W Q19W Q20E Q23W Q24I Q29W Q30I Q38W'
};

describe('findings of the five full reports', () => {
	it.each(Object.entries(EXPECTED))('%s', (doc_id, expected) => {
		expect(codes(doc_id)).toEqual(expected.split(' '));
	});

	it('are 58: 4 errors, 21 warnings, 33 notes', () => {
		const all = Object.keys(EXPECTED).flatMap(codes);
		const count = (letter: string) => all.filter((code) => code.endsWith(letter)).length;
		expect([all.length, count('E'), count('W'), count('I')]).toEqual([58, 4, 21, 33]);
	});

	const found = (doc_id: string, rule_id: string, kind: string | null = null) =>
		findings
			.get(doc_id)
			?.find((one) => one.rule_id === rule_id && (kind === null || one.kind === kind));

	it.each([
		['001_cf51f5571b29c7d0', 'Q10', null, '95', '100', null, ['001-S1', '002-S1']],
		['001_cf51f5571b29c7d0', 'Q39', null, '0', '55559.09', null, ['001-R7', '001-B1']],
		['002_9588f8b8571890c4', 'Q02', null, '61.70', '62.11', null, ['002-N2', '002-B1']],
		['002_9588f8b8571890c4', 'Q33', null, null, '-53.42 %', null, ['000-B1', '002-B4']],
		['002_9588f8b8571890c4', 'Q36', null, '58.33', '55.86', '-2.47 pp', ['002-N1']],
		['004_295e750b981ae71d', 'Q04', null, '5827300.00', '5763800.00', '63500.00', null],
		['004_295e750b981ae71d', 'Q05', null, '8432400.00', '7859000.00', '573400.00', null],
		['004_295e750b981ae71d', 'Q16', 'conflict', '328', '298', '-30', ['004-O23', '004-O28']],
		['004_295e750b981ae71d', 'Q17', 'over_establishment', '≤18', '27', '+9', null],
		['004_295e750b981ae71d', 'Q17', 'over_100_vs_initial', '≤100', '139.22', null, null],
		['004_295e750b981ae71d', 'Q20', null, '≤74.39', '74.88', '+0.49', ['004-B20']],
		['004_295e750b981ae71d', 'Q23', null, null, '74.88', null, ['004-B05', '004-B20']]
	])('%s %s %s', (doc_id, rule_id, kind, expected, actual, delta, ids) => {
		const one = found(doc_id, rule_id, kind);
		expect([one?.expected, one?.actual]).toEqual([expected, actual]);
		if (delta !== null) expect(one?.delta).toBe(delta);
		if (ids !== null) expect(one?.record_ids).toEqual(ids);
	});
});

describe('findings of reports read in part', () => {
	it('two rates printed as 100 % are wrong, a rounded one is not', () => {
		expect(codes('lingling-lyj-2021')).toEqual(['Q01E']);
		expect(codes('chenggong-xxcy-2018')).toEqual(['Q01E', 'Q17W']);
		expect(codes('tianjiaan-rsj-jiuye-2024')).toEqual([]);
	});

	it('there are no other errors among them', () => {
		const errors = [...findings]
			.filter(([doc_id]) => !(doc_id in EXPECTED))
			.filter(([, list]) => list.some((one) => one.severity === 'error'))
			.map(([doc_id]) => doc_id);
		expect(errors.sort()).toEqual(['chenggong-xxcy-2018', 'lingling-lyj-2021']);
	});

	it('nothing is called missing where only an opening was read', () => {
		const missing = records
			.filter((record) => record.completeness === 'partial')
			.flatMap((record) => codes(record.doc_id))
			.filter((code) => /^Q(11|12|13|14|27|30)/.test(code));
		expect(missing).toEqual([]);
	});
});
