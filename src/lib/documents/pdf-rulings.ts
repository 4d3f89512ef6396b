/** Straight lines drawn on a page, in points, y upwards. */
export interface Rulings {
	horizontal: Ruling[];
	vertical: Ruling[];
}

/** At `at` (y or x), from `from` to `to`. */
export interface Ruling {
	at: number;
	from: number;
	to: number;
}

export interface OperatorNames {
	save: number;
	restore: number;
	transform: number;
	constructPath: number;
	paintFormXObjectBegin: number;
	paintFormXObjectEnd: number;
	endPath: number;
	clip?: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const MAX_RULINGS = 8000;
const THIN = 3;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5]
	];
}

function toMatrix(value: unknown): Matrix | null {
	if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
	const [a, b, c, d, e, f] = [...(value as Iterable<unknown>)].map(Number);
	const all = [a, b, c, d, e, f];
	if (!all.every((part) => part !== undefined && Number.isFinite(part))) return null;
	return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** Sub-paths of an encoded path: moveTo 0, lineTo 1, curveTo 2, quadraticCurveTo 3, closePath 4. */
function decodePath(data: Float32Array): Point[][] {
	const paths: Point[][] = [];
	let current: Point[] = [];
	for (let i = 0; i < data.length;) {
		const step = data[i];
		const x = data[i + 1] ?? 0;
		const y = data[i + 2] ?? 0;
		if (step === 0) {
			if (current.length > 1) paths.push(current);
			current = [[x, y]];
			i += 3;
		} else if (step === 1) {
			current.push([x, y]);
			i += 3;
		} else if (step === 4) {
			const first = current[0];
			if (first !== undefined) current.push(first);
			i += 1;
		} else {
			current = [];
			i += step === 2 ? 7 : 5;
		}
	}
	if (current.length > 1) paths.push(current);
	return paths;
}

function addPath(path: readonly Point[], matrix: Matrix, rulings: Rulings): void {
	const points = path.map(([x, y]): Point => [
		matrix[0] * x + matrix[2] * y + matrix[4],
		matrix[1] * x + matrix[3] * y + matrix[5]
	]);
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
	// A thin box is a line that was drawn as an area.
	if (top - bottom <= THIN && right - left > THIN) {
		rulings.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
	} else if (right - left <= THIN && top - bottom > THIN) {
		rulings.vertical.push({ at: (left + right) / 2, from: bottom, to: top });
	} else {
		for (let i = 1; i < points.length; i++) {
			const [x0, y0] = points[i - 1] ?? [0, 0];
			const [x1, y1] = points[i] ?? [0, 0];
			if (Math.abs(y1 - y0) < 1 && Math.abs(x1 - x0) > THIN) {
				rulings.horizontal.push({
					at: (y0 + y1) / 2,
					from: Math.min(x0, x1),
					to: Math.max(x0, x1)
				});
			} else if (Math.abs(x1 - x0) < 1 && Math.abs(y1 - y0) > THIN) {
				rulings.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
			}
		}
	}
}

/** Lines among the drawing operators of a page. */
export function collectRulings(
	functions: readonly number[],
	parameters: readonly unknown[],
	names: OperatorNames
): Rulings {
	const rulings: Rulings = { horizontal: [], vertical: [] };
	const stack: Matrix[] = [];
	let matrix: Matrix = IDENTITY;
	for (let i = 0; i < functions.length; i++) {
		const operator = functions[i];
		const args = parameters[i];
		if (operator === names.save) {
			stack.push(matrix);
		} else if (operator === names.restore || operator === names.paintFormXObjectEnd) {
			matrix = stack.pop() ?? IDENTITY;
		} else if (operator === names.transform) {
			matrix = multiply(matrix, toMatrix(args) ?? IDENTITY);
		} else if (operator === names.paintFormXObjectBegin) {
			stack.push(matrix);
			matrix = multiply(matrix, toMatrix((args as unknown[])[0]) ?? IDENTITY);
		} else if (operator === names.constructPath && Array.isArray(args)) {
			if (args[0] === names.endPath) continue;
			const data: unknown = Array.isArray(args[1]) ? (args[1] as unknown[])[0] : null;
			if (!(data instanceof Float32Array)) continue;
			for (const path of decodePath(data)) {
				if (rulings.horizontal.length + rulings.vertical.length > MAX_RULINGS) return rulings;
				if (path.length <= 64) addPath(path, matrix, rulings);
			}
		}
	}
	return rulings;
}
