import type { FigureLanguage } from "../../figures.js";
import { connectives } from "./connectives.js";
import { counted } from "./counted.js";
import { cues } from "./cues.js";
import { authorities, bulletins, groups } from "./groups.js";
import { hedges } from "./hedges.js";
import { numbers } from "./numbers.js";
import { shapes } from "./shapes.js";
import { sums } from "./sums.js";
import { withdrawals, withdrawn } from "./withdrawals.js";

export const figures: FigureLanguage = {
	code: "en",
	numbers,
	hedges,
	counted,
	cues,
	connectives,
	everywhere: {
		needs: ["nation", "nationwide", "country", "countrywide"],
		pattern:
			"nation-?wide|country-?wide|(?:across|throughout|in|over|around|all over) (?:the )?(?:whole |entire |whole of the )?(?:country|nation)",
	},
	outlets: new Set(["television", "tv", "radio", "newspaper", "broadcaster", "channel", "media", "daily"]),
	comparisons: ["more than", "fewer than", "less than", "higher than", "lower than"],
	increments: {
		more: new Set(["more", "further", "additional", "another"]),
		added: new Set(["bodies", "body", "deaths", "fatalities", "corpses"]),
		brings: new Set(["bringing", "brought", "brings", "raising", "taking", "takes", "pushing", "pushed", "lifting"]),
		handled: new Set([
			"identified",
			"handed",
			"returned",
			"buried",
			"repatriated",
			"flown",
			"released",
			"cremated",
			"unidentified",
		]),
		removed: new Set(["removed", "subtracted", "deducted", "discounted", "excluded"]),
	},
	pointers: new Set(["that", "this"]),
	found: { found: "found", how: new Set(["safe", "alive", "unharmed", "unhurt", "well"]) },
	sums,
	shapes,
	withdrawals,
	withdrawn,
	groups,
	authorities,
	bulletins,
};
