import type { Document } from "../core/document.js";
import type { Actor } from "../core/film.js";
import type { Actors, Meaning, Spelling } from "../core/links.js";
import { push } from "../core/lists.js";
import { byText } from "../core/order.js";
import type { Reading, Reference } from "../core/reading.js";
import { cut } from "../core/span.js";
import { apply } from "./names/apply.js";
import { type Bonds, bonds } from "./names/bonds.js";
import { type About, holders } from "./names/holders.js";
import { type Known, known, noun } from "./names/known.js";
import { plain } from "./names/parts.js";

/** What a person decided: names that are one, and names that are not, whatever the machine says. */
export interface Rulings {
	readonly together: readonly (readonly [string, string])[];
	readonly apart: readonly (readonly [string, string])[];
}
const none: Rulings = { together: [], apart: [] };

const nothing: ReadonlyMap<string, About> = new Map();

/**
 * Who is who over all documents. The order of either list has no effect; ids follow the order of documents by id. `about` is the country and the day of
 * each document, by which "the president" and "the Interior Ministry" are told apart.
 */
export function linkActors(
	readings: readonly Reading[],
	documents: readonly Document[],
	rulings: Rulings = none,
	about: ReadonlyMap<string, About> = nothing,
): Actors {
	const all = known(readings, documents, about);
	const found = bonds(all, rulings);
	const { rootOf: find, reasons } = apply(all.length, found.merged);
	const groups = new Map<number, Known[]>();
	all.forEach((one, i) => {
		const at = find(i);
		push(groups, at, one);
	});
	const ids = new Map<number, string>();
	for (const at of groups.keys()) ids.set(at, `p${ids.size + 1}`);
	const rootsById = new Map([...ids].map(([root, id]) => [id, root]));
	const proposals = proposed(found, all, find);
	const list = [...groups].map(([at, group]) =>
		told(ids.get(at) ?? "", group, [...(reasons.get(at) ?? [])], proposals.get(at) ?? []),
	);

	const byName = new Map<string, string>();
	all.forEach((one, i) => {
		const id = ids.get(find(i));
		if (id === undefined) return;
		for (const form of [one.name, ...one.forms.keys()]) {
			const key = `${one.document}\n${plain(form)}`;
			// The name as the reading resolves it comes before what it looks like.
			if (form === one.name || !byName.has(key)) byName.set(key, id);
		}
	});
	const actorOf = (document: string, name: string) =>
		byName.get(`${document}\n${plain(name)}`) ?? byName.get(`${document}\n${plain(noun(name))}`) ?? null;
	const holderOf = holders(all, readings, actorOf, about);
	const meant = (document: string, { name, post }: Meaning) =>
		name !== null ? actorOf(document, name) : post ? holderOf(document, post) : null;
	let called: ReadonlyMap<string, readonly Spelling[]> | null = null;
	// What is asked for later holds these alone in memory, not the readings.
	const referring = readings.map(({ id, references }) => ({ id, references }));
	return {
		list,
		actorOf,
		meant,
		spellings: (id) => {
			const root = rootsById.get(id);
			return root === undefined ? [] : spellings(groups.get(root) ?? []);
		},
		descriptions: (id) => {
			called ??= described(referring, documents, meant);
			return called.get(id) ?? [];
		},
	};
}

/** The words that mean each actor without naming it. */
function described(
	readings: readonly Pick<Reading, "id" | "references">[],
	documents: readonly Document[],
	actorOf: (document: string, reference: Reference) => string | null,
): Map<string, Spelling[]> {
	const texts = new Map(documents.map((d) => [d.id, d]));
	const tallies = new Map<string, Tally>();
	for (const { id, references } of [...readings].sort((a, b) => byText(a.id, b.id))) {
		const document = texts.get(id);
		for (const one of references) {
			const actor = actorOf(id, one);
			if (actor === null || !document) continue;
			const words = cut(one.in === "title" ? (document.title ?? "") : document.text, one).replace(/\s+/gu, " ");
			// A body known by its description alone is spelt so.
			if (words === one.name || words.endsWith(` ${one.name}`)) continue;
			const tally: Tally = tallies.get(actor) ?? new Map();
			count(tally, words, 1, id);
			tallies.set(actor, tally);
		}
	}
	return new Map([...tallies].map(([actor, tally]) => [actor, ranked(inside(tally))]));
}

