import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { cpuTime } from "../../../test/material/cpu.js";
import type { Name } from "../../core/reading.js";
import { page } from "../page.js";
import { figures } from "./index.js";
import { lexicon } from "./lexicon.js";
import { once } from "./once.js";
import { stream } from "./stream.js";

const language = loadEnglish();
const lay = (text: string) => page(text, [{ start: 0, end: text.length, kind: "paragraph" }], language);
/** "of low-high hedge whom" of each figure, parts with a plus sign. */
const read = (text: string) =>
	figures(lay(text), []).map((f) => {
		const bounds = f.low === f.high ? `${f.low}` : `${f.low ?? ""}..${f.high ?? ""}`;
		return `${f.part ? "+" : ""}${f.of} ${bounds} ${f.hedge}${f.whom ? ` ${f.whom}` : ""}`;
	});

describe("shapes", () => {
	for (const shape of language.figures.shapes) {
		const pattern = lexicon(language.figures).shapes.find((s) => s.shape === shape)?.pattern ?? /$^/u;
		const lines = (text: string) => lay(text).sentences.map((s) => stream(language, s.tokens, []).letters);
		const found = (text: string) =>
			lines(text).some((letters) => {
				pattern.lastIndex = 0;
				return pattern.test(letters);
			});
		it.each(shape.matches)(`${shape.id}: %s`, (text) => expect(found(text), lines(text).join(" | ")).toBe(true));
		it.each(shape.not)(`not ${shape.id}: %s`, (text) => expect(found(text), lines(text).join(" | ")).toBe(false));
	}
});

