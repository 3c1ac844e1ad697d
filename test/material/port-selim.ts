import type { Entry, Film, FilmClaim, FilmDocument, FilmSentence } from "../../src/core/film.js";
import type { Act } from "../../src/core/reading.js";

/**
 * A film made by hand, of an invented place: everything that a publisher has to set, once. Its spans are true: they are looked up in `texts`.
 */
export const texts: Readonly<Record<string, string>> = {
	"harbour-post.html":
		"Dockers walk out at Port Selim\n\nDockers walked out at Port Selim on Wednesday after the company cut night pay, and by noon the cranes stood still. By nightfall the crowd at Gate 4 had grown to several thousand, and two customs sheds were burning.\n\nThe governor ordered a night curfew from Friday. “Nobody will be let onto the quays after nine,” Governor Aslan Berd said.",
	"radio-delta.txt":
		"The walkout at Port Selim began on Wednesday 1 March. The customs house was stormed on Thursday evening, dockers told Radio Delta. Clinic No. 2 had received at least three dead by midnight, its chief doctor said.",
	"northern-wire.jsonl#1":
		"PORT SELIM, March 3 (Northern Wire) - The customs house in Port Selim was stormed on Friday, the Interior Ministry said, and about 1,200 people were arrested. Eleven people have been killed since Thursday, the ministry said.",
	"evening-mail.txt":
		"The customs house in Port Selim was stormed on Friday, the Interior Ministry said, and about 1,200 people were arrested.",
	"coast-daily.txt":
		"The regional health office put the dead at 47 on Saturday morning. By the evening it had taken the figure back, speaking of a slip in a table.",
	"letter.txt":
		"We sat in the cellar from Thursday to Sunday and heard shots every night. My neighbour Mira S. wrote down the hours on the wall.",
	"weekly.txt":
		"Port Selim counts its dead: 47, says the Weekly. A film posted on Telegram on March 3 shows men carrying boxes out of the customs house. The prosecutor now counts 19 dead, four of them police officers.",
};

const documentOf = (id: string, rest: Partial<FilmDocument>): FilmDocument => ({
	id,
	source: null,
	title: null,
	url: null,
	lang: "en",
	dated: null,
	knownAt: null,
	copyOf: null,
	derivedFrom: null,
	translatedFrom: null,
	credit: null,
	rights: null,
	...rest,
});

const documents: FilmDocument[] = [
	documentOf("harbour-post.html", {
		source: "Harbour Post",
		title: "Dockers walk out at Port Selim",
		url: "https://harbourpost.example/walkout",
		dated: { value: "2023-03-02", basis: "given" },
		knownAt: "2023-03-02T23:59:59Z",
		rights: "Any reproduction prohibited",
	}),
	documentOf("radio-delta.txt", { source: "Radio Delta", dated: { value: "2023-03-03", basis: "inferred" } }),
	documentOf("northern-wire.jsonl#1", { source: "Northern Wire", dated: { value: "2023-03-03", basis: "stated" } }),
	documentOf("evening-mail.txt", {
		source: "Evening Mail",
		dated: { value: "2023-03-04", basis: "given" },
		copyOf: "northern-wire.jsonl#1",
		credit: "Northern Wire",
	}),
	documentOf("coast-daily.txt", { source: "Coast Daily", dated: { value: "2023-03-05", basis: "inferred" } }),
	documentOf("letter.txt", { dated: { value: "2023-03-06/..", basis: "inferred" } }),
	documentOf("weekly.txt", { source: "The Weekly", dated: { value: "{2023-03-08,2023-03-15}", basis: "inferred" } }),
	documentOf("poster.txt", { source: "Wall poster", lang: "kk" }),
];

const at = (document: string, words: string) => {
	const start = (texts[document] ?? "").indexOf(words);
	if (start < 0) throw new Error(`The fixture has no “${words}” in ${document}.`);
	return { document, start, end: start + words.length };
};

interface Said {
	readonly by?: string;
	readonly voice?: string;
}
const sentence = (document: string, text: string, { by, voice }: Said = {}): FilmSentence => ({
	...at(document, text),
	text,
	by: by ?? null,
	voice: voice ?? null,
});
const claims: FilmClaim[] = [];
function claim(
	id: string,
	document: string,
	words: string,
	knownSince: string,
	rest: Said & { act?: Act; status?: FilmClaim["status"]; statusSince?: string } = {},
): string {
	claims.push({
		id,
		...at(document, words),
		act: rest.act ?? "states",
		by: rest.by ?? null,
		voice: rest.voice ?? null,
		knownSince,
		status: rest.status ?? "standing",
		statusSince: rest.statusSince ?? null,
	});
	return id;
}

