import type { Document } from "../../core/document.js";
import type { Actor } from "../../core/film.js";
import type { Name, Reading } from "../../core/reading.js";
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
export function known(readings: readonly Reading[], documents: readonly Document[]): Known[] {
	const texts = new Map(documents.map((d) => [d.id, d]));
	const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	return sorted.flatMap((reading) => {
		const document = texts.get(reading.id);
		return document ? ofReading(reading, document) : [];
	});
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

function ofReading(reading: Reading, document: Document): Known[] {
	const speakers = new Set(reading.voices.flatMap((v) => (v.name === null ? [] : [v.name])));
	const groups = new Map<string, Name[]>();
	for (const name of reading.names) {
		if (name.type === "other" || (name.type === "place" && !speakers.has(name.name))) continue;
		const key = `${name.type === "person" ? "person" : "organisation"}\n${name.name}`;
		const group = groups.get(key);
		if (group) group.push(name);
		else groups.set(key, [name]);
	}
	const textOf = (n: { in?: "title" }) => (n.in === "title" ? (document.title ?? "") : document.text);
	return [...groups].map(([key, names]): Known => {
		const [type = "", shown = ""] = key.split("\n");
		const forms = new Map<string, number>();
		const roles = new Map<string, string>();
		const aliases = new Set<string>();
		const sentences = new Set<string>();
		for (const name of names) {
			const form = cut(textOf(name), name).replace(/\s+/gu, " ");
			forms.set(form, (forms.get(form) ?? 0) + 1);
			if (name.role) {
				const role = cut(textOf(name.role), name.role).replace(/\s+/gu, " ");
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
			mentions: names.length,
			forms,
			roles: [...roles.values()],
			aliases: [...aliases],
			single,
			firstOnly: single && firstNames.has(parts[0]?.plain ?? ""),
			sentences,
		};
	});
}
