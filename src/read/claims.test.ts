import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { cut } from "../core/span.js";
import type { Knowledge } from "../lang/knowledge.js";
import { read } from "./read.js";

const knowledge: Knowledge = {
	languages: [loadEnglish()],
	gazetteer: { lookup: () => [] },
	frequency: () => null,
};

/** The claims of a report of 15 January 2022, with the words of who makes each. */
function claimsOf(text: string) {
	const { claims, voices } = read(document({ id: "d", text, lang: "en", published: "2022-01-15" }), knowledge);
	return claims.map((claim) => {
		const voice = voices.find((v) => v.id === claim.voice);
		return {
			...claim,
			by: voice ? voice.speaker.map((s) => cut(text, s)).join(" ") : null,
			headline: cut(text, claim.headline),
		};
	});
}

describe("who makes a claim", () => {
	it.each([
		["In a statement on January 9, the ministry said 64 people had died.", "the ministry"],
		["On January 9, the ministry published the toll, indicating that 64 people had died.", "the ministry"],
		["The radio quoted the governor as saying that the dam was safe.", "the governor"],
		["The same day, the police indicate having killed dozens of looters.", "the police"],
		["According to the agency, the governor said that the dam was safe.", "the governor"],
		["The mayor, during a visit on Friday, said that the dam was safe.", "The mayor"],
		["On January 9 the minister announced that the road was open.", "the minister"],
		["On January 9 the president dismissed the cabinet.", null],
		["This video, posted on January 9, shows a man explaining that he brings bread.", null],
	])("%s", (text, by) => {
		expect(claimsOf(text)[0]?.by).toBe(by);
	});
});

describe("the main verb", () => {
	it.each([
		["On January 9 a clerk who was ill was dismissed.", "happening"],
		["Hardly had the doors opened when a crowd rushed in.", "happening"],
		["The rescuers had lists.", "state"],
		["Father Brelvi said mass on the square on January 9.", "happening"],
	])("%s", (text, standing) => {
		expect(claimsOf(text)[0]).toMatchObject({ standing, by: null });
	});
});

describe("the day of what has been done by now", () => {
	it.each([
		["The governor has taken back the count of nine dead that she gave on Thursday.", "2022-01-15"],
		["The guild has sent two carts, which reached the ford on Thursday.", "2022-01-13"],
	])("%s", (text, day) => expect(claimsOf(text)[0]?.when?.edtf).toBe(day));
});

describe("a day that is set aside", () => {
	it.each([
		["Nor did the granary fall on Thursday. It was taken at dawn on Friday.", "2022-01-13"],
		["The granary fell on Thursday. It was taken back at dawn on Friday.", undefined],
		["Nor did the granary fall on Thursday. Guards took the mill at dawn on Friday.", undefined],
	])("%s", (text, not) => expect(claimsOf(text)[1]?.not?.edtf).toBe(not));
});

describe("the posts of a live page", () => {
	const text =
		"LIVE: floods in Port Selim\n\n18:10 - The river is over its banks. The mayor speaks of 200 families.\n\n18:40 - The bridge is closed. A guard told us that nobody was hurt.\n\n" +
		"19:05 - Our reporter sees our colleagues wade home. A shop was looted.";
	it("are of their hour, all that they tell", () => {
		const told = claimsOf(text).filter((c) => c.standing !== "headline");
		expect(told.map((c) => c.when?.edtf.slice(0, 10))).toEqual(told.map(() => "2022-01-15"));
	});
	it("leave an order on the day on which it is given", () => {
		const page =
			"Port Selim\n\nOn 3 January 2022 the river rose. The governor decreed a curfew in the port from the next day.";
		expect(claimsOf(page).find((c) => page.slice(c.start, c.end).includes("decreed"))?.when?.edtf).toBe("2022-01-03");
	});
	it("are none where a line only says the day and the hour of what follows", () => {
		const page = "The fire in the depot\n\n15 January 2022, 22.10 or thereabouts. Smoke is seen over the depot.";
		const told = claimsOf(page).filter((c) => c.standing === "happening");
		expect(told.map((c) => page.slice(c.start, c.end))).toEqual(["Smoke is seen over the depot."]);
	});
	it("are of the page's day under hours alone on their lines", () => {
		const page =
			"Floods in Port Selim\n\n08.05\nThe bridge is shut. We saw cars turn back.\n\n09.10\nA shop was looted.\n\n10.15\nOur street is dry. We went there.";
		const told = claimsOf(page).filter((c) => c.standing === "happening");
		expect(told.map((c) => c.when?.edtf)).toEqual(told.map(() => "2022-01-15"));
		expect(told.length).toBeGreaterThan(0);
	});
	it("open no account", () => {
		const { voices } = read(document({ id: "d", text, lang: "en", published: "2022-01-15" }), knowledge);
		expect(voices.filter((v) => v.kind === "testimony")).toEqual([]);
	});
});

