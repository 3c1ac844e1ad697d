import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { cpuTime } from "../../../test/material/cpu.js";
import { document } from "../../core/document.js";
import type { Dated } from "../../core/reading.js";
import { layout } from "../layout.js";
import { page } from "../page.js";
import { type Grounding, grounding } from "./index.js";

const language = loadEnglish();

function read(
	text: string,
	published: string | null = null,
	captured: string | null = null,
	known: Dated | null = null,
): Grounding {
	const doc = document({ id: "d", text, published, captured });
	return grounding(page(text, layout(doc, language), language), doc, known);
}

/** Expressions and their values, as `words = value`. */
function told(text: string, published: string | null): string[] {
	return read(text, published).times.map((t) => `${text.slice(t.start, t.end)} = ${t.value}`);
}

/** Wednesday, 14 January 2026. */
const wednesday = "2026-01-14";

/** Sentences so long that the text is no post: there times stand bare. */
const padding = `\n\n${"Nobody in the port of Selim was hurt, the mayor told reporters in the town hall. ".repeat(5)}`;

describe("a report", () => {
	it.each<[string, string[]]>([
		["The port was closed on Thursday.", ["Thursday = 2026-01-08"]],
		["The order to leave the valley was given on Friday.", ["Friday = 2026-01-09"]],
		["The plan to close the mill is expected to be heard on Friday.", ["Friday = 2026-01-16"]],
		["The council will vote on Friday.", ["Friday = 2026-01-16"]],
		["The minister said Wednesday that talks failed.", ["Wednesday = 2026-01-14"]],
		["Last Sunday the bridge fell.", ["Last Sunday = 2026-01-11"]],
		["The bridge fell yesterday and will open tomorrow.", ["yesterday = 2026-01-13", "tomorrow = 2026-01-15"]],
		["Two people were hurt last night.", ["last night = 2026-01-13TNI"]],
		["The strike began on the 4th, police said.", ["the 4th = 2026-01-04"]],
		["The strike began on Dec. 28.", ["Dec. 28 = 2025-12-28"]],
		["The council will meet on March 3.", ["March 3 = 2026-03-03"]],
		["Shops reopened at 10:30 p.m. Monday.", ["10:30 p.m. Monday = 2026-01-12T22:30"]],
		["Shops reopened at 06:15 GMT.", ["06:15 GMT = 2026-01-14T06:15Z"]],
		["The vote begins at 8 p.m. ET on Friday.", ["8 p.m. ET on Friday = 2026-01-16T20:00-05"]],
		["The vote began at 8 p.m. ET on July 4.", ["8 p.m. ET = 2025-07-04T20:00-04", "July 4 = 2025-07-04"]],
		["Shots were heard at 6 p.m. in Almaty.", ["6 p.m. = 2026-01-14T18:00+05"]],
		["The plane landed at 6:40 p.m. (GMT +8).", ["6:40 p.m. (GMT +8) = 2026-01-14T18:40+08"]],
		["Prices doubled last year and rose this month.", ["last year = 2025", "this month = 2026-01"]],
		["The plant was shut three weeks ago.", ["three weeks ago = 2025-W52"]],
		["The plant was shut two years ago.", ["two years ago = 2024"]],
		["Sales rose in the fourth quarter.", ["the fourth quarter = 2025-Q4"]],
		["It rained for the past two days.", ["the past two days = P2D"]],
		["They waited two and a half years.", ["two and a half years = P2Y6M"]],
		["They meet every Friday.", ["every Friday = XXXX-WXX-5"]],
		["A ban ended in the late 1990s.", ["the late 1990s = 199"]],
		["The mill was built in the 19th century.", ["the 19th century = 18"]],
		["Crowds came on New Year's Eve.", ["New Year's Eve = 2025-12-31"]],
		["A man, 17 years old, was freed.", []],
		["It was the Daily Echo that said so on Monday, not the Sunday Times.", ["Monday = 2026-01-12"]],
		["A guest of “This Week” said so to the people of the port of Selim; daily flights resumed.", ["daily = P1D"]],
		["The talks could begin as early as Friday.", ["Friday = 2026-01-16"]],
		["The vote was put off until Monday.", ["Monday = 2026-01-19"]],
		["The hall burned until Monday.", ["Monday = 2026-01-12"]],
		["The mayor declared a curfew, starting on Thursday.", ["Thursday = 2026-01-15"]],
		["The union called for a general strike on Friday.", ["Friday = 2026-01-16"]],
		["The union called the strike on Friday.", ["Friday = 2026-01-09"]],
		["The court is to sit again on Tuesday.", ["Tuesday = 2026-01-20"]],
		["On Friday, when the mayor dropped her plans, crowds came.", ["Friday = 2026-01-09"]],
		["Over the weekend, dozens were hurt in the port.", ["the weekend = 2026-W02-WE"]],
		[
			"Sales fell in December compared to the same month a year earlier.",
			["December = 2025-12", "the same month a year earlier = 2024-12"],
		],
	])("reads %s", (text, wanted) => expect(told(text + padding, wednesday)).toEqual(wanted));

	it("counts under the lines of days from each of them, and is of the last at least", () => {
		const text =
			"The port of Selim, day by day\n\nFirst published 09.01.2026 | Last update 12.01.2026, 18:40\n\nFriday 9 January – the crane\n\nA crane falls in the evening. The quay will open tomorrow.\n\nMonday 12 January – the strike\n\nThe dockers walk out at 3 p.m. and say that they were warned yesterday.\n\nWhat the pictures show\n\nThe film was made a month earlier.";
		const { times, dated } = read(text + padding);
		expect(dated).toMatchObject({ value: "2026-01-12", basis: "stated" });
		expect(times.map((t) => `${text.slice(t.start, t.end)} = ${t.value}`)).toEqual(
			expect.arrayContaining([
				"the evening = 2026-01-09TEV",
				"tomorrow = 2026-01-10",
				"3 p.m. = 2026-01-12T15:00",
				"yesterday = 2026-01-11",
			]),
		);
		const undated = text.replace(/First published.*\n\n/u, "").replaceAll("January –", "January 2026 –");
		expect(read(undated + padding).dated).toMatchObject({ value: "2026-01-12", basis: "inferred" });
		const years = undated.replace("12 January 2026", "12 January 2029");
		expect(read(years + padding).dated?.value).not.toBe("2029-01-12");
	});

	it("hangs its weekdays on the day told close before where it looks back on days long over", () => {
		const text =
			"The crane fell on 5 December. On 6 December the quay was shut. On Tuesday the dockers met. The mayor came on 20 December.\n\nThe inquiry opened on Monday.";
		expect(told(`${text}${padding}`, wednesday)).toEqual(expect.arrayContaining(["Tuesday = 2025-12-09"]));
		const news =
			"The crane fell on 12 January. On 13 January the quay was shut. On Monday the dockers met. The last one fell on 5 December.";
		expect(told(`${news}${padding}`, wednesday)).toContain("Monday = 2026-01-12");
		// Some days of the last week beside more that are long over.
		const note = `${text} The ban ended on 10 January. A lawyer was heard on 12 January.`;
		expect(told(`${note}${padding}`, wednesday)).toContain("Tuesday = 2025-12-09");
		expect(told(`${note} A boat sank yesterday. The pilot was freed today.${padding}`, wednesday)).toContain(
			"Tuesday = 2026-01-13",
		);
	});

	it("goes back to its own day after one that was only set ahead", () =>
		expect(
			told(`11:20 Schools were told to close until Friday.\n\n12:40 The port was shut.${padding}`, wednesday),
		).toEqual(["11:20 = 2026-01-14T11:20", "Friday = 2026-01-16", "12:40 = 2026-01-14T12:40"]));

	it("takes the hour over a post for its own day's, whatever the post before it recalls", () =>
		expect(
			told(`11:20 The captain led the watch until 3 December.\n\n10:40 The port was shut.${padding}`, wednesday),
		).toEqual(["11:20 = 2026-01-14T11:20", "3 December = 2025-12-03", "10:40 = 2026-01-14T10:40"]));

	it("goes over midnight from a late hour to an early one", () => {
		const text =
			"On Saturday at half past ten in the evening the gate jammed. At ten past two in the night the dam broke.";
		expect(told(`${text} The sirens were silent.${padding}`, wednesday)).toContain(
			"two in the night = 2026-01-11T02:00",
		);
		expect(told(`On Saturday at 11 p.m. the gate jammed. At 9 p.m. it had rained.${padding}`, wednesday)).toContain(
			"9 p.m. = 2026-01-10T21:00",
		);
	});

	it("goes on from the day told last", () =>
		expect(
			told(
				"On Monday, dockers stopped work; that evening the harbour was shut. The following morning, police came. Two days later, work began again.",
				wednesday,
			),
		).toEqual([
			"Monday = 2026-01-12",
			"that evening = 2026-01-12TEV",
			"The following morning = 2026-01-13TMO",
			"Two days later = 2026-01-15",
		]));

	it("means by that weekday the one that it told last", () =>
		expect(
			told(
				"On Saturday the mill burned, on Monday the bridge fell. Ten people were treated on that Saturday alone.",
				wednesday,
			),
		).toEqual(["Saturday = 2026-01-10", "Monday = 2026-01-12", "that Saturday = 2026-01-10"]));

	it("counts whole days told in hours", () =>
		expect(told("On 5 January the port gave a number. Less than 24 hours later it took it back.", wednesday)).toEqual([
			"5 January = 2026-01-05",
			"Less than 24 hours later = 2026-01-06",
		]));

	it("is no history for years that it names in passing", () => {
		const years =
			"A captain who deserted in 2018 led them. The mill, built in 2011, burned. The mayor, elected in 2020, fled. A picture from 2015 was shared. The dam was shut in 2019.";
		const days = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((d) => `The guards fired again on January ${d}.`).join(" ");
		const { kind, times } = read(`${years} ${days}`, wednesday);
		expect(kind).not.toBe("history");
		expect(times.at(-1)?.edtf).toBe("2026-01-12");
	});

	it("counts from the day of an event that it has told, and from no other", () =>
		expect(
			told(
				"Crowds stormed the town hall on January 5. The army left two days after the storming, and a week before the flood it came back. The day after the storming was calm.",
				wednesday,
			),
		).toEqual(["January 5 = 2026-01-05", "two days = 2026-01-07", "a week = P1W", "The day = 2026-01-06"]));

	it("does not count from an event that is told of two days", () =>
		expect(
			told(
				"A bomb exploded on January 5. A bomb exploded on January 8. Two days after the explosion, it rained.",
				wednesday,
			),
		).toEqual(["January 5 = 2026-01-05", "January 8 = 2026-01-08", "Two days = P2D"]));

	it("gives a range to its first end", () => {
		const { times } = read("The road was shut from January 5-9 and again between Monday and Tuesday.", wednesday);
		expect(times.map((t) => t.range)).toEqual(["2026-01-05/2026-01-09", null, "2026-01-12/2026-01-13", null]);
	});

	it("tells the part that a time plays and how its clause is told", () => {
		const { times } = read(
			"Since Monday, shops have been shut. Tuesday's vote was lost. The law will hold until Friday.",
			wednesday,
		);
		expect(times.map((t) => [t.role, t.tense])).toEqual([
			["since", "present"],
			["attributive", "past"],
			["until", "future"],
		]);
	});
});

