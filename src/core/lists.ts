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
