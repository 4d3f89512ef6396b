/** Numbers from 0 up to but not including `limit`, the same for the same seed. */
export type Draw = (limit: number) => number;

export function makeDraw(seed: number): Draw {
	let state = (seed + 1) * 0x9e3779b1;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

const INTRUDERS = [
	'，',
	'。',
	'、',
	'：',
	'万元',
	'亿元',
	'分',
	'%',
	'7',
	'4.5',
	'1,',
	'.',
	'十',
	'（',
	')',
	'\n',
	'\t',
	' ',
	'|',
	'<td>',
	'得分',
	'预算数',
	'\u0000',
	'\ufffd',
	'𠮷'
];

function shuffleSome(lines: string[], draw: Draw): string[] {
	const shuffled = [...lines];
	for (let turn = 0; turn <= draw(6); turn++) {
		const [from] = shuffled.splice(draw(shuffled.length), 1);
		shuffled.splice(draw(shuffled.length + 1), 0, from ?? '');
	}
	return shuffled;
}

/** The text cut, with lines out of order, or with characters inserted, left out or doubled; one to four times. */
export function mutateText(text: string, draw: Draw): string {
	let mutated = text;
	for (let turn = 0; turn <= draw(4); turn++) {
		const at = draw(mutated.length + 1);
		const length = draw(30);
		switch (draw(6)) {
			case 0:
				mutated = draw(2) === 0 ? mutated.slice(0, at) : mutated.slice(at);
				break;
			case 1:
				mutated = shuffleSome(mutated.split('\n'), draw).join('\n');
				break;
			case 2:
				mutated = mutated.slice(0, at) + mutated.slice(at + length);
				break;
			case 3:
				mutated = mutated.slice(0, at + length) + mutated.slice(at);
				break;
			default:
				mutated =
					mutated.slice(0, at) + (INTRUDERS[draw(INTRUDERS.length)] ?? '') + mutated.slice(at);
		}
	}
	return mutated;
}

/** The bytes cut, overwritten, or with random ones inserted. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
	const at = draw(bytes.length);
	const noise = Uint8Array.from({ length: 1 + draw(8) }, () => draw(256));
	switch (draw(3)) {
		case 0:
			return bytes.slice(0, at);
		case 1: {
			const copy = bytes.slice();
			copy.set(noise.subarray(0, bytes.length - at), at);
			return copy;
		}
		default:
			return Uint8Array.from([...bytes.subarray(0, at), ...noise, ...bytes.subarray(at)]);
	}
}
