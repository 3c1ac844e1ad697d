import type { FigureLanguage } from "../../figures.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** How a sentence says who tells a number. */
export const tellers: FigureLanguage["tellers"] = {
	verbs: set(
		"count counts counted tally tallies tallied register registers registered record records recorded document documents documented list lists listed confirm confirms confirmed acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded report reports reported announce announces announced claim claims claimed give gives gave given establish establishes established verify verifies verified certify certified identify identifies identified publish publishes published cite cites cited estimate estimates estimated collect collects collected",
	),
	of: set("speak speaks spoke spoken talk talks talked tell tells told"),
	at: set("put puts set sets estimate estimates estimated place places placed reckon reckons reckoned keep keeps kept"),
	bare: set("say says said"),
	to: set(
		"raise raises raised revise revises revised lower lowers lowered correct corrects corrected admit admits admitted",
	),
	has: set("has have had"),
	able: set("able managed"),
	named: set("names cases"),
	crowds: set("turnout attendance crowd crowds"),
	sources: set("from by"),
	attributing: set("to from by on"),
	links: { of: "of", at: "at", to: "to", by: "by" },
	counts: set(
		"toll tolls count counts figure figures tally balance sheet estimate list lists register data bulletin bulletins communique communiques",
	),
	inside: set("that of the a an its his her their our : figure number toll total names name list lists that"),
	again: set("again later then now"),
	speakers: set(
		"organisers organizers organiser organizer campaigners lawyers relatives sources registers observatory observatories",
	),
	says: set(
		"speak speaks spoke spoken talk talked tell told put puts set raise raised lower lowered correct corrected revise revised announce announced give gave given say says said admit admitted concede conceded confirm confirmed acknowledge acknowledged claim claimed publish published",
	),
	papers: set(
		"bulletin bulletins report reports communique communiques statement statements tally list lists register count note update updates release dispatch summary",
	),
	pronouns: set("he she they it we them"),
};

export const asks: FigureLanguage["asks"] = {
	needs: ["many"],
	pattern:
		"how many (?:[a-z]+ ){0,5}?(?<what>dead|died|killed|injured|wounded|hurt|missing|arrested|detained|displaced)",
};
