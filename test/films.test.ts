import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Document, document, type Film, openApp } from "../src/app.js";

const app = await openApp({ jobs: 1 });
const folder = join(import.meta.dirname, "films", "piles");
const films = new Map<string, Film>();

/** The documents of one of the small piles in test/films/piles: invented crises, outlets and witnesses. */
function documents(pile: string): Document[] {
	const lines = readFileSync(join(folder, `${pile}.jsonl`), "utf8")
		.trim()
		.split("\n");
	return lines.map((line) => app.told(document({ lang: "en", ...JSON.parse(line) })));
}

function film(pile: string): Film {
	const made = films.get(pile) ?? app.film(documents(pile));
	films.set(pile, made);
	return made;
}

/** What stands in the documents of a pile, by document and span. */
function wordsIn(pile: string) {
	const byId = new Map(documents(pile).map((d) => [d.id, d]));
	return (at: { readonly document: string; readonly start: number; readonly end: number; readonly in?: string }) => {
		const found = byId.get(at.document);
		return (at.in === "title" ? found?.title : found?.text)?.slice(at.start, at.end);
	};
}

describe("a line", () => {
	const piles = readdirSync(folder).map((file) => file.replace(/\.jsonl$/u, ""));
	it.each(piles)("of %s is made of words that stand where it says, and no other", (pile) => {
		const words = wordsIn(pile);
		expect(film(pile).entries.length).toBeGreaterThan(3);
		for (const { headline, sentences } of film(pile).entries) {
			for (const sentence of sentences) expect(sentence.text).toBe(words(sentence));
			// Its first letter is made a capital.
			const told = sentences.some(({ text }) => text.includes(headline.slice(1)));
			expect(told, headline).toBe(true);
		}
	});
});

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

	it("is not what stands before it where the sentence tells itself what is denied", () => {
		expect(entry("school", /^The gunman, a 19-year-old former pupil/).status).not.toBe("disputed");
	});

	it("is not disputed where only the blame is denied, or a charge", () => {
		expect(entry("ceasefire", /^At least nine people were killed when a rocket/).status).not.toBe("disputed");
		expect(entry("spill", /^Prosecutors in Harland on Monday charged the captain/).status).not.toBe("disputed");
	});
});

/** The toll of a kind over everybody, or of one group. */
function toll(pile: string, of: Film["tolls"][number]["of"], whom: string | null = null) {
	const found = film(pile).tolls.find((t) => t.of === of && t.whom === whom);
	if (!found) throw new Error(`"${pile}" has no toll of ${of}, ${whom ?? "everybody"}`);
	return found;
}
const figures = (pile: string, of: Film["tolls"][number]["of"]) =>
	film(pile)
		.tolls.filter((t) => t.of === of)
		.flatMap((t) => t.series.map((p) => p.low ?? p.high));

