/** A table of words that holds those words and nothing else: of a plain object "constructor" and "valueOf" are found too. */
export function table<T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
	const own: Record<string, T> = Object.create(null);
	return Object.assign(own, words);
}
