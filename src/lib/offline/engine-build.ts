/** A module that throws and catches: valid only where WebAssembly has exceptions. */
const THROWS = [
	0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
];

/** Which of the engine's two builds this browser runs. */
export function engineBuild(): 'eh' | 'mvp' {
	const hasExceptions =
		typeof WebAssembly !== 'undefined' && WebAssembly.validate(new Uint8Array(THROWS));
	return hasExceptions ? 'eh' : 'mvp';
}
