import type { CHART_FUNCTIONS } from './chart-functions.ts';

interface Drawing {
	/** Told once it turns out that the chart is drawn later. */
	wait: () => void;
	draw: (functions: typeof CHART_FUNCTIONS) => void;
}

/** How far below or above the screen a chart counts as seen. */
const MARGIN = '200px';
/** A page that is never idle still draws what waits. */
const PATIENCE_MS = 1000;

const isNear = new WeakMap<Element, boolean>();
const waiting = new Map<Element, Drawing>();
let functions: typeof CHART_FUNCTIONS | null = null;
let isIdling = false;
let settle: { test: () => boolean; resolve: () => void }[] = [];

/** Runs work when the browser has nothing better to do, and can be called off. */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, 30);
		return () => clearTimeout(timer);
	}
	const id = requestIdleCallback(work, { timeout: PATIENCE_MS });
	return () => cancelIdleCallback(id);
}

const observer =
	typeof IntersectionObserver === 'undefined'
		? null
		: new IntersectionObserver(
				(entries) => {
					for (const { target, isIntersecting } of entries) isNear.set(target, isIntersecting);
					drawNear();
				},
				{ rootMargin: MARGIN }
			);

function tellSettled(): void {
	const settled = settle.filter(({ test }) => test());
	settle = settle.filter((one) => !settled.includes(one));
	for (const { resolve } of settled) resolve();
}

function drawOne(node: Element): void {
	const drawing = waiting.get(node);
	if (!drawing || !functions) return;
	waiting.delete(node);
	drawing.draw(functions);
}

function drawNear(): void {
	if (!functions) return;
	for (const node of [...waiting.keys()]) {
		const near = isNear.get(node);
		if (near || observer === null) drawOne(node);
		else if (near === false) waiting.get(node)?.wait();
	}
	tellSettled();
	if (waiting.size > 0 && !isIdling) {
		isIdling = true;
		whenIdle(drawNext);
	}
}

/** One chart a task: the page answers between two. */
function drawNext(): void {
	isIdling = false;
	const [node] = waiting.keys();
	if (node) drawOne(node);
	drawNear();
}

function drawAll(): void {
	for (const node of [...waiting.keys()]) drawOne(node);
	tellSettled();
}

/** Notes from now on whether a plot is on the screen or close to it. */
export function watchNearness(node: Element): void {
	if (!isNear.has(node)) observer?.observe(node);
}

/**
 * Draws a chart: at once if it is on the screen or close to it, else when the reader comes near, when the page is
 * printed, or when nothing else is to do. Another drawing for the same plot replaces it; the result calls it off.
 */
export function drawSoon(node: Element, drawing: Drawing): () => void {
	watchNearness(node);
	waiting.set(node, drawing);
	if (functions) queueMicrotask(drawNear);
	else {
		void import('./chart-functions.ts').then((loaded) => {
			functions = loaded.CHART_FUNCTIONS;
			drawNear();
		});
	}
	return () => {
		if (waiting.get(node) === drawing) waiting.delete(node);
		queueMicrotask(tellSettled);
	};
}

function when(test: () => boolean): Promise<void> {
	if (test()) return Promise.resolve();
	return new Promise((resolve) => settle.push({ test, resolve }));
}

/** Resolves once no chart on the screen waits to be drawn. */
export function nearDrawn(): Promise<void> {
	return when(() => [...waiting.keys()].every((node) => isNear.get(node) === false));
}

/** Resolves once no chart waits to be drawn. */
export function allDrawn(): Promise<void> {
	return when(() => waiting.size === 0);
}

if (typeof addEventListener === 'function') addEventListener('beforeprint', drawAll);
