/** Something the import tells, in both languages. */
export interface Told {
	zh: string;
	en: string;
}
