import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import type { Dated } from "../core/reading.js";
import { isoInstant, latestInstant } from "../core/zone.js";
import { read } from "../read/read.js";
import { nowhere } from "../text/places.js";
import { knownAt, knownBy } from "./known.js";

const dated = (value: string, basis: Dated["basis"] = "inferred"): Dated => ({ value, basis, because: [] });
const at = (fields: Parameters<typeof document>[0], of: Dated | null, zone = "UTC") => {
	const moment = knownAt(document(fields), of, zone);
	return moment === null ? null : isoInstant(moment);
};

describe("knownAt", () => {
	it.each([
		["a published day counts at its end", { published: "2022-01-08" }, null, "UTC", "2022-01-08T23:59:59Z"],
		["in the case's zone", { published: "2022-01-08" }, null, "Asia/Almaty", "2022-01-08T17:59:59Z"],
		["a moment counts as it is", { published: "2022-01-08T09:30:00Z" }, null, "UTC", "2022-01-08T09:30:00Z"],
		["the latest possible day", {}, dated("{2022-01-08,2028-01-08}"), "UTC", "2028-01-08T23:59:59Z"],
		["capture bounds it", { captured: "2022-01-10" }, dated("2022-01-08/.."), "UTC", "2022-01-10T23:59:59Z"],
		["open without capture", {}, dated("2022-01-08/.."), "UTC", null],
		["nothing known", {}, null, "UTC", null],
	] as const)("%s", (_, fields, of, zone, expected) =>
		expect(at({ id: "a", text: "", ...fields }, of, zone)).toBe(expected));
});

const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: () => null };

describe("knownBy", () => {
	const texts = {
		open: "PORT SELIM, March 3 (Gull Wire) — The harbour was closed on Friday, the port authority said.",
		never: "Nobody knows when this was.",
		paper: "The harbour was closed on March 3, 2023, after a walkout.",
	};
	const known = (paper: string, asOf: string, order = Object.keys(texts)) => {
		const documents = Object.entries(texts)
			.map(([id, text]) => document({ id, text, lang: "en", published: id === "paper" ? paper : null }))
			.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
		const readings = new Map(documents.map((d) => [d.id, read(d, knowledge)]));
		const { ids, never } = knownBy(documents, readings, latestInstant(asOf, "UTC") ?? 0, "UTC");
		return { ids: [...ids].sort(), never };
	};

	it("settles a document by others that were known, and says what is in no past film", () =>
		expect(known("2023-03-06", "2023-03-09")).toEqual({ ids: ["open", "paper"], never: ["never"] }));

	it("is not settled by what came out later", () =>
		expect(known("2023-03-20", "2023-03-09")).toEqual({ ids: [], never: ["open", "never"] }));

	it("is the same in any order", () =>
		expect(known("2023-03-06", "2023-03-09", ["never", "paper", "open"])).toEqual(known("2023-03-06", "2023-03-09")));
});
