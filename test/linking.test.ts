import { describe, expect, it } from "vitest";
import { claimsOf } from "../bench/link/claims.js";
import { pile, shapes } from "../bench/link/pile.js";
import type { Document } from "../src/core/document.js";
import { events as english } from "../src/lang/en/events/index.js";
import { copies } from "../src/link/copies/index.js";
import type { Count } from "../src/link/count.js";
import { events } from "../src/link/events/index.js";

/** What each part of linking does, by name. */
function work(link: (documents: readonly Document[], count: Count) => void, documents: readonly Document[]) {
	const steps = new Map<string, number>();
	link(documents, (what, n) => steps.set(what, (steps.get(what) ?? 0) + n));
	return steps;
}

const parts: readonly (readonly [string, (documents: readonly Document[], count: Count) => unknown])[] = [
	["copies", (documents, count) => copies(documents, { count })],
	["events", (documents, count) => events({ claims: documents.flatMap(claimsOf), languages: [english], count })],
];
const [few, many] = [400, 1600];
/** Lists that many share are walked up to a length that few piles reach with 400 documents: up to 1.5 was measured. A square would give 3.2. */
const slack = 1.6;
const nLogN = (n: number) => n * Math.log(n);

// By counting, not by seconds: those say how busy the machine is.
describe.each(parts)("the work of %s grows at most as n·log n", (_, link) => {
	it.each(shapes)("in a pile of the kind %s", (shape) => {
		const [small, large] = [work(link, pile(few, shape)), work(link, pile(many, shape))];
		expect([...large.keys()]).toEqual([...small.keys()]);
		for (const [what, steps] of large)
			expect(steps / (small.get(what) ?? 0), what).toBeLessThan((slack * nLogN(many)) / nLogN(few));
	}, 60_000);
});
