import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import type { Name, Reference, Time } from "../core/reading.js";
import { gist } from "./gist.js";
import { page } from "./page.js";

const english = loadEnglish();

function gistOf(text: string, name?: string, time?: string) {
	const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], english);
	const sentence = laid.sentences[0];
	if (!sentence) throw new Error("no sentence");
	const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
	const names: Name[] = name ? [{ ...at(name), type: "person", name, role: null, alias: null }] : [];
	const times: Time[] = time
		? [{ ...at(time), type: "DATE", value: "2022-03-04", edtf: "2022-03-04", basis: "stated", anchor: null }]
		: [];
	return gist(laid, sentence, names, times);
}

describe("gist", () => {
	it.each([
		["Miners stormed the town hall.", "attack", ["town hall"], ["miner"]],
		["The town hall was attacked by miners.", "attack", ["town hall"], ["miner"]],
		["The council agreed to lower the fare.", "cut", ["price"], ["council"]],
		["The council conceded a reduction in the fare.", "cut", ["price"], ["council"]],
		["They set part of the barn on fire.", "burn", ["barn"], []],
		["Miners forced their way into the town hall on Friday evening.", "attack", ["town hall"], ["miner"]],
		["Police took the mayor into custody.", "arrest", ["mayor"], ["police"]],
	])("%s", (text, kind, objects, subjects) => {
		const deed = gistOf(text).deeds.find((d) => d.kind === kind);
		for (const o of objects) expect(deed?.objects).toContain(o);
		for (const s of subjects) expect(deed?.subjects).toContain(s);
	});

	it("keeps names and numbers apart and leaves times out", () => {
		const found = gistOf("On 4 March Ann Lee freed 12 goats.", "Ann Lee", "4 March");
		expect(found.names).toEqual(["Ann Lee"]);
		expect(found.numbers).toEqual([12]);
		expect(found.words).toEqual(["free", "goat"]);
	});

	it("takes a pronoun for the one whom it means, but not for whose something is", () => {
		const text = "Guards took her to the pier, and his brother fled.";
		const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], english);
		const [sentence] = laid.sentences;
		if (!sentence) throw new Error("no sentence");
		const said = { as: "pronoun", post: null, body: false } as const;
		const references: Reference[] = [
			{ ...said, start: 12, end: 15, name: "Ann Lee" },
			{ ...said, start: 33, end: 36, name: "Tom Hart", owner: true },
		];
		expect(gist(laid, sentence, [], [], references).names).toEqual(["Ann Lee"]);
	});
});