describe("what is counted, and what is not", () => {
	it("counts no flight number, no dead bird and no body that is only identified", () => {
		expect(figures("crash", "killed")).not.toContain(417);
		expect(figures("spill", "killed")).toEqual([1]);
		expect(toll("crash", "killed").best).toBe(110);
		expect(toll("crash", "killed").series.find((p) => p.low === 112)).toBeDefined();
	});

	it("does not scope a toll by a country that somebody only visits", () => {
		expect(film("ferry").tolls.map((t) => t.place)).not.toContain("Japan");
		expect(toll("ferry", "killed").series.find((p) => p.low === 58)?.by).toBe("coast guard");
	});

	it("takes nothing back where deaths are removed from a count, and takes the number back that is", () => {
		expect(toll("ebola", "killed").series.filter((p) => p.status === "withdrawn")).toEqual([]);
		const hurt = toll("strike", "injured").series;
		expect(hurt.find((p) => p.low === 0 && p.by === "prefect, Yves Lambert")?.status).toBe("withdrawn");
		expect(hurt.find((p) => p.low === 37)).toMatchObject({ by: "Yves Lambert", status: "standing" });
	});

	it("counts what stands in a sentence of its own, and gives it to who says it", () => {
		expect(toll("riot", "killed").series.find((p) => p.low === 5)).toMatchObject({ by: "interior ministry" });
		expect(toll("riot", "killed").series.find((p) => p.low === 9)?.status).toBe("withdrawn");
		expect(toll("riot", "killed", "employees of the police").series.map((p) => [p.low, p.by])).toContainEqual([
			4,
			"Vera Stoll",
		]);
		expect(toll("riot", "arrested").series.map((p) => [p.low, p.status])).toEqual([
			[180, "standing"],
			[412, "standing"],
			[1020, "standing"],
			[350, "standing"],
			[1400, "standing"],
		]);
		// Who counts is no place.
		expect(film("riot").tolls.map((t) => t.place)).not.toContain("Human Rights Desk");
	});

	it("takes back the number of a police chief that her department puts right, from the day on which it did", () => {
		const arrested = toll("custody", "arrested").series;
		expect(arrested.find((p) => p.low === 62)).toMatchObject({ status: "withdrawn", statusSince: "2020-06-04" });
		expect(arrested.find((p) => p.low === 88)?.status).not.toBe("withdrawn");
		expect(toll("custody", "arrested", "minors").best).toBe(57);
	});

	it("leaves out the dead of another attack, and takes a denial of the deed for none of the toll", () => {
		expect(figures("market", "killed")).not.toContain(24);
		expect(toll("market", "killed").series.find((p) => p.low === 19)?.because).not.toMatch(/denied/);
	});

	it("gives the last higher total of anybody where that of an authority is days old", () => {
		expect(toll("wildfire", "killed").best).toBe(5);
		expect(toll("wildfire", "killed").series.map((p) => p.low)).toEqual([3, 4, 5]);
		expect(toll("ebola", "killed").best).toBe(44);
	});

	it("takes a coast guard and an interior minister who is named for authorities", () => {
		expect(toll("ferry", "killed").rule).toContain("of an authority");
		expect(toll("hostage", "killed", "attackers").rule).toContain("of an authority (Interior Minister Dana Kolar)");
	});
});

describe("what is counted in a mine, after a cyclone and of a disease", () => {
	const points = (pile: string, of: Film["tolls"][number]["of"], whom: string | null, place: string | null = null) =>
		film(pile).tolls.find((t) => t.of === of && t.whom === whom && t.place === place)?.series ?? [];

	it("takes the last bodies for a part of the toll that they bring it to", () => {
		expect(toll("mine", "killed").best).toBe(301);
		expect(points("mine", "killed", null).find((p) => p.low === 282)).toMatchObject({ by: "Energy Ministry" });
		expect(figures("mine", "killed")).not.toContain(263);
	});

	it("counts the hurt of whom some are hurt badly, and those of a list", () => {
		expect(toll("mine", "injured").best).toBe(76);
		expect(points("cyclone", "injured", null, "Tuvalu").map((p) => p.low)).toEqual([14]);
	});

	it("takes back what a notice says was written, and tells who speaks as “we”", () => {
		expect(points("mine", "arrested", null).find((p) => p.low === 21)?.status).toBe("withdrawn");
		expect(points("mine", "arrested", null).find((p) => p.low === 12)?.status).toBe("standing");
		expect(points("cholera", "killed", null).find((p) => p.low === 2000)?.status).toBe("withdrawn");
		expect(points("mine", "killed", "men").find((p) => p.high === 350)?.status).toBe("withdrawn");
		expect(film("mine").tolls.flatMap((t) => t.series.map((p) => p.by?.toLowerCase()))).not.toContain("we");
	});

	it("withdraws the number that was wrong, not the one told last", () => {
		const all = points("cyclone", "killed", null);
		expect(all.find((p) => p.low === 24 && p.high === 24)).toMatchObject({ by: "United Nations", status: "withdrawn" });
		expect(all.find((p) => p.low === 16)).toMatchObject({ by: "National Disaster Office", status: "standing" });
		expect(toll("cholera", "killed").best).toBe(1523);
	});

	it("tells the dead of a first report though more are expected, and takes no age and nobody found safe for a number", () => {
		expect(entry("tower", /^Twelve people are known to have died/).date).toBe("2017-06-14");
		expect(toll("tower", "killed").best).toBe(71);
		expect(toll("tower", "killed").series.map((p) => p.low)).toEqual([12, 17, 30, 79, 71]);
		expect(figures("tower", "missing")).toEqual([]);
	});

	it("takes back no toll where “that number” is one of houses or of families", () => {
		expect(toll("tower", "displaced").series).toMatchObject([{ low: 4000, status: "standing" }]);
		for (const e of film("tower").entries) expect(e.status).not.toBe("withdrawn");
	});

	it("keeps each country's dead apart, in a list and behind its name", () => {
		expect(points("cyclone", "killed", null, "Tuvalu").map((p) => [p.low, p.by])).toEqual([
			[2, null],
			[3, "prime minister, Enele Sopo"],
			[3, "two governments"],
		]);
		expect(film("cyclone").tolls.map((t) => t.place)).not.toContain("Japan");
	});

	it("sets no “nobody was hurt” of one day against one who was hurt on another", () => {
		expect(film("cholera").entries.filter((e) => /protester was hurt|treatment centre/.test(e.headline))).toHaveLength(
			2,
		);
		for (const e of film("cholera").entries) expect(e.status).not.toBe("disputed");
	});
});

