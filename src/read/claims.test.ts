import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { cut } from "../core/span.js";
import type { Knowledge } from "../lang/knowledge.js";
import { read } from "./read.js";

const knowledge: Knowledge = {
	languages: [loadEnglish()],
	gazetteer: { lookup: () => [] },
	frequency: () => null,
};

/** The claims of a report of 15 January 2022, with the words of who makes each. */
function claimsOf(text: string) {
	const { claims, voices } = read(document({ id: "d", text, lang: "en", published: "2022-01-15" }), knowledge);
	return claims.map((claim) => {
		const voice = voices.find((v) => v.id === claim.voice);
		return {
			...claim,
			by: voice ? voice.speaker.map((s) => cut(text, s)).join(" ") : null,
			headline: cut(text, claim.headline),
		};
	});
}

describe("who makes a claim", () => {
	it.each([
		["In a statement on January 9, the ministry said 64 people had died.", "the ministry"],
		["On January 9, the ministry published the toll, indicating that 64 people had died.", "the ministry"],
		["The radio quoted the governor as saying that the dam was safe.", "the governor"],
		["According to the agency, the governor said that the dam was safe.", "the governor"],
		["The mayor, during a visit on Friday, said that the dam was safe.", "The mayor"],
		["On January 9 the minister announced that the road was open.", "the minister"],
		["On January 9 the president dismissed the cabinet.", null],
		["This video, posted on January 9, shows a man explaining that he brings bread.", null],
	])("%s", (text, by) => {
		expect(claimsOf(text)[0]?.by).toBe(by);
	});
});

describe("the day of a claim", () => {
	it.each([
		["On January 9 the minister announced that the airport would open on January 13.", "2022-01-09"],
		["The minister said on January 9 that the airport had closed on January 5.", "2022-01-05"],
		["The airport will open on January 20.", "2022-01-20"],
	])("%s", (text, edtf) => {
		expect(claimsOf(text)[0]?.when?.edtf).toBe(edtf);
	});
});

describe("the headline of a claim", () => {
	it.each([
		["January 9: Miners left the town.", "Miners left the town"],
		["Jan. 9 – Miners left the town.", "Miners left the town"],
		["But on January 9, miners left the town.", "miners left the town"],
		[
			"Speaking by video on January 9, President Anna Brodsky called the riot a coup.",
			"President Anna Brodsky called the riot a coup",
		],
		[
			"According to the union, the miners left the town on January 9.",
			"According to the union, the miners left the town on January 9",
		],
		["Miners left the town on January 9, the union said.", "Miners left the town on January 9"],
	])("%s", (text, headline) => {
		expect(claimsOf(text)[0]?.headline).toBe(headline);
	});
});

describe("what a claim is for the chronicle", () => {
	it.each([
		["Miners left the town on January 9.", "happening"],
		["The road is shut.\n\nHe gave no reason.", "comment"],
		["The road is shut.\n\nThe governor is expected to resign on Monday.", "comment"],
		["The road is shut.\n\nThe hall would have burnt on Friday without the rain.", "comment"],
		["The road is shut.\n\nThe governor set fire to his papers on Friday.", "happening"],
	])("%s", (text, standing) => {
		expect(claimsOf(text).at(-1)?.standing).toBe(standing);
	});
	it("marks what is only supposed, even where that it was said happened", () => {
		const [claim] = claimsOf("Engineers warned on Friday that 300 people could drown.");
		expect(claim).toMatchObject({ act: "fears", standing: "happening", supposed: true });
		expect(claimsOf("300 people drowned on Friday.")[0]?.supposed).toBeUndefined();
	});
});
