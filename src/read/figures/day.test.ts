import { expect, it } from "vitest";
import type { Claim, Dated } from "../../core/reading.js";
import { onItsDay } from "./day.js";

const dated: Dated = { value: "2022-03-08", basis: "given", because: [] };
/** The n-th claim of a text, a hundred signs long; `says` is a day of its own words, `of` the report's own. */
const claim = (n: number, more: { says?: string; of?: string; standing?: Claim["standing"] } = {}): Claim => {
	const start = n * 100;
	const when = more.says
		? { edtf: more.says, start: start + 10, end: start + 20, basis: "stated" as const }
		: more.of
			? { edtf: more.of, start, end: start + 100, basis: "inferred" as const }
			: null;
	return {
		id: `d#c${n}`,
		start,
		end: start + 100,
		act: "states",
		voice: null,
		when,
		where: [],
		standing: more.standing ?? "happening",
		because: "",
		negated: false,
		headline: { start, end: start + 100 },
	};
};
const killed = (n: number, low = 1) => ({ of: "killed" as const, low, high: low, claim: `d#c${n}` });
const days = (claims: readonly Claim[]) => claims.map((c) => c.when?.edtf ?? null);

it("takes the day of another claim only where the report states one day before its own", () => {
	const one = [claim(0, { says: "2022-03-07" }), claim(1, { of: "2022-03-08" })];
	expect(days(onItsDay(one, [killed(1)], dated, "report"))).toEqual(["2022-03-07", "2022-03-07"]);
	const two = [...one, claim(2, { says: "2022-03-06" })];
	expect(days(onItsDay(two, [killed(1)], dated, "report"))).toEqual(["2022-03-07", "2022-03-08", "2022-03-06"]);
});

it("takes the day that a report states of its dead", () => {
	const told = [claim(0, { of: "2022-03-08" }), claim(1, { says: "2022-03-07" }), claim(2), claim(3)];
	expect(days(onItsDay(told, [killed(0), killed(1), killed(2)], dated, "report"))).toEqual([
		"2022-03-07",
		"2022-03-07",
		"2022-03-07",
		null,
	]);
});

it("lets the rest follow where no other day is stated, and only there", () => {
	const one = [claim(0, { of: "2022-03-08" }), claim(1, { says: "2022-03-07" })];
	expect(days(onItsDay(one, [killed(1)], dated, "report"))).toEqual(["2022-03-07", "2022-03-07"]);
	const two = [...one, claim(2, { says: "2022-03-05" })];
	expect(days(onItsDay(two, [killed(1)], dated, "report"))).toEqual(["2022-03-08", "2022-03-07", "2022-03-05"]);
});

it("leaves what is feared on the day of the report", () => {
	const fears: Claim = { ...claim(0, { of: "2022-03-08" }), act: "fears" };
	expect(days(onItsDay([fears, claim(1, { says: "2022-03-07" })], [killed(1)], dated, "report"))).toEqual([
		"2022-03-08",
		"2022-03-07",
	]);
});

it.each<[string, Claim[], number, Dated | null, "report" | "chronicle"]>([
	["nobody was hurt", [claim(0, { of: "2022-03-08" }), claim(1, { says: "2022-03-07" })], 0, dated, "report"],
	["the day is long ago", [claim(0, { of: "2022-03-08" }), claim(1, { says: "2021-03-07" })], 3, dated, "report"],
	["it tells day by day", [claim(0, { of: "2022-03-08" }), claim(1, { says: "2022-03-07" })], 3, dated, "chronicle"],
	["it has no day", [claim(0), claim(1, { says: "2022-03-07" })], 3, null, "report"],
])("leaves all as it is where %s", (_, told, low, day, kind) => {
	expect(onItsDay(told, [killed(1, low)], day, kind)).toEqual(told);
});