describe("a history", () => {
	it("reads a year for itself, and what was done by night for any night", () => {
		const text =
			"The war began in May 1882. By night, supplies came. It cost the former king his crown in 1883. Fighting stopped by 1884. In August of that year the river was closed. " +
			"In 1885 a truce was signed. On 3 March 1886 the siege began; on 5 April, two days after the storming, it ended.";
		const { times, kind } = read(text, "2009-12-19");
		expect(kind).toBe("history");
		expect(times.map((t) => `${text.slice(t.start, t.end)} = ${t.value}`)).toEqual([
			"May 1882 = 1882-05",
			"night = XXXX-XX-XXTNI",
			"former = PAST_REF",
			"1883 = 1883",
			"1884 = 1884",
			"August of that year = 1884-08",
			"1885 = 1885",
			"3 March 1886 = 1886-03-03",
			"5 April = 1886-04-05",
			"two days = 1886-04-05",
		]);
	});

	it("hangs on the year told last", () => {
		const text =
			"The war began in May 1882. In June, the fort fell. In November 1882, a truce was signed. It was broken in February. " +
			"By 1884, the river was closed. On 3 March 1884 the siege began, and on 9 April it ended. Peace came in 1885, and the last troops left in 1886.";
		const { times, kind } = read(text, "2009-12-19");
		expect(kind).toBe("history");
		expect(times.map((t) => t.value)).toEqual([
			"1882-05",
			"1882-06",
			"1882-11",
			"1883-02",
			"1884",
			"1884-03-03",
			"1884-04-09",
			"1885",
			"1886",
		]);
	});
});