describe("what is no news", () => {
	it.each([
		["The mill was opened in 1998 by the governor.", "history"],
		["The town still thinks of the fire of 1998.", "background"],
		["Date of issue: 3 January 2022.", "comment"],
		["Ada Brunt, who has run the clinic since 2015, told the radio that nine men were hurt.", "happening"],
		["The mayor has not been seen since Monday.", "happening"],
		["Ada Brunt, a clerk elected in 2019 and re-elected in 2021, was shot on Monday.", "happening"],
		["“No soldier has entered my ward,” said Ada Brunt, who runs the clinic.", "happening"],
	])("%s", (text, standing) => {
		expect(claimsOf(`The river rose on Friday.\n\n${text}`)[1]?.standing).toBe(standing);
	});
});

describe("the day that a claim sets aside", () => {
	it.each([
		["The pump failed not on Friday, January 7, but already on Thursday, January 6.", "2022-01-07"],
		["The archive burnt on the evening of January 6, and not on the following day as the mayor has it.", "2022-01-07"],
		["On January 6 the pump failed. So it was January 6 and not January 7, whatever they say.", "2022-01-07"],
		["The pump failed on January 6. The inquiry puts the fire on January 6 and not on January 7.", undefined],
		["The pump failed on January 6.", undefined],
	])("%s", (text, day) => {
		expect(claimsOf(text)[0]?.not?.edtf).toBe(day);
	});
});

describe("the day of a claim", () => {
	it.each([
		["On January 9 the minister announced that the airport would open on January 13.", "2022-01-09"],
		["The minister said on January 9 that the airport had closed on January 5.", "2022-01-05"],
		["The airport will open on January 20.", "2022-01-15"],
		["The boys abducted from the school six days ago have been freed, the mayor said.", "2022-01-15"],
		["The men who were taken on January 9 have been freed, the mayor said.", "2022-01-15"],
		["The boys abducted from the school on January 9 were freed on January 13.", "2022-01-13"],
		["This video posted on January 9 shows a man with a rifle.", "2022-01-09"],
		["The pump failed not on Friday, January 7, but already on Thursday, January 6.", "2022-01-06"],
		["The pump did not fail on January 7 but on January 6, the inquiry found.", "2022-01-06"],
		["The pump failed on January 6, not on January 7.", "2022-01-06"],
		["The pump was not repaired on January 7.", "2022-01-07"],
		["The pump failed on January 6; on January 9 it was replaced.", "2022-01-06"],
		["The ban, imposed on January 3 for two weeks, was lifted on January 12.", "2022-01-12"],
		["The toll rose to 43, up from 34 on January 9, the ministry said on January 12.", "2022-01-12"],
		["They came at seven o'clock on January 9.", "2022-01-09"],
		["The captain, arrested on January 9, was charged on January 13.", "2022-01-13"],
		["Gunmen abducted the boys on January 9 and were gone by noon.", "2022-01-09"],
		["By the evening of January 6 the barracks had been taken.", "2022-01-06"],
		[
			"The town is calm.\n\nOn January 6 crowds sang on the square. Riot police ordered them back.",
			["2022-01-15", "2022-01-06", "2022-01-06"],
		],
		[
			"The town is calm.\n\nOn January 6 crowds sang on the square. The governor says that nobody was hurt.",
			["2022-01-15", "2022-01-06", "2022-01-15"],
		],
		[
			"It began with prices.\n\nTuesday, 4 January\n\nCrowds marched through the town. The mayor fled.\n\nThursday, 6 January\n\nThe army came.",
			["2022-01-15", "2022-01-04", "2022-01-04", "2022-01-06"],
		],
	])("%s", (text, edtf) => {
		if (Array.isArray(edtf)) {
			expect(claimsOf(text).map((c) => c.when?.edtf ?? null)).toEqual(edtf);
			return;
		}
		expect(claimsOf(text)[0]?.when?.edtf).toBe(edtf);
	});
});

