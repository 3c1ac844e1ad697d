import type { Page } from "./page.js";

/**
 * The sentences that hold one of some folded words, as bits: bit `i` of a sentence's number is set where it holds a word of `lists[i]`. Null where no
 * sentence holds any. At most 31 lists.
 */
export function holders(page: Page, lists: readonly (readonly string[])[]): Int32Array | null {
	let found: Int32Array | null = null;
	for (const [i, words] of lists.entries())
		for (const word of words)
			for (const index of page.holding.get(word) ?? []) {
				found ??= new Int32Array(page.sentences.length);
				found[index] = (found[index] ?? 0) | (1 << i);
			}
	return found;
}
