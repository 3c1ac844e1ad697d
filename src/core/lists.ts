/**
 * What stands before place `i` of a list, undefined where it is the first: a list that is asked for its place -1 itself looks for a property of that name, and is slower
 * from then on wherever it is asked there.
 */
export function preceding<T>(list: readonly T[], i: number): T | undefined {
	return i > 0 ? list[i - 1] : undefined;
}

/** Puts one more into the list of a key. */
export function push<K, V>(into: Map<K, V[]>, key: K, one: V): void {
	const list = into.get(key);
	if (list) list.push(one);
	else into.set(key, [one]);
}

/** Things by key: keys as they come first, and under each its things in their order. */
export function grouped<K, V>(list: Iterable<V>, keyOf: (one: V) => K): Map<K, V[]> {
	const found = new Map<K, V[]>();
	for (const one of list) push(found, keyOf(one), one);
	return found;
}
