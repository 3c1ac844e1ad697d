import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import type { Claim } from "../../core/reading.js";
import { gist } from "../../read/gist.js";
import { page } from "../../read/page.js";
import { bags } from "./bags.js";
import { setAside } from "./disputes.js";
import { type EventClaim, events } from "./index.js";

const english = loadEnglish();

/** Claims made by hand: document, day (or null), sentence. */
function claimsOf(rows: readonly (readonly [document: string, day: string | null, text: string])[]): EventClaim[] {
	return rows.map(([document, day, text], i) => {
		const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], english);
		const sentence = laid.sentences[0];
		if (!sentence) throw new Error("no sentence");
		const negated = /\b(?:not|denied|nobody)\b/u.test(text);
		const claim: Claim = {
			id: `${document}#c${i}`,
			start: 0,
			end: text.length,
			act: "states",
			voice: null,
			when: day === null ? null : { edtf: day, start: 0, end: 3, basis: "stated" },
			where: [],
			standing: "happening",
			because: "",
			negated,
			headline: { start: 0, end: text.length },
			gist: gist(laid, sentence, [], []),
		};
		return { claim, document };
	});
}

const find = (rows: Parameters<typeof claimsOf>[0]) => events({ claims: claimsOf(rows), languages: [english.events] });
const joined = (rows: Parameters<typeof claimsOf>[0]) => find(rows).filter((e) => e.claims.length > 1);

