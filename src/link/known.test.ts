import { describe, expect, it } from "vitest";
import { document } from "../core/document.js";
import type { Dated } from "../core/reading.js";
import { isoInstant, latestInstant } from "../core/zone.js";
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

describe("knownBy", () => {
	const documents = ["open", "paper", "later", "never"].map((id) => document({ id, text: "" }));
	const own = new Map<string, Dated | null>([
		["open", dated("XXXX-01-05", "stated")],
		["paper", dated("2022-01-06", "stated")],
		["later", dated("2022-01-20", "stated")],
		["never", null],
	]);
	const moment = latestInstant("2022-01-09", "UTC") ?? 0;

	it("settles a document by others that were known, and says what is in no past film", () => {
		const narrowed = (id: string, by: ReadonlySet<string>) =>
			id === "open" && by.has("paper") ? dated("2022-01-05") : (own.get(id) ?? null);
		const then = knownBy(documents, own, narrowed, moment, "UTC");
		expect([...then.ids].sort()).toEqual(["open", "paper"]);
		expect(then.never).toEqual(["never"]);
	});

	it("is not settled by what came out later", () => {
		const narrowed = (id: string, by: ReadonlySet<string>) =>
			id === "open" && by.has("later") ? dated("2022-01-05") : (own.get(id) ?? null);
		expect([...knownBy(documents, own, narrowed, moment, "UTC").ids]).toEqual(["paper"]);
	});
});
