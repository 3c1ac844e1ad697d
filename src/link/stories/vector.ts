/** A document as weights of words: whole numbers, so that sums are the same in whatever order they are made. Terms are ascending. */
export interface Vector {
	readonly terms: Int32Array;
	readonly weights: Float64Array;
}

/** What a vector of length 1 is long in whole numbers. */
export const unit = 2 ** 12;

/** The product of two vectors: 1 for a vector of length 1 and itself. Exact: whole numbers are added, and what one is long is a power of two. */
export function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
		const d = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
		if (d === 0) {
			sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
			i++;
			j++;
		} else if (d < 0) i++;
		else j++;
	}
	return sum / unit ** 2;
}

export function add(a: Vector, b: Vector): Vector {
	const terms = new Int32Array(a.terms.length + b.terms.length);
	const weights = new Float64Array(terms.length);
	let n = 0;
	for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; n++) {
		const x = a.terms[i] ?? Number.POSITIVE_INFINITY;
		const y = b.terms[j] ?? Number.POSITIVE_INFINITY;
		terms[n] = Math.min(x, y);
		weights[n] = (x <= y ? (a.weights[i] ?? 0) : 0) + (y <= x ? (b.weights[j] ?? 0) : 0);
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return { terms: terms.slice(0, n), weights: weights.slice(0, n) };
}