const ministry = { by: "p2", voice: "the Interior Ministry" };
const office = { by: "p3", voice: "The regional health office" };
claim("hp#c1", "harbour-post.html", "Dockers walked out at Port Selim on Wednesday", "2023-03-02");
claim("hp#c2", "harbour-post.html", "two customs sheds were burning", "2023-03-02");
claim("hp#c3", "harbour-post.html", "The governor ordered a night curfew from Friday", "2023-03-02", {
	act: "orders",
	by: "p1",
	voice: "The governor",
});
claim("rd#c1", "radio-delta.txt", "The walkout at Port Selim began on Wednesday 1 March", "2023-03-03");
claim("rd#c2", "radio-delta.txt", "The customs house was stormed on Thursday evening", "2023-03-03", {
	voice: "dockers",
	status: "disputed",
	statusSince: "2023-03-03",
});
claim("rd#c3", "radio-delta.txt", "Clinic No. 2 had received at least three dead by midnight", "2023-03-03", {
	voice: "its chief doctor",
	status: "superseded",
	statusSince: "2023-03-15",
});
claim("nw#c1", "northern-wire.jsonl#1", "The customs house in Port Selim was stormed on Friday", "2023-03-03", {
	...ministry,
	status: "disputed",
	statusSince: "2023-03-03",
});
claim("em#c1", "evening-mail.txt", "The customs house in Port Selim was stormed on Friday", "2023-03-04", {
	...ministry,
	status: "disputed",
	statusSince: "2023-03-04",
});
claim("nw#c2", "northern-wire.jsonl#1", "about 1,200 people were arrested", "2023-03-03", ministry);
claim("em#c2", "evening-mail.txt", "about 1,200 people were arrested", "2023-03-04", ministry);
claim("nw#c3", "northern-wire.jsonl#1", "Eleven people have been killed since Thursday", "2023-03-03", {
	...ministry,
	status: "superseded",
	statusSince: "2023-03-15",
});
claim("cd#c1", "coast-daily.txt", "The regional health office put the dead at 47 on Saturday morning", "2023-03-05", {
	...office,
	status: "withdrawn",
	statusSince: "2023-03-05",
});
claim("cd#c2", "coast-daily.txt", "By the evening it had taken the figure back", "2023-03-05", {
	act: "withdraws",
	by: "p3",
	voice: "it",
});
claim("wk#c1", "weekly.txt", "Port Selim counts its dead: 47", "2023-03-08/2023-03-15", {
	status: "withdrawn",
	statusSince: "2023-03-15",
});
claim(
	"wk#c2",
	"weekly.txt",
	"A film posted on Telegram on March 3 shows men carrying boxes out of the customs house",
	"2023-03-08/2023-03-15",
);
claim(
	"wk#c3",
	"weekly.txt",
	"The prosecutor now counts 19 dead, four of them police officers",
	"2023-03-08/2023-03-15",
	{ voice: "The prosecutor" },
);
claim(
	"lt#c1",
	"letter.txt",
	"We sat in the cellar from Thursday to Sunday and heard shots every night",
	"2023-03-06/..",
);

const entry = (
	id: string,
	rest: Omit<Entry, "id" | "because" | "disputes" | "actors" | "places" | "coming"> & Partial<Entry>,
): Entry => ({
	id,
	actors: [],
	places: [],
	coming: null,
	because: "dated by its own words",
	disputes: [],
	...rest,
});

const customs =
	"The customs house in Port Selim was stormed on Friday, the Interior Ministry said, and about 1,200 people were arrested.";
