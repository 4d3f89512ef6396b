export interface ReportMoneyPhrase {
	budget: string | null;
	actual: string | null;
	basis: 'execution' | 'initial' | 'other';
	basisName: string;
	ratio: string | null;
	stated: string | null;
	isDerived: boolean;
}

export interface ReportSentence {
	year: number;
	isPartial: boolean;
	money: ReportMoneyPhrase | null;
	score: { points: string; max: string; base: string | null; share: string | null } | null;
	problems_status: string;
	problems: number;
	deductions: number;
	errors: number;
	warnings: number;
}
