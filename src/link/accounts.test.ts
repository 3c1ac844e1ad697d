import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { latestInstant } from "../core/zone.js";
import { read, readAll } from "../read/read.js";
import { nowhere } from "../text/places.js";
import { accounts } from "./accounts.js";
import { noFrequency } from "./frequencies.js";
import { knownBy } from "./known.js";

const knowledge = { languages: [loadEnglish()], gazetteer: nowhere, frequency: noFrequency };

interface Given {
	readonly text: string;
	readonly published?: string;
	readonly captured?: string;
}

const documentsOf = (given: Readonly<Record<string, Given>>) =>
	Object.entries(given).map(([id, one]) => document({ id, lang: "en", ...one }));

/** The day and the Monday (days since 1970) of each document that was laid beside the others. */
function laid(given: Readonly<Record<string, Given>>) {
	const documents = documentsOf(given);
	const readings = readAll(
		documents.map((one) => ({ document: one, dated: null })),
		knowledge,
	);
	return accounts(readings, documents, noFrequency);
}

const days = (given: Readonly<Record<string, Given>>) =>
	Object.fromEntries([...laid(given)].map(([id, { value }]) => [id, value]));

const witness = `Odile mends nets in the harbour of Tamarin Bay. She told us what she saw. We have left out her family name.

I was at the well when it began. On the Monday I went down to the jetty with my mother, and my uncle Basile told me that the ferry had sunk behind the reef. I did not believe him. We looked and saw only barrels in the water.

On the Tuesday the divers came from Port Louvain with a yellow boat, and my mother cooked for them. They told us that they would look for the captain. I gave them our lamp.

The next day I saw my neighbours throw stones at the office of the shipping company, and they broke the sign. I was afraid and I took my sister home.

On the Friday before, I had seen the captain drunk in our street, and I had said so to my uncle.

On the Sunday the bishop came and we sang for the drowned on the jetty.`;

const pile: Record<string, Given> = {
	gull: {
		published: "2019-06-04",
		text: "A ferry sank behind the reef of Tamarin Bay on Monday, the harbour master said.\n\nDivers from Port Louvain arrived on Tuesday with a yellow boat to look for the captain and his passengers.",
	},
	lamp: {
		published: "2019-06-06",
		text: "People in Tamarin Bay threw stones at the office of the shipping company on Wednesday and broke its sign, police said.\n\nDivers found barrels from the ferry behind the reef on Wednesday.",
	},
	bell: {
		published: "2019-06-10",
		text: "The bishop of Port Louvain sang for the drowned passengers on the jetty of Tamarin Bay on Sunday.\n\nA judge ordered on Saturday that the shipping company open its books.",
	},
};

describe("accounts", () => {
	it("dates an account by weekdays with the days that others tell", () =>
		expect(days({ ...pile, witness: { text: witness } })).toEqual({ witness: "2019-06-09/.." }));

	it("gives each of its days its place on the calendar", () => {
		const [one] = documentsOf({ witness: { text: witness } });
		const known = laid({ ...pile, witness: { text: witness } }).get("witness");
		const reading = one && known ? read(one, knowledge, known) : null;
		const told = reading?.times.flatMap((t) => (t.edtf ? [`${witness.slice(t.start, t.end)} = ${t.edtf}`] : []));
		expect(told).toEqual([
			"Monday = 2019-06-03",
			"Tuesday = 2019-06-04",
			"The next day = 2019-06-05",
			"the Friday before = 2019-05-31",
			"Sunday = 2019-06-09",
		]);
	});

	it("takes the day on which it is told from a weekday beside yesterday or today", () => {
		const text = `${witness}\n\nYesterday, Monday, I went back to the jetty and my uncle was not there.`;
		expect(days({ ...pile, witness: { text } })).toEqual({ witness: "2019-06-11" });
	});

	it("takes it also where it stands first", () => {
		const text = `Today is Tuesday and I have slept. ${witness.split("\n\n").slice(1).join("\n\n")}`;
		expect(days({ ...pile, witness: { text } })).toEqual({ witness: "2019-06-11" });
	});

	it("cites the weekdays that others tell too", () => {
		const because = laid({ ...pile, witness: { text: witness } }).get("witness")?.because ?? [];
		expect(because.map(({ start, end }) => witness.slice(start, end))).toEqual([
			"Monday",
			"Tuesday",
			"The next day",
			"Sunday",
		]);
	});

	it("says nothing where two weeks fit alike", () => {
		const later = Object.fromEntries(
			Object.entries(pile).map(([id, { text, published = "" }]) => [
				`${id}2`,
				{ text, published: published.replace("-04", "-18").replace("-06-06", "-06-20").replace("-10", "-24") },
			]),
		);
		expect(days({ ...pile, ...later, witness: { text: witness } })).toEqual({});
	});

	it("says nothing beside documents of another crisis", () => {
		const other = Object.fromEntries(
			Object.entries(pile).map(([id, { text, ...rest }]) => [
				id,
				{ ...rest, text: text.replaceAll("Tamarin Bay", "Corvo Point").replaceAll("Port Louvain", "Sant Elm") },
			]),
		);
		expect(days({ ...other, witness: { text: witness } })).toEqual({});
	});

	it("is not of a week after the day on which the desk had it", () =>
		expect(days({ ...pile, witness: { text: witness, captured: "2019-06-07" } })).toEqual({}));

	it("leaves an account whose own words settle its days", () => {
		const text = witness.replace("On the Monday I", "On Monday, 3 June 2019, I");
		expect(days({ ...pile, witness: { text } })).toEqual({});
	});

	it("is the same in any order", () => {
		const all = Object.entries({ ...pile, witness: { text: witness } });
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (entries) => {
				expect(days(Object.fromEntries(entries))).toEqual({ witness: "2019-06-09/.." });
			}),
			{ numRuns: 5 },
		);
	});

	it("is known by then only where what settles it was", () => {
		const text = `${witness}\n\nYesterday, Monday, I went back to the jetty and my uncle was not there.`;
		const documents = documentsOf({ ...pile, witness: { text } });
		const readings = new Map(documents.map((one) => [one.id, read(one, knowledge)]));
		const by = (day: string) => knownBy(documents, readings, latestInstant(day, "UTC") ?? 0, "UTC");
		expect(by("2019-06-11").ids.has("witness")).toBe(true);
		expect(by("2019-06-10").ids.has("witness")).toBe(false);
		expect(by("2019-06-05").never).toEqual(["witness"]);
	});
});
