import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { read } from "../read/read.js";
import { decode } from "../text/places.js";
import { whoIsWho } from "./who.js";

const gazetteer = decode(readFileSync(new URL("../../data/places.bin", import.meta.url)));
const knowledge = { languages: [loadEnglish()], gazetteer, frequency: () => 0 };

function told(texts: Readonly<Record<string, readonly [string, string]>>) {
	const documents = Object.entries(texts).map(([id, [published, text]]) =>
		document({ id, text, published, lang: "en" }),
	);
	const readings = documents.map((d) => read(d, knowledge));
	const actors = whoIsWho(readings, documents, knowledge);
	const nameOf = (id: string | null) => actors.list.find((a) => a.id === id)?.name ?? null;
	/** Who speaks in a document, in order. */
	const speakers = (id: string) => readings.find((r) => r.id === id)?.voices.map((v) => nameOf(actors.meant(id, v)));
	return { actors, speakers };
}

describe("who is meant over documents", () => {
	it("is the one holder of an office on the day of the document, in its country", () => {
		const { speakers } = told({
			a: ["2023-03-01", "LIMA, March 1 - Prime Minister Rosa Lind of Peru opened the port of Callao. She left."],
			b: ["2023-05-02", "LIMA, May 2 - Rosa Lind resigned as prime minister of Peru on May 1, 2023."],
			c: ["2023-05-04", "LIMA, May 4 - Tomas Ito was appointed prime minister of Peru on May 3, 2023."],
			d: ["2023-04-01", "LIMA, April 1 - The prime minister of Peru said that the port was open."],
			e: ["2023-06-01", "LIMA, June 1 - The prime minister said that the port in Peru was open."],
			f: ["2023-06-01", "OSLO, June 1 - The prime minister of Norway said that the port was open."],
			g: ["2023-06-02", "LIMA, June 2 - Peru's former prime minister said that the port was shut."],
		});
		expect(["d", "e", "f", "g"].map((id) => speakers(id)?.[0])).toEqual(["Rosa Lind", "Tomas Ito", null, "Rosa Lind"]);
	});
	it("is one ministry however it is worded, and two of two countries", () => {
		const { actors, speakers } = told({
			a: ["2023-03-01", "LIMA, March 1 - Peru's interior ministry said that six people had died in Lima."],
			b: ["2023-03-01", "LIMA, March 1 - The Peruvian interior ministry said that seven people had died in Lima."],
			c: ["2023-03-02", "The Ministry of Internal Affairs of Peru (MIA) said that eight people had died in Lima."],
			d: [
				"2023-03-02",
				"LIMA - The MIA said that nine people had died in Lima. Chile's Interior Ministry said ten had.",
			],
			e: ["2023-03-02", "SANTIAGO, March 2 - The Interior Ministry said that nobody had died in Santiago, Chile."],
		});
		const [peru, other] = [speakers("a")?.[0], speakers("e")?.[0]];
		expect([speakers("b")?.[0], speakers("c")?.[0], speakers("d")?.[0]]).toEqual([peru, peru, peru]);
		expect(speakers("d")?.[1]).toBe(other);
		expect(peru).not.toBe(other);
		expect(actors.list.filter((a) => a.type === "organisation")).toHaveLength(2);
		expect(actors.list.find((a) => a.name === peru)?.because.join()).toContain("the same body of one country (PE)");
	});
	it("tells since when and until when an office was held", () => {
		const { actors } = told({
			a: [
				"2023-03-01",
				"LIMA, March 1 - Rosa Lind, the health minister since 2019, resigned on Monday, February 27, 2023.",
			],
			b: [
				"2023-03-02",
				"LIMA, March 2 - Tomas Ito was named acting health minister of Peru on Wednesday, March 1, 2023.",
			],
		});
		expect(actors.list.filter((a) => a.type === "person").map((a) => [a.name, a.roles])).toEqual([
			["Rosa Lind", [{ role: "health minister", from: "2019", until: "2023-02-27" }]],
			["Tomas Ito", [{ role: "acting health minister of Peru", from: "2023-03-01", until: null }]],
		]);
	});
});
