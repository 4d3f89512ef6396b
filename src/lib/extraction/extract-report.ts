import type { Document } from '../documents/document.ts';
import { ReportRecord } from '../schema/report-record.ts';
import type { AmountUnit } from '../schema/codes.ts';
import { departmentForms, readDepartmentName } from './department-name.ts';
import { readKind, readProjectName } from './document-kind.ts';
import { readFiscalYear } from './fiscal-year.ts';
import { readHeadcounts } from './headcounts.ts';
import { readIndicatorTables } from './indicator-rows.ts';
import { readNamedIndicators } from './indicator-names.ts';
import { finishIndicators, placeRows } from './indicator-tree.ts';
import { findLabel, leadTexts, readLabels, readTitle } from './lead.ts';
import { readBudgetLines } from './budget-lines.ts';
import { readMonitoringTable } from './monitoring-table.ts';
import { readMonitoring } from './monitoring.ts';
import { readOutputs } from './outputs.ts';
import { readProblems } from './problems.ts';
import { SCHEMES } from './reference-data.ts';
import { departmentId, locationOf, regionOf } from './regions.ts';
import { readBasisDocument, readReportDate } from './report-dates.ts';
import type { ReportContext } from './report-context.ts';
import { readReportText, type ReportText } from './report-text.ts';
import { splitReports } from './split-reports.ts';
import { readScores, statedGrade } from './scores.ts';
import { separatePoints } from './stuck-points.ts';
import { readStatedRatios } from './stated-ratios.ts';

function mainUnit(report: ReportText): AmountUnit {
	const counts: Record<AmountUnit, number> = { 元: 0, 万元: 0, 亿元: 0 };
	for (const { text } of [
		...report.passages,
		...report.grids.flatMap((grid) => grid.rows.flat())
	]) {
		for (const match of text.matchAll(/(\d|[(：:])\s?(亿元|万元|元)/g))
			counts[match[2] as AmountUnit]++;
	}
	return counts['万元'] >= counts['元'] ? '万元' : '元';
}

function documentId(sourceFile: string): string {
	const stem = (sourceFile.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]{1,8}$/, '').toLowerCase();
	const slug = stem
		.replace(/[^a-z0-9_]+/g, '-')
		.replace(/^[-_]+|[-_]+$/g, '')
		.replace(/[-_]{2,}/g, '-');
	return slug === '' ? 'report' : slug;
}

/** Every report a file holds, in order; their identifiers differ by an ordinal. */
export function extractReports(document: Document): ReportRecord[] {
	const parts = splitReports(document);
	const isOne = parts.length === 1;
	return parts.map((part, index) => extractReport(part, isOne ? '' : `-${index + 1}`));
}

/** True where a record holds something an evaluation report states; false for other documents. */
export function isReport(record: ReportRecord, document: Document): boolean {
	const hasFacts =
		record.budget_lines.length +
			record.scores.length +
			record.indicators.length +
			record.monitoring.length >
			0 || record.problems_status === 'stated';
	return (
		hasFacts &&
		document.blocks.some((block) =>
			/绩效|自评|评价/.test(
				block.kind === 'table'
					? block.rows
							.flat()
							.map((cell) => cell.text)
							.join('')
					: block.text
			)
		)
	);
}

/** Reads one report into a validated record; every fact names where it is printed. Pure. */
export function extractReport(document: Document, idSuffix = ''): ReportRecord {
	const report = readReportText(document);
	const labels = readLabels(report);
	const lead = leadTexts(report).map((passage) => passage.text);
	const title = readTitle(document, report);
	const kind = readKind(title, labels, report);
	const year = readFiscalYear(document, title, lead, labels, report);
	const department = readDepartmentName(title, labels, report);
	const objectName =
		kind.eval_object === 'project' ? readProjectName(title, department, labels, report) : null;
	const docId = documentId(document.source_file) + idSuffix;
	const context: ReportContext = {
		fiscal_year: year.year,
		eval_object: kind.eval_object,
		eval_object_name: objectName,
		evaluator: kind.evaluator,
		department_name: department,
		department_names: departmentForms(department),
		amount_unit: mainUnit(report),
		prefix: docId
	};
	const region = regionOf(department);
	const scheme =
		kind.eval_object === 'department'
			? SCHEMES.find(
					(candidate) =>
						candidate.region_code === region &&
						candidate.first_year <= year.year &&
						candidate.last_year >= year.year &&
						candidate.eval_object === 'department'
				)
			: undefined;
	const money = readBudgetLines(report, context);
	const rows = separatePoints(placeRows(report.grids.flatMap(readIndicatorTables)), money.points);
	const { scores, mentions } = readScores(
		report,
		context,
		rows,
		money.points,
		scheme?.scheme_id ?? null
	);
	const problems = readProblems(
		report,
		rows,
		scores.find((score) => score.eval_object === kind.eval_object),
		docId
	);
	const scoreId = scores[0]?.score_id ?? null;
	const unitCount = findLabel(labels, [/^单位数$/]);
	const units =
		unitCount !== null && /^\d{1,4}$/.test(unitCount.value)
			? { value: Number(unitCount.value), evidence: [unitCount.evidence] }
			: null;
	const isForm = kind.doc_kind === 'monitoring_table';
	const form = isForm
		? readMonitoringTable(report, money.lines, context, scores[0]?.score ?? null)
		: null;
	const rates = new Set(
		money.lines.flatMap((line) => (line.rate_stated_pct === null ? [] : [line.rate_stated_pct]))
	);
	return ReportRecord.parse({
		doc_id: docId,
		source_file: document.source_file.split(/[\\/]/).at(-1) ?? null,
		source_url: null,
		sha256: document.sha256,
		doc_kind: kind.doc_kind,
		completeness: 'full',
		title_zh: title,
		dept_id: departmentId(department),
		dept_name_zh: department,
		fiscal_year: year.year,
		region_code: region,
		located_in_code: locationOf(department),
		eval_object: kind.eval_object,
		eval_object_name: objectName,
		evaluator: kind.evaluator,
		unit_scope: unitScope(department, units?.value ?? null),
		scheme_id: scheme?.scheme_id ?? null,
		report_date: readReportDate(report, labels),
		published_on: document.published_on,
		basis_document: readBasisDocument(report),
		grade_stated: scores[0] === undefined ? statedGrade(report) : scores[0].grade_stated,
		amount_unit_stated: money.stated ?? context.amount_unit,
		amount_unit_effective: money.effective ?? money.stated ?? context.amount_unit,
		problems_status: problems.status,
		superseded_by: null,
		note: year.is_guess ? '评价年度按发布年份减一推定' : null,
		budget_lines: form?.lines ?? money.lines,
		scores,
		indicators:
			rows.length > 0
				? finishIndicators(rows, docId, scoreId)
				: readNamedIndicators(report, docId, scoreId),
		problems: problems.problems,
		measures: problems.measures,
		problem_measure_links: problems.links,
		monitoring: form?.snapshots ?? readMonitoring(report, context, mentions),
		outputs: readOutputs(report, context, money.isLineAmount),
		headcounts: readHeadcounts(report, context, units),
		stated_ratios: readStatedRatios(report, rows, context, rates),
		quality_findings: []
	});
}

function unitScope(
	department: string,
	units: number | null
): 'own_unit' | 'with_subordinates' | 'unknown' {
	if (/\((?:本级|机关)/.test(department) || units === 1) return 'own_unit';
	if (/\(汇总/.test(department) || (units !== null && units > 1)) return 'with_subordinates';
	return 'unknown';
}
