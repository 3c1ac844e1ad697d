import type { Deed, Gist, Name, Time } from "../core/reading.js";
import { firstFrom, type Span } from "../core/span.js";
import type { EventLanguage, Family } from "../lang/events.js";
import type { Language } from "../lang/language.js";
import { bare } from "../text/fold.js";
import type { Token } from "../text/tokens.js";
import type { Page, Sentence } from "./page.js";
import { phraseOf, rolesOf, type Tree, treeOf } from "./roles.js";

interface Part {
	/** Null stands for up to five words. */
	readonly lemma: string | null;
	readonly tags: readonly string[] | null;
}

interface Phrase {
	readonly name: string;
	readonly parts: readonly Part[];
}

/** Phrases by the lemma of their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const verbs = ["VERB", "AUX"];
const nouns = ["NOUN", "PROPN"];

function indexed(families: readonly Family[]): Index {
	const index = new Map<string, Phrase[]>();
	for (const family of families)
		for (const words of family.words) {
			const parts = words.split(" ").map((word): Part => {
				const [lemma = "", tag] = word.split("/");
				return { lemma: lemma === "_" ? null : lemma, tags: tag === "v" ? verbs : tag === "n" ? nouns : null };
			});
			const first = parts[0]?.lemma ?? "";
			const list = index.get(first);
			const phrase = { name: family.name, parts };
			if (list) list.push(phrase);
			else index.set(first, [phrase]);
		}
	for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
	return index;
}

const indexes = new WeakMap<EventLanguage, { deeds: Index; things: Index }>();

function indexesOf(events: EventLanguage): { deeds: Index; things: Index } {
	let made = indexes.get(events);
	if (!made) {
		made = { deeds: indexed(events.deeds), things: indexed(events.things) };
		indexes.set(events, made);
	}
	return made;
}

interface Item {
	readonly token: Token;
	readonly lemma: string;
	/** Its dictionary form as a verb, where it is tagged as an adjective: "the shops were looted". */
	readonly verb: string;
	/** A name's folded form on its first token, "" on the others; null outside names. */
	readonly name: string | null;
	readonly timed: boolean;
}

/** The words of a sentence with what stands on them. */
function itemsOf(language: Language, { tokens }: Sentence, names: readonly Name[], times: readonly Time[]): Item[] {
	const named: (string | null)[] = new Array(tokens.length).fill(null);
	const timed: boolean[] = new Array(tokens.length).fill(false);
	const inside = (span: Span, mark: (i: number, token: Token) => void) => {
		for (let i = firstFrom(tokens, span.start); i < tokens.length; i++) {
			const token = tokens[i];
			if (!token || token.end > span.end) break;
			mark(i, token);
		}
	};
	for (const name of names)
		inside(name, (i, token) => {
			if (named[i] === null) named[i] = name.start === token.start ? bare(name.name) : "";
		});
	for (const time of times)
		inside(time, (i) => {
			timed[i] = true;
		});
	const items: Item[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) continue;
		const lemma = language.lemma(token.norm, token.tag);
		const verb = token.tag === "ADJ" ? language.lemma(token.norm, "VERB") : lemma;
		items.push({ token, lemma, verb, name: named[i] ?? null, timed: timed[i] ?? false });
	}
	return items;
}

const gap = 5;

/** Indexes of the words of a phrase that begins at `at`, or null. */
function wordsOf(items: readonly Item[], at: number, phrase: Phrase): number[] | null {
	const found: number[] = [];
	let i = at;
	for (let p = 0; p < phrase.parts.length; p++) {
		const part = phrase.parts[p];
		if (!part) return null;
		if (part.lemma === null) {
			const next = phrase.parts[p + 1]?.lemma;
			let skip = 0;
			while (skip < gap && items[i + skip] && items[i + skip]?.lemma !== next) skip++;
			i += skip;
			continue;
		}
		const item = items[i];
		if (!item || (item.lemma !== part.lemma && item.verb !== part.lemma)) return null;
		if (part.tags && !part.tags.includes(item.token.tag)) return null;
		found.push(i);
		i++;
	}
	return found;
}

interface Match {
	readonly name: string;
	readonly words: readonly number[];
	/** Index after the last word. */
	readonly end: number;
}

function match(items: readonly Item[], at: number, index: Index): Match | null {
	const item = items[at];
	if (!item) return null;
	const list = index.get(item.lemma) ?? (item.verb === item.lemma ? undefined : index.get(item.verb));
	if (!list) return null;
	for (const phrase of list) {
		const words = wordsOf(items, at, phrase);
		if (words) return { name: phrase.name, words, end: (words.at(-1) ?? at) + 1 };
	}
	return null;
}

const content = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "X"]);
const stops = new Set([...",;:()[]–—!?."]);
const twoLetters = /\p{L}{2}/u;

/** Terms of each item: a kind of happening on the first word of a deed, a kind of thing, a folded name, a lemma, or null where it says nothing. */
function terms(
	items: readonly Item[],
	found: readonly Found[],
	things: Index,
	stop: ReadonlySet<string>,
): (string | null)[] {
	const list: (string | null)[] = new Array(items.length).fill(null);
	const taken = new Set<number>();
	for (const deed of found) {
		list[deed.start] = deed.kind;
		for (const i of deed.words) taken.add(i);
	}
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (!item || item.timed || (taken.size > 0 && taken.has(i))) continue;
		const thing = match(items, i, things);
		if (thing) {
			list[i] = thing.name;
			i = thing.end - 1;
		} else if (item.name !== null) list[i] = item.name === "" ? null : item.name;
		else if (content.has(item.token.tag) && !stop.has(item.lemma) && twoLetters.test(item.lemma)) list[i] = item.lemma;
	}
	return list;
}

