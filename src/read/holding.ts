import type { Token } from "../text/tokens.js";

/** Of each folded word the sentences that hold it: what a part asks before it looks any closer. */
export interface Holding {
	/** Indices of sentences, ascending, each once; undefined where none holds the word. */
	readonly get: (word: string) => readonly number[] | undefined;
	readonly has: (word: string) => boolean;
	/** True where some token that is the word does not begin with a capital of ASCII. */
	readonly hasSmall: (word: string) => boolean;
	/** Every word, each once. */
	readonly words: () => Iterable<string>;
}

/** Finds it for sentences in order. Lists are made when they are asked for: of most words they never are. */
export function holding(sentences: readonly { readonly tokens: readonly Token[] }[]): Holding {
	let size = 0;
	for (const { tokens } of sentences) size += tokens.length;
	/** For each word the number of its first mention. */
	const firsts = new Map<string, number>();
	// Of each mention its sentence and the next one of the same word, 0 where there is none; of first ones the last so far.
	const where = new Int32Array(size);
	const next = new Int32Array(size);
	const last = new Int32Array(size);
	const small = new Uint8Array(size);
	let count = 0;
	sentences.forEach(({ tokens }, index) => {
		for (const { norm, text } of tokens) {
			const first = firsts.get(norm);
			const code = text.charCodeAt(0);
			if (code < 65 || code > 90) small[first ?? count] = 1;
			if (first === undefined) {
				firsts.set(norm, count);
				last[count] = count;
			} else {
				const before = last[first] ?? 0;
				if (where[before] === index) continue;
				next[before] = count;
				last[first] = count;
			}
			where[count++] = index;
		}
	});
	return {
		get: (word) => {
			const first = firsts.get(word);
			if (first === undefined) return undefined;
			const found = [where[first] ?? 0];
			for (let at = next[first] ?? 0; at > 0; at = next[at] ?? 0) found.push(where[at] ?? 0);
			return found;
		},
		has: (word) => firsts.has(word),
		hasSmall: (word) => small[firsts.get(word) ?? -1] === 1,
		words: () => firsts.keys(),
	};
}
