import type { EventWords } from "../../times.js";

/** What ties an event to the words that name it elsewhere. */
export const events: EventWords = {
	endings: /(?:ings?|ations?|itions?|ions?|ments?|als?|ures?|ers?|es|e|s)$/u,
	verbOf: {
		death: "die",
		deaths: "die",
		shot: "shoot",
		loss: "lose",
		flight: "flee",
		sale: "sell",
		theft: "steal",
		birth: "bear",
		speech: "speak",
		blast: "explode",
		blasts: "explode",
		invasion: "invade",
		collision: "collide",
		explosion: "explode",
		explosions: "explode",
		decision: "decide",
		defeat: "defeat",
		departure: "depart",
		resignation: "resign",
	},
	happening: new Set("begin start happen occur strike hit erupt break come follow take end open".split(" ")),
};