const chronicle = (weekday: string, day: number) =>
	`The film of the walkout since ${weekday}\n\nHere is the film of the walkout that has shut the harbour since ${weekday}.\n\n` +
	`On March ${day}, dockers stopped work.\n\nOn the ${day + 1}th, the mayor, in office since 2021, called for calm. In the evening, crowds came.\n\n` +
	`On the ${day + 2}th, the harbour was closed.\n\nThe same day, police came. Still on the ${day + 2}th, talks failed.\n\n` +
	`On the ${day + 3}th, the union gave in. The port remained quiet on Friday.`;

describe("a document without a day", () => {
	it("is of the years in which its weekdays fit", () => {
		// 6 March is a Monday in 2023, 2028 and 2034.
		const { dated, kind } = read(chronicle("Monday", 6));
		expect(kind).toBe("chronicle");
		expect(dated?.value).toBe(
			"{2023-03-10,2023-03-11,2023-03-12,2028-03-10,2028-03-11,2028-03-12,2034-03-10,2034-03-11,2034-03-12}",
		);
		expect(dated?.basis).toBe("inferred");
	});

	it("leaves of its days those of the years that remain", () => {
		const text = chronicle("Monday", 6).replace(", in office since 2021,", "");
		const { times, dated } = read(text, null, "2030-01-01");
		expect(times.find((t) => text.slice(t.start, t.end) === "the 7th")).toMatchObject({
			value: "XXXX-03-07",
			edtf: "{1995-03-07,2000-03-07,2006-03-07,2017-03-07,2023-03-07,2028-03-07}",
		});
		expect(dated?.value).toContain("2023-03-10,");
	});

	it.each([
		// 12 November was a Tuesday in 2013, 2019 and 2024, and a Friday in 2010.
		[
			"I saw it on Tuesday, November 12. We all said that it was like June 2010, when we hid in the cellar. On November 14 they shot.",
			"XXXX-11-14",
		],
		["I saw it on Tuesday, November 12. We had come in August 2010. On November 14 they shot.", "XXXX-11-14"],
		["I saw it on November 12. I said that it was like June 2010. On November 14 they shot.", "XXXX-11-14"],
		["I saw it on November 12. I had known since October 2010. On November 14 they shot.", "2010-11-14"],
		["In June 2010 we moved. I saw it on November 12. On November 14 they shot.", "2010-11-14"],
	])("takes its year from no other time, told in passing: %s", (text, value) => {
		const at = text.indexOf("November 14");
		expect(read(text, null, "2026-01-01").times.find((t) => t.start === at)?.value).toBe(value);
	});

	it.each([
		// 5 March is a Sunday in 2023.
		["since Sunday", ",2023-03-10,2023-03-11}"],
		["since last Sunday", ",2023-03-10,2023-03-11,2023-03-12}"],
	])("hangs on the weekday that its film begins with: %s", (words, end) => {
		const text = chronicle("Sunday", 5)
			.replace(
				"The port remained quiet on Friday.",
				"The dockers, who had been promised an answer by March 30, were paid on Friday.",
			)
			.replace(", in office since 2021,", "");
		const { kind, dated } = read(`Here is the film of the walkout ${words}.\n\n${text}`, null, "2026-01-01");
		expect(kind).toBe("chronicle");
		expect(dated?.value.endsWith(end)).toBe(true);
	});

	it("knows its days where one year remains", () => {
		const text =
			"On Monday, March 6, dockers stopped work. The mayor has led the town since 2021. On Tuesday the 7th, the harbour was closed.";
		const { times, dated } = read(text, null, "2024-05-01");
		expect(dated?.value).toBe("2023-03-07/2024-05-01");
		expect(times.map((t) => t.edtf)).toEqual(["2023-03-06", "2021", "2023-03-07"]);
	});

	it("lies within the year in which an age holds", () => {
		const { dated } = read("Anna Voss, 45, who was born on 3 May 1976, leads the union.");
		expect(dated?.value).toBe("2021-05-03/2022-05-02");
	});

	it.each([
		["Omar Ito has led the union for ten years, since 2012.", "2021-01-01/2023-12-31"],
		["The bridge was built three years ago, in 2011.", "2014-01-01/2015-12-31"],
		["The bridge was built more than three years ago, in 2011.", "2011-01-01/.."],
	])("hangs on an amount of years beside its year: %s", (text, wanted) => expect(read(text).dated?.value).toBe(wanted));

	it.each([
		["LIVE Strike at the port: Friday 4 March 2016", "2016-03-04"],
		["The dam: live updates, 4 March 2016", "2016-03-04"],
		["The dam disaster as it happened – March 4, 2016", "2016-03-04"],
		["Live ammunition was used in Easton on 4 March 2016", null],
		["Live updates on the day that followed 4 March 2016 in Easton", null],
	])("is that of the title of a page that goes by: %s", (title, wanted) => {
		const { dated } = read(`${title}\n\nThe harbour was shut, the union said.\n\n${padding}`);
		expect(dated?.basis === "stated" ? dated.value : null).toBe(wanted);
	});

	it("puts the hours over its posts on its own day, whatever day a post looks back on", () => {
		const text = `LIVE Strike at the port: Friday 4 March 2016\n\n17:30\nA video shows the fire of Monday.\n\n15:15\nThe port was shut.\n\n14:05 The union had met on Tuesday.\n\n13:20 Talks failed.\n\n${padding}`;
		expect(read(text).times.flatMap((t) => (t.type === "TIME" ? [t.value] : []))).toEqual(
			["17:30", "15:15", "14:05", "13:20"].map((hour) => `2016-03-04T${hour}`),
		);
	});

	it("hangs no day on the year of a birth", () => {
		const { times } = read("Anna Voss, who was born in May 1976, said that work stopped on March 6.");
		expect(times.map((t) => t.edtf)).toEqual(["1976-05", "XXXX-03-06"]);
	});

	it.each([
		["PORT SELIM, January 8", "2022-01-08"],
		["PORT SELIM, January 8, 2022", "2022-01-08"],
		["PORT SELIM, January 8, 2015", "2022-01-07"],
		["PORT SELIM, January 6", "2022-01-07"],
	])("is that of a dateline of the next day, in the evening of UTC: %s", (dateline, wanted) =>
		expect(read(`${dateline} – The harbour was shut.${padding}`, "2022-01-07T18:30:00Z").dated?.value).toBe(wanted));

	it("is no later than its capture", () => {
		const { dated } = read(chronicle("Monday", 6), null, "2024-05-01T10:00:00Z");
		expect(dated?.value).toBe("2023-03-10/2023-03-12");
	});

	it("keeps the year of its days open until something settles it", () => {
		const text = chronicle("Monday", 6);
		expect(read(text).times.find((t) => text.slice(t.start, t.end) === "the 8th")?.edtf).toBe(
			"{2023-03-08,2028-03-08,2034-03-08}",
		);
		const known: Dated = { value: "2023-03-10", basis: "inferred", because: [] };
		const settled = read(text, null, null, known).times.filter((t) => t.edtf !== null);
		expect(settled.map((t) => t.edtf?.slice(0, 4)).filter((y) => y !== "2023" && y !== "2021")).toEqual([]);
	});

	it("is no earlier than the latest day that it tells", () => {
		const { dated } = read(
			"The bridge fell on March 3, 2023. A march was held on March 5. It reopened on March 9, the mayor said.",
		);
		expect(dated?.value).toBe("2023-03-09/..");
	});

	it("says nothing where nothing remains to say", () =>
		expect(read("The bridge fell. Nobody was hurt.").dated).toBeNull());

	it("settles a dateline without its year by what the text and its capture leave", () => {
		const text = "PORT SELIM, March 9 — The bridge fell on March 3, 2023. Nobody was hurt.";
		expect(read(text, null, "2023-06-01").dated?.value).toBe("2023-03-09");
	});

	it("takes the day that a line states", () => {
		const { dated } = read(
			"Bridge falls\n\nPublished: March 3, 2023\n\nThe bridge fell on Thursday. Nobody was hurt in the fall.",
		);
		expect(dated).toMatchObject({ value: "2023-03-03", basis: "stated" });
	});
});