describe("the day of a line", () => {
	it("is that of the hour over it in a live report, and of the dateline where UTC is a day behind", () => {
		expect(entry("mine", /^Prime Minister Sezgin has arrived in Petrila/).date).toBe("2014-05-14");
		expect(entry("mine", /^Hundreds of people have gathered/).date).toBe("2014-05-14");
		expect(entry("mine", /^Sezgin visits Petrila/).date).toBe("2014-05-14");
		expect(entry("cyclone", /^Cyclone Odile, one of the strongest storms .* struck the island nation/).date).toBe(
			"2015-03-14",
		);
	});

	it("is none for an hour in the account of somebody who was there", () => {
		expect(headlines("mine").join("\n")).not.toMatch(/Towards nine in the evening/);
		expect(headlines("mine").join("\n")).not.toMatch(/All times local|keep you up to date|the number was 12/);
	});

	it.each([
		["crash", /^A 10-year-old girl who had survived/, "2016-11-08"],
		["crash", /^Flight AB 417, an Airbus A320, lost contact/, "2016-11-01"],
		["ceasefire", /^More than 500 people have been killed since/, "2020-10-12"],
		["strike", /^More than a million people took part/, "2023-02-08"],
	])("%s: %s is told on %s", (pile, words, date) => expect(entry(pile, words).date).toBe(date));

	it.each([
		["riot", /^The curfew in Ostrel is extended until Sunday/, "2019-11-20"],
		["riot", /^Mayor Josip Brand of Ostrel resigns/, "2019-11-20"],
		["riot", /^The strike called by the Freedom Bloc is followed by few/, "2019-11-21"],
		["riot", /^Shortly before midnight state radio announces/, "2019-11-15"],
	])("%s: %s is told under the day that heads it", (pile, words, date) => expect(entry(pile, words).date).toBe(date));

	it.each([
		["custody", /^Officers of the Docklands station responded/, "2020-06-01"],
		["custody", /^Mayor Dan Ruiz declared a curfew/, "2020-06-03"],
		["students", /^The 344 schoolboys abducted from a school/, "2020-12-17"],
		["school", /^The suspect has been named as Ilnar Galt/, "2021-05-11"],
	])("%s: %s is told on %s, whatever other day it mentions", (pile, words, date) =>
		expect(entry(pile, words).date).toBe(date));

	it("is announced for no day that was only set ahead before it", () => {
		expect(entry("school", /^The suspect has been named as Ilnar Galt/).coming).toBeNull();
	});

	it("of a strike that is called for, of a curfew that is to begin, is not the last such weekday", () => {
		expect(entry("riot", /^The Freedom Bloc called for a general strike on Thursday/)).toMatchObject({
			date: "2019-11-18",
			coming: "2019-11-21",
		});
	});

	it.each([
		["crash", /released on bail/, "is told as past"],
		["strike", /goes before parliament/, "only describes a reform"],
	])("%s: announces nothing by %s, which %s", (pile, sentence) => {
		const words = wordsIn(pile);
		const claims = film(pile).claims.filter((c) => sentence.test(words(c) ?? ""));
		expect(claims).toHaveLength(1);
		const announced = film(pile).entries.filter((e) => e.coming !== null);
		expect(announced.filter((e) => e.claims.some((id) => id === claims[0]?.id))).toEqual([]);
	});
});