describe("a paragraph that opens with a day of the calendar goes on in it", () => {
	it.each([
		["On 9 January miners blocked the road. Two trucks were burned.", "2022-01-09"],
		["On 9 January miners blocked the road. According to the union, guards injured two of them.", "2022-01-09"],
		["On 9 January miners blocked the road. The mayor said at seven o'clock that it was open.", "2022-01-09"],
		["On 9 January miners blocked the road. The mayor has asked for help.", "2022-01-15"],
		["On 9 January miners blocked the road. The army says that it is on its way.", "2022-01-15"],
		["On 9 January miners blocked the road.\n\nTwo trucks were burned.", null],
	])("%s", (text, day) => {
		expect(claimsOf(`Miners are back at work. ${text}`).at(-1)?.when?.edtf ?? null).toBe(day);
	});
});

describe("history with its own day, month or year", () => {
	it.each([
		["The pier was opened in 1962 by the governor.", "history", "1962-01-01/1962-12-31"],
		["In March 1994 a storm tore off its roof.", "history", "1994-03-01/1994-03-31"],
		["On the night of 3 May 2011 a freighter rammed it.", "history", "2011-05-03"],
		["The pier was used by three generations for ninety years.", "background", undefined],
		["No one was hurt in 2011.", "background", "2011-01-01/2011-12-31"],
		["On January 9 the pier fell into the harbour.", "happening", "2022-01-09"],
	])("%s", (text, standing, edtf) => {
		expect(claimsOf(text)[0]).toMatchObject({ standing, ...(edtf ? { when: { edtf } } : {}) });
	});
});

describe("what is said in the paragraph of a report's opening day is of that day", () => {
	const opening = "The council elected Ana Brodsky on Friday. Brodsky told the members that the dam was safe.";
	it.each([
		[opening, "2022-01-14"],
		["The council elected Ana Brodsky on Friday.\n\nBrodsky told reporters that the dam was safe.", "2022-01-15"],
		[
			"Miners left on Thursday. The council met on Friday. Brodsky told the members that the dam was safe.",
			"2022-01-15",
		],
	])("%s", (text, day) => {
		expect(claimsOf(text).at(-1)?.when?.edtf).toBe(day);
	});
});

describe("the headline of a claim", () => {
	it.each([
		[
			"“The two sides talked about the harvest,” the statement said, adding that the two agreed.",
			"“The two sides talked about the harvest,” the statement said",
		],
		["January 9: Miners left the town.", "Miners left the town"],
		["Jan. 9 – Miners left the town.", "Miners left the town"],
		["But on January 9, miners left the town.", "miners left the town"],
		[
			"Speaking by video on January 9, President Anna Brodsky called the riot a coup.",
			"President Anna Brodsky called the riot a coup",
		],
		[
			"According to the union, the miners left the town on January 9.",
			"According to the union, the miners left the town on January 9",
		],
		["Miners left the town on January 9, the union said.", "Miners left the town on January 9"],
	])("%s", (text, headline) => {
		expect(claimsOf(text)[0]?.headline).toBe(headline);
	});
});

describe("what a claim is for the chronicle", () => {
	it.each([
		["Miners left the town on January 9.", "happening"],
		["The road is shut.\n\nHe gave no reason.", "comment"],
		["The road is shut.\n\nThe governor is expected to resign on Monday.", "comment"],
		["The road is shut.\n\nThe hall would have burnt on Friday without the rain.", "comment"],
		["The road is shut.\n\nOn Friday a stone struck a driver in the leg near the gate of the school:", "happening"],
		["The road is shut.\n\nThis is what he saw:", "comment"],
		["The road is shut.\n\nThe interview was conducted on Friday.", "comment"],
		["The road is shut.\n\nThe governor set fire to his papers on Friday.", "happening"],
	])("%s", (text, standing) => {
		expect(claimsOf(text).at(-1)?.standing).toBe(standing);
	});
	it("marks what is only supposed, even where that it was said happened", () => {
		const [claim] = claimsOf("Engineers warned on Friday that 300 people could drown.");
		expect(claim).toMatchObject({ act: "fears", standing: "happening", supposed: true });
		expect(claimsOf("300 people drowned on Friday.")[0]?.supposed).toBeUndefined();
	});
});

