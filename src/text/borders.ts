/**
 * What stands before and after a whole word, in any script (`\b` knows only ASCII). Whether a sign is one of `\p{L}\p{N}` takes the engine a call: the commonest are asked
 * for first, which changes nothing of what matches (in a look behind, what is written last is asked first).
 */
export const before = "(?<![a-z\\d])(?<![\\p{L}\\p{N}](?<![ .,'\"(-]))";
export const after = "(?![a-z\\d])(?!(?![ .,'\")-])[\\p{L}\\p{N}])";

/** A pattern that matches `source` as whole words; named groups only, flags `u` and those given. */
export function words(source: string, flags = "g"): RegExp {
	return new RegExp(`${before}(?:${source})${after}`, `u${flags}`);
}

/** Alternatives of plain strings, the longest first, safe inside a pattern. */
export function oneOf(list: readonly string[]): string {
	return [...list]
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((s) => s.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"))
		.join("|");
}

/** True where one of the strings stands in the text: a quick look before a pattern is tried. */
export function holdsOne(text: string, strings: readonly string[]): boolean {
	for (const s of strings) if (text.includes(s)) return true;
	return false;
}
