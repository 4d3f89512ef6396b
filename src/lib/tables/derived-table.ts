/** Rows that many questions share, made of the tables by one statement once they are loaded. */
export interface DerivedTable {
	name: string;
	text: string;
}
