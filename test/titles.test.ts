import { describe, expect, it } from "vitest";
import { document, openApp } from "../src/app.js";

const app = await openApp();
const filmOf = (fields: { text: string; title?: string }) =>
	app.film([document({ id: "a", lang: "en", published: "2022-03-09", ...fields })]);

describe("a document of nothing but a title", () => {
	it("tells its title on its day", () => {
		const { entries } = filmOf({ title: "Miners storm the town hall", text: "" });
		expect(entries.map((e) => [e.date, e.headline])).toEqual([["2022-03-09", "Miners storm the town hall"]]);
		expect(entries[0]?.sentences).toMatchObject([{ in: "title", text: "Miners storm the town hall" }]);
	});
	it("tells what its title counts", () => {
		const { tolls } = filmOf({ title: "Dam bursts, 12 people killed", text: "" });
		expect(tolls).toMatchObject([{ of: "killed", best: 12 }]);
	});
	it("tells its text and not its title where it has both", () => {
		const { entries } = filmOf({ title: "Hall stormed", text: "Miners stormed the town hall on Wednesday morning." });
		expect(entries.map((e) => e.headline)).toEqual(["Miners stormed the town hall on Wednesday morning"]);
	});
});

describe("what is only supposed", () => {
	it.each([
		"The number of people killed could reach 40, the governor said.",
		"Up to 40 people may have been killed in the slide.",
		"The hospital could not confirm that 40 people had been killed.",
		"If the dam bursts, 40 people will be killed.",
		"Were 40 people killed in the slide?",
	])("is no toll: %s", (text) => {
		expect(filmOf({ text: `The road is shut.\n\n${text}` }).tolls).toEqual([]);
	});
	it("is one where it is told as so", () => {
		expect(filmOf({ text: "40 people were killed in the slide." }).tolls).toMatchObject([{ of: "killed", best: 40 }]);
	});
});