describe("the pronoun that opens a headline", () => {
	it.each([
		["ferry", "It said that 58 people had died and that the rest were presumed dead", "The coast guard", false],
		["ferry", "He apologised to the families", "Teodor Lao", false],
		["ferry", "His trial opens on 14 October", "Ramon Isko", true],
		["vote", 'He accused "foreign hands" of stirring up the violence', "Joram Etta", false],
		["hostage", "She offered her resignation to Prime Minister Oskar Lind, who did not accept it", "Dana Kolar", false],
		["border", "It blamed rebels of the Mara Front", "Tessalia", false],
		["coup", "He said that a curfew would be in force from 7 p.m. to 5 a.m.", "Brahim Sow", false],
		["coup", 'His spokeswoman, Aisha Bell, said that he was "safe and in command"', "Idris Kamau", true],
		["flood", "She hopes to go home at the weekend", "Lucy Penn", false],
	])("%s: “%s” is of %s", (pile, headline, name, owner) => {
		const found = film(pile).entries.find((e) => e.headline === headline);
		expect(found?.meant).toMatchObject({ name, owner });
		expect(app.publish.film.terminal(film(pile), { width: 200, colour: false })).toContain(
			`[${name}${owner ? "’s" : ""}]${headline.slice(found?.meant?.end ?? 0)}`,
		);
	});

	it("stays as it is where somebody else is told of in between, or where it comes before the name", () => {
		for (const words of [/^He has until Monday to present a plan/, /^He was named as Piet de Boer/])
			expect(entry("spill", words).meant ?? null).toBeNull();
	});
});

describe("who speaks", () => {
	it("is no number, no hour, no heading of a table and nobody who is only called by a pronoun", () => {
		const voices = ["hostage", "ebola", "wildfire", "border"].flatMap((pile) =>
			film(pile).claims.flatMap((c) => c.voice ?? []),
		);
		expect(voices.length).toBeGreaterThan(20);
		for (const pile of ["riot", "school", "custody", "students"])
			for (const { voice } of film(pile).claims) expect(voice ?? "").not.toMatch(/^(?:not |of |What )|;|\d$/);
		for (const voice of voices) expect(voice).not.toMatch(/^(?:\d|EVACUATION|STRUCTURES|Cholera)/);
		expect(film("ceasefire").claims.map((c) => c.voice)).toContain("Artur Belian");
		const vote = film("vote").claims.map((c) => c.voice);
		expect(vote).toContain("A doctor");
		expect(vote).not.toContain("who");
	});
});

describe("what is in force", () => {
	it("ends where the text lifts it, in whatever words it was told", () => {
		const told = (pile: string, what: string) => film(pile).measures.find((m) => m.what === what);
		expect(film("custody").measures.filter((m) => m.what === "curfew")).toHaveLength(1);
		expect(told("custody", "curfew")).toMatchObject({ from: "2020-06-04", until: "2020-06-09", lifted: true });
		expect(told("market", "border closed")).toMatchObject({ from: "2017-08-03", until: "2017-08-05", lifted: true });
		expect(told("wildfire", "evacuation orders")).toMatchObject({ until: "2020-09-12", lifted: true });
		expect(told("border", "border closed")).toMatchObject({ from: "2021-02-19", until: "2021-02-22", lifted: true });
		expect(told("ebola", "border closed")).toMatchObject({ from: "2022-08-12", until: "2022-09-02", lifted: true });
	});
});

describe("what a correction says was wrong", () => {
	it("is no line, and nothing that was in force", () => {
		expect(headlines("riot")).not.toContain("It was cut for six");
		expect(film("riot").measures.map((m) => m.until)).not.toContain("2019-12-03");
	});
});

describe("two who died on one day", () => {
	it("are two lines where one report brings in both", () => {
		expect(entry("riot", /policeman had died of a blow/).claims).toHaveLength(1);
		expect(entry("riot", /^The governor of Ostrel, Anton Verek, said that a 24-year-old man/).claims).toHaveLength(2);
	});
});

