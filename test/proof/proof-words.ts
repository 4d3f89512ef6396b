import { proof } from '../../src/lib/messages/proof.ts';
import { reportCodes } from '../../src/lib/messages/report-codes.ts';
import type { ProofWords } from '../../src/lib/view-models/proof-fact.ts';

const names = {
	bases: { full_year: '全年预算', initial: '年初预算', unspecified: '口径未说明' },
	evalObjects: { department: '部门整体' }
};
export const zh: ProofWords = {
	...names,
	t: proof['zh-CN'],
	codes: reportCodes['zh-CN'],
	lang: 'zh-CN',
	nothing: proof['zh-CN'].notPrinted
};
export const en: ProofWords = {
	bases: { full_year: 'full-year budget' },
	evalObjects: { department: 'Department' },
	t: proof.en,
	codes: reportCodes.en,
	lang: 'en',
	nothing: proof.en.notPrinted
};