const entries: Entry[] = [
	entry("e1", {
		date: "2023-03-01",
		headline:
			"Dockers walked out at Port Selim on Wednesday after the company cut night pay, and by noon the cranes stood still",
		status: "corroborated",
		sentences: [
			sentence(
				"harbour-post.html",
				"Dockers walked out at Port Selim on Wednesday after the company cut night pay, and by noon the cranes stood still.",
			),
			sentence("radio-delta.txt", "The walkout at Port Selim began on Wednesday 1 March."),
			sentence(
				"harbour-post.html",
				"By nightfall the crowd at Gate 4 had grown to several thousand, and two customs sheds were burning.",
			),
		],
		claims: ["hp#c1", "rd#c1", "hp#c2"],
		origins: 2,
	}),
	entry("e2", {
		date: "2023-03-02",
		headline: "The customs house was stormed on Thursday evening",
		status: "disputed",
		sentences: [
			sentence("radio-delta.txt", "The customs house was stormed on Thursday evening, dockers told Radio Delta.", {
				voice: "dockers",
			}),
			sentence("northern-wire.jsonl#1", customs, ministry),
		],
		claims: ["rd#c2", "nw#c1", "em#c1"],
		origins: 2,
		because: "two origins give two days",
		disputes: [
			{
				over: "date",
				sides: [
					{ value: "2023-03-02", claims: ["rd#c2"] },
					{ value: "2023-03-03", claims: ["nw#c1", "em#c1"] },
				],
				since: "2023-03-03",
			},
		],
	}),
	entry("e3", {
		date: "2023-03-02",
		headline: "Clinic No. 2 had received at least three dead by midnight, its chief doctor said",
		status: "single",
		sentences: [
			sentence("radio-delta.txt", "Clinic No. 2 had received at least three dead by midnight, its chief doctor said.", {
				voice: "its chief doctor",
			}),
		],
		claims: ["rd#c3"],
		origins: 1,
	}),
	entry("e4", {
		date: "2023-03-03",
		headline: "About 1,200 people were arrested",
		status: "attributed",
		sentences: [],
		claims: ["nw#c2", "em#c2"],
		origins: 2,
	}),
	entry("e5", {
		date: "2023-03-03",
		headline: "The governor ordered a night curfew from Friday",
		status: "single",
		sentences: [
			sentence("harbour-post.html", "The governor ordered a night curfew from Friday.", {
				by: "p1",
				voice: "The governor",
			}),
			sentence("harbour-post.html", "“Nobody will be let onto the quays after nine,” Governor Aslan Berd said.", {
				by: "p1",
				voice: "Governor Aslan Berd",
			}),
		],
		claims: ["hp#c3"],
		origins: 1,
	}),
	entry("e6", {
		date: "2023-03-04",
		headline: "The regional health office put the dead at 47 on Saturday morning",
		status: "withdrawn",
		sentences: [
			sentence("coast-daily.txt", "The regional health office put the dead at 47 on Saturday morning.", office),
			sentence("coast-daily.txt", "By the evening it had taken the figure back, speaking of a slip in a table.", {
				by: "p3",
				voice: "it",
			}),
			sentence("weekly.txt", "Port Selim counts its dead: 47, says the Weekly."),
		],
		claims: ["cd#c1", "cd#c2", "wk#c1"],
		origins: 2,
		because: "taken back by the office the same evening",
	}),
	entry("e7", {
		date: "2023-03-02/2023-03-05",
		headline: "We sat in the cellar from Thursday to Sunday and heard shots every night",
		status: "single",
		sentences: [sentence("letter.txt", "We sat in the cellar from Thursday to Sunday and heard shots every night.")],
		claims: ["lt#c1"],
		origins: 1,
	}),
];

