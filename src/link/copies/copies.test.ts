import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../../test/material/cpu.js";
import { document } from "../../core/document.js";
import { copies, originalsFirst } from "./index.js";

const report = `The dam above Port Grey gave way shortly before dawn and water ran through the lower town for two hours. Crews in boats took people from the roofs of a
school and of a mill. The harbour office said that the sluices had been open for a week because of the rain. Nobody could say at first how many were missing.

A baker who lives beside the mill said that he woke when his bed began to move. Trains to the coast will not run before the end of the week, the railway said.
Engineers are to look at the two other dams of the valley. The mayor asked everybody to stay away from the river and to boil water before drinking it.`;
const other = `A court in Hill Town has told the owners of the old cinema to open it again. The building had been shut since its ceiling came down during a film.
Neighbours had gone to law because the square was dark at night. The owners, two brothers, say that they will show silent films until the money for loudspeakers is there.`;
const rewritten = `Two hours of water ran through Port Grey's lower town on Monday when a dam broke. The harbour office said that the sluices had been open for a week because of the rain.
A baker who lives beside the mill said that he woke when his bed began to move. Boats were still out at noon, and soldiers brought blankets and bread to a gymnasium on the hill.
A reporter of this paper saw cows on the railway line. Trains to the coast will not run before the end of the week, the railway said.`;

const ids = (groups: ReturnType<typeof copies>, kind: string) =>
	groups.filter((g) => g.kind === kind).map((g) => [...g.documents]);

describe("copies", () => {
	it("finds a trimmed copy, one with a new lead, and the earliest of them", () => {
		const first = document({ id: "b", text: report, published: "2021-05-03" });
		const trimmed = document({ id: "a", text: report.slice(0, report.indexOf("A baker")), published: "2021-05-04" });
		const led = document({
			id: "c",
			text: `Port Grey is under water, and this is how it came about.\n\n${report}`,
			published: "2021-05-04",
		});
		const groups = copies([trimmed, first, led, document({ id: "d", text: other })]);
		expect(ids(groups, "copy")).toEqual([["b", "a", "c"]]);
		expect(groups[0]?.overlap).toBeGreaterThan(0.9);
	});

	it("takes for the first of one day whom the others credit, then what gives no hour, then the earlier hour", () => {
		const day = "2021-05-03";
		const at = (id: string, published: string, source: string) => document({ id, text: report, published, source });
		const list = [
			at("a", `${day}T09:00:00Z`, "Valley Post"),
			at("b", `${day}T08:00:00Z`, "Lower Town News"),
			at("c", day, "Mill Lane Mail"),
			at("d", `${day}T10:00:00Z`, "Hill Wire"),
		];
		const options = {
			days: new Map(list.map(({ id }) => [id, day])),
			known: new Map(list.map(({ id, published }) => [id, Date.parse(published ?? "")])),
			credits: new Map(list.slice(0, 3).map(({ id }) => [id, ["Hill Wire"]])),
		};
		expect(ids(copies(list, options), "copy")).toEqual([["d", "c", "b", "a"]]);
		expect(ids(copies(list, { ...options, credits: new Map() }), "copy")).toEqual([["c", "b", "a", "d"]]);
	});

	it("puts the first of copies before all of them, and leaves the rest in their order", () => {
		const list = ["w", "a", "x", "b", "y"].map((id) => document({ id, text: "" }));
		const group = { overlap: 1, credit: null };
		const order = (kind: "copy" | "derived", documents: string[]) =>
			originalsFirst(list, [{ ...group, kind, documents }]).map(({ id }) => id);
		expect(order("copy", ["b", "a", "y"])).toEqual(["w", "b", "a", "x", "y"]);
		expect(order("copy", ["w", "b"])).toEqual(["w", "a", "x", "b", "y"]);
		expect(order("derived", ["b", "a"])).toEqual(["w", "a", "x", "b", "y"]);
	});

	it("tells a rewriting from a copy", () => {
		const groups = copies([
			document({ id: "a", text: report }),
			document({ id: "b", text: rewritten }),
			document({ id: "c", text: other }),
		]);
		expect(ids(groups, "copy")).toEqual([]);
		expect(ids(groups, "derived")).toEqual([["a", "b"]]);
	});

	it("makes no copies out of the furniture of a site, a speech that both quote, or a line to call", () => {
		const furniture =
			"Hill Post brings you the news of the valley every morning and every evening\nBecome a friend of Hill Post and read without bounds\n";
		const site = [
			"The cinema opens on Monday with a film about the sea.",
			"A goat was found on the roof of the court house.",
			"Rain is due.",
		];
		const pages = site.map((text, i) => document({ id: `p${i}`, source: "Hill Post", text: furniture + text }));
		expect(copies(pages)).toEqual([]);
		const speech = `“We will build the dam again, higher and with better stone, and we will ask those who let it fall to pay for every door and every bed,” the mayor said.`;
		const quoting = [
			`${speech}\nHe spoke in the rain to some forty people.`,
			`The mayor came late. ${speech} Then he left for the station and took the night train.`,
		];
		expect(copies(quoting.map((text, i) => document({ id: `q${i}`, text })))).toEqual([]);
	});

	it("makes no report of a turn of phrase that two short texts share", () => {
		const phrase = "because of the rain that has not stopped for a week";
		const short = [
			`The fair of Hill Town is put off ${phrase}, its mayor said on Monday, and nobody knows when the carousel will turn again.`,
			`Two goats were found on a roof in Port Grey; they had climbed there, a keeper thinks, ${phrase} and flooded their meadow.`,
		];
		expect(copies(short.map((text, i) => document({ id: `s${i}`, text })))).toEqual([]);
	});

	it("names the agency that all credit", () => {
		const credits = new Map([
			["a", ["Hill Wire"]],
			["b", ["Hill Wire"]],
		]);
		const groups = copies([document({ id: "a", text: report }), document({ id: "b", text: report })], { credits });
		expect(groups[0]?.credit).toBe("Hill Wire");
	});

	it("does not depend on the order of documents", () => {
		const texts = [report, rewritten, other, report.slice(200), `${other}\n${report}`, rewritten.slice(100)];
		const all = texts.map((text, i) => document({ id: `d${i}`, text }));
		const expected = copies(all);
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
				expect(copies(shuffled)).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
	});

	it.each(["a", "1", ".", "@", "— ", "“", "( ", "\n", "a@a.", "www."])("takes long runs of %j", (unit) => {
		const start = cpuTime();
		const text = unit.repeat(50_000 / unit.length);
		copies([document({ id: "a", text, source: "S" }), document({ id: "b", text: `${text} b`, source: "S" })]);
		expect(cpuTime() - start).toBeLessThan(3000);
	});

	it("takes any text", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 5 }), (texts) => {
				const found = copies(texts.map((text, i) => document({ id: `d${i}`, text })));
				for (const g of found) expect(g.documents.length).toBeGreaterThan(1);
			}),
			{ numRuns: 50 },
		);
	});
});
