import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/material/cpu.js";
import { decode, placeKey } from "./places.js";

const bytes = readFileSync(new URL("../../data/places.bin", import.meta.url));
const gazetteer = decode(bytes);

describe("gazetteer", () => {
	it("weighs at most 8 MB and is decoded at once", () => {
		expect(bytes.length).toBeLessThan(8e6);
		const from = cpuTime();
		decode(bytes).lookup("Almaty");
		expect(cpuTime() - from).toBeLessThan(300);
	});

	it.each([
		["Almaty", "KZ", "city"],
		["Алматы", "KZ", "city"],
		["Alma-Ata", "KZ", "city"],
		["Жаңаөзен", "KZ", "city"],
		["Mangystau", "KZ", "region"],
		["Nur-Sultan", "KZ", "city"],
		["Raqqa", "SY", "city"],
		["حلب", "SY", "city"],
		["Kazakhstan", "KZ", "country"],
		["the U.S.".slice(4), "US", "country"],
		["Казахстан", "KZ", "country"],
	])("%s is in %s, a %s", (name, country, precision) => {
		expect(gazetteer.lookup(name)[0]).toMatchObject({ country, precision });
	});

	it("is empty where there is none", () => expect(gazetteer.lookup("Nowhereville-on-Nothing")).toEqual([]));

	it("refuses other bytes", () => expect(() => decode(new Uint8Array(40))).toThrow(/no gazetteer/));

	it("folds names", () => expect(placeKey("Saint-Étienne’s")).toBe("saint etiennes"));
});