/** The film made by hand. */
export const film: Film = {
	title: "The walkout at Port Selim",
	asOf: "2023-03-16T12:00:00Z",
	notes: [
		"1 document is in a language that is not read yet: poster.txt.",
		"1 document, captured later than the film’s moment, is left out.",
	],
	documents,
	claims,
	entries,
	tolls: [
		{
			of: "killed",
			whom: null,
			place: "Port Selim",
			best: 19,
			low: 19,
			high: 19,
			rule: "latest-official: the last standing total of an authority",
			series: [
				{
					low: 3,
					high: null,
					hedge: "least",
					spokenOf: "2023-03-02",
					reportedAt: "2023-03-03",
					by: "its chief doctor",
					status: "superseded",
					claim: "rd#c3",
					because: "later totals are higher",
					repeatedBy: [],
					statusSince: "2023-03-15",
					repeats: null,
				},
				{
					low: 11,
					high: 11,
					hedge: "exact",
					spokenOf: "2023-03-03",
					reportedAt: "2023-03-03",
					by: "the ministry",
					status: "superseded",
					claim: "nw#c3",
					because: "a later total of an authority",
					repeatedBy: [],
					statusSince: "2023-03-15",
					repeats: null,
				},
				{
					low: 47,
					high: 47,
					hedge: "exact",
					spokenOf: "2023-03-04",
					reportedAt: "2023-03-05",
					by: "The regional health office",
					status: "withdrawn",
					claim: "cd#c1",
					because: "taken back by the office the same evening; repeated since by The Weekly",
					repeatedBy: ["wk#c1"],
					statusSince: "2023-03-05",
					repeats: null,
				},
				{
					low: 19,
					high: 19,
					hedge: "exact",
					spokenOf: null,
					reportedAt: "2023-03-08/2023-03-15",
					by: "The prosecutor",
					status: "standing",
					claim: "wk#c3",
					because: null,
					repeatedBy: [],
					statusSince: null,
					repeats: null,
				},
			],
		},
		{
			of: "killed",
			whom: "police officers",
			place: "Port Selim",
			best: 4,
			low: 4,
			high: 4,
			rule: "latest-official",
			series: [
				{
					low: 4,
					high: 4,
					hedge: "exact",
					spokenOf: null,
					reportedAt: "2023-03-08/2023-03-15",
					by: "The prosecutor",
					status: "standing",
					claim: "wk#c3",
					because: null,
					repeatedBy: [],
					statusSince: null,
					repeats: null,
				},
			],
		},
		{
			of: "arrested",
			whom: null,
			place: "Port Selim",
			best: 1200,
			low: 1200,
			high: 1200,
			rule: "latest-official",
			series: [
				{
					low: 1200,
					high: 1200,
					hedge: "about",
					spokenOf: "2023-03-03",
					reportedAt: "2023-03-03",
					by: "the Interior Ministry",
					status: "standing",
					claim: "nw#c2",
					because: null,
					repeatedBy: ["em#c2"],
					statusSince: null,
					repeats: null,
				},
			],
		},
	],
	actors: [
		{
			id: "p1",
			type: "person",
			name: "Aslan Berd",
			aliases: ["Governor Aslan Berd", "Aslan Berdt"],
			because: ["one letter apart, the same office"],
			proposed: [{ name: "A. Byrd", because: "the same initial and office, another spelling" }],
			roles: [{ role: "governor", from: null, until: null }],
			mentions: 9,
		},
		{
			id: "p2",
			type: "organisation",
			name: "Interior Ministry",
			aliases: ["the ministry"],
			because: [],
			proposed: [],
			roles: [],
			mentions: 7,
		},
		{
			id: "p3",
			type: "organisation",
			name: "regional health office",
			aliases: [],
			because: [],
			proposed: [],
			roles: [],
			mentions: 3,
		},
		{ id: "p4", type: "person", name: "Mira S.", aliases: [], because: [], proposed: [], roles: [], mentions: 1 },
	],
	places: [
		{
			id: "g1",
			name: "Port Selim",
			aliases: ["Selim"],
			country: null,
			lat: 43.25,
			lon: 50.95,
			precision: "city",
			mentions: 11,
		},
		{ id: "g2", name: "Gate 4", aliases: [], country: null, lat: null, lon: null, precision: "unknown", mentions: 1 },
	],
	phases: [
		{
			title: "The walkout",
			from: "2023-03-01",
			until: "2023-03-02",
			span: at("harbour-post.html", "Dockers walk out"),
		},
		{ title: "Curfew", from: "2023-03-03", until: "2023-03-05", span: at("harbour-post.html", "curfew") },
	],
	measures: [
		{ what: "night curfew", places: ["Port Selim"], from: "2023-03-03", until: null, lifted: false, claims: ["hp#c3"] },
		{
			what: "state of emergency",
			places: ["Port Selim", "the coastal province"],
			from: "2023-03-04",
			until: "2023-03-19",
			lifted: false,
			claims: [],
		},
	],
	media: [
		{
			kind: "video",
			platform: "Telegram",
			account: null,
			posted: "2023-03-03",
			places: [],
			by: null,
			verification: null,
			shows: "men carrying boxes out of the customs house",
			status: "unverified",
			claims: ["wk#c2"],
		},
	],
	offices: [
		{
			actor: "p1",
			name: "Aslan Berd",
			office: "governor",
			terms: [
				{
					from: "2021-06-01",
					until: "2023-03-06",
					began: "appointed",
					ended: "dismissed",
					acting: false,
					claims: ["hp#c3"],
				},
			],
			statements: [
				{
					...at("harbour-post.html", "Governor Aslan Berd"),
					claim: "hp#c3",
					change: "dismissed",
					spokenOf: "2023-03-06",
					knownSince: "2023-03-06",
					status: "standing",
					because: null,
					statusSince: null,
				},
				{
					...at("weekly.txt", "The prosecutor"),
					claim: "wk#c3",
					change: "holds",
					spokenOf: "2023-03-15",
					knownSince: "2023-03-15",
					status: "superseded",
					because: "dismissed on 2023-03-06 (hp#c3)",
					statusSince: "2023-03-15",
				},
			],
		},
	],
};