describe("what is no line of a chronicle", () => {
	it("is the goodbye of a live blog", () => {
		const goodbye = /closing this live blog|all for today/;
		for (const pile of ["hostage", "quake"]) {
			expect(documents(pile).some((d) => goodbye.test(d.text))).toBe(true);
			for (const headline of headlines(pile)) expect(headline).not.toMatch(goodbye);
		}
	});

	it("is half a sentence: a clause behind a day, a subject without its verb, a sign of a post", () => {
		expect(headlines("strike")).toContain("It began on 31 January, when the trains stopped");
		expect(headlines("strike")).toContain("Barricades on fire in Rue de la Gare");
		expect(entry("spill", /^The captain of the tanker, Ioannis Petrou, was questioned/).date).toBe("2013-01-18");
	});
});

describe("a video that was looked into", () => {
	it("is told with what it shows, and as false where it is of another year", () => {
		const shown = (pile: string) => film(pile).media.map((m) => [m.shows, m.status]);
		expect(shown("cyclone")).toEqual([["a ship thrown on a hotel", "false"]]);
		expect(shown("cholera")).toEqual([["peacekeepers firing at Rukuru Bridge", "false"]]);
		expect(shown("mine")).toEqual([["an adviser of the prime minister, Yusef Arkan, kicking a protester", "verified"]]);
	});
});

describe("who is who", () => {
	it("has one ministry where no document says of which country, and no name in an office", () => {
		const ministries = film("riot").actors.filter((a) => /interior/i.test(a.name) && a.type === "organisation");
		expect(ministries).toHaveLength(1);
		expect(film("riot").offices.find((o) => o.name === "Vera Stoll")?.office).toBe("interior minister");
	});

	it("keeps the ministry of one side apart from that of another country", () => {
		const russian = film("ceasefire").actors.find((a) => a.name === "Russian Foreign Ministry");
		expect(russian).toBeDefined();
		expect(russian?.aliases.join()).not.toContain("Shirvan");
	});
});

describe("where a number counts", () => {
	const one = (id: string, text: string, source = "Harbour Courier") =>
		document({ id, source, published: "2021-03-10", lang: "en", text });

	it("is not the place of those who are told of it", () => {
		const told = one(
			"a",
			"The mayor told US network Nordcast that more than 1,200 people had died.\n\nPolice in Lima said 12 people had died.",
		);
		const { figures } = app.read(told);
		expect(figures.map((f) => f.where && told.text.slice(f.where.start, f.where.end))).toEqual([null, "Lima"]);
	});

	it("is the country of the case where a document tells of it too, though it names its own more often", () => {
		const reports = [
			one(
				"a",
				"A quake hit Peru on Tuesday. Peru has declared an emergency. At least 40 people were killed, police said.",
			),
			one(
				"b",
				"Rescuers went on digging in Lima, Peru, on Wednesday. At least 45 people were killed, police said.",
				"Steppe Wire",
			),
			one(
				"c",
				"The United States sends help to Peru. From Washington a plane of the United States left for Lima, and another from Chicago.\n\nAt least 45 people were killed, police said.",
				"Nordcast",
			),
		];
		const killed = app.film(reports).tolls.filter((t) => t.of === "killed");
		expect(killed.map((t) => [t.place, t.best])).toEqual([[null, 45]]);
	});
});

