import { extended } from "../../core/extended.js";
import type { Gazetteer } from "../../core/gazetteer.js";
import type { Name, Post } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import { held } from "../gates.js";
import type { Page, Sentence } from "../page.js";
import { type At, type Bearer, type Bearers, bear, bearing, officeIn, ofKind, ownerOf, postOf } from "./bearers.js";
import { countries, homeOf } from "./countries.js";
import { type Phrase, phraseAt } from "./phrase.js";

/** A noun phrase for a person or a body that is no name. */
export interface Description extends Span {
	/** Index of its sentence, and of its head among the sentence's tokens. */
	readonly sentence: number;
	readonly head: number;
	/** Whom it means; null where nobody of the document fits, or several do, or it means nobody known ("a driver"). */
	readonly name: string | null;
	readonly post: Post | null;
	readonly body: boolean;
}

/** The descriptions of a page, in order, and its names, in order, with the offices that the words beside them say. */
export interface Described {
	readonly names: readonly Name[];
	readonly list: readonly Description[];
	/** The office in some words, whatever their wording; null where they name none. */
	postIn(words: Span): Post | null;
}

const nothing: Gazetteer = { lookup: () => [] };

const unique = (list: readonly Bearer[]) => [...new Set(list.map((b) => b.name))];

/** The one of a list; null where there are none or several. */
function only(list: readonly string[]): string | null {
	return list.length === 1 ? (list[0] ?? null) : null;
}

/** True where a bearer can be meant: the office is one, and what the words say of it is said of the bearer. */
function fits(told: Phrase, borne: Phrase): boolean {
	return (
		told.kind === borne.kind &&
		told.body === borne.body &&
		told.former === borne.former &&
		told.apart.join() === borne.apart.join() &&
		told.of.every((word) => borne.of.includes(word))
	);
}

/** Those of one country: told outright or, where it goes without saying, the one that the page is about. */
function ofCountry(told: Phrase, bearers: readonly Bearer[], at: At): readonly Bearer[] {
	if (told.country === null && bearers.every((b) => b.phrase.country === null)) return bearers;
	const wanted = told.country ?? at.home();
	const same = bearers.filter((b) => (b.phrase.country ?? at.home()) === wanted);
	return same.length > 0 || told.country !== null ? same : bearers;
}

/** True where the description of that kind told last, in this paragraph and not far back, is of a country's that the text names nobody for. */
function hasRival(told: Phrase, { index, block }: Sentence, list: readonly Description[], page: Page): boolean {
	for (let i = list.length - 1; i >= 0; i--) {
		const one = list[i];
		if (!one || index - one.sentence > 2 || page.sentences[one.sentence]?.block !== block) return false;
		if (one.post?.kind === told.kind && one.body === told.body) return one.name === null && one.post.country !== null;
	}
	return false;
}

const isHeading = ({ page }: At, { block }: Sentence) => {
	const kind = page.blocks[block]?.kind;
	return kind === "title" || kind === "heading";
};

/** Who is named in a stretch, by name or by a description. */
type Mentions = (span: Span) => ReadonlySet<string>;

/** Of several whom a bare noun fits, the only one that its sentence or the one before in the paragraph names; undefined where neither names any. */
function nearest(
	names: readonly string[],
	start: number,
	sentence: Sentence,
	{ page }: At,
	mentions: Mentions,
): string | null | undefined {
	for (let back = 0; back <= 1; back++) {
		const other = page.sentences[sentence.index - back];
		if (!other || other.block !== sentence.block) break;
		const named = mentions({ start: other.start, end: back === 0 ? start : other.end });
		const here = names.filter((name) => named.has(name));
		if (here.length > 0) return only(here);
	}
	return undefined;
}

/** The one name that fits a description; null where several do or it is not clear, undefined where nobody of the document does. */
function bearerOf(
	told: Phrase,
	sentence: Sentence,
	bearers: Bearers,
	at: At,
	mentions: Mentions,
	list: readonly Description[],
): string | null | undefined {
	const start = sentence.tokens[told.first]?.start ?? 0;
	// A bare noun goes back to a body named before it; an office is known wherever the text tells it.
	const before = told.body && told.of.length === 0 && !isHeading(at, sentence);
	const all = ofKind(bearers, told.kind).filter((b) => fits(told, b.phrase) && (!before || b.at < start));
	const names = unique(all);
	const bare = told.of.length === 0 && told.country === null;
	// "The French president called. The president hung up": another, whom the text does not name, was told of last.
	if (bare && hasRival(told, sentence, list, at.page)) return null;
	if (names.length > 1 && bare) {
		const near = nearest(names, start, sentence, at, mentions);
		if (near !== undefined) return near;
	}
	const fitting = unique(ofCountry(told, all, at));
	return fitting.length === 0 ? undefined : only(fitting);
}

/** Who held an office before or after somebody: the one called so, else the one former holder of an office that the owner bears. */
function related(told: Phrase, sentence: Sentence, bearers: Bearers, named: readonly Name[]): string | null {
	const called = unique(ofKind(bearers, told.kind));
	if (called.length > 0 || told.relation !== "before") return only(called);
	const owner = ownerOf(told, sentence, named);
	if (owner === null) return null;
	const own = (bearers.byName.get(owner) ?? []).filter((b) => !b.phrase.former && !b.phrase.body);
	const former = own.flatMap((o) => ofKind(bearers, o.phrase.kind).filter((b) => b.phrase.former && b.name !== owner));
	return only(unique(former));
}

