/** Code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Ascending; of two infinities neither comes first. */
export function byNumber(a: number, b: number): number {
	return a === b ? 0 : a - b;
}

/** Index of the first number that is not below a bound in the ascending stretch `[start, end)` of a list; `end` where none is. Binary search. */
export function firstNotBelow(list: Float64Array, bound: number, start = 0, end = list.length): number {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? 0) < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