describe("a testimony", () => {
	it("tells one day after the other up to that of the interview", () => {
		const text =
			"On Thursday, the 4th of May, we heard the first shots from our yard. I took my son and we hid. On Friday we stayed in our cellar with my mother. I prayed.\n\n" +
			"On Monday, soldiers came to us. I know, because Monday is the day I bake. That same Monday they took my brother. From Sunday on we had no water. We left on Wednesday, I and my son.\n\n" +
			"The interview was conducted on 15 May 2023.";
		const { kind, dated, times } = read(text);
		expect([kind, dated?.value]).toEqual(["testimony", "2023-05-15"]);
		expect(times.map((t) => `${text.slice(t.start, t.end)} = ${t.edtf}`)).toEqual([
			"Thursday, the 4th of May = 2023-05-04",
			"Friday = 2023-05-05",
			"Monday = 2023-05-08",
			"Monday = 2023-05-08",
			"That same Monday = 2023-05-08",
			"Sunday = 2023-05-07",
			"Wednesday = 2023-05-10",
			"15 May 2023 = 2023-05-15",
		]);
	});
});

describe("a witness who tells by weekdays", () => {
	const words = "I was at home with my mother and we were afraid, and I said so to her and to my brother. ".repeat(4);
	const on = (text: string, published: string) =>
		told(`${words}\n\n${text}`, published).filter((one) => one.includes("day"));

	it("does not tell this evening by its weekday", () =>
		expect(on("On Wednesday evening I had gone to my aunt.", wednesday)).toEqual([
			"Wednesday evening = 2026-01-07TEV",
		]));

	it("means the nearest day by a weekday that nobody told", () =>
		expect(on("On Monday, 5 January, they shot at us. I had seen her that Saturday.", wednesday)).toEqual([
			"Monday, 5 January = 2026-01-05",
			"that Saturday = 2026-01-03",
		]));
});

