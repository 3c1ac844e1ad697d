import { extended } from "../../core/extended.js";
import type { Name, Post } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import type { DescriptionLanguage } from "../../lang/descriptions.js";
import { type Page, type Sentence, sentenceAt } from "../page.js";
import { type Phrase, phraseAt, type Surroundings } from "./phrase.js";

/** What the parts of a page are looked up in. */
export interface At extends Surroundings {
	readonly page: Page;
	readonly language: DescriptionLanguage;
	/** ISO code of the country that the page is about, null where it speaks of none. */
	readonly home: () => string | null;
}

/** Who is known to bear an office, or to be a body of some kind, from one place of the text on. */
export interface Bearer {
	readonly name: string;
	readonly phrase: Phrase;
	readonly at: number;
}

/** Bearers by class and by name. */
export interface Bearers {
	readonly byKind: Map<string, Bearer[]>;
	readonly byName: Map<string, Bearer[]>;
}

/** None of so many is the only one, and looking through them would cost their square. */
const most = 60;

function push(map: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
	const list = map.get(key);
	if (!list) map.set(key, [bearer]);
	else if (list.length <= most) list.push(bearer);
}

export function bear({ byKind, byName }: Bearers, bearer: Bearer): void {
	push(byKind, bearer.phrase.kind, bearer);
	push(byName, bearer.name, bearer);
}

/** Those of one class; none where they are too many to tell apart. */
export function ofKind({ byKind }: Bearers, kind: string): readonly Bearer[] {
	const list = byKind.get(kind) ?? [];
	return list.length > most ? [] : list;
}

/** The office or body that a phrase says. One whose `of` is no field is of no country: each club has a president. */
export function postOf({ language }: At, { kind, body, of, country, former, apart, relation }: Phrase): Post {
	const isOne = language.fielded.has(kind) ? of.length > 0 : language.sole.has(kind) && (body || of.length === 0);
	const sole = apart.length === 0 && isOne;
	return { kind, of: [...apart, ...of], country, former, sole, ...(relation === null ? {} : { relative: true }) };
}

interface Placed {
	readonly phrase: Phrase;
	readonly sentence: Sentence;
}

/** The office in some words beside a name: its last head before an "of". */
export function officeIn(at: At, words: Span): Placed | null {
	const sentence = sentenceAt(at.page, words.start);
	if (!sentence) return null;
	const { tokens } = sentence;
	let phrase: Phrase | null = null;
	for (let i = firstFrom(tokens, words.start); i < tokens.length && (tokens[i]?.end ?? 0) <= words.end; i++) {
		if (phrase && i < phrase.end) continue;
		if (phrase && at.language.of.has(tokens[i]?.norm ?? "")) break;
		phrase = phraseAt(at.language, tokens, i, at) ?? phrase;
	}
	return phrase ? { phrase, sentence } : null;
}

/** What kind of body a name is: its last noun of a body before an "of". */
function bodyIn(at: At, name: Span): Placed | null {
	const sentence = sentenceAt(at.page, name.start);
	if (!sentence) return null;
	const { tokens } = sentence;
	let found: Phrase | null = null;
	for (let i = firstFrom(tokens, name.start); i < tokens.length && (tokens[i]?.end ?? 0) <= name.end; i++) {
		const { norm, text } = tokens[i] ?? { norm: "", text: "" };
		if (at.language.of.has(norm) || text === "," || text === "(") break;
		if (at.language.bodies.has(norm)) found = phraseAt(at.language, tokens, i, at);
	}
	return found ? { phrase: found, sentence } : null;
}

/** The name that says whose it is: the one before "'s", or for a pronoun the one person named earlier in the sentence. */
export function ownerOf(told: Phrase, sentence: Sentence, named: readonly Name[]): string | null {
	const token = sentence.tokens[told.owner];
	if (!token) return null;
	const names = new Set<string>();
	for (let i = firstFrom(named, sentence.start); i < named.length; i++) {
		const name = named[i];
		if (!name || name.end > token.end) break;
		if (name.type !== "person") continue;
		if (name.end === token.end) return name.name;
		names.add(name.name);
	}
	const [only] = names;
	return names.size === 1 ? (only ?? null) : null;
}

/** The words right before a person that say whom they followed or went before: "his predecessor, Jane Roe". */
function relatedTo(at: At, name: Name): Placed | null {
	const sentence = sentenceAt(at.page, name.start);
	if (!sentence) return null;
	const { tokens } = sentence;
	const before = firstFrom(tokens, name.start) - 1;
	const noun = tokens[before]?.text === "," ? before - 1 : before;
	if (!at.language.relations.has(tokens[noun]?.norm ?? "")) return null;
	const phrase = phraseAt(at.language, tokens, noun, at);
	return phrase ? { phrase, sentence } : null;
}

/** Who is called the predecessor of one in office held that office before. */
function inherited(bearers: Bearers, heirs: readonly (Bearer & Placed)[], named: readonly Name[]): Bearer[] {
	return heirs.flatMap((b): Bearer[] => {
		const owner = ownerOf(b.phrase, b.sentence, named);
		const own = (owner === null ? [] : (bearers.byName.get(owner) ?? [])).filter(
			(o) => !o.phrase.former && o.phrase.relation === null,
		);
		const [one] = own;
		const isOne = one !== undefined && own.every((o) => o.phrase.kind === one.phrase.kind);
		return isOne ? [{ name: b.name, at: b.at, phrase: { ...one.phrase, former: true } }] : [];
	});
}

/** A name with its office, field by field: V8 gives each object that is spread and then added to a shape of its own, and all that reads names grows slow. */
const withPost = ({ start, end, type, role, alias }: Name, name: string, post: Post): Name => ({
	start,
	end,
	type,
	name,
	role,
	alias,
	post,
});

/**
 * The names in order, each with the office or body that it is; a body that is told of another country than the page's by the words before it is called
 * with them ("Peru's Interior Ministry").
 */
export function bearing(
	at: At,
	names: readonly Name[],
): { readonly named: readonly Name[]; readonly bearers: Bearers } {
	const bearers: Bearers = { byKind: new Map(), byName: new Map() };
	const heirs: (Bearer & Placed)[] = [];
	const relate = (name: Name) => {
		const found = name.type === "person" ? relatedTo(at, name) : null;
		if (!found) return;
		const bearer = { name: name.name, phrase: found.phrase, at: name.start };
		bear(bearers, bearer);
		if (found.phrase.relation === "before") heirs.push(extended(bearer, { sentence: found.sentence }));
	};
	const named = names.map((name): Name => {
		relate(name);
		const found = name.role ? officeIn(at, name.role) : name.type === "organisation" ? bodyIn(at, name) : null;
		if (!found) return name;
		const { phrase, sentence } = found;
		const post = postOf(at, phrase);
		if (phrase.relation !== null) return withPost(name, name.name, post);
		const led = sentence.tokens[phrase.named]?.start ?? name.start;
		const foreign = phrase.body && post.sole && phrase.country !== null && phrase.country !== at.home();
		const shown =
			foreign && led < name.start && name.alias === null
				? at.page.text.slice(led, name.end).replace(/\s+/gu, " ")
				: name.name;
		bear(bearers, { name: shown, phrase, at: name.start });
		return withPost(name, shown, post);
	});
	for (const bearer of inherited(bearers, heirs, named)) bear(bearers, bearer);
	return { named, bearers };
}
