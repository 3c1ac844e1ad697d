import { languages } from "../lang/index.js";
import type { Knowledge } from "../lang/knowledge.js";
import { type Frequency, frequencies } from "../link/frequencies.js";
import { decode } from "../text/places.js";

/** The package's data files that reading and linking need, as bytes. */
export interface DataFiles {
	/** `data/en/syntax.bin`. */
	readonly syntax: Uint8Array;
	/** `data/places.bin`. */
	readonly places: Uint8Array;
	/** `data/frequencies.txt`. */
	readonly words: Uint8Array;
}

/** What the data files say. Throws where one is not of its format. */
export function knowledgeOf({ syntax, places, words }: DataFiles): Knowledge {
	let known: Frequency | null = null;
	return {
		languages: languages({ en: { syntax } }),
		gazetteer: decode(places),
		// 50 ms, and only linking asks.
		frequency: (word) => {
			known ??= frequencies(words);
			return known(word);
		},
	};
}
