import model from "wink-eng-lite-web-model";

interface Core {
	readonly features: {
		readonly lexeme: { readonly list: readonly string[] };
		readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
	};
	readonly pos: { readonly list: readonly string[] };
	readonly lexicon: Uint32Array;
	readonly packing: { readonly size: number; readonly layout: { readonly lexemeCID: readonly number[] } };
}

/** One bit a kind of word; what is no open class tells itself by its form, so its kinds share bits. */
const bits: Readonly<Record<string, number>> = {
	NOUN: 1,
	VERB: 2,
	ADJ: 4,
	ADV: 8,
	PROPN: 16,
	ADP: 32,
	SCONJ: 32,
	CCONJ: 32,
	PART: 32,
	PRON: 64,
	DET: 64,
	NUM: 64,
	AUX: 128,
	INTJ: 128,
	X: 128,
};

/** Parts of speech that the lexicon of wink-eng-lite-web-model (MIT) gives its words, as sums of `bits`. */
export function winkLexicon(): Map<string, number> {
	const core = (model as unknown as { core(): Core }).core();
	const [column = 0, mask = 0, shift = 0] = core.packing.layout.lexemeCID;
	const found = new Map<string, number>();
	const classes = core.features.posClusters.list.map((set) => {
		let sum = 0;
		for (const p of set) sum |= bits[core.pos.list[p] ?? ""] ?? 0;
		return sum;
	});
	core.features.lexeme.list.forEach((word, i) => {
		if (!/^\p{L}[\p{L}'-]*$/u.test(word)) return;
		const c = classes[((core.lexicon[i * core.packing.size + column] ?? 0) & mask) >>> shift] ?? 0;
		if (c > 0) found.set(word, c);
	});
	return found;
}
