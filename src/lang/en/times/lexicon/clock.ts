import { cityZones, zones } from "../zones.js";
import { coded, valued, type Words } from "./words.js";

/** Hours, parts of the day and time zones. */
export const clock = {
	clockunit: coded({ S: "second seconds", M: "minute minutes", H: "hour hours" }),
	part: coded({
		MO: "morning",
		AF: "afternoon afternoons",
		EV: "evening",
		NI: "night nite nightfall nighttime",
		DT: "daytime",
		MI: "midday lunchtime",
		DAY: "dawn daybreak sunrise dusk sunset",
	}),
	/** Parts of any day, where a history tells how things were done. */
	nightly: coded({ NI: "night nighttime", DT: "daytime daylight" }),
	parts: coded({ MO: "mornings", AF: "afternoons", EV: "evenings", NI: "nights" }),
	hourname: valued({ 12: "noon midday", 0: "midnight" }),
	tonight: valued({ 0: "tonight tonite 2nite" }),
	meridiem: coded({ am: "am a.m a.m.", pm: "pm p.m p.m." }),
	ampm: { a: "am", p: "pm" },
	zone: zones,
	zonecity: cityZones,
} satisfies Record<string, Words>;
