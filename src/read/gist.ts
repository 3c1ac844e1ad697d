import type { Deed, Gist, Name, Time } from "../core/reading.js";
import { firstFrom } from "../core/span.js";
import type { Family } from "../lang/events.js";
import type { Language } from "../lang/language.js";
import { bare } from "../text/fold.js";
import { remembered } from "../text/memo.js";
import type { Tag, Token } from "../text/tokens.js";
import type { Page, Sentence } from "./page.js";
import { isActive, phraseOf, rolesOf, type Tree, treeOf } from "./roles.js";

interface Part {
	/** Null stands for up to five words. */
	readonly lemma: string | null;
	readonly tags: readonly string[] | null;
}

interface Phrase {
	readonly name: string;
	readonly parts: readonly Part[];
	/** The thing that the words of a deed name themselves. */
	readonly thing: string | null;
}

/** Phrases by the lemma of their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const verbs = ["VERB", "AUX"];
const nouns = ["NOUN", "PROPN"];

function indexed(families: readonly Family[]): Index {
	const index = new Map<string, Phrase[]>();
	for (const family of families)
		for (const words of family.words) {
			const [said = "", thing = null] = words.split(" > ");
			const parts = said.split(" ").map((word): Part => {
				const [lemma = "", tag] = word.split("/");
				return { lemma: lemma === "_" ? null : lemma, tags: tag === "v" ? verbs : tag === "n" ? nouns : null };
			});
			const first = parts[0]?.lemma ?? "";
			const list = index.get(first);
			const phrase = { name: family.name, parts, thing };
			if (list) list.push(phrase);
			else index.set(first, [phrase]);
		}
	for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
	return index;
}

/** What a language says of a word wherever it stands with one part of speech. */
interface Sense {
	readonly tag: Tag;
	readonly lemma: string;
	/** Its dictionary form as a verb, where it is tagged as an adjective: "the shops were looted". */
	readonly verb: string;
	/** Phrases that can begin with it. */
	readonly deeds: readonly Phrase[] | null;
	readonly things: readonly Phrase[] | null;
	/** The lemma where it says something by itself, else null. */
	readonly term: string | null;
	/** True where it turns the deed after it into one that was not done. */
	readonly negates: boolean;
	readonly passive: boolean;
	/** Its value where it is a number. */
	readonly value: number | null;
}

type SenseOf = (norm: string, tag: Tag) => Sense;

const content = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "X"]);
const twoLetters = /\p{L}{2}/u;
const digits = /^\p{N}/u;

function sensesOf({ events, lemma }: Language): SenseOf {
	const deeds = indexed(events.deeds);
	const things = indexed(events.things);
	const first = (index: Index, word: string, verb: string) =>
		index.get(word) ?? (verb === word ? undefined : index.get(verb)) ?? null;
	const make = (norm: string, tag: Tag): Sense => {
		const word = lemma(norm, tag);
		const verb = tag === "ADJ" ? lemma(norm, "VERB") : word;
		const value = digits.test(norm) ? Number(norm.replaceAll(",", "")) : Number.NaN;
		return {
			tag,
			lemma: word,
			verb,
			deeds: first(deeds, word, verb),
			things: first(things, word, verb),
			term: content.has(tag) && !events.stop.has(word) && twoLetters.test(word) ? word : null,
			negates: events.negations.has(word) || events.negations.has(norm),
			passive: events.passive.has(word),
			value: Number.isFinite(value) ? value : null,
		};
	};
	const known = remembered((): Sense[] => []);
	return (norm, tag) => {
		const list = known(norm);
		for (let i = 0; i < list.length; i++) {
			const sense = list[i];
			if (sense !== undefined && sense.tag === tag) return sense;
		}
		const made = make(norm, tag);
		list.push(made);
		return made;
	};
}

const senses = new WeakMap<Language, SenseOf>();

function sensesIn(language: Language): SenseOf {
	let made = senses.get(language);
	if (!made) {
		made = sensesOf(language);
		senses.set(language, made);
	}
	return made;
}

interface Item {
	readonly token: Token;
	readonly sense: Sense;
	/** A name's folded form on its first token, "" on the others; null outside names. */
	name: string | null;
	timed: boolean;
	/** True where a deed is told by it. */
	taken: boolean;
}

