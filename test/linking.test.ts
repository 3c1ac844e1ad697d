import { describe, expect, it } from "vitest";
import { claimsOf } from "../bench/link/claims.js";
import { pile, shapes } from "../bench/link/pile.js";
import { random } from "../bench/random.js";
import type { Document } from "../src/core/document.js";
import { events as english } from "../src/lang/en/events/index.js";
import { copies } from "../src/link/copies/index.js";
import type { Count } from "../src/link/count.js";
import { events } from "../src/link/events/index.js";
import { growing, stories } from "../src/link/stories/index.js";

/** What each part of linking does, by name. */
function work(link: (documents: readonly Document[], count: Count) => void, documents: readonly Document[]) {
	const steps = new Map<string, number>();
	link(documents, (what, n) => steps.set(what, (steps.get(what) ?? 0) + n));
	return steps;
}

const parts: readonly (readonly [string, (documents: readonly Document[], count: Count) => unknown])[] = [
	["copies", (documents, count) => copies(documents, { count })],
	["stories", (documents, count) => stories(documents, { count })],
	["events", (documents, count) => events({ claims: documents.flatMap(claimsOf), languages: [english], count })],
];
const [few, many] = [400, 1200];
/** Lists that many share are walked up to a length that few piles reach with 400 documents: up to 1.2 was measured. A square would give 2.5. */
const slack = 1.4;
const nLogN = (n: number) => n * Math.log(n);

// By counting, not by seconds: those say how busy the machine is.
describe.each(parts)("the work of %s grows at most as n·log n", (_, link) => {
	it.each(shapes)("in a pile of the kind %s", (shape) => {
		const [small, large] = [work(link, pile(few, shape)), work(link, pile(many, shape))];
		expect([...large.keys()]).toEqual([...small.keys()]);
		expect(large.size).toBeGreaterThan(0);
		for (const [what, steps] of large)
			expect(steps / (small.get(what) ?? 0), what).toBeLessThan((slack * nLogN(many)) / nLogN(few));
	}, 60_000);
});

describe("a pile that grows", () => {
	// Large enough that words are dealt into parts, and that what many documents hold weighs less.
	it.each(shapes)("has the stories of all at once, whatever the order and whenever it is asked (%s)", (shape) => {
		const documents = pile(250, shape);
		const all = stories(documents);
		const next = random(3);
		for (let round = 0; round < 2; round++) {
			const mixed = documents.map((d) => [next(), d] as const).sort(([a], [b]) => a - b);
			const grown = growing();
			for (const [chance, document] of mixed) {
				grown.add(document);
				if (chance * 7 - Math.floor(chance * 7) < 0.12) grown.stories();
			}
			expect(grown.stories()).toEqual(all);
		}
		const half = documents.filter(() => next() < 0.5);
		const grown = growing();
		for (const document of half) grown.add(document);
		expect(grown.stories()).toEqual(stories(half));
		for (const document of documents) if (!half.includes(document)) grown.add(document);
		expect(grown.stories()).toEqual(all);
	}, 60_000);

	it("weighs, compares and sorts a part of its documents when one is added", () => {
		const documents = pile(1500);
		const steps = new Map<string, number>();
		const grown = growing({ count: (what, n) => steps.set(what, (steps.get(what) ?? 0) + n) });
		for (const document of documents.slice(0, -20)) grown.add(document);
		grown.stories();
		steps.clear();
		for (const document of documents.slice(-20)) {
			grown.add(document);
			grown.stories();
		}
		for (const what of ["documents weighed", "documents sorted"]) {
			expect(steps.get(what), what).toBeGreaterThan(0);
			expect((steps.get(what) ?? 0) / 20, what).toBeLessThan(600);
		}
	}, 60_000);
});
