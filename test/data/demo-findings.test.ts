import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/lib/checks/run-checks.ts';
import { generateDemo } from '../../src/lib/demo-data/generate.ts';
import { PLANTED } from '../../src/lib/demo-data/planted.ts';
import type { QualityFinding } from '../../src/lib/schema/quality-finding.ts';

/**
 * Warnings that fire on sound reports too: bonus points inside the 100 (every report of the old
 * scheme), and problems a department leaves without a measure.
 */
const ORDINARY = new Set(['Q10', 'Q13']);

const demo = generateDemo();
const schemes = new Map(demo.schemes.map((scheme) => [scheme.scheme_id, scheme]));
const findings = [...checkRecords(demo.records, schemes)].flatMap(([doc_id, list]) =>
	list.map((finding) => ({ doc_id, ...finding }))
);

/** Report and rule of every finding of a severity, each pair once. */
function pairs(severity: QualityFinding['severity']): string[] {
	const chosen = findings.filter((finding) => finding.severity === severity);
	return [...new Set(chosen.map(({ doc_id, rule_id }) => `${doc_id} ${rule_id}`))].sort();
}

function of(id: string): QualityFinding[] {
	return findings.filter(({ doc_id }) => doc_id === id);
}

describe('cross-checks of the synthetic city', () => {
	it('report the seven planted errors and no other', () => {
		expect(pairs('error')).toEqual([
			'demo-civil-affairs-2019 Q20',
			'demo-commerce-2023 Q01',
			'demo-health-2021 Q16',
			'demo-library-2022 Q07',
			'demo-statistics-2021 Q15',
			'demo-transport-2019 Q09',
			'demo-water-2022 Q03'
		]);
	});

	it('warn of what was planted, apart from the rules that fire on sound reports', () => {
		const special = pairs('warning').filter((pair) => !ORDINARY.has(pair.slice(-3)));
		expect(special).toEqual([
			'demo-disease-control-2020 Q17',
			'demo-emergency-2020 Q17',
			'demo-judicial-2023 Q27',
			'demo-market-2023 Q12',
			'demo-museum-2020 Q11'
		]);
		expect(pairs('warning')).toContain('demo-education-2022 Q13');
	});

	it('warn of the bonus in every department report of the old scheme and nowhere else', () => {
		const old = demo.records.filter(({ scheme_id }) => scheme_id === 'demo-2018-dept');
		const warned = findings.filter(({ rule_id }) => rule_id === 'Q10');
		expect(warned.map(({ doc_id }) => doc_id).sort()).toEqual(
			old.map(({ doc_id }) => doc_id).sort()
		);
		expect(warned).toHaveLength(182);
	});

	it('warn of every stated problem without a measure and of no other', () => {
		const open = demo.records.flatMap(({ problems, problem_measure_links }) =>
			problems
				.filter(({ kind }) => kind === 'stated_problem')
				.map(({ problem_id }) => problem_id)
				.filter((id) => !problem_measure_links.some((link) => link.problem_id === id))
		);
		const warned = findings.filter(({ rule_id }) => rule_id === 'Q13');
		expect(warned.flatMap(({ record_ids }) => record_ids).sort()).toEqual(open.sort());
		expect(open).toHaveLength(55);
	});

	it('find each planted anomaly by its own rule', () => {
		for (const { id, dept_id, fiscal_years, rule_id } of PLANTED) {
			if (rule_id === null) continue;
			for (const year of fiscal_years) {
				const rules = of(`${dept_id}-${year}`).map((finding) => finding.rule_id);
				expect(rules, id).toContain(rule_id);
			}
		}
	});

	it('state the planted numbers', () => {
		const found = (id: string, rule: string) => {
			const list = of(id).filter(({ rule_id }) => rule_id === rule);
			return list.map(({ expected, actual, delta }) => [expected, actual, delta]);
		};
		expect(found('demo-commerce-2023', 'Q01')).toEqual([['96.62', '98.62', '2.00 pp']]);
		expect(found('demo-water-2022', 'Q03')).toEqual([
			['328520000.00', '329420000.00', '900000.00']
		]);
		expect(found('demo-health-2021', 'Q16')).toEqual([['64', '46', '-18']]);
		expect(found('demo-civil-affairs-2019', 'Q20')).toEqual([['≤46.80', '47.35', '+0.55']]);
		expect(found('demo-disease-control-2020', 'Q17')).toEqual([['≤168', '183', '+15']]);
		expect(found('demo-emergency-2020', 'Q17').map(([, actual]) => actual)).toEqual(['140.00']);
		expect(found('demo-judicial-2023', 'Q27')).toEqual([['优', '良', null]]);
	});

	it('call the perfect rates what they are, once', () => {
		const perfect = findings.filter(({ rule_id }) => rule_id === 'Q37');
		expect(perfect.map(({ doc_id }) => doc_id)).toEqual(['demo-archives-2024']);
	});
});
