import { extent } from "../core/edtf.js";
import type { Entry, Film, FilmDocument } from "../core/film.js";
import { bare } from "../text/fold.js";
import { setDate } from "./dates.js";
import { plain } from "./plain.js";
import { count, listed } from "./words.js";

/** A film with its parts by id: what every publisher looks up. */
export interface Known {
	readonly film: Film;
	readonly documents: ReadonlyMap<string, FilmDocument>;
	readonly claims: ReadonlyMap<string, Film["claims"][number]>;
	readonly actors: ReadonlyMap<string, Film["actors"][number]>;
	readonly entries: ReadonlyMap<string, Entry>;
}

export function known(film: Film): Known {
	return {
		film,
		documents: new Map(film.documents.map((d) => [d.id, d])),
		claims: new Map(film.claims.map((c) => [c.id, c])),
		actors: new Map(film.actors.map((a) => [a.id, a])),
		entries: new Map(film.entries.map((e) => [e.id, e])),
	};
}

/** The publisher of a document, else whom it credits, else its id. */
export function sourceName(known: Known, document: string): string {
	const found = known.documents.get(document);
	return plain(found?.source ?? "") || plain(found?.credit ?? "") || plain(document);
}

/** A voice as worded, beside the actor's name where the wording alone does not say it; null where the document speaks in its own voice. */
export function voiceName(known: Known, voice: string | null, by: string | null): string | null {
	const actor = by === null ? undefined : known.actors.get(by);
	const name = actor?.name;
	const worded = voice === null ? "" : plain(voice);
	if (worded === "") return name === undefined ? null : plain(name);
	if (name === undefined) return worded;
	const [a, b] = [bare(worded), bare(name)];
	if (` ${a} `.includes(` ${b} `)) return worded;
	const spelt = actor?.aliases.some((alias) => bare(plain(alias)) === a);
	return spelt || b.includes(a) ? plain(name) : `${plain(name)} (“${worded}”)`;
}

interface Said {
	readonly document: string;
	readonly voice: string | null;
	readonly by: string | null;
}

/** Voices told apart: one an actor, else one a wording, else the document itself. */
function voiceKey({ voice, by }: Said): string {
	if (by !== null) return `actor ${by}`;
	return voice === null || plain(voice) === "" ? "" : `voice ${bare(plain(voice))}`;
}

/** Sources of documents, each once, the copies counted behind what they copy. */
function sourceNames(
	known: Known,
	documents: readonly string[],
	copies: ReadonlyMap<string, ReadonlySet<string>>,
): string {
	const names = new Map<string, number>();
	for (const document of documents) {
		const name = sourceName(known, document);
		names.set(name, (names.get(name) ?? 0) + (copies.get(document)?.size ?? 0));
	}
	const all = [...names].map(([name, n]) => (n === 0 ? name : `${name} (and ${count(n, "copy", "copies")})`));
	return listed(all.length > 4 ? [...all.slice(0, 3), `${all.length - 3}\u00a0more`] : all);
}

/**
 * Who says so, in words: `the mayor, in Harbour Post and Radio Delta; Northern Wire (and 2 copies)`. One item a voice, in the order in which they
 * are first heard; documents in their own voice by their source; copies are counted behind what they copy and never named as voices.
 */
export function whoSays(known: Known, said: readonly Said[]): string {
	const told = new Set(said.map((s) => s.document));
	const copies = new Map<string, Set<string>>();
	const voices = new Map<string, { names: string[]; documents: string[] }>();
	for (const one of said) {
		const original = known.documents.get(one.document)?.copyOf;
		if (original && told.has(original)) {
			copies.set(original, (copies.get(original) ?? new Set()).add(one.document));
			continue;
		}
		const key = voiceKey(one);
		const held = voices.get(key) ?? { names: [], documents: [] };
		held.names.push(voiceName(known, one.voice, one.by) ?? "");
		held.documents.push(one.document);
		voices.set(key, held);
	}
	// Of several wordings of one actor the shortest that is more than a hint is told; wordings in brackets only where there is nothing else.
	const best = (names: readonly string[]) => names.find((name) => !name.endsWith("”)")) ?? names[0] ?? "";
	const items = [...voices.values()].map(({ names, documents }) => {
		const [voice, sources] = [best(names), sourceNames(known, documents, copies)];
		return voice === "" || voice === sources ? sources : `${voice}, in ${sources}`;
	});
	return listedVoices(items);
}

/** At most four voices, the rest counted. */
function listedVoices(items: readonly string[]): string {
	return items.length > 5 ? `${items.slice(0, 4).join("; ")}; ${items.length - 4}\u00a0more` : items.join("; ");
}

/** What an entry rests on: its sentences, then its other claims. */
export function saidIn(known: Known, entry: Pick<Entry, "sentences" | "claims">): Said[] {
	const claims = entry.claims.map((id) => known.claims.get(id)).filter((c) => c !== undefined);
	return [
		...entry.sentences,
		...claims.filter(
			(c) => !entry.sentences.some((s) => s.document === c.document && s.start < c.end && c.start < s.end),
		),
	];
}

/** Who says so on one side of a dispute. */
export function saidBy(known: Known, claims: readonly string[]): string {
	return whoSays(
		known,
		claims.map((id) => known.claims.get(id)).filter((c) => c !== undefined),
	);
}

/** Since when an entry was known (EDTF), where that is not the day it tells; null else. */
export function knownSince(known: Known, entry: Entry): string | null {
	let first: { edtf: string; day: number } | null = null;
	for (const id of entry.claims) {
		const edtf = known.claims.get(id)?.knownSince ?? null;
		const day = edtf === null ? null : (extent(edtf)?.from ?? null);
		if (edtf === null || day === null) continue;
		if (first === null || day < first.day) first = { edtf, day };
	}
	if (first === null) return null;
	const told = extent(entry.date ?? "");
	return told && told.from <= first.day && first.day <= told.until ? null : first.edtf;
}

/** A reason as a reader reads it: claims by their source instead of their id, days in words. */
export function readable(known: Known, because: string, year: number | null = null): string {
	return plain(because)
		.replace(/[^\s();,]+#c\d+/gu, (id) => {
			const claim = known.claims.get(id);
			return claim ? sourceName(known, claim.document) : id;
		})
		.replace(/(?<![\p{L}\p{N}-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/gu, (day) => setDate(day, { year }));
}
