/** Longer words are made afresh each time. */
const longest = 40;

/**
 * A function of a word that keeps what it gave: a memory that saves time, not a state. All is forgotten when there are too many words. `make` never
 * gives undefined.
 */
export function remembered<T>(make: (word: string) => T, most = 1 << 15): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const found = known.get(word);
		if (found !== undefined) return found;
		const made = make(word);
		if (word.length > longest) return made;
		if (known.size >= most) known.clear();
		known.set(word, made);
		return made;
	};
}
