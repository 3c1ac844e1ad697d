import { expect, it } from "vitest";
import type { Claim } from "../../core/reading.js";
import { denied } from "./denials.js";
import type { LinkedEvent } from "./index.js";

const blank: Omit<Claim, "id" | "act" | "denies"> = {
	start: 0,
	end: 0,
	when: null,
	where: [],
	voice: null,
	standing: "happening",
	because: "",
	negated: false,
	headline: { start: 0, end: 0 },
};
const told = (id: string): Claim => ({ ...blank, id, act: "states" });
const bare = (id: string, claim: string): Claim => ({
	...blank,
	id,
	act: "denies",
	denies: { claim, over: "happening", bare: true },
});
const event = (id: string, ...claims: string[]): LinkedEvent => ({
	id,
	claims,
	date: "2022-01-05",
	disputes: [],
	because: "",
});

/** What stays of events, and the sides of what is disputed there. */
function left(claims: readonly Claim[], events: readonly LinkedEvent[]) {
	const byId = new Map(claims.map((c) => [c.id, c]));
	return denied(events, (id) => byId.get(id)).map((e) => ({
		claims: e.claims,
		sides: e.disputes.map((d) => d.sides.map((side) => side.claims)),
	}));
}

it("tells a bare denial with what it denies", () =>
	expect(left([told("a"), bare("b", "a")], [event("e1", "a"), event("e2", "b")])).toEqual([
		{ claims: ["a", "b"], sides: [[["a"], ["b"]]] },
	]));

it("loses no claim where denials go back to one another", () => {
	const claims = [told("a"), bare("b", "a"), bare("c", "b"), bare("d", "c"), bare("x", "y"), bare("y", "x")];
	const events = claims.map((c, i) => event(`e${i}`, c.id));
	for (const order of [events, [...events].reverse()])
		expect(
			left(claims, order)
				.flatMap((e) => e.claims)
				.sort(),
		).toEqual(["a", "b", "c", "d", "x", "y"]);
});
