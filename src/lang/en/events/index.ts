import type { EventLanguage } from "../../events.js";
import { agencies, credits } from "./credits.js";
import { deeds } from "./deeds.js";
import { stop } from "./stop.js";
import { things } from "./things.js";

/** What English knows of happenings and of credits. */
export const events: EventLanguage = {
	deeds,
	things,
	stop,
	passive: new Set(["be", "get"]),
	negations: new Set(["not", "n't", "never", "no", "nobody", "none", "neither", "nor", "without", "deny", "denial"]),
	credits,
	agencies,
};