describe("violence and its aftermath", () => {
	const on = (pile: string, date: string) =>
		film(pile)
			.entries.filter((e) => e.date === date)
			.map((e) => e.headline);
	const told = (pile: string, words: RegExp) => film(pile).entries.filter((e) => words.test(e.headline));

	it("takes what contradicts another for no denial, and an hour for none of the day of saying", () => {
		expect(entry("bus", /^Four of the hostages held on a bus/).date).toBe("2016-03-10");
		expect(entry("bus", /the lawyer Idir Chenna, had been shot dead/).date).toBe("2016-03-10");
	});

	it("tells of a death on its own day, beside the shots of the day before", () => {
		expect(entry("deputy", /^Gunmen on a motorcycle shot Vesna Aradi/).date).toBe("2013-10-04");
		expect(entry("deputy", /died in hospital shortly after midnight/).date).toBe("2013-10-05");
		expect(entry("deputy", /^An unknown group calling itself/).claims).toHaveLength(1);
		expect(entry("deputy", /^On the first Friday of October/).date).toBe("2013-10-04");
	});

	it("leaves out what is summed up over years, what is usual, the notes of a report and the questions of an interview", () => {
		expect(told("bus", /dozen kidnappings|^Q:|^A:/)).toEqual([]);
		expect(told("deputy", /each night/)).toEqual([]);
		expect(told("quarry", /^\[\d\]|on file with/)).toEqual([]);
	});

	it("gives the answers of an interview to who is interviewed, and no hour of it to the day on which it came out", () => {
		const { claims, tolls } = film("bus");
		const answers = claims.filter((c) => c.document === "b5" && c.voice !== null).map((c) => c.voice);
		expect(answers.filter((v) => v === "Samia Oudai").length).toBeGreaterThan(5);
		expect(answers).not.toContain("A");
		expect(on("bus", "2016-03-19")).not.toContain("They took him out at noon");
		expect(tolls.filter((t) => t.of === "killed").flatMap((t) => t.series.map((p) => p.low))).not.toContain(0);
	});

	it("counts hostages who come free as none held, and puts right the number of one group only", () => {
		expect(figures("bus", "hostages")).toContain(23);
		expect(figures("bus", "hostages")).not.toContain(11);
		expect(toll("bus", "killed", "gunmen").series.map((p) => p.status)).not.toContain("withdrawn");
		expect(toll("bus", "killed", "hostages").best).toBe(4);
	});

	it("counts the bodies of a grave as they are taken out", () => {
		expect(toll("quarry", "killed").series.map((p) => p.low)).toEqual([17, 43, 46, 46, 49]);
		expect(toll("quarry", "killed").series.find((p) => p.low === 49)?.status).toBe("withdrawn");
		expect(entry("quarry", /^The Defence Ministry said on Wednesday/).status).toBe("disputed");
	});

	it("tells a lawyer's statement of yesterday, and a plea of not guilty", () => {
		expect(entry("press", /^Our clients were charged yesterday evening/).date).toBe("2021-08-04");
		expect(told("press", /^They pleaded not guilty/)).toHaveLength(1);
		expect(entry("press", /^Police said that 14 persons had been arrested/).date).toBe("2021-08-05");
	});

	it("knows a closed newspaper, a closed road and a closing for a day to come", () => {
		const measure = (pile: string, what: string) => film(pile).measures.find((m) => m.what === what);
		expect(measure("press", "licence suspended or withdrawn")).toMatchObject({
			from: "2021-08-03",
			until: "2021-09-02",
		});
		expect(measure("bus", "roads closed")).toMatchObject({ from: "2016-03-09" });
		expect(measure("jail", "schools closed")).toMatchObject({ from: "2018-09-17" });
		expect(film("quarry").measures).toEqual([]);
	});

	it.each([
		"The harbour ministry withdrew its figure on 7 May 2021 and put the toll at 21.",
		"The harbour ministry withdrew its toll on 7 May 2021, saying that 21 people had been killed.",
	])("takes back what was told before, not what is given instead: %s", (text) => {
		const first = "The harbour ministry said on 5 May 2021 that 40 people were killed in Lisbon.";
		const made = app.film(
			[first, text].map((words, i) => app.told(document({ id: `d${i}`, lang: "en", text: words }))),
		);
		const killed = made.tolls.find((t) => t.of === "killed");
		expect(killed?.series.map((p) => [p.low, p.status === "withdrawn"])).toEqual([
			[40, true],
			[21, false],
		]);
	});

	it("takes a figure back on the day on which it is said to be wrong", () => {
		const wrong = toll("clinic", "killed").series.find((p) => p.low === 31);
		expect(wrong).toMatchObject({ status: "withdrawn", statusSince: "2019-03-30" });
		expect(film("jail").actors.map((a) => a.name)).toContain("Inés Corvo");
	});
});