/** The words of a sentence with what stands on them. */
function itemsOf(language: Language, { tokens }: Sentence, names: readonly Name[], times: readonly Time[]): Item[] {
	const senseOf = sensesIn(language);
	const items: Item[] = [];
	for (const token of tokens)
		items.push({ token, sense: senseOf(token.norm, token.tag), name: null, timed: false, taken: false });
	for (const name of names)
		for (let i = firstFrom(tokens, name.start); i < items.length; i++) {
			const item = items[i];
			if (!item || item.token.end > name.end) break;
			if (item.name === null) item.name = name.start === item.token.start ? bare(name.name) : "";
		}
	for (const time of times)
		for (let i = firstFrom(tokens, time.start); i < items.length; i++) {
			const item = items[i];
			if (!item || item.token.end > time.end) break;
			item.timed = true;
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
			while (skip < gap && items[i + skip] && items[i + skip]?.sense.lemma !== next) skip++;
			i += skip;
			continue;
		}
		const item = items[i];
		if (!item || (item.sense.lemma !== part.lemma && item.sense.verb !== part.lemma)) return null;
		if (part.tags && !part.tags.includes(item.token.tag)) return null;
		found.push(i);
		i++;
	}
	return found;
}

interface Match {
	readonly name: string;
	readonly thing: string | null;
	readonly words: readonly number[];
	/** Index after the last word. */
	readonly end: number;
}

/** The first of some phrases that stands at `at`. */
function match(items: readonly Item[], at: number, list: readonly Phrase[] | null | undefined): Match | null {
	if (!list) return null;
	for (const phrase of list) {
		const words = wordsOf(items, at, phrase);
		if (words) return { name: phrase.name, thing: phrase.thing, words, end: (words.at(-1) ?? at) + 1 };
	}
	return null;
}

const stops = new Set([...",;:()[]–—!?."]);

/** Terms of each item: a kind of happening on the first word of a deed, a kind of thing, a folded name, a lemma, or null where it says nothing. */
function terms(
	items: readonly Item[],
	found: readonly Found[],
): { readonly list: readonly (string | null)[]; readonly things: ReadonlySet<number> } {
	const here = new Set<number>();
	const list: (string | null)[] = [];
	for (let i = 0; i < items.length; i++) list.push(null);
	for (const deed of found) {
		list[deed.start] = deed.kind;
		for (const i of deed.words) {
			const item = items[i];
			if (item) item.taken = true;
		}
	}
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		if (!item || item.timed || item.taken) continue;
		const thing = match(items, i, item.sense.things);
		if (thing) {
			list[i] = thing.name;
			for (let k = i; k < thing.end; k++) here.add(k);
			i = thing.end - 1;
		} else list[i] = item.name === null ? item.sense.term : item.name === "" ? null : item.name;
	}
	return { list, things: here };
}

interface Found {
	readonly kind: string;
	readonly start: number;
	readonly end: number;
	/** Indexes of the words of the phrase, without those that it skips. */
	readonly words: readonly number[];
	readonly thing: string | null;
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

function isPassive(items: readonly Item[], at: number): boolean {
	if (!isVerb(items[at])) return false;
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		const item = items[i];
		if (!item) break;
		if (item.sense.passive) return items[at]?.token.fine !== "VBG";
		if (item.token.tag !== "ADV" && item.token.tag !== "AUX" && item.token.tag !== "PART") break;
	}
	return false;
}

/** True where a word shortly before a deed says that it was not done ("did not attack", "denied having attacked"). */
function isNegated(items: readonly Item[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
		const item = items[i];
		if (!item || stops.has(item.token.text)) return false;
		if (item.sense.negates) return true;
	}
	return false;
}

/** Longer lists than any sentence of a newspaper gives. */
const long = 60;

/** Nothing twice, in order of the alphabet. */
function sorted(list: readonly string[]): string[] {
	if (list.length > long) return [...new Set(list)].sort();
	const made: string[] = [];
	for (const word of list) {
		let at = made.length;
		while (at > 0 && (made[at - 1] ?? "") > word) at--;
		if (at > 0 && made[at - 1] === word) continue;
		made.push(word);
		for (let i = made.length - 1; i > at; i--) made[i] = made[i - 1] ?? "";
		made[at] = word;
	}
	return made;
}

