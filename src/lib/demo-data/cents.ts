/** Money as a whole number of 分 (0.01 yuan): sums are exact. */
export type Cents = number;

/** 1 yuan and 1 万元 in 分. */
export const YUAN: Cents = 100;
export const WAN: Cents = 1_000_000;

/** Decimal string of a whole number counted in 10^-places: (12345, 2) is 123.45. */
export function fixed(value: number | bigint, places: number): string {
	const negative = value < 0;
	const digits = String(negative ? -value : value).padStart(places + 1, '0');
	const cut = digits.length - places;
	const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
	return negative ? `-${text}` : text;
}

/** Yuan with two decimals, as records store money. */
export function yuan(amount: Cents): string {
	return fixed(amount, 2);
}

/** The amount as a report prints it: thousands separated, two decimals in 元 or 万元. */
export function printed(amount: Cents, unit: '元' | '万元'): string {
	const text = fixed(unit === '元' ? amount : Math.round(amount / 10_000), 2);
	return text.replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** 100 × part ÷ whole, rounded half up to the given places; null for a zero whole. */
export function percent(part: number, whole: number, places: number): string | null {
	if (whole === 0) return null;
	const scaled = 2n * 100n * 10n ** BigInt(places) * BigInt(part);
	return fixed((scaled + BigInt(whole)) / (2n * BigInt(whole)), places);
}

/** A share of an amount, rounded to whole printed units. */
export function share(amount: Cents, fraction: number, unit: Cents): Cents {
	return Math.round((amount * fraction) / unit) * unit;
}
