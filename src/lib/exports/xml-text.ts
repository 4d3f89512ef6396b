/** Characters that XML 1.0 forbids, halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex -- control characters are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for an XML element. */
export function xmlText(text: string): string {
	return text
		.replaceAll(FORBIDDEN, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

/** Text for an XML attribute in double quotes. */
export function xmlAttribute(text: string): string {
	return xmlText(text).replaceAll('"', '&quot;');
}

/** A value of plain data with every text fit for XML; a number that is none becomes null. */
export function withSafeTexts<Value>(value: Value): Value {
	return JSON.parse(
		JSON.stringify(value, (_, one: unknown) =>
			typeof one === 'string' ? one.replaceAll(FORBIDDEN, '') : one
		)
	) as Value;
}
