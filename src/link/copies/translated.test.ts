import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefs, elections, other, shortWire, wire } from "../../../test/material/languages.js";
import { document } from "../../core/document.js";
import { decode } from "../../text/places.js";
import { frequencies } from "../frequencies.js";
import { origins, roots } from "../origins.js";
import { copies } from "./index.js";

const data = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url));
const tools = { gazetteer: decode(data("places.bin")), frequency: frequencies(data("frequencies.txt")) };

const of = (who: string, texts: Readonly<Record<string, string>>) =>
	Object.entries(texts).map(([lang, text]) =>
		document({ id: `${who} ${lang}`, text, lang, source: `${who} ${lang}`, published: "2023-03-14" }),
	);
const groupsOf = (list: Parameters<typeof copies>[0]) =>
	copies(list, { tools }).map(({ kind, documents }) => [kind, documents] as const);

const wires = of("wire", wire);
const others = of("other", other);
const one = (list: readonly ReturnType<typeof document>[], lang: string) =>
	list.find((d) => d.lang === lang) ?? document({ id: "", text: "" });
const paragraphs = (lang: string) => (wire[lang] ?? "").split("\n\n");

describe("one report in several languages", () => {
	it("is one group for each report, whatever the order", () => {
		const expected = [
			["translated", others.map((d) => d.id).sort()],
			["translated", wires.map((d) => d.id).sort()],
		];
		expect(groupsOf([...wires, ...others])).toEqual(expected);
		expect(groupsOf([...others, ...wires].reverse())).toEqual(expected);
	});

	const pairs = Object.keys(wire).flatMap((a, i) =>
		Object.keys(wire)
			.slice(i + 1)
			.map((b) => [a, b] as const),
	);
	it.each(pairs)("%s and %s", (a, b) =>
		expect(groupsOf([one(wires, a), one(wires, b)])).toEqual([["translated", [`wire ${a}`, `wire ${b}`].sort()]]));

	const apart = Object.keys(wire).flatMap((a) => Object.keys(other).flatMap((b) => (a === b ? [] : [[a, b] as const])));
	it.each(apart)("two reporters on one happening, %s and %s, are two", (a, b) =>
		expect(groupsOf([one(wires, a), one(others, b)])).toEqual([]));

	it("is found in short texts too, and reports of nothing but the same facts stay apart", () => {
		const short = of("short", shortWire);
		expect(groupsOf(short)).toEqual([["translated", short.map((d) => d.id).sort()]]);
		expect(groupsOf(of("brief", briefs))).toEqual([]);
		expect(groupsOf(of("election", elections))).toEqual([]);
	});

	it("is found where the end was cut, a paragraph left out or another added", () => {
		const [fr, ru] = [paragraphs("fr"), paragraphs("ru")];
		const cut = document({ id: "cut", lang: "fr", text: fr.slice(0, 4).join("\n\n") });
		const without = document({ id: "without", lang: "ru", text: ru.filter((_, i) => i !== 2).join("\n\n") });
		const more = `${"Der Zoll im Hafen von Aktau meldete am selben Tag 61 beschlagnahmte Container aus Mersin. ".repeat(2)}`;
		const added = document({ id: "added", lang: "de", text: `${wire.de}\n\n${more}` });
		for (const changed of [cut, without, added])
			expect(groupsOf([one(wires, "en"), changed])).toEqual([["translated", ["wire en", changed.id]]]);
	});

	it("tells why, the agency and the earliest first", () => {
		const [en, ru] = [one(wires, "en"), { ...one(wires, "ru"), published: "2023-03-13" }];
		const credits = new Map([en, ru].map((d) => [d.id, ["Hill Wire"]]));
		const [group] = copies([en, ru], { tools, credits });
		expect(group?.documents).toEqual(["wire ru", "wire en"]);
		expect(group?.credit).toBe("Hill Wire");
		expect(group?.overlap).toBeGreaterThan(0.9);
		expect(group?.because).toMatch(/^2 documents with one report in several languages: 9\d % of the names/u);
	});

	it("is not looked for over weeks, nor where a language is not known", () => {
		const [en, ru] = [one(wires, "en"), one(wires, "ru")];
		expect(groupsOf([en, { ...ru, published: "2023-04-20" }])).toEqual([]);
		expect(groupsOf([en, { ...ru, lang: null }])).toEqual([]);
	});

	it("never raises the number of origins, whatever copies come in", () => {
		const trimmed = document({
			id: "trimmed",
			lang: "en",
			source: "x",
			text: paragraphs("en").slice(0, 5).join("\n\n"),
		});
		const all = [...wires, trimmed, ...others];
		let before = 0;
		for (let n = 1; n <= all.length; n++) {
			const list = all.slice(0, n);
			const { count } = origins(
				list.map((d) => d.id),
				roots(list, copies(list, { tools })),
			);
			expect(count).toBe(n <= wires.length + 1 ? 1 : 2);
			expect(count).toBeGreaterThanOrEqual(before);
			before = count;
		}
		const known = roots(all, copies(all, { tools }));
		expect(known.because("wire ar", "wire tr")).toBe("one report in two languages");
	});

	it.each(["1 234 ", "1,111.", "Aaaa Bbbb ", "A", "ا", "«", "9"])("reads a long run of %j soon", (unit) => {
		const text = unit.repeat(50_000 / unit.length);
		const start = process.cpuUsage();
		copies([document({ id: "a", lang: "en", text }), document({ id: "b", lang: "ru", text: `${text} б` })], { tools });
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
	});
});
