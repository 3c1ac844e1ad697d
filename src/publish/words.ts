import type { ClaimStatus, EntryStatus, Medium, Precision } from "../core/film.js";
import type { Act, Basis, FigureKind, MeasureMention, NameType, OfficeChange } from "../core/reading.js";

/** A shape for each status, which stands beside or instead of its word. */
export const shapes: Readonly<Record<EntryStatus, string>> = {
	corroborated: "●",
	attributed: "◐",
	single: "○",
	disputed: "≠",
	withdrawn: "✕",
};

/** The words that the product says in its own voice. One object, so that another interface language is another object. */
export const words = {
	weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
	/** EDTF 21 to 24. */
	seasons: ["spring", "summer", "autumn", "winter"],
	undated: "Without a day",
	noYear: "year unknown",
	announced: "announced for",
	noDay: "day unknown",
	itsDay: "(the document’s day)",
	from: "from",
	until: "until",
	tolls: "Tolls",
	measures: "In force",
	/** What a text says of something in force. */
	measure: {
		imposed: "imposed",
		extended: "extended",
		lifted: "lifted",
		inForce: "in force",
	} satisfies Record<MeasureMention["change"], string>,
	lifted: "since lifted",
	media: "Videos, photographs and posts",
	offices: "Who held what",
	actors: "Who is who",
	places: "Places",
	documents: "What it rests on",
	notes: "Notes",
	noTolls: "No figures that make a toll are told in these documents.",
	empty: "Nothing in these documents could be told.",
	status: {
		withdrawn: "withdrawn",
		disputed: "disputed",
		corroborated: "corroborated",
		attributed: "attributed to one voice",
		single: "single origin",
	} satisfies Record<EntryStatus, string>,
	became: {
		standing: "stands",
		superseded: "superseded",
		disputed: "disputed",
		withdrawn: "withdrawn",
	} satisfies Record<ClaimStatus, string>,
	of: {
		killed: "killed",
		injured: "injured",
		missing: "missing",
		arrested: "arrested",
		displaced: "displaced",
		hostages: "hostages",
		participants: "participants",
		homes: "homes",
		money: "money",
		other: "other figures",
	} satisfies Record<FigureKind, string>,
	/** Words for figures that name no number, by the least that each is taken for. */
	vague: new Map([
		[24, "dozens"],
		[40, "scores"],
		[200, "hundreds"],
		[2000, "thousands"],
		[20_000, "tens of thousands"],
		[200_000, "hundreds of thousands"],
	]),
	/** Before and after the day of a document. */
	basis: {
		given: ["published ", ""],
		stated: ["dated ", " in the text"],
		inferred: ["", ", worked out"],
	} satisfies Record<Basis, readonly [string, string]>,
	over: {
		date: "the day",
		place: "the place",
		figure: "the figure",
		happening: "whether it happened",
		other: "details",
	},
	medium: {
		video: "video",
		photo: "photograph",
		audio: "recording",
		post: "post",
	} satisfies Record<Medium["kind"], string>,
	change: {
		appointed: "appointed",
		elected: "elected",
		holds: "in office",
		former: "no longer in office",
		dismissed: "dismissed",
		resigned: "resigned",
		arrested: "arrested",
		charged: "charged",
		died: "died in office",
	} satisfies Record<OfficeChange, string>,
	precision: {
		site: "site",
		city: "city",
		region: "region",
		country: "country",
		unknown: "not on the map",
	} satisfies Record<Precision, string>,
	name: {
		person: "person",
		organisation: "organisation",
		place: "place",
		other: "other",
	} satisfies Record<NameType, string>,
	act: {
		states: "states",
		denies: "denies",
		withdraws: "withdraws",
		fears: "fears",
		demands: "demands",
		promises: "promises",
		orders: "orders",
	} satisfies Record<Act, string>,
	/** What only the page says. */
	page: {
		skip: "To the chronicle",
		internal: "For internal use: this file holds whole documents.",
		foot: "Told by newsreel. Map: Natural Earth. The film as data stands in this file, in the element “film”.",
		how: "How to read this page",
		/** What each status means, in the order of the shapes. */
		means: {
			corroborated: "two or more independent origins, and two or more voices",
			attributed: "several origins, one voice. That it was said is sure, not that it is so",
			single: "one origin. Copies of one report are one origin",
			disputed: "over the day, the place, a figure, or whether it happened; the sides stand side by side",
			withdrawn: "taken back by who said it; the figure stays, struck",
		} satisfies Record<EntryStatus, string>,
		verbatim: "Headlines and sentences are the words of the documents. “Evidence” shows where they stand.",
		strip: "How much is told of each day",
		days: "Days",
		tools: "Find in the page, or see what was known by a day",
		knownBy: "What was known by",
		today: "today: all of it",
		endOf: "the end of ",
		past: [
			"Moving it back hides every line, figure and side of a dispute that was not yet known at the end of that day, and the marks of what was withdrawn, replaced or disputed only later. The words of a line stay those of today; ",
			" tells the film anew from what was known.",
		],
		find: "Find",
		aWord: "a word",
		who: "Who",
		everybody: "everybody",
		where: "Where",
		everywhere: "everywhere",
		what: "What",
		everything: "everything",
		all: "Show all",
		inForce: "something in force",
		worth: "What it is worth",
		figures: "Figures",
		done: "What is done",
		shown: "What is shown",
		more: "more was known later",
		noEnd: "no end told",
		alsoNamed: "Also named:",
		tolls:
			"Each figure as it was reported, by whom; “dozens” counts as at least 24. Figures of different groups and places are never added up. In the pictures an open circle is a figure that was superseded, a lozenge a disputed one, a cross a withdrawn one. The best figure is chosen by the rule ",
		whole: "The whole document",
	},
} as const;

/** `1 origin`, `2 origins`: the number never parts from its noun at a line end. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${grouped(n)}\u00a0${n === 1 ? one : many}`;
}

/** Digits in groups of three from 1,000 on. */
export function grouped(n: number): string {
	const [whole = "", fraction] = String(n).split(".");
	if (!/^-?\d+$/u.test(whole)) return String(n);
	const spaced = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
	return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
	const last = items.at(-1);
	if (last === undefined) return "";
	return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The first letter as a capital; the rest as it is. */
export function capital(text: string): string {
	const [first = ""] = text;
	return first.toUpperCase() + text.slice(first.length);
}
