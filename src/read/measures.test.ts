import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import type { Name, Time } from "../core/reading.js";
import { words } from "../text/borders.js";
import { fold } from "../text/fold.js";
import { dayAfter } from "./measures/term.js";
import { measures } from "./measures.js";
import { page } from "./page.js";

const language = loadEnglish();
const lay = (text: string) => page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
const at = (text: string, of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length });
const day = (text: string, of: string, edtf: string): Time => ({
	...at(text, of),
	type: "DATE",
	value: edtf,
	edtf,
	basis: "stated",
	anchor: null,
});
const length = (text: string, of: string, value: string): Time => ({
	...at(text, of),
	type: "DURATION",
	value,
	edtf: null,
	basis: "stated",
	anchor: null,
});
const place = (text: string, of: string): Name => ({
	...at(text, of),
	type: "place",
	name: of,
	role: null,
	alias: null,
});

describe("measure rules", () => {
	language.measures.rules.forEach((rule, i) => {
		const pattern = words(rule.pattern, "");
		it.each(rule.matches)(`${rule.kind} ${i}: %s`, (text) => expect(pattern.test(fold(text))).toBe(true));
		it.each(rule.not)(`not ${rule.kind} ${i}: %s`, (text) => expect(pattern.test(fold(text))).toBe(false));
	});
});