/** Words that open a sentence are counted with the same words inside one. */
function inside(tally: Tally): Tally {
	const found: Tally = new Map();
	for (const [text, { mentions, documents }] of tally) {
		const small = text.charAt(0).toLowerCase() + text.slice(1);
		const shown = tally.has(small) ? small : text;
		for (const document of documents) count(found, shown, 0, document);
		count(found, shown, mentions, [...documents][0] ?? "");
	}
	return found;
}

/** How often each wording stands, and in which documents. */
type Tally = Map<string, { mentions: number; readonly documents: Set<string> }>;

function count(tally: Tally, text: string, mentions: number, document: string): void {
	const one = tally.get(text) ?? { mentions: 0, documents: new Set<string>() };
	one.mentions += mentions;
	one.documents.add(document);
	tally.set(text, one);
}

/** The most frequent first. */
function ranked(tally: Tally): Spelling[] {
	return [...tally]
		.sort(([a, x], [b, y]) => y.mentions - x.mentions || byText(a, b))
		.map(([text, { mentions, documents }]) => ({ text, mentions, documents: [...documents] }));
}

/** How the names of a group are spelt, the most frequent first. */
function spellings(group: readonly Known[]): Spelling[] {
	const tally: Tally = new Map();
	for (const one of group) for (const [text, mentions] of one.forms) count(tally, text, mentions, one.document);
	return ranked(tally);
}

/** Proposals by group, on the one that is named more. */
function proposed(
	found: Bonds,
	all: readonly Known[],
	find: (i: number) => number,
): Map<number, { name: string; because: string }[]> {
	const weight = new Map<number, number>();
	all.forEach((one, i) => {
		const at = find(i);
		weight.set(at, (weight.get(at) ?? 0) + one.mentions);
	});
	/** The one named more comes first; of two named alike, the one named earlier. */
	const byWeight = (x: number, y: number) => (weight.get(y) ?? 0) - (weight.get(x) ?? 0) || x - y;
	const map = new Map<number, Map<string, string>>();
	const put = (host: number, guest: Known | undefined, because: string) => {
		if (!guest) return;
		const own = map.get(host) ?? new Map<string, string>();
		if (!own.has(guest.name)) own.set(guest.name, because);
		map.set(host, own);
	};
	for (const { a, b, because } of found.proposed) {
		const [x, y] = [find(a), find(b)];
		if (x === y) continue;
		if (byWeight(x, y) < 0) put(x, all[b], because);
		else put(y, all[a], because);
	}
	for (const group of found.namesakes) {
		const roots = [...new Set(group.map(find))].sort(byWeight);
		const name = all[group[0] ?? -1];
		// Each but the last is named more than some other.
		for (const host of roots.slice(0, -1)) put(host, name, `${name?.name}: a first name alone in two documents`);
	}
	return new Map([...map].map(([host, own]) => [host, [...own].map(([name, because]) => ({ name, because }))]));
}

function told(
	id: string,
	group: readonly Known[],
	because: readonly string[],
	proposals: readonly { name: string; because: string }[],
): Actor {
	const forms = new Map<string, number>();
	const full = new Map<string, number>();
	const roles = new Map<string, string>();
	let mentions = 0;
	for (const one of group) {
		mentions += one.mentions;
		full.set(one.name, (full.get(one.name) ?? 0) + one.mentions);
		for (const [form, n] of one.forms) forms.set(form, (forms.get(form) ?? 0) + n);
		for (const role of one.roles) if (!roles.has(plain(role))) roles.set(plain(role), role);
	}
	const words = (s: string) => Math.min(2, s.split(/\s+/u).length);
	const byRank = [...full].sort(
		(a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length || byText(a[0], b[0]),
	);
	const name = byRank[0]?.[0] ?? "";
	const others = new Map([...byRank, ...[...forms].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))]);
	others.delete(name);
	return {
		id,
		type: group[0]?.type ?? "other",
		name,
		aliases: [...others.keys()],
		because,
		proposed: proposals,
		roles: [...roles.values()].map((role) => ({ role, from: null, until: null })),
		mentions,
	};
}