describe("a live report", () => {
	const posts = (hours: readonly string[], top: string, published: string | null = null) =>
		read(
			`${top}\n\n${hours.map((h) => `${h} We see smoke over our port and we hear shouts.`).join("\n\n")}`,
			published,
		);
	const days = ({ times }: Grounding) => times.flatMap((t) => (t.type === "TIME" ? [t.edtf?.slice(0, 16)] : []));

	it("goes on after midnight", () =>
		expect(days(posts(["19:10", "22:40", "23:55", "00:20", "01:35"], "Clashes in Selim", wednesday))).toEqual([
			"2026-01-14T19:10",
			"2026-01-14T22:40",
			"2026-01-14T23:55",
			"2026-01-15T00:20",
			"2026-01-15T01:35",
		]));

	it("counts from the day above its posts where it came out in the night after them", () =>
		expect(days(posts(["19:10", "22:40", "23:55", "00:20"], "Tuesday, 13 January, hour by hour", wednesday))).toEqual([
			"2026-01-13T19:10",
			"2026-01-13T22:40",
			"2026-01-13T23:55",
			"2026-01-14T00:20",
		]));

	it("does not where the newest post comes first", () =>
		expect(days(posts(["23:55", "22:40", "03:10", "00:20"], "Clashes in Selim", wednesday))).toEqual(
			["23:55", "22:40", "03:10", "00:20"].map((hour) => `2026-01-14T${hour}`),
		));

	it("is told by those who write it, not by a witness", () =>
		expect(
			posts(["19:10", "22:40", "23:55"], `Clashes in Selim\n\n${"We saw our port and our ships. ".repeat(9)}`).kind,
		).toBe("report"));

	it("has hours with a point over its posts", () => {
		const text = "Clashes in Selim\n\n08.15\nThe port is closed.\n\n10.40\nDockers are marching to the town hall.";
		expect(told(text, wednesday)).toEqual(["08.15 = 2026-01-14T08:15", "10.40 = 2026-01-14T10:40"]);
	});
});