/** Sentences that hold a word that can head a description, in order. */
function worth({ page }: At): readonly Sentence[] {
	const marks = held(page, "descriptions");
	return marks === null ? [] : page.sentences.filter(({ index }) => (marks[index] ?? 0) > 0);
}

/** True where the words are a name, or the office beside one: "Interior Minister Lena Voss", "the mayor, Lena Voss". */
function isNamed(phrase: Phrase, { tokens }: Sentence, named: readonly Name[]): boolean {
	const head = tokens[phrase.head];
	if (!head) return true;
	for (let i = Math.max(0, firstFrom(named, head.start) - 2); i < named.length; i++) {
		const name = named[i];
		if (!name || name.start > head.end + 200) break;
		if (name.type !== "place" && name.start < head.end && name.end > head.start) return true;
		if (name.role && name.role.start < head.end && name.role.end > head.start) return true;
	}
	const next = tokens[phrase.end]?.text === "," ? tokens[phrase.end + 1] : tokens[phrase.end];
	const beside = next === undefined ? undefined : named[firstFrom(named, next.start)];
	return beside !== undefined && beside.type === "person" && beside.start === next?.start;
}

/** Tokens of the longest sentence that is looked at. */
const longest = 400;

/**
 * Whom the descriptions of a page mean, each only where one candidate fits: by the offices that stand beside names ("President Omar Brandt … the president"),
 * by what kind of body a name is ("the committee"), by country, told outright or the one that the page is about. A pure function of its arguments.
 */
export function descriptions(page: Page, names: readonly Name[], gazetteer: Gazetteer = nothing): Described {
	const { descriptions: language } = page.language;
	const sorted = [...names].sort((a, b) => a.start - b.start);
	const people = sorted.filter((name) => name.type === "person");
	let home: { readonly code: string | null } | null = null;
	const at: At = {
		page,
		language,
		countryAt: countries(page.language.names, gazetteer),
		isPerson: ({ start }) => {
			const name = people[firstFrom(people, start + 1) - 1];
			return name !== undefined && name.end > start;
		},
		home: () => {
			home ??= { code: homeOf(page, names, gazetteer) };
			return home.code;
		},
	};
	const { named, bearers } = bearing(at, sorted);
	const list: Description[] = [];
	const mentions: Mentions = (span) => {
		const found = new Set<string>();
		for (let i = firstFrom(named, span.start); i < named.length; i++) {
			const name = named[i];
			if (!name || name.end > span.end) break;
			found.add(name.name);
		}
		for (let i = list.length - 1; i >= 0; i--) {
			const one = list[i];
			if (!one || one.start < span.start) break;
			if (one.end <= span.end && one.name !== null) found.add(one.name);
		}
		return found;
	};
	for (const sentence of worth(at)) {
		if (sentence.tokens.length > longest) continue;
		for (let i = 0; i < sentence.tokens.length; i++) {
			const phrase = phraseAt(language, sentence.tokens, i, at);
			if (!phrase || isNamed(phrase, sentence, named)) continue;
			const start = sentence.tokens[phrase.first]?.start ?? sentence.start;
			const end = sentence.tokens[phrase.end - 1]?.end ?? start;
			const post = postOf(at, phrase);
			const known = phrase.definite || (isHeading(at, sentence) && (phrase.body || post.sole));
			const found = known ? meantBy(phrase, post, sentence, bearers, named, at, mentions, list) : null;
			// Where several of the document fit, no other document tells which is meant.
			const meant = known && phrase.relation === null && found !== null ? post : null;
			list.push({ start, end, sentence: sentence.index, head: i, name: found ?? null, post: meant, body: phrase.body });
		}
	}
	const postIn = (words: Span) => {
		const found = officeIn(at, words);
		return found ? extended(postOf(at, found.phrase), { former: false }) : null;
	};
	return { names: named, list, postIn };
}

function meantBy(
	phrase: Phrase,
	post: Post,
	sentence: Sentence,
	bearers: Bearers,
	named: readonly Name[],
	at: At,
	mentions: Mentions,
	list: readonly Description[],
): string | null | undefined {
	if (phrase.relation !== null) return related(phrase, sentence, bearers, named);
	const one = bearerOf(phrase, sentence, bearers, at, mentions, list);
	const from = sentence.tokens[phrase.named]?.start ?? sentence.start;
	// From here on a bare noun can mean it, wherever its name stands.
	if (typeof one === "string" && phrase.body && !(bearers.byName.get(one) ?? []).some((b) => b.at <= from))
		bear(bearers, { name: one, phrase, at: from });
	if (one !== undefined || !phrase.body || !post.sole) return one;
	// A body that the text never names is called by its description.
	const rivals = ofKind(bearers, phrase.kind).filter((b) => fits(phrase, b.phrase));
	if (rivals.some((b) => b.phrase.country === phrase.country)) return null;
	const end = sentence.tokens[phrase.end - 1]?.end ?? from;
	const name = at.page.text.slice(from, end).replace(/\s+/gu, " ");
	bear(bearers, { name, phrase, at: from });
	return name;
}

/** Finds the description that a token of a sentence heads. */
export function byHead(list: readonly Description[]): (sentence: number, head: number) => Description | null {
	const found = new Map(list.map((one) => [one.sentence * longest + one.head, one]));
	return (sentence, head) => (head < longest ? (found.get(sentence * longest + head) ?? null) : null);
}
