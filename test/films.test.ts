import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, type Film, openApp } from "../src/app.js";

const app = await openApp({ jobs: 1 });
const films = new Map<string, Film>();

/** The film of one of the small piles in test/films/piles: invented crises, outlets and witnesses. */
function film(pile: string): Film {
	const known = films.get(pile);
	if (known) return known;
	const lines = readFileSync(join(import.meta.dirname, "films", "piles", `${pile}.jsonl`), "utf8")
		.trim()
		.split("\n");
	const made = app.film(lines.map((line) => app.told(document({ lang: "en", ...JSON.parse(line) }))));
	films.set(pile, made);
	return made;
}

/** The one entry whose headline is told in these words. */
function entry(pile: string, words: RegExp): Film["entries"][number] {
	const [found, ...more] = film(pile).entries.filter((e) => words.test(e.headline));
	if (!found || more.length > 0)
		throw new Error(`${more.length + (found ? 1 : 0)} lines of "${pile}" are told as ${words}`);
	return found;
}

const headlines = (pile: string) => film(pile).entries.map((e) => e.headline);

/** The words of the sentences on each side of a dispute. */
function sides(pile: string, words: RegExp): Record<string, string[]> {
	const { disputes, sentences } = entry(pile, words);
	const { claims } = film(pile);
	return Object.fromEntries(
		disputes.flatMap((d) =>
			d.sides.map((side) => [
				side.value,
				side.claims.map((id) => {
					const claim = claims.find((c) => c.id === id);
					return sentences.find((s) => s.document === claim?.document && s.start === claim.start)?.text ?? id;
				}),
			]),
		),
	);
}

describe("what is denied in the document that tells it", () => {
	it.each([
		["vote", /^Nadia Sola was put under house arrest/, "The interior minister, Grace Holt, denied it."],
		["war", /^Uskan says it has taken Lipa/, "Moravina denies it."],
		["hostage", /was hit by a police bullet$/, "The interior ministry rejected the report."],
		["ceasefire", /three more villages of the Khojavend district/, "Artavia's defence ministry dismissed the claim."],
		["ebola", /true number of deaths could be twice as high/, "The ministry denied it."],
		["blockade", /^The BBC's rival ABN said/, "Her spokesman denied it."],
	])("%s: is disputed, with the denial on the other side", (pile, told, denial) => {
		expect(entry(pile, told).status).toBe("disputed");
		expect(entry(pile, told).disputes.map((d) => d.over)).toContain("happening");
		expect(sides(pile, told).denied).toContain(denial);
		expect(headlines(pile)).not.toContain(denial.replace(/\.$/, ""));
	});

	it("is not disputed where only the blame is denied, or a charge", () => {
		expect(entry("ceasefire", /^At least nine people were killed when a rocket/).status).not.toBe("disputed");
		expect(entry("spill", /^Prosecutors in Harland on Monday charged the captain/).status).not.toBe("disputed");
	});
});
