/** One way that a mark leads: its proof, its report, a narrower view. */
export interface MarkAction {
	label: string;
	href: string;
}