/** A deed with those who take part in it. */
function deedOf(
	f: Found,
	sentence: Sentence,
	items: readonly Item[],
	list: readonly (string | null)[],
	tree: Tree | null,
): Deed {
	const negated = isNegated(items, f.start) ? { negated: true } : {};
	const inner: string[] = [];
	for (let i = f.start + 1; i < f.end; i++) {
		const term = list[i];
		if (term !== null && term !== undefined) inner.push(term);
	}
	if (f.thing !== null) inner.push(f.thing);
	if (!tree) {
		const left = beside(items, list, f.start - 1, -1, true);
		const right = beside(items, list, f.end, 1, false);
		const turned = isPassive(items, f.start);
		const objects = sorted([...(turned ? left : right), ...inner]);
		return { kind: f.kind, objects, subjects: sorted(turned ? right : left), ...negated };
	}
	const { objects, subjects, minor } = rolesOf(sentence.tokens, tree, f.start);
	const termsOf = (heads: readonly number[]) =>
		phraseOf(sentence.tokens, tree, heads).flatMap((i) => (f.words.includes(i) ? [] : (list[i] ?? [])));
	const turned = isPassive(items, f.start);
	const said = { doers: termsOf(subjects), done: termsOf(objects) };
	// "Mobile internet was cut": the parser took who suffers it for who does it.
	const [doers, done] =
		turned && said.doers.length > 0 && isActive(sentence.tokens, tree, f.start)
			? [[], said.doers]
			: [said.doers, said.done];
	// A parser that found nobody who does it may have missed them: what stands before the verb is taken.
	const active = doers.length === 0 && isVerb(items[f.start]) && !turned;
	return {
		kind: f.kind,
		objects: sorted([...done, ...inner]),
		subjects: sorted(active ? beside(items, list, f.start - 1, -1, true) : doers),
		...(minor ? { minor } : {}),
		...negated,
	};
}

/** True where all words of a name stand in a kind of thing ("Internet"): it is told as that. */
function isThing(name: Name, items: readonly Item[], things: ReadonlySet<number>): boolean {
	if (name.type === "person" || things.size === 0) return false;
	const inside = items.flatMap(({ token }, i) => (token.start >= name.start && token.end <= name.end ? [i] : []));
	return inside.length > 0 && inside.every((i) => things.has(i));
}

/** The numbers of a sentence that are no times and stand in no name, ascending. */
function numbersOf(items: readonly Item[]): number[] {
	const found: number[] = [];
	for (const { sense, name, timed } of items)
		if (sense.value !== null && !timed && name === null) found.push(sense.value);
	return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

/**
 * The gist of a sentence (a claim): its deeds with what they are done to and by, its content words, names and numbers. `names` and `times` are
 * those of the sentence, in order. Words of times are left out, so that "on Thursday" makes nobody alike.
 */
export function gist(page: Page, sentence: Sentence, names: readonly Name[], times: readonly Time[]): Gist {
	const items = itemsOf(page.language, sentence, names, times);
	const found: Found[] = [];
	for (let i = 0; i < items.length; i++) {
		const item = items[i];
		// The treaty of an organisation's name was not signed today.
		const deed = !item || item.timed || item.name !== null ? null : match(items, i, item.sense.deeds);
		if (!deed) continue;
		found.push({ kind: deed.name, start: i, end: deed.end, words: deed.words, thing: deed.thing });
		i = deed.end - 1;
	}
	const { list, things } = terms(items, found);
	const tree = found.length > 0 ? treeOf(sentence.tokens) : null;
	const deeds = found.map((f) => deedOf(f, sentence, items, list, tree));
	const words: string[] = [];
	for (let i = 0; i < list.length; i++) {
		const term = list[i];
		if (term !== null && term !== undefined && term !== items[i]?.name) words.push(term);
	}
	for (const { thing } of found) if (thing !== null) words.push(thing);
	return {
		deeds: deeds.length < 2 ? deeds : deeds.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
		words: sorted(words),
		names: sorted(names.flatMap((n) => (isThing(n, items, things) ? [] : [n.name]))),
		numbers: numbersOf(items),
	};
}
