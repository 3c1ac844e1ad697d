import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { document } from "../../core/document.js";
import type { NameType } from "../../core/reading.js";
import { read } from "../../read/read.js";
import { settled } from "./settled.js";

const knowledge = { languages: [loadEnglish()], gazetteer: { lookup: () => [] }, frequency: () => null };

/** Readings that tell of nothing but names of kinds. */
function made(...documents: readonly (readonly (readonly [string, NameType])[])[]) {
	const empty = read(document({ id: "d", text: "It rained.", lang: "en" }), knowledge);
	return documents.map((names, i) => ({
		...empty,
		id: `d${i}`,
		names: names.map(([name, type]) => ({ start: 0, end: 1, type, name, role: null, alias: null })),
	}));
}
const kinds = (readings: ReturnType<typeof made>) => settled(readings).map((r) => r.names.map((n) => n.type));

describe("names read as several kinds", () => {
	it("are of the kind of most mentions", () => {
		const readings = made(
			[
				["Harbour Friends", "organisation"],
				["Harbour Friends", "organisation"],
			],
			[["Harbour Friends", "person"]],
		);
		expect(kinds(readings)).toEqual([["organisation", "organisation"], ["organisation"]]);
		expect(kinds([...readings].reverse())).toEqual([["organisation"], ["organisation", "organisation"]]);
	});
	it("stay as they are where none has most", () => {
		const readings = made([["Harbour Friends", "organisation"]], [["Harbour Friends", "person"]]);
		expect(settled(readings)).toBe(readings);
	});
	it("stay as they are where one word is somebody's surname", () => {
		const readings = made(
			[
				["Selim", "place"],
				["Selim", "place"],
				["Ada Selim", "person"],
			],
			[["Selim", "person"]],
		);
		expect(kinds(readings).at(1)).toEqual(["person"]);
	});
});