/** What a report of Saturday 15 January 2022 tells, a line a sentence: its day, what it only announces, what it is. */
function told(text: string, at: number) {
	const claim = claimsOf(text)[at];
	return [claim?.when?.edtf ?? null, claim?.coming?.edtf ?? null, claim?.standing];
}

describe("what is only announced is told on the day of the report", () => {
	it.each<[string, string, string]>([
		["The president will address parliament on Tuesday.", "2022-01-15", "2022-01-18"],
		["The harbour is due to reopen on Monday.", "2022-01-15", "2022-01-17"],
		["The bridge is due to open again on Monday.", "2022-01-15", "2022-01-17"],
		["The union has called a strike for Monday.", "2022-01-15", "2022-01-17"],
		["The mayor called on drivers to block the bridge on Thursday.", "2022-01-15", "2022-01-20"],
		["The alliance threatened to send ships on Monday.", "2022-01-15", "2022-01-17"],
		["On January 9 the minister announced that the airport would open on January 13.", "2022-01-09", "2022-01-13"],
	])("%s", (text, day, coming) => {
		expect(told(text, 0)).toEqual([day, coming, "happening"]);
	});
	it.each([
		["The hall could fall by Tuesday.", null],
		["He opened the bridge on Friday.", null],
		["The mayor declared mourning from Monday.", null],
	])("%s", (text, coming) => {
		expect(told(text, 0)[1]).toBe(coming);
	});
	it("carries no announced day over to what follows", () => {
		const text = "The president was expected to travel to the port on Monday. He dismissed the harbour master.";
		expect(told(text, 1)).toEqual(["2022-01-15", null, "happening"]);
	});
});

describe("which time dates a sentence", () => {
	it.each([
		["A quake struck the valley before dawn on Thursday.", "2022-01-13"],
		["The owner of a ferry that sank on Monday admitted on Thursday that it was full.", "2022-01-13"],
		["Two shells hit the clinic, which had been cleared on Wednesday.", "2022-01-15"],
		["The firm on Friday denied that it had known of cracks before the dam failed on Sunday.", "2022-01-14"],
		["Police have arrested two men over the killing of two sailors on Sunday.", "2022-01-15"],
		["More than 500 miners have left since the dam broke on Monday.", "2022-01-15"],
		["Since the dam broke on Monday, more than 500 miners have left.", "2022-01-15"],
		["Since Monday, when the dam burst, trains stand still.", "2022-01-10"],
		["The pass has been closed since Monday.", "2022-01-10"],
		["Leaflets were handed out from January 9.", "2022-01-09"],
		["The mill stayed shut until January 12.", "2022-01-12"],
		["Dozens of miners have left since Monday.", "2022-01-15"],
		["The shop is open from 8 a.m.", "2022-01-15"],
		["The miller has not slept since Monday.", "2022-01-15"],
		["The mayor denied reports that the dam had burst on Monday.", "2022-01-15"],
		["The board put the dead at 12, three more than on Tuesday.", "2022-01-15"],
		["One woman died in an early-morning fire on Thursday, police said on Friday.", "2022-01-13"],
		["The council cancelled the concert that was planned for Thursday.", "2022-01-15"],
		["The hearing, set for January 12, was postponed.", "2022-01-15"],
		["The march on Thursday was called off.", "2022-01-15"],
		["On Thursday the march was called off.", "2022-01-13"],
		["The strike planned for January 20 began on Thursday.", "2022-01-13"],
	])("%s", (text, day) => {
		expect(told(text, 0)[0]).toBe(day);
	});
});

describe("a relative clause of a sentence that tells what has been done by now", () => {
	it.each([
		["The mayor has withdrawn the figure of 40 dead that he gave on Tuesday night.", "2022-01-15"],
		["A cook who has fed the camp since 2012 told us that eight tents had burned.", "2022-01-15"],
		["Two ports have lent cranes, which began to lift the barge on Thursday.", "2022-01-13"],
	])("%s", (text, edtf) => expect(claimsOf(text)[0]).toMatchObject({ when: { edtf }, standing: "happening" }));
});

describe("a post of a live report", () => {
	const posts = (text: string) =>
		claimsOf(`Floods in Selim\n\n18:05\nFour people drowned on Friday, the mayor said.\n\n20:10\n${text}`).at(-1);
	it("is of its hour's day, whatever day the dead above it are of", () =>
		expect(posts("The new count is out: 17 dead.")).toMatchObject({ when: { edtf: "2022-01-15" } }));
	it("is so where it says now", () =>
		expect(posts("The mayor now admits that the dam has burst.")).toMatchObject({ when: { edtf: "2022-01-15" } }));
});

