import type { TimeLanguage } from "../../times.js";
import { amounts } from "./amounts.js";
import { clauses } from "./clauses.js";
import { dashes } from "./dashes.js";
import { dates } from "./dates.js";
import { events } from "./events.js";
import { feasts, holidays } from "./feasts.js";
import { alone, anchors, lexicon, unless } from "./lexicon/index.js";
import { phrases } from "./phrases.js";
import { relative } from "./relative.js";
import { vague } from "./vague.js";

/** The time expressions of English. */
export const times: TimeLanguage = {
	code: "en",
	lexicon,
	unless,
	anchors,
	alone,
	phrases,
	rules: [...vague, ...feasts, ...dates, ...dashes, ...relative, ...amounts],
	holidays,
	clauses,
	events,
	stamps:
		/^\s*(?:(?:(?:last|first) )?(?:published|modified|updated|posted|issued|date)(?: (?:on|at|in))?|(?:(?:the|this|our|these) )?(?:interviews?|conversations?|testimon(?:y|ies)|accounts?|statements?) (?:was|were) (?:conducted|held|recorded|taken|gathered|collected|given|written down)|(?:interviewed|recorded|told) (?:by (?:telephone|phone|video) )?on|(?:done|given) (?:at|in))(?![\p{L}\p{N}])/u,
	live: /^(?:live(?! ammunition| fire| rounds?| bullets?)(?![\p{L}\p{N}])|.{1,100}(?<![\p{L}\p{N}])(?:live (?:updates?|blog|coverage|reports?)|as (?:it|they) happened)(?![\p{L}\p{N}]))/u,
	ranges: {
		between: new Set(["between", "from"]),
		joins: new Set(["-", "–", "—", "and", "to", "until", "till", "through", "/"]),
		pairs: new Set(["and", "/"]),
	},
	lives: { born: new Set(["born"]), aged: new Set(["aged", "age"]), old: new Set(["old"]) },
	self: new Set(["i", "me", "my", "we", "us", "our", "mine", "ours", "myself"]),
};
