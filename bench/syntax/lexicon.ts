import model from "wink-eng-lite-web-model";

interface Core {
	readonly features: {
		readonly lexeme: { readonly list: readonly string[] };
		readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
	};
	readonly lexicon: Uint32Array;
	readonly packing: { readonly size: number; readonly layout: { readonly lexemeCID: readonly number[] } };
}

/**
 * Which parts of speech a word can have by the lexicon of wink-eng-lite-web-model (MIT): word to class, 1 to 255, the classes numbered as there.
 * Only words; numbers and signs tell themselves.
 */
export function winkLexicon(): Map<string, number> {
	const core = (model as unknown as { core(): Core }).core();
	const [column = 0, mask = 0, shift = 0] = core.packing.layout.lexemeCID;
	const found = new Map<string, number>();
	core.features.lexeme.list.forEach((word, i) => {
		if (!/^[\p{L}][\p{L}'-]*$/u.test(word)) return;
		const c = ((core.lexicon[i * core.packing.size + column] ?? 0) & mask) >>> shift;
		if (c > 0) found.set(word, c);
	});
	return found;
}
