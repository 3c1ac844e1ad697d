import { table } from "../../../../core/table.js";
import type { Tag } from "../../../../text/tokens.js";
import { calendar } from "./calendar.js";
import { clock } from "./clock.js";
import { numbers } from "./numbers.js";
import { relations } from "./relations.js";
import { units } from "./units.js";
import type { Words } from "./words.js";

/** Words by class: the classes that rules name in brackets. */
export const lexicon: Readonly<Record<string, Words>> = { ...calendar, ...clock, ...units, ...numbers, ...relations };

/** Words that are no time when they have one of these tags. */
export const unless: Readonly<Record<string, readonly Tag[]>> = table<readonly Tag[]>({
	may: ["AUX", "VERB"],
	march: ["VERB"],
	spring: ["VERB"],
	sat: ["VERB", "AUX"],
	wed: ["VERB"],
	sun: [],
	night: [],
});

/** Classes one of which is in every expression; `=word` is the class of that word alone. */
export const anchors: readonly string[] = [
	...["month", "weekday", "weekdays", "wlow", "season", "seasons", "tseason", "fall", "holiday", "bc"],
	...["clock", "hourname", "meridiem", "ampm", "part", "parts", "tonight", "zone", "dotted"],
	...["unit", "units", "year", "oldyy", "decade", "decadeword", "th", "farordinal", "agecard"],
	...["deictic", "every", "often", "annual", "now", "recently", "long"],
	...["=overnight", "=eve", "=tomorrow", "=weekends", "=once", "=soon", "=later", "=earlier", "=these", "=o'clock"],
	...["=future", "=former", "=past", "=recent", "=current", "=time", "=period", "=moment", "=era"],
];

/** Classes of words that can be an expression without an anchor, by the words before them ("in 480", where the years are before Christ). */
export const alone: readonly string[] = ["hundreds"];