describe("a year told beside days without one", () => {
	it("is not theirs in a report with a dateline, where it is of other months", () => {
		const text = `SELIM, Nov 12 (Gull Wire) - Troops closed the port on Wednesday.\n\nIn March 2008, eight people were killed there.`;
		expect(read(text).times.map((t) => t.value)).not.toContain("2008-11-12");
	});
});

describe("laws", () => {
	const pieces = [
		"On",
		"the",
		"4th",
		",",
		"March",
		"5",
		"-",
		"9",
		"2022",
		"Friday",
		"that",
		"evening",
		"two",
		"days",
		"later",
		"10:30",
		"p.m.",
		"last",
		"week",
		"since",
		"I",
		"‘90s",
		"\n\n",
		"BC",
		".",
	];

	it("spans lie in the text, in order, none in another, and the same text gives the same", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
				const text = words.join(" ");
				const { times } = read(text, wednesday);
				let end = 0;
				for (const t of times) {
					expect(t.start).toBeGreaterThanOrEqual(end);
					expect(t.end).toBeGreaterThan(t.start);
					end = t.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
				expect(read(text, wednesday)).toEqual(read(text, wednesday));
			}),
			{ numRuns: 150 },
		);
	});

	it.each([
		"1 ",
		"the ",
		"2022-",
		"March 5, ",
		"two ",
		"( ",
		"late ",
		"9:",
	])("takes a run of %j in its stride", (unit) => {
		const text = unit.repeat(20_000);
		const began = cpuTime();
		read(text, wednesday);
		expect(cpuTime() - began).toBeLessThan(20_000);
	});
});

