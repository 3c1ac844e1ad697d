import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "../../src/app.js";
import { isoDay, parseDay } from "../../src/core/day.js";
import { type Document, document } from "../../src/core/document.js";
import type { Film } from "../../src/core/film.js";

let app: App;
beforeAll(async () => {
	app = await openApp();
});

const runs = { numRuns: 25 };

const voice = fc.constantFrom("the Interior Ministry", "police", "the regional hospital", "the union of miners");
const town = fc.constantFrom("Almaty", "Aktau");
const number = fc.integer({ min: 2, max: 400 });
const sentence = fc.oneof(
	fc.tuple(number, town, voice).map(([n, t, v]) => `The unrest killed ${n} people in ${t}, ${v} said.`),
	fc
		.tuple(number, number, voice)
		.map(([n, p, v]) => `At least ${n} people were killed, including ${p} officers, ${v} said.`),
	fc.tuple(number, voice).map(([n, v]) => `${n} people were injured, according to ${v}.`),
	fc
		.tuple(voice, number)
		.map(([v, n]) => `${v.charAt(0).toUpperCase()}${v.slice(1)} denied that ${n} people had been killed.`),
	fc.tuple(number, number).map(([a, b]) => `The correct figure is ${a}, not ${b}, the Interior Ministry said.`),
	fc.constantFrom(
		"The Interior Ministry withdrew its death toll, citing a technical error.",
		"Mayor Dana Omarova was dismissed.",
		"Mayor Dana Omarova remains in her office.",
		"A curfew was imposed in Almaty.",
		"The curfew in Almaty was lifted.",
	),
);

/** Reports of an invented unrest, each with the day on which it came out: days 4 to 9 of the month. */
const reports = fc
	.array(
		fc.tuple(
			fc.integer({ min: 4, max: 9 }),
			fc.constantFrom("Steppe Wire", "Evening Ledger"),
			fc.array(sentence, { minLength: 1, maxLength: 4 }),
		),
		{
			minLength: 1,
			maxLength: 5,
		},
	)
	.map((list) =>
		list.map(([day, source, sentences], i) =>
			document({ id: `d${i}`, source, published: `2022-01-0${day}`, lang: "en", text: sentences.join(" ") }),
		),
	);

const late = (text: string, id = "late"): Document =>
	document({ id, source: "Northgate Daily", published: "2022-01-12", lang: "en", text });

const points = (film: Film) =>
	film.tolls.flatMap((toll) =>
		toll.series.flatMap((point) => [point.claim, ...point.repeatedBy].map((claim) => ({ claim, toll, point }))),
	);
const totals = (film: Film) =>
	film.tolls
		.filter((toll) => toll.whom === null && toll.of === "killed")
		.map(({ best, low, high }) => [best, low, high]);

describe("7. Withdrawing is not deleting", () => {
	it("every figure that was told before a withdrawal is told after it", () => {
		const words = fc.constantFrom(
			"The Interior Ministry withdrew its death toll on Wednesday.",
			"Police retracted the figure.",
			"The ministry's death toll had been published by mistake.",
			"The army denied the death toll.",
		);
		fc.assert(
			fc.property(reports, words, (documents, back) => {
				const before = points(app.film(documents));
				const after = points(app.film([...documents, late(back)]));
				const key = ({ claim, toll, point }: (typeof after)[number]) =>
					`${claim} ${toll.of} ${point.low} ${point.high}`;
				const told = new Set(after.map(key));
				for (const one of before) expect(told).toContain(key(one));
			}),
			runs,
		);
	});
	it("the number of a toll is never one that was taken back", () => {
		fc.assert(
			fc.property(reports, (documents) => {
				for (const { best, rule, series } of app.film(documents).tolls) {
					if (best === null || /persons described|of whom/u.test(rule)) continue;
					const standing = series.filter((point) => point.status !== "withdrawn" && !point.repeats);
					expect(standing.some(({ low, high }) => low === best || high === best)).toBe(true);
				}
			}),
			runs,
		);
	});
});

describe("5. As of is honest", () => {
	it("a later document never changes what the film as of an earlier day said", () => {
		fc.assert(
			fc.property(reports, fc.array(sentence, { minLength: 1, maxLength: 3 }), (documents, more) => {
				const asOf = "2022-01-10";
				const film = app.film(documents, { asOf });
				const later = app.film([...documents, late(more.join(" "))], { asOf });
				expect(JSON.stringify(later)).toBe(JSON.stringify(film));
			}),
			runs,
		);
	});
	it("nothing is withdrawn before the day since which that is known", () => {
		fc.assert(
			fc.property(reports, (documents) => {
				for (const { claim, point } of points(app.film(documents))) {
					if (point.status !== "withdrawn" || point.statusSince === null) continue;
					const day = isoDay((parseDay(point.statusSince) ?? 0) - 1);
					const then = points(app.film(documents, { asOf: day })).filter((one) => one.claim === claim);
					expect(then.map((one) => one.point.status)).not.toContain("withdrawn");
				}
			}),
			runs,
		);
	});
});

describe("10. Figures of different things are never added up", () => {
	it("no part bounds a total, not even one that is larger", () => {
		fc.assert(
			fc.property(number, number, voice, (n, part, v) => {
				const told = (words: string) =>
					totals(app.film([late(`The unrest killed ${n} people${words} in Almaty, ${v} said.`)]));
				expect(told(`, including ${part} police officers,`)).toEqual(told(""));
			}),
			runs,
		);
	});
});
