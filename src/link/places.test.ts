import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Name, Reading } from "../core/reading.js";
import { decode } from "../text/places.js";
import { homeCountry, linkPlaces } from "./places.js";

const gazetteer = decode(readFileSync(new URL("../../data/places.bin", import.meta.url)));

function reading(id: string, ...places: readonly string[]): Reading {
	const names = places.map((name, i): Name => ({ start: i, end: i + 1, type: "place", name, role: null, alias: null }));
	return {
		id,
		lang: "en",
		read: true,
		rights: null,
		kind: "report",
		dated: null,
		blocks: [],
		sentences: [],
		times: [],
		names,
		figures: [],
		voices: [],
		claims: [],
		measures: [],
		media: [],
		withdrawals: [],
		offices: [],
		references: [],
	};
}

const all = [
	reading("a", "Kazakhstan", "Almaty", "Janaozen", "Mangystau", "City Hall", "Almaty Town Hall", "the whole country"),
	reading("b", "Texas", "Paris", "Houston"),
	reading("c", "France", "Paris", "Lyon"),
	reading("d", "Astana", "Nur-Sultan", "Жаңаөзен"),
];
const linked = linkPlaces(all, gazetteer);

describe("places", () => {
	it.each([
		["a", "Almaty", "KZ", "city"],
		["a", "Janaozen", "KZ", "city"],
		["a", "Mangystau", "KZ", "region"],
		["a", "the whole country", "KZ", "country"],
		["a", "City Hall", "KZ", "site"],
		["c", "Paris", "FR", "city"],
		["b", "Houston", "US", "city"],
	])("%s: %s is in %s, a %s", (document, name, country, precision) => {
		expect(linked.placeOf(document, name)).toMatchObject({ country, precision });
	});

	it("tells a region from the city of its name", () => {
		const found = linkPlaces([reading("x", "Mexico", "Chihuahua state", "Chihuahua")], gazetteer);
		const kinds = ["Chihuahua", "Chihuahua state"].map((name) => found.placeOf("x", name)?.precision);
		expect(kinds).toEqual(["city", "region"]);
	});
	it("takes what only sounds like a place for it where its country is told of, and for a place of its own elsewhere", () => {
		const near = linkPlaces([reading("x", "Syria", "Aleppo", "Dayr Ezzoor")], gazetteer);
		expect(near.placeOf("x", "Dayr Ezzoor")).toMatchObject({ country: "SY", precision: "city" });
		const far = linkPlaces([reading("x", "Peru", "Lima", "Dayr Ezzoor")], gazetteer);
		expect(far.placeOf("x", "Dayr Ezzoor")).toMatchObject({ country: null, precision: "unknown" });
	});
	it("know one place of no record however it is spelt", () => {
		const found = linkPlaces(
			[reading("x", "Peru", "Quralimbatoq"), reading("y", "Peru", "Quralim Batok"), reading("z", "Peru", "Quremba")],
			gazetteer,
		);
		expect(found.placeOf("x", "Quralimbatoq")?.id).toBe(found.placeOf("y", "Quralim Batok")?.id);
		expect(found.placeOf("z", "Quremba")?.id).not.toBe(found.placeOf("y", "Quralim Batok")?.id);
	});
	it("know one place under its names", () => {
		expect(linked.placeOf("d", "Astana")?.id).toBe(linked.placeOf("d", "Nur-Sultan")?.id);
		expect(linked.placeOf("a", "Janaozen")?.id).toBe(linked.placeOf("d", "Жаңаөзен")?.id);
	});

	it("know what lies in what", () => {
		const id = (document: string, name: string) => linked.placeOf(document, name)?.id ?? "";
		expect(linked.within(id("a", "Janaozen"), id("a", "Mangystau"))).toBe(true);
		expect(linked.within(id("a", "Mangystau"), id("a", "Kazakhstan"))).toBe(true);
		expect(linked.within(id("a", "Almaty Town Hall"), id("a", "Almaty"))).toBe(true);
		expect(linked.within(id("a", "Almaty"), id("a", "Mangystau"))).toBe(false);
		expect(linked.within(id("a", "Kazakhstan"), id("a", "Almaty"))).toBe(false);
	});

	it("leave a small place open where nothing but its name speaks for it", () => {
		const lone = linkPlaces([reading("x", "Tal")], gazetteer).placeOf("x", "Tal");
		expect(lone).toMatchObject({ country: null, lat: null, precision: "unknown" });
		const told = linkPlaces([reading("x", "Tal", "Syria", "Aleppo")], gazetteer).placeOf("x", "Tal");
		expect(told).toMatchObject({ country: "SY", precision: "city" });
	});
	it("take the region where the name says so", () => {
		const found = linkPlaces([reading("x", "Almaty region", "Almaty", "New York State")], gazetteer);
		expect(found.placeOf("x", "Almaty region")).toMatchObject({ country: "KZ", precision: "region" });
		expect(found.placeOf("x", "Almaty")).toMatchObject({ country: "KZ", precision: "city" });
		expect(found.placeOf("x", "New York State")).toMatchObject({ country: "US", precision: "region" });
	});
	it("know the country that a text is about", () =>
		expect(all.map((r) => homeCountry(r, gazetteer))).toEqual(["KZ", "US", "FR", "KZ"]));

	it("are the same in any order of documents", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (list) => {
				expect(linkPlaces(list, gazetteer).list).toEqual(linked.list);
			}),
			{ numRuns: 20 },
		);
	});
});