describe("events", () => {
	it.each([
		["Miners attacked the City Hall of Ashby.", "The miners stormed the town hall of Ashby."],
		[
			"The president agreed to lower the price of motor gas.",
			"The authorities conceded a reduction in the price of LNG.",
		],
		["The king ordered his guards to fire without warning.", "He gave the guards an order to shoot without warning."],
		["Police arrested the head of the harbour office.", "The head of the harbour office was taken into custody."],
		["The king dismissed the cabinet.", "The government was sacked by the king."],
	])("joins %j and %j on one day", (a, b) => {
		expect(
			joined([
				["d1", "2021-05-04", a],
				["d2", "2021-05-04", b],
			]),
		).toHaveLength(1);
	});

	it.each([
		["Miners attacked the city hall of Ashby.", "The miners then seized the airport of Ashby."],
		["Police arrested the head of the harbour office.", "Police arrested forty miners at the market."],
		["The king ordered a curfew in Ashby.", "The king ordered fuel price caps for six months."],
		["Forty miners were killed.", "Forty miners were arrested."],
		["A video shows miners with shields on the bridge.", "Another video shows a lorry that burns."],
		["The council asked the king for help.", "The council asked the miners to go home."],
	])("does not join %j and %j", (a, b) => {
		expect(
			joined([
				["d1", "2021-05-04", a],
				["d2", "2021-05-04", b],
			]),
		).toHaveLength(0);
	});

	const bus = "Gunmen stopped a coach of pilgrims that fled to the ford below the mill.";
	const ambush = "Six people died when a coach of fleeing pilgrims was ambushed near the ford.";

	it("joins what two documents tell of one day in words of their own where nothing else in them is like it", () => {
		const rest = [
			["d1", "2021-05-04", "The harbour office closed its doors."],
			["d2", "2021-05-04", "Teachers met in the old library."],
		] as const;
		expect(joined([["d1", "2021-05-04", bus], ["d2", "2021-05-04", ambush], ...rest])).toHaveLength(1);
		expect(joined([["d1", "2021-05-04", bus], ["d2", "2021-05-06", ambush], ...rest])).toHaveLength(0);
	});

	it("leaves them apart where another claim of the day is nearly as much like one of them", () => {
		const rival = "A second coach of pilgrims who fled broke down at the ford of the lower mill.";
		const rows = [
			["d1", "2021-05-04", bus],
			["d2", "2021-05-04", ambush],
			["d2", "2021-05-04", rival],
		] as const;
		const found = joined(rows).map((e) => e.claims);
		expect(found.every((claims) => !claims.includes("d2#c1"))).toBe(true);
	});

	it("finds one name that one document takes for a place and another for a person by its letters", () => {
		const told = claimsOf([
			["d1", "2021-05-04", "The hamlet burnt."],
			["d2", "2021-05-04", "The hamlet burnt near the quarry in the night."],
		]);
		const of = (nameIn: (document: string) => string) => {
			const claims = told.map((one) => {
				const name = nameIn(one.document);
				const words =
					one.document === "d1" ? ["burn", "hamlet", "revenge"] : ["burn", "hamlet", "night", "quarry", "young"];
				const deeds = [{ kind: "burn", objects: [name.toLowerCase()], subjects: [] }];
				return { ...one, claim: { ...one.claim, gist: { deeds, words, names: [name], numbers: [] } } };
			});
			const placeOf = (document: string) => (document === "d1" ? "g1" : null);
			const actorOf = (document: string) => (document === "d2" ? "p1" : null);
			return events({ claims, languages: [english.events], placeOf, actorOf });
		};
		expect(of(() => "Dalmere")).toHaveLength(1);
		expect(of((document) => `Dalmere${document}`)).toHaveLength(2);
	});

	it("joins what tells one number of one kind on one day, however it is worded", () => {
		const [a, b] = claimsOf([
			["d1", "2021-05-04", "The ministry published a toll of 41 dead after the landslide."],
			["d2", "2021-05-04", "At least 41 people died in the landslide, the ministry said."],
		]);
		const figure = (claim: string, hedge: "exact" | "least") => ({
			...{ start: 0, end: 1, of: "killed" as const, low: 41, high: hedge === "least" ? null : 41, hedge, whom: null },
			...{ whomAt: null, part: false, where: null, cue: null, claim },
		});
		if (!a || !b) throw new Error("no claims");
		const told = [
			{ ...a, figures: [figure(a.claim.id, "exact")] },
			{ ...b, figures: [figure(b.claim.id, "least")] },
		];
		const of = (claims: EventClaim[]) => events({ claims, languages: [english.events] });
		expect(of(told)).toHaveLength(1);
	});

	it("takes the holder of an office for the one who is named", () => {
		const [a, b] = claimsOf([
			["d1", "2021-05-04", "The president ordered the police and the army to shoot."],
			["d2", "2021-05-04", "Adeyar ordered the security forces to shoot without warning."],
		]);
		if (!a || !b?.claim.gist) throw new Error("no claims");
		const named = { ...b, claim: { ...b.claim, gist: { ...b.claim.gist, names: ["Adeyar"] } } };
		const of = (roles: readonly string[]) =>
			events({ claims: [a, named], languages: [english.events], actorOf: () => "p1", rolesOf: () => roles });
		expect(of(["President"])).toHaveLength(1);
	});

	it.each([
		["He was taken to a hospital in stable condition.", "The driver is in a hospital in stable condition."],
		["Callers can remain anonymous.", "Whoever calls can remain anonymous."],
	])("does not join %j and %j, which say the same of any two happenings", (a, b) => {
		for (const day of ["2021-05-04", null])
			expect(
				joined([
					["d1", day, a],
					["d2", day, b],
				]),
			).toHaveLength(0);
	});

	it("doubts the day of one deed told for two days that follow one another", () => {
		const found = find([
			["d1", "2021-05-04", "The miners attacked the City Hall of Ashby."],
			["d2", "2021-05-05", "Thousands of miners stormed the town hall of Ashby."],
		]);
		expect(found.map((e) => [e.date, e.disputes.map((d) => d.over), e.disputes[0]?.entry])).toEqual([
			["2021-05-04", ["date"], "e2"],
			["2021-05-05", ["date"], "e1"],
		]);
		expect(found[0]?.disputes[0]?.sides.map((s) => s.value)).toEqual(["2021-05-04", "2021-05-05"]);
	});

	it.each([
		["The old grain mill was burnt down.", "A fire broke out in the old grain mill."],
		["The crowd set fire to the harbour office archive.", "The harbour office archive went up in flames."],
	])("doubts the day of one thing that burns: %j, %j", (a, b) => {
		const found = find([
			["d1", "2021-05-04", a],
			["d2", "2021-05-05", b],
		]);
		expect(found.map((e) => e.disputes.map((d) => d.over))).toEqual([["date"], ["date"]]);
	});

	it("doubts the day on which one who is named died, not that of one who is none", () => {
		const told = (names: readonly string[]) => {
			const claims = claimsOf([
				["d1", "2021-05-04", "Adeyar, a rider of 27, was killed near the harbour."],
				["d2", "2021-05-05", "The rider Adeyar died near the harbour."],
			]).map(({ claim, document }) => ({
				document,
				claim: claim.gist
					? {
							...claim,
							gist: { ...claim.gist, names, deeds: claim.gist.deeds.map((d) => ({ ...d, objects: ["adeyar"] })) },
						}
					: claim,
			}));
			return events({ claims, languages: [english.events], actorOf: () => "p1" }).map((e) =>
				e.disputes.map((d) => d.over),
			);
		};
		expect(told(["Adeyar"])).toEqual([["date"], ["date"]]);
		expect(told([])).toEqual([[], []]);
	});

	it("doubts a day that another document sets aside where one rare word joins them, not where none does", () => {
		const told = (other: string) => {
			const claims = claimsOf([
				["d1", "2021-05-04", "Boys came running at sunrise: the granary had just fallen."],
				["d2", "2021-05-03", other],
			]).map(({ claim, document }, i) => ({
				document,
				claim: i === 0 ? { ...claim, not: { edtf: "2021-05-03", start: 0, end: 3, basis: "stated" as const } } : claim,
			}));
			return events({ claims, languages: [english.events] }).map((e) => e.disputes.map((d) => d.over));
		};
		expect(told("Rebels took the granary of the guild and two mills.")).toEqual([["date"], ["date"]]);
		expect(told("Rebels took the harbour and two mills.")).toEqual([[], []]);
	});

	it("holds a claim that sets a day aside against few of that day, and none of its own origin", () => {
		const day = (i: number) => (i < 30 ? "2021-05-04" : "2021-05-03");
		const rows = Array.from({ length: 130 }, (_, i) => [`d${i}`, day(i), "The gauge gave the alarm."] as const);
		const claims = claimsOf(rows).map(({ claim, document }, i) => ({
			document,
			claim: i < 30 ? { ...claim, not: { edtf: "2021-05-03", start: 0, end: 3, basis: "stated" as const } } : claim,
		}));
		const { list } = bags({ claims, languages: [english.events] });
		const met: (readonly [string | undefined, string | undefined])[] = [];
		setAside(list, (a, b) => met.push([list[a]?.at.claim.when?.edtf, list[b]?.at.claim.when?.edtf]));
		expect(met).toHaveLength(30 * 12);
		for (const days of met) expect([...days].sort()).toEqual(["2021-05-03", "2021-05-04"]);
		const one = list.map((bag) => ({ ...bag, root: "d" }));
		setAside(one, () => expect.unreachable());
	});

	it("doubts a day that another document sets aside, whatever the deed and however far", () => {
		const told = (not: string) => {
			const claims = claimsOf([
				["d1", "2021-05-04", "The gauge in the drain gave the alarm already on Tuesday."],
				["d2", "2021-05-06", "A gauge in the drain gave the alarm twice."],
			]).map(({ claim, document }, i) => ({
				document,
				claim: i === 0 ? { ...claim, not: { edtf: not, start: 0, end: 3, basis: "stated" as const } } : claim,
			}));
			return events({ claims, languages: [english.events] }).map((e) => e.disputes.map((d) => d.over));
		};
		expect(told("2021-05-06")).toEqual([["date"], ["date"]]);
		expect(told("2021-05-09")).toEqual([[], []]);
	});

	it.each([
		["fires in many places", "Cars burned in the town.", "Cars were burned in the town."],
		["what recurs", "Miners protested in front of the town hall.", "Miners protested in front of the town hall."],
		["another object", "The miners attacked the town hall.", "The miners attacked the airport."],
		["other people", "The miners attacked the town hall.", "Students attacked the town hall."],
	])("doubts no day of %s", (_, a, b) => {
		expect(
			find([
				["d1", "2021-05-04", a],
				["d2", "2021-05-05", b],
			]).flatMap((e) => e.disputes),
		).toEqual([]);
	});

	it("doubts no day where one document tells both", () => {
		const found = find([
			["d1", "2021-05-04", "The miners attacked the City Hall of Ashby."],
			["d2", "2021-05-04", "Miners attacked the town hall of Ashby."],
			["d2", "2021-05-05", "Again the miners stormed the town hall of Ashby."],
		]);
		expect(found.flatMap((e) => e.disputes)).toEqual([]);
	});

	it("doubts the place of what was done to one who is named, and of nothing else", () => {
		const at = (rows: Parameters<typeof claimsOf>[0], places: readonly string[]) => {
			const claims = claimsOf(rows).map(({ claim, document }, i) => ({
				document,
				claim: {
					...claim,
					where: [{ start: 0, end: 1, name: places[i] ?? "" }],
					...(claim.gist ? { gist: { ...claim.gist, names: ["Adeyar"] } } : {}),
				},
			}));
			const input = { claims, languages: [english.events], placeOf: (_: string, name: string) => name };
			return events({ ...input, actorOf: () => "p1" }).map((e) =>
				e.disputes.map((d) => [d.over, d.sides.map((s) => s.value)]),
			);
		};
		const told = (object: string, place: string) => `Police arrested ${object} at a farm near ${place}.`;
		const rows = (object: string): Parameters<typeof claimsOf>[0] => [
			["d1", "2021-05-04", told(object, "Ashby")],
			["d2", "2021-05-04", told(object, "Norton")],
		];
		const doubt = [["place", ["Ashby", "Norton"]]];
		expect(at(rows("Adeyar"), ["Ashby", "Norton"])).toEqual([doubt, doubt]);
		expect(at(rows("forty miners"), ["Ashby", "Norton"])).toEqual([[], []]);
	});

	it("says where one denies what the other tells", () => {
		const [found] = joined([
			["d1", "2021-05-04", "The miners attacked the town hall of Ashby."],
			["d2", "2021-05-04", "The miners had not attacked the town hall of Ashby."],
		]);
		expect(found?.disputes.map((d) => d.over)).toEqual(["happening"]);
	});

	it("does not depend on the order of claims", () => {
		const claims = claimsOf([
			["d1", "2021-05-04", "The miners attacked the City Hall of Ashby."],
			["d2", "2021-05-05", "Thousands of miners stormed the town hall of Ashby."],
			["d3", "2021-05-05", "The town hall of Ashby was stormed by miners."],
			["d1", null, "Police arrested forty miners."],
			["d2", "2021-05-06", "Forty miners were arrested by the police."],
			["d3", "2021-05-06", "Police detained forty miners after the storm."],
		]);
		const expected = events({ claims, languages: [english.events] });
		fc.assert(
			fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
				expect(events({ claims: shuffled, languages: [english.events] })).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
		expect(expected.flatMap((e) => e.claims).sort()).toEqual(claims.map((c) => c.claim.id).sort());
	});
});
