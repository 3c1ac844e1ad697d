import type { Language } from "../language.js";
import { abbreviations } from "./abbreviations.js";
import { claims } from "./claims/index.js";
import { figures } from "./figures/index.js";
import { layout } from "./layout/index.js";
import { measures } from "./measures/index.js";
import { media } from "./media/index.js";
import { names } from "./names/index.js";
import { times } from "./times/index.js";
import { voices } from "./voices/index.js";
import { analyse } from "./wink.js";

/** English. */
export function english(): Language {
	return {
		code: "en",
		sentences: { locale: "en", abbreviations },
		clitics: /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu,
		analyse,
		layout,
		times,
		names,
		figures,
		voices,
		claims,
		measures,
		media,
	};
}
