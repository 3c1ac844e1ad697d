import { analyser } from "../../text/syntax/model.js";
import { vocabulary } from "../../text/words.js";
import type { Language } from "../language.js";
import { abbreviations, closers, hours, openers } from "./abbreviations.js";
import { acts } from "./acts/index.js";
import { claims } from "./claims/index.js";
import { clitics } from "./clitics.js";
import { descriptions } from "./descriptions/index.js";
import { events } from "./events/index.js";
import { figures } from "./figures/index.js";
import { layout } from "./layout/index.js";
import { measures } from "./measures/index.js";
import { media } from "./media/index.js";
import { names } from "./names/index.js";
import { offices } from "./offices/index.js";
import { lemma } from "./syntax/lemma.js";
import { times } from "./times/index.js";
import { voices } from "./voices/index.js";

/** What English needs beside its code, read by the caller. */
export interface EnglishFiles {
	/** `data/en/syntax.bin`. */
	readonly syntax: Uint8Array;
}

/** English. Throws where a file is not of its format. */
export function english(files: EnglishFiles): Language {
	const { weights: _weights, ends: _ends, ...heard } = voices;
	const words = vocabulary([times, figures, heard, acts, claims, measures, media, offices, descriptions, events]);
	const { sentence } = analyser(files.syntax, clitics, words);
	return {
		code: "en",
		sentences: { locale: "en", abbreviations, closers, hours, openers },
		clitics,
		words,
		sentence,
		lemma,
		layout,
		times,
		names,
		figures,
		voices,
		acts,
		claims,
		measures,
		media,
		offices,
		descriptions,
		events,
	};
}