describe("measures", () => {
	it("reads from when and where", () => {
		const text = "On Monday the governor declared a state of emergency in Norton from Tuesday, with a night curfew.";
		const times = [day(text, "Monday", "2021-03-01"), day(text, "Tuesday", "2021-03-02")];
		const found = measures(lay(text), times, [place(text, "Norton")]);
		expect(found.map((m) => [m.kind, m.from, m.until, m.change, m.places.map((p) => p.name)])).toEqual([
			["emergency", "2021-03-02", null, "imposed", ["Norton"]],
			["curfew", "2021-03-02", null, "imposed", ["Norton"]],
		]);
	});
	it("takes no hour of each day for the end", () => {
		const hours = (text: string, of: string, edtf: string): Time => ({ ...day(text, of, edtf), type: "TIME" });
		const text = "On Monday a curfew from 9 p.m. to 6 a.m. was declared in Norton.";
		const times = [
			day(text, "Monday", "2021-03-01"),
			hours(text, "9 p.m.", "2021-03-01T21:00"),
			hours(text, "6 a.m.", "2021-03-01T06:00"),
		];
		expect(measures(lay(text), times, []).map((m) => [m.from, m.until])).toEqual([["2021-03-01", null]]);
		const named = "The curfew was extended until 6 a.m. on Friday.";
		const until = [hours(named, "6 a.m. on Friday", "2021-03-05T06:00")];
		expect(measures(lay(named), until, []).map((m) => m.until)).toEqual(["2021-03-05"]);
	});
	it("reads May as a month and may as what could be", () => {
		const text = "Tomorrow, 20 May, is a day of national mourning.";
		const times = [day(text, "20 May", "2021-05-20")];
		expect(measures(lay(text), times, []).map((m) => [m.from, m.until])).toEqual([["2021-05-20", "2021-05-20"]]);
		expect(measures(lay("The council may declare a day of mourning."), [], [])).toEqual([]);
	});
	it("gives each measure of a sentence its own places", () => {
		const text = "She declared a state of emergency in Eastland for a month and a curfew in Norton.";
		const found = measures(lay(text), [], [place(text, "Eastland"), place(text, "Norton")]);
		expect(found.map((m) => [m.kind, m.places.map((p) => p.name)])).toEqual([
			["emergency", ["Eastland"]],
			["curfew", ["Norton"]],
		]);
	});
	it("takes what was announced before the announcing, and waits for what is to come", () => {
		const text = "The mayor announced on Monday that the curfew in the old town was lifted.";
		const monday = [day(text, "Monday", "2021-03-01")];
		expect(measures(lay(text), monday, []).map((m) => [m.change, m.until])).toEqual([["lifted", "2021-03-01"]]);
		const coming = "On Monday it rained. The ministry announces that the price cap on bread will be lifted.";
		expect(measures(lay(coming), [day(coming, "Monday", "2021-03-01")], [])).toEqual([]);
	});
	it("ends what can be had again from a day on", () => {
		const text = "Running water in Norton was restored from 3 July.";
		const found = measures(lay(text), [day(text, "3 July", "2021-07-03")], [place(text, "Norton")]);
		expect(found.map((m) => [m.kind, m.change, m.from, m.until])).toEqual([["water", "lifted", null, "2021-07-03"]]);
	});
	it("tells the end that is foreseen for what is suspended", () => {
		const text = "Visits have been halted since 3 July and are to resume on 20 July.";
		const times = [day(text, "3 July", "2021-07-03"), day(text, "20 July", "2021-07-20")];
		expect(measures(lay(text), times, []).map((m) => [m.from, m.until])).toEqual([["2021-07-03", "2021-07-20"]]);
	});
	it("takes no end of a stretch of days for the day on which it began", () => {
		const text = "They stayed at home between March 5 and 9. Several messengers have been blocked.";
		const times = [
			{ ...day(text, "March 5", "2021-03-05"), range: "2021-03-05/2021-03-09" },
			day(text, "9", "2021-03-09"),
		];
		expect(measures(lay(text), times, []).map((m) => [m.kind, m.from])).toEqual([["shutdown", null]]);
		expect(measures(lay(text), times.slice(1), []).map((m) => m.from)).toEqual(["2021-03-09"]);
	});
	it("works the end out from how long", () => {
		const text = "On Monday the cabinet ordered price caps for six months.";
		const [found] = measures(lay(text), [day(text, "Monday", "2021-03-01"), length(text, "six months", "P6M")], []);
		expect([found?.from, found?.until]).toEqual(["2021-03-01", "2021-09-01"]);
	});
	it("reads the end of a measure that its own sentence sets in force and ends", () => {
		const text = "Mobile data was blocked on Monday and resumed on Wednesday.";
		const times = [day(text, "Monday", "2021-03-01"), day(text, "Wednesday", "2021-03-03")];
		expect(measures(lay(text), times, []).map((m) => [m.from, m.until])).toEqual([["2021-03-01", "2021-03-03"]]);
	});

	it("reads until", () => {
		const text = "The curfew was extended until March 19.";
		const [found] = measures(lay(text), [day(text, "March 19", "2021-03-19")], []);
		expect([found?.until, found?.change]).toEqual(["2021-03-19", "extended"]);
	});
	it("gives what only goes on no first day", () => {
		const text = "On Monday the airport of Norton remained closed. On Monday the airport of Norton was closed.";
		const found = measures(lay(text), [day(text, "Monday", "2021-03-01")], []);
		expect(found.map((m) => [m.change, m.from])).toEqual([
			["inForce", null],
			["imposed", "2021-03-01"],
		]);
	});
	it("hangs on the last day told", () => {
		const text = "On Monday crowds filled the square. Internet and mobile communications are blocked.";
		const [found] = measures(lay(text), [day(text, "Monday", "2021-03-01")], []);
		expect([found?.kind, found?.from, found?.change]).toEqual(["shutdown", "2021-03-01", "imposed"]);
	});
	it("reads for how many days", () => {
		const text = "From Monday three days of mourning are observed.";
		const [found] = measures(lay(text), [day(text, "Monday", "2021-03-01")], []);
		expect([found?.from, found?.until]).toEqual(["2021-03-01", "2021-03-03"]);
		const one = "The country observed a day of national mourning on Monday.";
		expect(measures(lay(one), [day(one, "Monday", "2021-03-01")], [])[0]?.until).toBe("2021-03-01");
	});
	it("reads the end that the next sentence tells, and the one behind an aside", () => {
		const text = "A curfew was declared on 3 March. It was prolonged twice, and ended on 9 April.";
		const told = measures(lay(text), [day(text, "3 March", "2021-03-03"), day(text, "9 April", "2021-04-09")], []);
		expect(told.map((m) => [m.kind, m.from, m.until, m.change])).toEqual([
			["curfew", "2021-03-03", null, "imposed"],
			["curfew", null, "2021-04-09", "lifted"],
		]);
		const longer = "A curfew was declared on 3 March. It was to end on 9 April and was prolonged until 12 April.";
		const days = ["3 March", "9 April", "12 April"].map((of, i) =>
			day(longer, of, ["2021-03-03", "2021-04-09", "2021-04-12"][i] ?? ""),
		);
		expect(measures(lay(longer), days, []).map((m) => [m.until, m.change])).toEqual([
			[null, "imposed"],
			["2021-04-12", "extended"],
		]);
		const aside = "The curfew, imposed on 3 March, was lifted by a court on 9 April.";
		const [found] = measures(
			lay(aside),
			[day(aside, "3 March", "2021-03-03"), day(aside, "9 April", "2021-04-09")],
			[],
		);
		expect([found?.from, found?.until, found?.change]).toEqual(["2021-03-03", "2021-04-09", "lifted"]);
	});
	it("takes no end that was set before for a beginning", () => {
		const text = "The curfew, which was to end on 3 March, will now last until 9 April.";
		const [found] = measures(lay(text), [day(text, "3 March", "2021-03-03"), day(text, "9 April", "2021-04-09")], []);
		expect([found?.from, found?.until, found?.change]).toEqual([null, "2021-04-09", "extended"]);
	});
	it("takes the day of what its sentence tells for one that says none, but not where it held before", () => {
		const told = (text: string, times: readonly Time[] = []) =>
			measures(lay(text), times, [], () => "2021-03-05").map((m) => [m.from, m.until, m.change]);
		expect(told("The ministry closed all schools.")).toEqual([["2021-03-05", null, "imposed"]]);
		expect(told("The ministry reopened all schools.")).toEqual([[null, "2021-03-05", "lifted"]]);
		expect(told("Visits have been forbidden since the mutiny.")).toEqual([[null, null, "imposed"]]);
		const down = "Mobile internet was down until Wednesday.";
		expect(told(down, [day(down, "Wednesday", "2021-03-03")])).toEqual([[null, "2021-03-03", "imposed"]]);
		const whole = "Fishing is banned until the end of May.";
		expect(told(whole, [day(whole, "the end of May", "2021-05")])).toEqual([["2021-03-05", "2021-05-31", "imposed"]]);
		expect(told("Curfew in the port.")).toEqual([["2021-03-05", null, "imposed"]]);
		expect(told("The council should restore the internet at once.")).toEqual([]);
		expect(told("The pilots did not declare an emergency.")).toEqual([]);
	});
	it("tells bans by what they ban, and one measure once", () => {
		const kinds = (text: string) => measures(lay(text), [], []).map((m) => m.kind);
		expect(kinds("The prefect prohibits the use of motorbikes. A ban on drones was lifted.")).toEqual([
			"ban motorbikes",
			"ban drones",
		]);
		expect(kinds("The mayor announced a ban on rallies.")).toEqual(["gatherings"]);
	});
	it("leaves out the place in which it does not hold", () => {
		const text = "Mobile data came back in Norton, but not in Easton.";
		const [found] = measures(lay(text), [], [place(text, "Norton"), place(text, "Easton")]);
		expect(found?.places.map((p) => p.name)).toEqual(["Norton"]);
	});
	it("reads a day that is one of mourning", () => {
		const text = "Friday is a day of national mourning.";
		const [found] = measures(lay(text), [day(text, "Friday", "2021-03-05")], []);
		expect([found?.from, found?.until]).toEqual(["2021-03-05", "2021-03-05"]);
	});
	it("reads what is announced for another day", () => {
		const text = "On Monday the mayor announced that a curfew would begin on Friday.";
		const days: Time[] = [{ ...day(text, "Monday", "2021-03-01"), role: "said" }, day(text, "Friday", "2021-03-05")];
		const [found] = measures(lay(text), days, []);
		expect([found?.from, found?.change]).toEqual(["2021-03-05", "imposed"]);
	});
	it("takes no place of another clause", () => {
		const text = "Shops near Norton burned before the curfew was imposed in Easton, where police had lost Westbrook.";
		const found = measures(lay(text), [], [place(text, "Norton"), place(text, "Easton"), place(text, "Westbrook")]);
		expect(found[0]?.places.map((p) => p.name)).toEqual(["Easton"]);
		const framed = "In Norton, where crowds had gathered, a curfew was imposed.";
		expect(measures(lay(framed), [], [place(framed, "Norton")])[0]?.places.map((p) => p.name)).toEqual(["Norton"]);
	});
	it("reads what came back, and no line of one's own", () => {
		const text = "Internet access returned in Norton on Monday.";
		const [found] = measures(lay(text), [day(text, "Monday", "2021-03-01")], [place(text, "Norton")]);
		expect([found?.change, found?.until, found?.places[0]?.name]).toEqual(["lifted", "2021-03-01", "Norton"]);
		expect(measures(lay("She wrote to us once her connection was back."), [], [])).toEqual([]);
	});
	it("reads the whole country", () => {
		const text = "The state of emergency is extended to the whole country.";
		expect(measures(lay(text), [], [])[0]?.places[0]?.name).toBe("the whole country");
	});
	it.each([
		"The opposition called for a curfew.",
		"The minister denied that martial law was planned.",
	])("not: %s", (text) => expect(measures(lay(text), [], [])).toEqual([]));
	it("adds lengths to days", () => {
		expect(dayAfter(0, "P2W")).toBe(14);
		expect(dayAfter(0, "PT48H")).toBe(2);
		expect(dayAfter(0, "PX")).toBe(null);
	});
});
