/** An exact decimal as text, grouped by thousands: “20930290.75” -> “20,930,290.75”. Keeps at least `decimals` digits. */
export function formatDecimal(value: string, decimals = 0): string {
	const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
	if (whole === '') return value;
	const fraction = rest.replace(/0+$/, '').padEnd(decimals, '0');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${sign === '-' ? '−' : ''}${grouped}${fraction === '' ? '' : `.${fraction}`}`;
}
