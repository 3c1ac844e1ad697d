import type { Document } from "../../core/document.js";
import type { Actor } from "../../core/film.js";
import { push } from "../../core/lists.js";
import { byText } from "../../core/order.js";
import type { Name, Post, Reading, Reference } from "../../core/reading.js";
import { cut, type Span } from "../../core/span.js";
import { given } from "../../lang/given.js";
import { givenMore } from "../../lang/given-more.js";
import { titles } from "../../lang/titles.js";
import { personParts, plain } from "./parts.js";

/** One name in one document, with all that the document says of its bearer. */
export interface Known {
	readonly document: string;
	readonly name: string;
	readonly type: Actor["type"];
	readonly mentions: number;
	/** Spellings as they stand, and how often. */
	readonly forms: ReadonlyMap<string, number>;
	readonly roles: readonly string[];
	/** Abbreviations or full names that the document defines for it. */
	readonly aliases: readonly string[];
	/** A single word. */
	readonly single: boolean;
	/** A single word that is a first name. */
	readonly firstOnly: boolean;
	/** Sentences that it stands in, as they are, for telling copies. */
	readonly sentences: ReadonlySet<string>;
	/** The offices that words beside it say; of a body, what it is. */
	readonly posts: readonly Post[];
	/** ISO code of the country that the document is about. */
	readonly home: string | null;
}

const firstNames = new Set(`${given} ${givenMore}`.split(/\s+/u));

/** The name without the titles before it. */
export function noun(name: string): string {
	const words = name.split(/\s+/u);
	let at = 0;
	while (at < words.length - 1 && titles.has(plain(words[at] ?? ""))) at++;
	return words.slice(at).join(" ");
}

/** People and organisations by document, in the order of documents by id and of first mention; seats and countries count where they speak. */
export function known(
	readings: readonly Reading[],
	documents: readonly Document[],
	about: ReadonlyMap<string, { readonly home: string | null }>,
): Known[] {
	const texts = new Map(documents.map((d) => [d.id, d]));
	const sorted = [...readings].sort((a, b) => byText(a.id, b.id));
	const surnames = surnamesOf(sorted);
	return sorted.flatMap((reading) => {
		const document = texts.get(reading.id);
		return document ? ofReading(reading, document, about.get(reading.id)?.home ?? null, surnames) : [];
	});
}

/** Last words of the full names of people that are no name of anything else: a name of no known kind that is one of them is that person's. */
function surnamesOf(readings: readonly Reading[]): ReadonlySet<string> {
	const found = new Set<string>();
	const others = new Set<string>();
	for (const { names } of readings)
		for (const { type, name } of names) {
			const words = plain(name).split(" ");
			if (type === "person" && words.length > 1) found.add(words.at(-1) ?? "");
			else if (type === "place" || type === "organisation") others.add(plain(name));
		}
	return new Set([...found].filter((word) => word.length > 3 && !others.has(word)));
}

/** The sentence that a name stands in; sentences come in order. */
function holding(sentences: Reading["sentences"], name: Span): Span | undefined {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= name.start) low = middle;
		else high = middle - 1;
	}
	const found = sentences[low];
	return found && found.start <= name.start && name.end <= found.end ? found : undefined;
}

const spaced = (words: string) => words.replace(/\s+/gu, " ");

function ofReading(reading: Reading, document: Document, home: string | null, surnames: ReadonlySet<string>): Known[] {
	const speakers = new Set(reading.voices.flatMap((v) => (v.name === null ? [] : [v.name])));
	const groups = new Map<string, Name[]>();
	for (const name of reading.names) {
		const surname = name.type === "other" && surnames.has(plain(name.name));
		if ((name.type === "other" && !surname) || (name.type === "place" && !speakers.has(name.name))) continue;
		const key = `${name.type === "person" || surname ? "person" : "organisation"}\n${name.name}`;
		push(groups, key, name);
	}
	const textOf = (n: { in?: "title" }) => (n.in === "title" ? (document.title ?? "") : document.text);
	// A body that no proper name stands for is known by its descriptions.
	const described = new Map<string, Reference[]>();
	for (const one of reading.references) {
		const key = `organisation\n${one.name}`;
		if (one.name === null || !one.body || (groups.get(key)?.length ?? 0) > 0) continue;
		groups.set(key, []);
		push(described, one.name, one);
	}
	return [...groups].map(([key, names]): Known => {
		const [type = "", shown = ""] = key.split("\n");
		const forms = new Map<string, number>();
		const roles = new Map<string, string>();
		const aliases = new Set<string>();
		const sentences = new Set<string>();
		const posts = new Map<string, Post>();
		const put = (map: Map<string, number>, words: string) => map.set(words, (map.get(words) ?? 0) + 1);
		for (const one of names.length === 0 ? (described.get(shown) ?? []) : []) {
			// The article is no part of a name.
			if (spaced(cut(textOf(one), one)).endsWith(shown)) put(forms, shown);
			if (one.post) posts.set(JSON.stringify(one.post), one.post);
		}
		for (const name of names) {
			put(forms, spaced(cut(textOf(name), name)));
			if (name.post) posts.set(JSON.stringify(name.post), name.post);
			if (name.role && !name.post?.relative) {
				const role = spaced(cut(textOf(name.role), name.role));
				if (!roles.has(plain(role))) roles.set(plain(role), role);
			}
			if (name.alias !== null) aliases.add(name.alias);
			const sentence = name.in ? undefined : holding(reading.sentences, name);
			if (sentence && sentence.end - sentence.start > 60) sentences.add(cut(document.text, sentence));
		}
		const parts = type === "person" ? personParts(shown) : [];
		const single = type === "person" && parts.length === 1;
		return {
			document: reading.id,
			name: shown,
			type: type === "person" ? "person" : "organisation",
			mentions: Math.max(names.length, forms.get(shown) ?? 0),
			forms,
			roles: [...roles.values()],
			aliases: [...aliases],
			single,
			firstOnly: single && firstNames.has(parts[0]?.plain ?? ""),
			sentences,
			posts: [...posts.values()],
			home,
		};
	});
}

/** Indexes of the distinct names that `test` lets in: the first of those with the same letters. */
export function distinct(all: readonly Known[], test: (k: Known) => boolean): number[] {
	const seen = new Set<string>();
	return all.flatMap((one, i) => {
		const key = plain(one.name);
		if (!test(one) || seen.has(key)) return [];
		seen.add(key);
		return [i];
	});
}