describe("figures", () => {
	it.each<[string, string[]]>([
		["At least 40 people were killed and 112 injured.", ["killed 40.. least", "injured 112 exact"]],
		["Nearly a hundred police officers are injured.", ["injured 100 about police officers"]],
		["Two hundred constructor workers were killed.", ["killed 200 exact constructor workers"]],
		["The toll was cut to 29, for two bodies had been counted twice.", ["killed 29 exact"]],
		["Three bodies had been entered in two lists, the clinic said.", []],
		["Nine bodies were counted in two villages.", ["killed 9 exact"]],
		["Seven people, all of them weavers, had been carried in dead.", ["killed 7 exact"]],
		["Besides, 58 people were treated for knife wounds.", ["injured 58 exact"]],
		["Besides, 58 people were treated for cholera.", []],
		["An ambulance took four gunshot victims away.", ["injured 4 exact"]],
		["It left 3,200 people without a roof and 412 houses under water.", ["displaced 3200 exact", "homes 412 exact"]],
		["The wind tore the roofs off 412 houses.", ["homes 412 exact"]],
		["Two members of the guard have fallen in the line of duty.", ["killed 2 exact members of the guard"]],
		[
			"The board found that 33 people died in the valley: 18 villagers, six guards and nine welders.",
			["killed 33 exact", "+killed 18 exact villagers", "+killed 6 exact guards", "+killed 9 exact welders"],
		],
		["Five people were shot. Two are in critical condition.", ["injured 5 exact", "+injured 2 exact"]],
		["Two are in critical condition.", ["injured 2 exact"]],
		["The army said its losses were 18 dead.", ["killed 18 exact army"]],
		["The police report 18 dead in their ranks.", ["killed 18 exact police"]],
		["The ministry says that 26 “armed criminals” were killed.", ["killed 26 exact armed criminals"]],
		["The police say they killed “dozens” of demonstrators.", ["killed 24.. vague demonstrators"]],
		["More than 3,000 people have been arrested across the country.", ["arrested 3000.. least"]],
		["Two to three hundred people were detained.", ["arrested 200..300 range"]],
		["Between 20 and 30 miners are missing.", ["missing 20..30 range miners"]],
		["A dozen students were hurt.", ["injured 12 exact students"]],
		["Up to 200 000 residents fled.", ["displaced ..200000 most residents"]],
		["The toll was 12, two fewer than on Monday.", ["killed 12 exact"]],
		["Twelve people were killed, three more than on Tuesday.", ["killed 12 exact"]],
		["Shells killed 40, more than half of them children.", ["killed 40 exact"]],
		["Her uncle died peacefully in his sleep.", []],
		["Scores died.", ["killed 40.. vague"]],
		[
			"She said that 26 people had died, of whom four were police officers.",
			["killed 26 exact", "+killed 4 exact police officers"],
		],
		["The group counted 431 arrests, of which 57 were of minors.", ["arrested 431 exact", "+arrested 57 exact minors"]],
		["Tens of thousands of families were displaced.", ["displaced 20000.. vague families"]],
		[
			"The storm killed 164 people, including 18 policemen and two children.",
			["killed 164 exact", "+killed 18 exact policemen", "+killed 2 exact children"],
		],
		["Twelve people died, among them two children.", ["killed 12 exact", "+killed 2 exact children"]],
		[
			"Seventeen children and six women were among those killed.",
			["+killed 17 exact children", "+killed 6 exact women"],
		],
		["No one was hurt.", ["injured 0 exact"]],
		["Homicides: 0", []],
		[
			"He told parliament that 38 people had died, six of them members of the border guard.",
			["killed 38 exact", "+killed 6 exact members of the border guard"],
		],
		[
			"The army told of 12 dead rebels, against 9 dead among its soldiers.",
			["killed 12 exact rebels", "killed 9 exact soldiers"],
		],
		["The army said it had met a band of officers and arrested 8 of them.", ["+arrested 8 exact officers"]],
		["The number of officers held has gone up from 12 to 30.", ["arrested 30 exact officers"]],
		["About 700 people were brought to schools.", ["displaced 700 about"]],
		["Nine people are still being searched for.", ["missing 9 exact"]],
		["Volunteers met 34 people on 10 March.", []],
		["The map shows nine deaths on this corner.", ["+killed 9 exact"]],
		["There is no morgue big enough for the numbers who have died.", []],
		["Eight soldiers are dead, with another ten missing.", ["killed 8 exact soldiers", "missing 10 exact soldiers"]],
		["Some 300 people are dead or missing.", ["missing 300 about"]],
		["Five people who were reported missing have been found safe.", []],
		["Five people are missing and a boy was found alive.", ["missing 5 exact"]],
		["Twelve miners are still missing after three were found alive.", ["missing 12 exact miners"]],
		["The storm left 900 people dead, injured or homeless.", ["displaced 900 exact"]],
		["No mortuary in the valley is large enough for all who died.", []],
		["No Peruvians died in the flood.", ["killed 0 exact Peruvians"]],
		["Deaths: 37", ["killed 37 exact"]],
		["The mayor was clear: no miners were killed.", ["killed 0 exact miners"]],
		["A man was shot dead.", ["killed 1 exact"]],
		[
			"The blast left 23 villagers - nine of them children - dead.",
			["killed 23 exact villagers", "+killed 9 exact children"],
		],
		["6 citizens killed 22 injured in attack", ["killed 6 exact citizens", "injured 22 exact"]],
		["The death toll rose to 57.", ["killed 57 exact"]],
		["The quake led to the death of eight and the injury of 89.", ["killed 8 exact", "injured 89 exact"]],
		["Five women and a child have been killed.", ["killed 5 exact women", "killed 1 exact child"]],
		["A shell killed 31 rebels and eight civilians.", ["killed 31 exact rebels", "killed 8 exact civilians"]],
		["Thousands of demonstrators stormed the town hall.", ["participants 2000.. vague demonstrators"]],
		["Five of the dead were nurses.", ["+killed 5 exact nurses"]],
		["Of the 40 killed, 11 were nurses.", ["killed 40 exact", "+killed 11 exact nurses"]],
		[
			"Of the 40 killed, 11 were nurses, six were porters and one was a guest.",
			["killed 40 exact", "+killed 11 exact nurses", "+killed 6 exact", "+killed 1 exact"],
		],
		["Of those killed, at least 11 were women.", ["+killed 11.. least women"]],
		["Three of the injured died on Sunday, taking the toll to 23.", ["+killed 3 exact", "killed 23 exact"]],
		["Some 35 people are in hospital, 18 of them in a critical condition.", ["injured 35 about", "+injured 18 exact"]],
		["Nine people are still in hospital.", []],
		["In my village alone we have counted 54 dead.", ["+killed 54 exact"]],
		["The toll stood at 35. The minister put it at 38.", ["killed 35 exact", "killed 38 exact"]],
		["They brought out two bodies, so we're at 39 now.", ["+killed 2 exact", "killed 39 exact"]],
		["The toll rose to 12. The fire has burnt 200 hectares. It now stands at 300 hectares.", ["killed 12 exact"]],
		["The number of missing was cut to 97 from 131.", ["missing 97 exact"]],
		[
			"| Village | Dead | Missing |\n| --- | --- | --- |\n| Ober Rill | 14 | 1,071 |\n| Total | 27 | 1,131 |",
			["+killed 14 exact", "+missing 1071 exact", "killed 27 exact", "missing 1131 exact"],
		],
		["District\tKilled\tHouses destroyed\nRill\t3\t40", ["+killed 3 exact", "+homes 40 exact"]],
		["Indicator | Number\nDeaths | 41\nRate per 1,000 | 7", ["killed 41 exact"]],
		["A raid killed 45 villagers in Norton and 22 in Easton.", ["killed 45 exact villagers", "killed 22 exact"]],
		["Those killed include six women five children.", ["+killed 6 exact women", "+killed 5 exact children"]],
		["Two men, ages 28 and 25, were shot.", ["injured 2 exact men"]],
		["Fire destroyed 35 homes.", ["homes 35 exact"]],
		["Gunmen took 12 people hostage.", ["hostages 12 exact"]],
		["Some 300 homes were destroyed and 40 houses damaged.", ["homes 300 about", "homes 40 exact"]],
		["At least 12 buildings collapsed.", ["homes 12.. least"]],
		["The damage is put at $20 million.", ["money 20000000 exact"]],
		["A crowd of 3,000 gathered.", ["participants 3000 exact"]],
		["Two men, 33 and 19, were shot.", ["injured 2 exact men"]],
		["Five children, ages 11 to 15, were hurt.", ["injured 5 exact children"]],
		["He lost 13 fighters in the raid.", ["killed 13 exact fighters"]],
		["The robber that shot 9 was killed.", ["killed 1 exact robber", "injured 9 exact"]],
		["The father of four was hurt.", ["injured 1 exact father"]],
	])("%s", (text, expected) => expect(read(text)).toEqual(expected));

	it.each([
		"The teacher, 34, lives at 12 Garden Street.",
		"The bridge was built on 12 March 2019 at 7:30 p.m.",
		"A 9mm pistol and two rifles were found.",
		"The village lies 30 km west; three days later it rained.",
		"The company spent 12 years on the road.",
		"The army destroyed 14 tanks.",
		"The rate is 19.3 deaths a year.",
		"She told KQZ 6 Monday that it died.",
		"Those shot were between the ages of 9 and 13.",
		"The youngest was four when killed.",
		"The number of dead is not known; hundreds could be buried.",
		"Damage was done, and 3.5 died away.",
	])("no toll: %s", (text) => expect(read(text)).toEqual([]));

	it.each<[string, string[]]>([
		["Adams, 34, and Brown, 12, were killed.", ["killed named Adams 34", "killed named Brown 12 other"]],
		["15-year-old boy dies after storm", ["killed indefinite male 15"]],
		["Adams, 34; and Brown, 12 all died.", ["killed named Adams 34", "killed named Brown 12 other"]],
		["Adams (34) and Brown (12) were killed.", ["killed named Adams 34", "killed named Brown 12 other"]],
		["He caused the death of Adams, also 18.", ["killed named Adams 18"]],
		["A woman was hurt and another woman died.", ["injured indefinite female", "killed indefinite female other"]],
		["The victim was taken away; she died at noon.", ["killed definite female"]],
		["He killed his son before turning the gun on himself.", ["killed definite male", "killed definite male other"]],
	])("one by one: %s", (text, expected) => {
		const names = ["Adams", "Brown"].flatMap((name): Name[] => {
			const start = text.indexOf(name);
			return start < 0 ? [] : [{ start, end: start + name.length, type: "person", name, role: null, alias: null }];
		});
		const found = figures(lay(text), names).map(({ of, person }) =>
			[of, person?.as, person?.name, person?.sex, person?.age, person?.other ? "other" : null]
				.filter((x) => x != null)
				.join(" "),
		);
		expect(found).toEqual(expected);
	});

	it("tells a figure once, with where it stands again", () => {
		const text = "Storm kills 18. The storm killed 18 sailors. It killed 18 and hurt 3.";
		const told = once(figures(lay(text), []));
		expect(told.map((f) => [f.of, f.low, f.whom, f.again.length])).toEqual([
			["killed", 18, "sailors", 2],
			["injured", 3, null, 0],
		]);
	});

	it("tells a number once that a text says thousands of times", () => {
		const [one] = figures(lay("The storm killed 18 sailors."), []);
		if (!one) throw new Error("no figure");
		const list = Array.from({ length: 30_000 }, (_, i) => ({ ...one, start: 9 * i, end: 9 * i + 2 }));
		expect(once(list).map((f) => f.again.length)).toEqual([29_999]);
	});

	it("tells the more careful of one number, and who is gone back to once", () => {
		const told = (text: string) => once(figures(lay(text), [])).map((f) => [f.low, f.hedge, f.again.length]);
		expect(told("Storm kills 18. At least 18 people were killed.")).toEqual([[18, "least", 1]]);
		expect(told("About 18 people were killed. Up to 18 were killed.")).toHaveLength(2);
		expect(told("A man was killed at noon. The victim was shot dead.")).toEqual([[1, "exact", 1]]);
		expect(told("A woman was killed at noon. A man was shot dead; the other man was killed too.")).toHaveLength(3);
	});

	it.each([
		["Two people died in separate shootings.", true],
		["So far 12 people have died this year.", true],
		["Two people died in the shooting.", undefined],
		["At least 40 people died this week.", undefined],
	])("knows a sum of happenings: %s", (text, sum) => {
		expect(figures(lay(text), []).map((f) => f.sum)).toEqual([sum]);
	});

	it("gives spans of what was read", () => {
		const text = "Some said “at least 26 rebels” were killed.";
		const [figure] = figures(lay(text), []);
		expect(figure && text.slice(figure.start, figure.end)).toBe("at least 26 rebels");
		expect(figure?.whomAt && text.slice(figure.whomAt.start, figure.whomAt.end)).toBe("rebels");
		expect(figure?.cue && text.slice(figure.cue.start, figure.cue.end)).toBe("killed");
	});

	it.each([
		"1",
		"1,",
		"a ",
		"A",
		"“",
		"killed ",
		"one hundred ",
		"12 killed and ",
	])("stays linear on a run of %j", (piece) => {
		const text = piece.repeat(Math.floor(20_000 / piece.length));
		const start = cpuTime();
		figures(lay(text), []);
		expect(cpuTime() - start).toBeLessThan(8000);
	});
});
