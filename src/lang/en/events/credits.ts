import type { Agency, CreditRule } from "../../events.js";

/** News agencies under their names in English texts. */
export const agencies: readonly Agency[] = [
	["AFP", "agence france-presse", "agence france presse"],
	["Reuters", "thomson reuters"],
	["AP", "associated press", "the associated press"],
	["UPI", "united press international"],
	["dpa", "deutsche presse-agentur"],
	["EFE"],
	["ANSA"],
	["TASS", "itar-tass"],
	["RIA Novosti", "ria"],
	["Interfax"],
	["Sputnik"],
	["Xinhua", "xinhua news agency"],
	["Kyodo", "kyodo news"],
	["Yonhap", "yonhap news agency"],
	["PTI", "press trust of india"],
	["ANI"],
	["IANS"],
	["Anadolu", "anadolu agency"],
	["PA", "press association", "pa media"],
	["AAP", "australian associated press"],
	["CP", "canadian press", "the canadian press"],
	["Bloomberg", "bloomberg news"],
	["CNN", "cnn wire"],
	["IRNA"],
	["MENA"],
	["SANA"],
	["Petra"],
	["WAM"],
	["BNO", "bno news"],
	["TNS", "tribune news service", "tribune content agency"],
].map(([name = "", ...aliases]) => ({ name, aliases: [name.toLowerCase(), ...aliases] }));

/** A name of up to five words, as it stands in brackets or after "Source:". */
const who = "(?<who>[\\p{L}][\\p{L}\\p{N}.&' -]{1,50}?)";

/** Matched on one folded line; `dateline` on the head of the text alone. */
export const credits: readonly CreditRule[] = [
	{
		name: "a dateline with the agency in brackets",
		kind: "dateline",
		names: "any",
		pattern: new RegExp(`^[^()\\n]{0,60}\\(${who}\\)\\s?(?:-{1,2}|:)`, "u"),
		matches: ["PORT GREY, May 3 (Hill Wire) — Two boats sank.", "(AFP) - Two boats sank."],
		not: ["Two boats (red ones) sank.", "The party (CDU) lost."],
	},
	{
		name: "a dateline with the agency after a dash or a comma",
		kind: "dateline",
		names: "any",
		pattern: new RegExp(`^[\\p{L} ,.'-]{2,40}, \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?[,.] ${who}\\s?(?:-{1,2})\\s`, "u"),
		matches: ["Port Grey, May 3. Hill Wire - Two boats sank."],
		not: ["Port Grey, May 3 was a day - of rain."],
	},
	{
		name: "agencies on a line of their own",
		kind: "foot",
		names: "several",
		pattern:
			/^\(?(?:with|from|additional reporting by|by) (?:news |wire )?(?<who>agencies|wires|wire reports|wire services)\)?\.?$/u,
		matches: ["With agencies", "(From wire reports)"],
		not: ["With agencies like these nobody is safe."],
	},
	{
		name: "with an agency",
		kind: "foot",
		pattern: new RegExp(
			`^\\(?(?:with|from|with additional reporting by|with material from|with reports from) ${who}\\)?\\.?$`,
			"u",
		),
		matches: ["With AFP", "(with material from Hill Wire)"],
		not: ["With tears in his eyes, he left the room and went home to his wife."],
	},
	{
		name: "the agency alone in brackets",
		kind: "foot",
		names: "any",
		pattern: new RegExp(`^[([]${who}[)\\]]\\.?$`, "u"),
		matches: ["(Hill Wire)", "[AFP]"],
		not: ["Two boats sank (Hill Wire)."],
	},
	{
		name: "source and a colon",
		kind: "foot",
		names: "any",
		pattern: new RegExp(`^(?:source|sources|via|agency)\\s?: ?${who}\\.?$`, "u"),
		matches: ["Source: TASS", "Via: Hill Wire"],
		not: ["The source: a spring in the hills above the town and its many brooks, which were dry."],
	},
	{
		name: "by an agency",
		kind: "byline",
		pattern: new RegExp(`^by (?:[\\p{L}.' -]{2,60}?, )?${who}$`, "u"),
		matches: ["By The Associated Press", "By Ann Lee, Hill Wire"],
		not: ["By the time that he came, all the others had gone home, the fire was out and the dog slept."],
	},
	{
		name: "rights of an agency",
		kind: "rights",
		pattern: new RegExp(
			`(?:(?:©|\\(c\\))(?: copyright)?\\s?(?:\\d{4})?,?|copyright (?:©|\\(c\\)|\\d{4},?|by))(?: \\d{4},?)?(?: by)? ${who}(?=[.,]|$| \\d{4}| all rights| \\(www)`,
			"u",
		),
		matches: ["© 2022 AFP", "Copyright 2018 The Associated Press. All rights reserved."],
		not: ["The copyright law was passed."],
	},
	{
		name: "one source that cites another",
		kind: "chain",
		holds: ["citing", "quoting"],
		pattern: new RegExp(
			`${who}, (?:citing|quoting) (?:a report by |the )?(?<cited>[\\p{L}][\\p{L}\\p{N}' -]{2,50})`,
			"u",
		),
		matches: ["Hill Wire, citing state television"],
		not: ["He left, singing."],
	},
];
