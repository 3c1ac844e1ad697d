import { type Day, parseDay, weekday } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, interval, singleDay } from "../core/edtf.js";
import { push } from "../core/lists.js";
import type { Account, Claim, Dated, Reading, WeekdayTold } from "../core/reading.js";
import { bare } from "../text/fold.js";
import type { Frequency } from "./frequencies.js";

/** The weight of shipped frequencies against those of the pile, in claims; that of a word that is in none of them. */
const prior = 8;
const unknown = 0.004;

/** A word of more claims than this tells no day from another. */
const crowd = 2000;

/** Claims by which the share of a word on a day is drawn to its share on all days: on a day of few claims one claim says little. */
const smooth = 5;

/** What an account must share with the pile in the week that it is laid in, over how many of its days, and how much less in any other week. */
const enough = 5;
const enoughDays = 3;
const second = 0.6;
/** What a day must share to be one of those; more than so much of one day does not count, for one day can be like another by chance. */
const telling = 1;
const most = 3;

/** Names that a document must share with an account to be of its crisis. */
const kin = 2;

/** What an account tells of one day: the words of its claims, up to the next day that it tells. */
interface Passage {
	readonly day: number;
	/** The words that say the day. */
	readonly at: readonly WeekdayTold[];
	readonly terms: ReadonlySet<string>;
}

/** A name by its last word: others may give less of it. */
const lastWord = (name: string) =>
	bare(name)
		.split(/[\s-]+/u)
		.at(-1) ?? "";

const termsOf = ({ gist }: Claim): string[] =>
	gist
		? [
				...gist.words,
				...gist.names.map((name) => `@${lastWord(name)}`),
				...gist.numbers.flatMap((n) => (n >= 10 ? [`#${n}`] : [])),
			]
		: [];

const namesOf = ({ names }: Reading) => new Set(names.map(({ name }) => lastWord(name)));

function passages({ claims }: Reading, { days }: Account): Passage[] {
	const told = claims.filter((c) => c.in === undefined);
	const found = new Map<number, { day: number; at: WeekdayTold[]; terms: Set<string> }>();
	days.forEach((at, i) => {
		const next = days[i + 1]?.start ?? Number.POSITIVE_INFINITY;
		const passage = found.get(at.day) ?? { day: at.day, at: [], terms: new Set() };
		found.set(at.day, passage);
		passage.at.push(at);
		for (const claim of told)
			if (claim.end > at.start && claim.start < next) for (const term of termsOf(claim)) passage.terms.add(term);
	});
	return [...found.values()];
}

interface Post {
	readonly day: Day;
	readonly document: number;
}

/** What the documents of known days tell of each day, in the words of accounts. */
interface Pile {
	/** By word: the days and documents of the claims that hold it. */
	readonly posts: ReadonlyMap<string, readonly Post[]>;
	/** By name: the documents that hold it. */
	readonly named: ReadonlyMap<string, readonly number[]>;
	/** Claims of each day, and of all. */
	readonly claims: ReadonlyMap<Day, number>;
	readonly total: number;
}

function pileOf(readings: readonly Reading[], wanted: ReadonlySet<string>, names: ReadonlySet<string>): Pile {
	const posts = new Map<string, Post[]>();
	const named = new Map<string, number[]>();
	const counts = new Map<Day, number>();
	let total = 0;
	readings.forEach((reading, document) => {
		for (const name of namesOf(reading)) if (names.has(name)) push(named, name, document);
		for (const claim of reading.claims) {
			const day = claim.when && claim.standing !== "headline" ? singleDay(claim.when.edtf) : null;
			if (day === null) continue;
			total++;
			counts.set(day, (counts.get(day) ?? 0) + 1);
			for (const term of new Set(termsOf(claim))) if (wanted.has(term)) push(posts, term, { day, document });
		}
	});
	return { posts, named, claims: counts, total };
}

/** The documents that share names with an account. */
function kinOf(names: ReadonlySet<string>, { named }: Pile, frequency: Frequency): ReadonlySet<number> {
	const shared = new Map<number, number>();
	for (const name of names) {
		const says = frequency(name) === null ? kin : 1;
		for (const document of named.get(name) ?? []) shared.set(document, (shared.get(document) ?? 0) + says);
	}
	const found = new Set<number>();
	for (const [document, n] of shared) if (n >= kin) found.add(document);
	return found;
}