describe("what a report tells without a day", () => {
	const lead = "Soldiers seized the radio station on Saturday. ";
	it("is of the day with which the report opens, where it tells a deed in the plain past", () => {
		expect(told(`${lead}Police arrested four men.`, 1)).toEqual(["2022-01-15", null, "happening"]);
	});
	it.each([
		["had been done before", `${lead}The men had arrested two guards.`],
		["tells no deed", `${lead}The hall looked empty.`],
		["follows another day", `${lead}Rebels took the bridge on Monday. Police arrested four men.`],
	])("has none where it %s", (_, text) => {
		expect(claimsOf(text).at(-1)?.when ?? null).toBeNull();
	});
});

describe("who makes a claim, at its edges", () => {
	it.each([
		["State television reported more than 300 arrests.", "State television"],
		[
			"At least 20 people are feared dead, the mayor of Oldhaven, Ilse Tarn, told the Post by telephone.",
			"the mayor of Oldhaven, Ilse Tarn",
		],
		["The quake hit at 3:42 a.m. local time, the Seismological Institute said.", "the Seismological Institute"],
		[
			"Rescuers found four bodies on Monday in the mud left by the flood, Sheriff Dale Corbin said.",
			"Sheriff Dale Corbin",
		],
		["The president will address the nation on Monday, his office said.", "his office"],
	])("%s", (text, by) => {
		expect(claimsOf(text)[0]?.by).toBe(by);
	});
});

describe("a headline", () => {
	it.each([
		["It was hit by a wave at about 9 p.m.", "It was hit by a wave at about 9 p.m."],
		["09:15 Rescuers have found two men in the market.", "Rescuers have found two men in the market"],
	])("%s", (text, headline) => {
		expect(claimsOf(text)[0]?.headline).toBe(headline);
	});
});

describe("a caption", () => {
	it.each([
		["A house on Mill Street on 14 January 2022.", "comment"],
		["Soldiers searched a house on Mill Street on 14 January 2022.", "happening"],
	])("%s", (caption, standing) => {
		const text = `The river rose on Friday.\n\n${caption}`;
		const start = text.indexOf(caption);
		const marks = [{ kind: "caption" as const, start, end: text.length }];
		const { claims } = read(document({ id: "d", text, lang: "en", published: "2022-01-15", marks }), knowledge);
		expect(claims.find((c) => c.start === start)?.standing).toBe(standing);
	});
});

describe("what a publisher tells of its own work is news, a speaker's view of himself is none", () => {
	it.each([
		["Miners blocked the road on Friday. Our volunteers counted forty trucks there.", "happening"],
		["Miners blocked the road on Friday. A lawyer of ours was held at the gate.", "happening"],
		["Miners blocked the road on Friday. Since then we have documented nine arrests.", "happening"],
		["Miners blocked the road on Friday. A crowd that our correspondent put at 300 stood by.", "happening"],
		["Miners blocked the road on Friday. Nurses told us that nine men had been hurt.", "happening"],
		[
			"Miners blocked the road on Friday. “We do not accept the offer,” said Ada Brunt, who leads the union.",
			"happening",
		],
		["Miners blocked the road on Friday. “We have received nine wounded men,” said a doctor.", "happening"],
		["Miners blocked the road on Friday. “We smelt it long before,” said Ada Brunt.", "comment"],
		["Miners blocked the road on Friday. “We do not accept it.”", "comment"],
		["Miners blocked the road on Friday. The company says that it knew nothing.", "happening"],
		["Miners blocked the road on Friday. The company did not reply.", "comment"],
		["Miners blocked the road on Friday. She gave no number.", "comment"],
		["Miners blocked the road on Friday. The company declined to comment.", "comment"],
		["Miners blocked the road on Friday. We were glad of it.", "comment"],
		["Miners blocked the road on Friday. In our view it was a mistake.", "comment"],
		["Miners blocked the road on Friday. We have not found the owner.", "comment"],
		["Miners blocked the road on Friday. I was there, and our driver turned back.", "comment"],
		['Miners blocked the road on Friday. "We counted forty trucks," said one of them.', "comment"],
		["Miners blocked the road on Friday. Tell us what happened.", "comment"],
	])("%s", (text, standing) => expect(claimsOf(text).at(-1)?.standing).toBe(standing));
});