interface Found {
	readonly kind: string;
	readonly start: number;
	readonly end: number;
	/** Indexes of the words of the phrase, without those that it skips. */
	readonly words: readonly number[];
}

function isVerb(item: Item | undefined): boolean {
	return item?.token.tag === "VERB";
}

/** What stands beside a deed in its clause: at most `reach` words, up to a sign or another verb. */
function beside(
	items: readonly Item[],
	list: readonly (string | null)[],
	from: number,
	step: 1 | -1,
	through: boolean,
): string[] {
	const found: string[] = [];
	const reach = 9;
	let crossed = !through;
	for (let i = from, n = 0; n < reach && i >= 0 && i < items.length; i += step, n++) {
		const item = items[i];
		if (!item || stops.has(item.token.text)) break;
		if (isVerb(item)) {
			// "agreed to reduce", "concede a reduction": who does the one does the other.
			if (crossed || found.length > 0) break;
			crossed = true;
			continue;
		}
		const term = list[i];
		if (term) found.push(term);
	}
	return found;
}

function isPassive(items: readonly Item[], at: number, passive: ReadonlySet<string>): boolean {
	if (!isVerb(items[at])) return false;
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		const item = items[i];
		if (!item) break;
		if (passive.has(item.lemma)) return !/ing$/u.test(items[at]?.token.norm ?? "");
		if (item.token.tag !== "ADV" && item.token.tag !== "AUX" && item.token.tag !== "PART") break;
	}
	return false;
}

/** True where a word shortly before a deed says that it was not done ("did not attack", "denied having attacked"). */
function isNegated(items: readonly Item[], at: number, negations: ReadonlySet<string>): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
		const item = items[i];
		if (!item || stops.has(item.token.text)) return false;
		if (negations.has(item.lemma) || negations.has(item.token.norm)) return true;
	}
	return false;
}

/** Nothing twice, in order of the alphabet. */
function sorted(list: readonly string[]): string[] {
	return list.length < 2 ? [...list] : [...new Set(list)].sort();
}

/** A deed with those who take part in it. */
function deedOf(
	f: Found,
	sentence: Sentence,
	items: readonly Item[],
	list: readonly (string | null)[],
	tree: Tree | null,
	events: EventLanguage,
): Deed {
	const negated = isNegated(items, f.start, events.negations) ? { negated: true } : {};
	const inner = list.slice(f.start + 1, f.end).filter((t): t is string => t !== null);
	if (!tree) {
		const left = beside(items, list, f.start - 1, -1, true);
		const right = beside(items, list, f.end, 1, false);
		const turned = isPassive(items, f.start, events.passive);
		const objects = sorted([...(turned ? left : right), ...inner]);
		return { kind: f.kind, objects, subjects: sorted(turned ? right : left), ...negated };
	}
	const { objects, subjects, minor } = rolesOf(sentence.tokens, tree, f.start);
	const termsOf = (heads: readonly number[]) =>
		phraseOf(sentence.tokens, tree, heads).flatMap((i) => (f.words.includes(i) ? [] : (list[i] ?? [])));
	const doers = termsOf(subjects);
	// A parser that found nobody who does it may have missed them: what stands before the verb is taken.
	const active = doers.length === 0 && isVerb(items[f.start]) && !isPassive(items, f.start, events.passive);
	return {
		kind: f.kind,
		objects: sorted([...termsOf(objects), ...inner]),
		subjects: sorted(active ? beside(items, list, f.start - 1, -1, true) : doers),
		...(minor ? { minor } : {}),
		...negated,
	};
}

const digits = /^\p{N}/u;

/** The numbers of a sentence that are no times and stand in no name, ascending. */
function numbersOf(items: readonly Item[]): number[] {
	const found: number[] = [];
	for (const { token, name, timed } of items) {
		const first = token.norm.charCodeAt(0);
		if (timed || name !== null || (first < 128 && !(first >= 48 && first <= 57)) || !digits.test(token.norm)) continue;
		const value = Number(token.norm.replaceAll(",", ""));
		if (Number.isFinite(value)) found.push(value);
	}
	return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

/**
 * The gist of a sentence (a claim): its deeds with what they are done to and by, its content words, names and numbers. `names` and `times` are
 * those of the sentence, in order. Words of times are left out, so that "on Thursday" makes nobody alike.
 */
export function gist(page: Page, sentence: Sentence, names: readonly Name[], times: readonly Time[]): Gist {
	const { language } = page;
	const { events } = language;
	const index = indexesOf(events);
	const items = itemsOf(language, sentence, names, times);
	const found: Found[] = [];
	for (let i = 0; i < items.length; i++) {
		// The treaty of an organisation's name was not signed today.
		const deed = items[i]?.timed || items[i]?.name !== null ? null : match(items, i, index.deeds);
		if (!deed) continue;
		found.push({ kind: deed.name, start: i, end: deed.end, words: deed.words });
		i = deed.end - 1;
	}
	const list = terms(items, found, index.things, events.stop);
	const tree = found.length > 0 ? treeOf(sentence.tokens) : null;
	const deeds = found.map((f) => deedOf(f, sentence, items, list, tree, events));
	const words: string[] = [];
	for (let i = 0; i < list.length; i++) {
		const term = list[i];
		if (term !== null && term !== undefined && term !== items[i]?.name) words.push(term);
	}
	return {
		deeds: deeds.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
		words: sorted(words),
		names: sorted(names.map((n) => n.name)),
		numbers: numbersOf(items),
	};
}