/** What a passage shares with each day of its weekday, by the Monday of the week in which its account then begins. */
function sharedBy({ day: on, terms }: Passage, pile: Pile, near: ReadonlySet<number>, frequency: Frequency) {
	const by = new Map<Day, number>();
	for (const term of terms) {
		const posts = pile.posts.get(term) ?? [];
		if (posts.length === 0 || posts.length > crowd) continue;
		const usual = /^[@#]/u.test(term) ? unknown : (frequency(term) ?? unknown);
		const share = (posts.length + prior * usual) / (pile.total + prior);
		const days = new Map<Day, number>();
		for (const { day, document } of posts)
			if (near.has(document) && weekday(day - on) === 1) days.set(day, (days.get(day) ?? 0) + 1);
		for (const [day, n] of days) {
			const here = (n + smooth * share) / ((pile.claims.get(day) ?? 0) + smooth);
			if (here > share) by.set(day - on, (by.get(day - on) ?? 0) + Math.log(here / share));
		}
	}
	return by;
}

/** A week in which an account can begin, by its Monday. */
interface Week {
	readonly begins: Day;
	/** What it shares with the pile then. */
	readonly weight: number;
	/** The days of the account that share something of their own. */
	readonly tells: readonly Passage[];
}

function weeksOf(list: readonly Passage[], pile: Pile, near: ReadonlySet<number>, frequency: Frequency): Week[] {
	const weeks = new Map<Day, { weight: number; tells: Passage[] }>();
	for (const passage of list)
		for (const [begins, weight] of sharedBy(passage, pile, near, frequency)) {
			const week = weeks.get(begins) ?? { weight: 0, tells: [] };
			weeks.set(begins, week);
			week.weight += Math.min(most, weight);
			if (weight >= telling) week.tells.push(passage);
		}
	return [...weeks]
		.map(([begins, { weight, tells }]) => ({ begins, weight, tells }))
		.sort((a, b) => b.weight - a.weight || a.begins - b.begins);
}

/** The week that an account is of: the one in which it shares much with the pile over several of its days, and in no other nearly as much; else null. */
function settled(weeks: readonly Week[]): Week | null {
	const [best, next] = weeks;
	if (!best || best.weight < enough || (next && next.weight > second * best.weight)) return null;
	return best.tells.length >= enoughDays ? best : null;
}

/** The day of a document whose account begins in a week: the one on which it is told, else any day from the last one that it tells. */
function datedBy(
	{ days, told }: Account,
	{ begins, tells }: Week,
	own: Dated | null,
	captured: Day | null,
): Dated | null {
	const last = days.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
	const bounds = own ? extent(own.value) : null;
	const limit = Math.min(captured ?? Number.POSITIVE_INFINITY, bounds?.until ?? Number.POSITIVE_INFINITY);
	const from = Math.max(begins + (told?.day ?? last), bounds?.from ?? Number.NEGATIVE_INFINITY);
	const until = told ? begins + told.day : limit;
	if (from > until || until > limit) return null;
	const because = [...(own?.because ?? []), ...tells.flatMap(({ at }) => at), ...(told ? [told] : [])]
		.map(({ start, end }) => ({ start, end }))
		.filter((span, i, all) => all.findIndex((other) => other.start === span.start) === i)
		.sort((a, b) => a.start - b.start);
	return { value: interval(from, until), basis: "inferred", because, begins };
}

/**
 * Days for the documents that tell what happened by weekdays alone: laid beside what documents of known days tell of each day, in the week in which both say the same. Only
 * documents that share names with them have a say. Where no week fits, or two fit nearly alike, there is nothing. The order of the documents has no effect; one index of the pile serves all accounts.
 */
export function accounts(
	readings: readonly Reading[],
	documents: readonly Document[],
	frequency: Frequency,
): Map<string, Dated> {
	const open = readings.flatMap((reading) =>
		reading.account ? [{ reading, told: passages(reading, reading.account) }] : [],
	);
	const answer = new Map<string, Dated>();
	if (open.length === 0) return answer;
	const captured = new Map(documents.map((d) => [d.id, d.captured === null ? null : parseDay(d.captured)]));
	const wanted = new Set(open.flatMap(({ told }) => told.flatMap(({ terms }) => [...terms])));
	const names = new Set(open.flatMap(({ reading }) => [...namesOf(reading)]));
	const pile = pileOf(readings, wanted, names);
	for (const { reading, told } of open) {
		if (!reading.account) continue;
		const weeks = weeksOf(told, pile, kinOf(namesOf(reading), pile, frequency), frequency);
		const week = settled(weeks);
		const made = week && datedBy(reading.account, week, reading.dated, captured.get(reading.id) ?? null);
		if (made) answer.set(reading.id, made);
	}
	return answer;
}