describe("a chronicle whose paragraphs open with their days", () => {
	it("goes on to its own day after the years that it begins with", () => {
		const text =
			"The mill was opened in 1961. In June 2003 two men died in it. In May 2009 it changed hands. In August 2015 an inspector warned of dust. In 2024 it was sold.\n\nMARCH 10. The owner is heard.\n\nMARCH 11. The fire breaks out.\n\nMARCH 12. The roof falls in.\n\nMARCH 13. The search ends.\n\nMARCH 14. The owner is charged.\n\nMARCH 15. The dead are buried.";
		const { kind, times } = read(text, "2025-03-16");
		expect(kind).toBe("chronicle");
		expect(times.filter((t) => t.value.startsWith("2025-03")).map((t) => t.value)).toEqual([
			"2025-03-10",
			"2025-03-11",
			"2025-03-12",
			"2025-03-13",
			"2025-03-14",
			"2025-03-15",
		]);
	});

	it("does not go on from the end that is set to a thing, nor from the day on which somebody speaks", () => {
		const text =
			"On 3 March the mill burned.\n\nOn 4 March the owner fled. The mayor says today that he is sought.\n\nOn 5 March a curfew was imposed until 30 March. The bridge was closed the same day.\n\nOn 6 March the search ended.\n\nOn 7 March the dead were buried.";
		const { kind, times } = read(text, "2025-03-08");
		expect(kind).toBe("chronicle");
		expect(times.find((t) => text.slice(t.start, t.end) === "the same day")?.value).toBe("2025-03-05");
	});

	it("tells an evening after the end that is set to a thing of the day before it, be its own day known or not", () => {
		const text =
			"Here is the film of the strike since last Sunday.\n\nOn 3 March the mill burned.\n\nOn 4 March the owner fled. He is sought.\n\nOn 5 March a curfew was imposed until 12 March. In the evening the lights went out.\n\nOn 6 March the search ended.\n\nOn 7 March the dead were buried. The mill was sold on Saturday.";
		for (const published of [null, "2024-03-15"]) {
			const { kind, times } = read(text, published, "2024-12-01");
			expect(kind).toBe("chronicle");
			expect(times.find((t) => text.slice(t.start, t.end) === "the evening")?.value).toMatch(/03-05TEV$/u);
			// The Saturday that follows the day told last, not the one before the text's own day.
			if (published) expect(times.at(-1)?.value).toBe("2024-03-09");
		}
	});

	it("stays in the year that it tells", () => {
		const text =
			"In March 1991 the war reached the town.\n\nOn 5 April the bridge fell.\n\nOn 7 April the mayor fled.\n\nOn 9 April shells hit the mill.\n\nOn 11 April the army came.";
		expect(read(text, "2011-06-01").times.at(-1)?.value).toBe("1991-04-11");
	});
});
