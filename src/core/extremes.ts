/** The least of numbers, however many (`Math.min(...list)` fails beyond about 120,000); Infinity of none. */
export function least(list: Iterable<number>): number {
	let found = Number.POSITIVE_INFINITY;
	for (const value of list) if (value < found) found = value;
	return found;
}

/** The greatest of numbers, however many; -Infinity of none. */
export function greatest(list: Iterable<number>): number {
	let found = Number.NEGATIVE_INFINITY;
	for (const value of list) if (value > found) found = value;
	return found;
}
