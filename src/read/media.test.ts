import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import type { Time } from "../core/reading.js";
import { words } from "../text/borders.js";
import { fold } from "../text/fold.js";
import { media } from "./media.js";
import { page } from "./page.js";

const language = loadEnglish();
const lay = (text: string) => page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
const day = (text: string, of: string, edtf: string): Time => {
	const start = text.indexOf(of);
	return { start, end: start + of.length, type: "DATE", value: edtf, edtf, basis: "stated", anchor: null };
};

describe("media rules", () => {
	it.each(language.media.matches)("%s", (text) => expect(media(lay(text), [], [], [])).toHaveLength(1));
	it.each(language.media.not)("not: %s", (text) => expect(media(lay(text), [], [], [])).toEqual([]));
	for (const rule of language.media.verification) {
		const pattern = words(rule.pattern, "");
		it.each(rule.matches)(`${rule.status}: %s`, (text) => expect(pattern.test(fold(text))).toBe(true));
		it.each(rule.not)(`not ${rule.status}: %s`, (text) => expect(pattern.test(fold(text))).toBe(false));
	}
});

describe("media", () => {
	it.each([
		[2022, "false"],
		[2013, "unverified"],
		[null, "unverified"],
	])("tells a thing filmed in 2013 by a text of %s as %s", (year, status) => {
		const dated = year === null ? null : { value: `${year}-05-01`, basis: "given" as const, because: [] };
		const text = "A video posted on Telegram shows a fire. It was filmed in Norton in 2013.";
		expect(media(lay(text), [], [], [], dated)[0]?.status).toBe(status);
	});

	it.each([
		["A video posted on X on 3 March shows a burning bus.", "X"],
		["A video filmed with an x-ray shows a burning bus.", null],
		["A video shows Malcolm X at a rally.", null],
	])("tells a platform of one letter where it is meant: %s", (text, platform) => {
		expect(media(lay(text), [], [], [])[0]?.platform).toBe(platform);
	});

	it("reads platform, account, day and what it shows", () => {
		const text = "A video posted on Telegram by @northgate on March 5 shows a burning bus.";
		const [found] = media(lay(text), [day(text, "March 5", "2021-03-05")], [], []);
		expect([found?.kind, found?.platform, found?.account, found?.posted]).toEqual([
			"video",
			"Telegram",
			"@northgate",
			"2021-03-05",
		]);
		expect(found?.shows && text.slice(found.shows.start, found.shows.end)).toBe("a burning bus");
	});
	it("reads what the next sentence says of its truth", () => {
		expect(media(lay("A clip on TikTok shows a fire. It could not be verified."), [], [], [])[0]?.status).toBe(
			"unverified",
		);
		expect(media(lay("A clip on TikTok shows a fire. It is a fake."), [], [], [])[0]?.status).toBe("false");
	});
	it("reads who made it, where, and the words of verification", () => {
		const text = "Footage filmed by a retired teacher shows a flooded street in Norton. The agency verified the video.";
		const start = text.indexOf("Norton");
		const norton = { start, end: start + 6, type: "place" as const, name: "Norton", role: null, alias: null };
		const [found] = media(lay(text), [], [norton], []);
		const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
		expect(words(found?.by)).toBe("a retired teacher");
		expect(found?.places.map((p) => p.name)).toEqual(["Norton"]);
		expect([found?.status, words(found?.verification)]).toEqual(["verified", "verified"]);
	});
	it("knows embeds by their address", () => {
		const marks = [{ start: 0, end: 4, kind: "embed" as const, url: "https://www.tiktok.com/@norton_news/video/123" }];
		expect(media(lay("Here."), [], [], marks)).toEqual([
			{
				start: 0,
				end: 4,
				kind: "video",
				platform: "TikTok",
				account: "@norton_news",
				posted: null,
				shows: null,
				places: [],
				by: null,
				verification: null,
				status: "unverified",
			},
		]);
	});
});
