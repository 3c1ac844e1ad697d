import { describe, expect, it } from "vitest";
import type { MediumMention } from "../core/reading.js";
import { media, type ToldMedium } from "./media.js";

const mention = (fields: Partial<MediumMention>, document: string, shows: string | null): ToldMedium => ({
	document,
	shows,
	by: null,
	verification: null,
	places: [],
	mention: {
		start: 0,
		end: 5,
		kind: "video",
		platform: "TikTok",
		account: null,
		posted: "2021-03-05",
		shows: null,
		places: [],
		by: null,
		verification: null,
		status: "unverified",
		claim: `${document}#c1`,
		...fields,
	},
});

describe("media", () => {
	it("tells the same item once", () => {
		const list = [
			mention({}, "a", "a burning bus near the market"),
			mention({ status: "verified" }, "b", "the burning bus at a market"),
			mention({ posted: "2021-03-06" }, "c", "a burning bus near the market"),
		];
		expect(media(list).map((m) => [m.posted, m.status, m.claims])).toEqual([
			["2021-03-05", "verified", ["a#c1", "b#c1"]],
			["2021-03-06", "unverified", ["c#c1"]],
		]);
		expect(media([...list].reverse())).toEqual(media(list));
	});
});
