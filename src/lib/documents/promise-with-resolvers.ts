/** Node 20 lacks `Promise.withResolvers`, which PDF.js calls: supplied here once, by import. */
interface Resolvers<T> {
	promise: Promise<T>;
	resolve: (value: T | PromiseLike<T>) => void;
	reject: (reason?: unknown) => void;
}

function withResolvers<T>(this: PromiseConstructor): Resolvers<T> {
	let resolve: Resolvers<T>['resolve'] = () => undefined;
	let reject: Resolvers<T>['reject'] = () => undefined;
	const promise = new this<T>((onResolve, onReject) => {
		resolve = onResolve;
		reject = onReject;
	});
	return { promise, resolve, reject };
}

if (!('withResolvers' in Promise)) {
	Object.defineProperty(Promise, 'withResolvers', {
		value: withResolvers,
		writable: true,
		configurable: true
	});
}
