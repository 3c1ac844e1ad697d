import type { Rulings } from "../actors.js";
import { closeKeysOf, headsOf, keysOf } from "./key.js";
import type { Known } from "./known.js";
import { compareOrganisations } from "./organisations.js";
import { bodyNumber, nicknameGroups, personParts, plain } from "./parts.js";
import { comparePeople, unscaled } from "./people.js";
import { type Heard, hear, likeness } from "./sounds.js";
import { type Standing, standings } from "./standing.js";

/** Two names (indexes) taken, or to be taken, for one, and why. */
export interface Bond {
	readonly a: number;
	readonly b: number;
	readonly because: string;
}
export interface Bonds {
	readonly merged: readonly Bond[];
	readonly proposed: readonly Bond[];
	/** Groups of indexes of one first name alone in several documents, to be asked about too: as groups, for their pairs are too many. */
	readonly namesakes: readonly (readonly number[])[];
}

/** Full names are one from this score on, if no pair of their words is below `weakest`. */
const merge = 0.84;
const weakest = 0.79;
/** Down to here a person is asked. */
const ask = 0.72;
const askWord = 0.66;
const mergeBodies = 0.93;
const askBodies = 0.85;

/** Every bond between names is decided from the names alone, never from what was merged before: so no order matters, and each can be taken back. */
export function bonds(all: readonly Known[], rulings: Rulings): Bonds {
	const merged: Bond[] = [];
	const proposed: Bond[] = [];
	const kept = new Set(rulings.apart.flatMap(([a, b]) => [`${plain(a)}\n${plain(b)}`, `${plain(b)}\n${plain(a)}`]));
	const put = (list: Bond[], a: number, b: number, because: string) => {
		const [x, y] = [all[a], all[b]];
		if (x && y && !kept.has(`${plain(x.name)}\n${plain(y.name)}`)) list.push({ a, b, because });
	};
	const standing = standings(all);
	equals(all, standing, (a, b) => put(merged, a, b, ""));
	fullNames(
		all,
		(a, b, because) => put(merged, a, b, because),
		(a, b, because) => put(proposed, a, b, because),
	);
	surnames(all, (a, b, because) => put(merged, a, b, because));
	firstNames(
		all,
		(a, b, because) => put(merged, a, b, because),
		(a, b, because) => put(proposed, a, b, because),
	);
	organisations(
		all,
		standing,
		(a, b, because) => put(merged, a, b, because),
		(a, b, because) => put(proposed, a, b, because),
	);
	const first = new Map<string, number>();
	if (rulings.together.length > 0)
		all.forEach((one, i) => {
			const key = plain(one.name);
			if (!first.has(key)) first.set(key, i);
		});
	for (const [left, right] of rulings.together) {
		const [a, b] = [first.get(plain(left)), first.get(plain(right))];
		if (a !== undefined && b !== undefined) merged.push({ a, b, because: "so decided" });
	}
	return { merged, proposed, namesakes: namesakes(all, kept) };
}

type Say = (a: number, b: number, because: string) => void;

/** The same letters: full names and organisations everywhere; a first name alone only where the words around it are copied. */
function equals(
	all: readonly Known[],
	standing: readonly (Standing | null)[],
	same: (a: number, b: number) => void,
): void {
	const first = new Map<string, number>();
	all.forEach((one, i) => {
		if (one.firstOnly) return;
		const key = `${one.type}\n${identity(one.name, standing[i] ?? null)}`;
		const other = first.get(key);
		if (other === undefined) first.set(key, i);
		else same(other, i);
	});
}

/** The letters of a name; the interior ministries of two countries are two, whatever their letters. */
const identity = (name: string, standing: Standing | null) =>
	standing ? `${plain(name)}\n${standing.country}` : plain(name);

/** Indexes of the distinct names that `test` lets in: the first of those with the same letters. */
function distinct(all: readonly Known[], test: (k: Known) => boolean): number[] {
	const seen = new Set<string>();
	return all.flatMap((one, i) => {
		const key = plain(one.name);
		if (!test(one) || seen.has(key)) return [];
		seen.add(key);
		return [i];
	});
}

function blocked(list: readonly number[], wordOf: (i: number) => string): Map<string, number[]> {
	const blocks = new Map<string, number[]>();
	for (const i of list)
		for (const key of closeKeysOf(wordOf(i))) {
			const block = blocks.get(key);
			if (block) block.push(i);
			else blocks.set(key, [i]);
		}
	return blocks;
}

/** Surnames as they sound, by name; kept while one set of documents is linked. */
type Ears = Map<string, Heard>;
function surnameOf(name: string, ears: Ears): Heard {
	let heard = ears.get(name);
	if (!heard) {
		const parts = personParts(name).filter((p) => !p.patronymic);
		heard = parts.at(-1)?.heard ?? hear(plain(name));
		ears.set(name, heard);
	}
	return heard;
}

/** Surnames further apart than this are not looked at word by word. */
const worthALook = 0.8;

/** A surname as it sounds, the names that end in it, and what their first names may begin with. */
interface Surname {
	readonly heard: Heard;
	readonly bearers: number[];
	readonly heads: Set<string>;
}

/** Keys of which two first names of one person have one in common: the first consonant, a vowel, a nickname. */
function firstKeys(name: string): string[] {
	const parts = personParts(name);
	const [first] = parts;
	if (!first) return [];
	// "Mayor Anna Berg" has "Anna" before its surname, whatever comes first.
	const given = parts.filter((p) => !p.patronymic).at(-2);
	const before = given && !given.initial ? [`=${given.plain}`] : [];
	return [...headsOf(first.plain), ...nicknameGroups(first.plain).map(String), ...before];
}

/**
 * Surnames that may be one by ear: pairs of texts, a text with itself too. Each is heard once, however many bear it, and only beside
 * those whose first names can be the same.
 */
function meeting(surnames: ReadonlyMap<string, Surname>): [string, string][] {
	const texts = [...surnames.keys()];
	const blocks = new Map<string, number[]>();
	texts.forEach((text, i) => {
		const heads = surnames.get(text)?.heads ?? [];
		for (const key of keysOf(text)) for (const head of heads) push(blocks, `${key} ${head}`, i);
	});
	const pairs = new Set<number>();
	for (const block of blocks.values())
		for (const [k, a] of block.entries()) for (const b of block.slice(k + 1)) pairs.add(a * texts.length + b);
	const found = texts.map((text): [string, string] => [text, text]);
	for (const pair of pairs) {
		const [p, q] = [texts[Math.floor(pair / texts.length)] ?? "", texts[pair % texts.length] ?? ""];
		const [x, y] = [surnames.get(p)?.heard, surnames.get(q)?.heard];
		if (x && y && likeness(x, y, worthALook) >= worthALook) found.push([p, q]);
	}
	return found;
}

function fullNames(all: readonly Known[], same: Say, maybe: Say): void {
	const ears: Ears = new Map();
	const families = new Map<string, Surname>();
	const heads = new Map<number, readonly string[]>();
	for (const i of distinct(all, (k) => k.type === "person" && !k.single)) {
		const name = all[i]?.name ?? "";
		const heard = surnameOf(name, ears);
		const family = families.get(heard.text) ?? { heard, bearers: [], heads: new Set<string>() };
		family.bearers.push(i);
		const keys = firstKeys(name);
		heads.set(i, keys);
		for (const key of keys) family.heads.add(key);
		families.set(heard.text, family);
	}
	const judged: (Bond & { readonly say: Say })[] = [];
	const judge = (i: number, j: number) => {
		const [a, b] = i < j ? [i, j] : [j, i];
		const [x, y] = [all[a], all[b]];
		if (!x || !y) return;
		const keys = heads.get(b);
		if (!heads.get(a)?.some((k) => keys?.includes(k))) return;
		const { score, least = 0, because } = comparePeople(x.name, y.name, ask, askWord);
		if (score >= merge && least >= weakest)
			judged.push({ a, b, because: `${x.name} = ${y.name}: ${because}`, say: same });
		else if (score >= ask && least >= askWord)
			judged.push({ a, b, because: `${x.name} and ${y.name}: ${because}`, say: maybe });
	};
	for (const [p, q] of meeting(families)) {
		const [here, there] = [families.get(p)?.bearers ?? [], families.get(q)?.bearers ?? []];
		for (const i of here) for (const j of there) if (p !== q || i < j) judge(i, j);
	}
	judged.sort((x, y) => x.a - y.a || x.b - y.b);
	const several = torn(
		judged.filter((j) => j.say === same),
		all,
	);
	for (const { a, b, because, say } of judged) {
		if (say === same && (several.has(a) || several.has(b)))
			maybe(a, b, `${all[a]?.name} and ${all[b]?.name}: the shorter name fits others too`);
		else say(a, b, because);
	}
}

/**
 * Short names that fit several longer ones which are not one ("Berg-Lund" beside "Anna Berg-Lund" and "Olga Berg-Lund"): they join none, or
 * through them all would be one.
 */
function torn(merges: readonly Bond[], all: readonly Known[]): Set<number> {
	const size = (i: number) => personParts(all[i]?.name ?? "").length;
	const hosts = new Map<number, number[]>();
	for (const { a, b } of merges) {
		const [x, y] = [size(a), size(b)];
		if (x < y) push(hosts, a, b);
		else if (y < x) push(hosts, b, a);
	}
	const isOne = (i: number, j: number) => {
		const { score, least = 0 } = comparePeople(all[i]?.name ?? "", all[j]?.name ?? "", merge, weakest);
		return score >= merge && least >= weakest;
	};
	const found = new Set<number>();
	for (const [short, long] of hosts) {
		const [first, ...others] = long;
		if (first !== undefined && others.some((other) => !isOne(first, other))) found.add(short);
	}
	return found;
}

/** From here on a surname alone is that of a full name; and another surname alone. */
const onlyOne = 0.82;
const alike = 0.9;

/** A surname alone is the one person of that surname, if all full names that fit are spellings of one. */
function surnames(all: readonly Known[], same: Say): void {
	const full = distinct(all, (k) => k.type === "person" && !k.single);
	// A first name alone is nobody's surname, unless an office stands before it.
	const alone = distinct(all, (k) => k.type === "person" && k.single && (!k.firstOnly || k.roles.length > 0));
	const ears: Ears = new Map();
	const near = (
		list: readonly number[],
		blocks: ReadonlyMap<string, readonly number[]>,
		name: string,
		least: number,
	) => {
		const like = unscaled(least);
		const own = surnameOf(name, ears);
		const found = new Set(closeKeysOf(own.text).flatMap((k) => blocks.get(k) ?? []));
		return list.length === 0
			? []
			: [...found]
					.sort((x, y) => x - y)
					.filter((j) => likeness(own, surnameOf(all[j]?.name ?? "", ears), like) >= like - 1e-9);
	};
	const blocks = blocked(full, (i) => surnameOf(all[i]?.name ?? "", ears).text);
	const lone = blocked(alone, (i) => surnameOf(all[i]?.name ?? "", ears).text);
	for (const i of alone) {
		const one = all[i];
		if (!one) continue;
		const fits = near(full, blocks, one.name, onlyOne).filter(
			(j) => comparePeople(one.name, all[j]?.name ?? "", onlyOne).score >= onlyOne,
		);
		const [host] = fits;
		const lead = host === undefined ? undefined : all[host];
		if (!lead || host === undefined) {
			const others = near(alone, lone, one.name, alike).filter(
				(j) =>
					j > i &&
					!one.firstOnly &&
					!all[j]?.firstOnly &&
					comparePeople(one.name, all[j]?.name ?? "", alike).score >= alike,
			);
			for (const j of others) same(i, j, `${one.name} = ${all[j]?.name}: they sound alike`);
			continue;
		}
		const oneMan = fits.every((j) => {
			const { score, least = 0 } = comparePeople(lead.name, all[j]?.name ?? "", merge);
			return score >= merge && least >= weakest;
		});
		if (oneMan) same(host, i, `${one.name} = ${lead.name}: the only one of that surname`);
	}
}

/** People known by a first name only. Between documents they are one only in copied words (else see `namesakes`); within one, a near spelling is asked about. */
function firstNames(all: readonly Known[], same: Say, maybe: Say): void {
	const inDocument = new Map<string, number[]>();
	const inSentence = new Map<string, number[]>();
	all.forEach((one, i) => {
		if (!bare(one)) return;
		push(inDocument, `${one.document}\n${plain(one.name).charAt(0)}`, i);
		if (one.firstOnly)
			for (const sentence of one.sentences) push(inSentence, `${plain(one.name)}\n${one.name.length}\n${sentence}`, i);
	});
	for (const together of inSentence.values()) {
		// The first of each spelling stands for all of it.
		const firsts = new Map<string, number>();
		for (const b of together) {
			const y = all[b];
			for (const a of firsts.values()) {
				const x = all[a];
				if (x && y && x.document !== y.document) same(a, b, `${x.name}: the same words in two documents`);
			}
			if (y && !firsts.has(y.name)) firsts.set(y.name, b);
		}
	}
	for (const block of inDocument.values())
		for (const [k, a] of block.entries())
			for (const b of block.slice(k + 1)) {
				const [x, y] = [all[a], all[b]];
				if (!x || !y) continue;
				const like = likeness(hear(plain(x.name)), hear(plain(y.name)));
				const once = Math.min(x.mentions, y.mentions) === 1;
				if (like >= 0.7)
					maybe(a, b, `${y.name} stands where ${x.name} does in the same text; they differ by a letter or two`);
				else if (once && like >= 0.4)
					maybe(a, b, `${y.name}, a first name like ${x.name}, stands once in the same account`);
			}
}

const bare = (k: Known) => k.type === "person" && k.single && k.roles.length === 0;

function push<K>(map: Map<K, number[]>, key: K, i: number): void {
	const list = map.get(key);
	if (list) list.push(i);
	else map.set(key, [i]);
}

/** Groups of indexes of the same first name alone in several documents: any two of a group may be one. */
function namesakes(all: readonly Known[], kept: ReadonlySet<string>): number[][] {
	const groups = new Map<string, number[]>();
	all.forEach((one, i) => {
		const name = plain(one.name);
		if (bare(one) && one.firstOnly && !kept.has(`${name}\n${name}`)) push(groups, `${one.name.length}\n${name}`, i);
	});
	return [...groups.values()].filter((g) => new Set(g.map((i) => all[i]?.document)).size > 1);
}

/** Pairs of names that have a word of four letters and more in common, or all their letters; words that many have say nothing. */
function sharing(list: readonly number[], nameOf: (i: number) => string): [number, number][] {
	const blocks = new Map<string, number[]>();
	for (const i of list) {
		const name = plain(nameOf(i));
		for (const word of new Set([...name.split(/[\s-]+/u).filter((w) => w.length > 3), name.replace(/[\s-]/gu, "")])) {
			const block = blocks.get(word);
			if (block) block.push(i);
			else blocks.set(word, [i]);
		}
	}
	const size = (list.at(-1) ?? 0) + 1;
	const pairs = new Set<number>();
	for (const block of blocks.values())
		if (block.length <= 40) for (const a of block) for (const b of block) if (a < b) pairs.add(a * size + b);
	return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / size), pair % size]);
}

/** Organisations: an abbreviation that a document defines, the names of one body, or names that differ in form only. */
function organisations(all: readonly Known[], standing: readonly (Standing | null)[], same: Say, maybe: Say): void {
	const byName = new Map<string, number>();
	all.forEach((one, i) => {
		const key = identity(one.name, standing[i] ?? null);
		if (one.type !== "person" && !byName.has(key)) byName.set(key, i);
	});
	const list = [...byName.values()];
	const named = (name: string, beside: Standing | null) =>
		(beside ? byName.get(identity(name, beside)) : undefined) ?? byName.get(plain(name));
	all.forEach((one, i) => {
		if (one.type === "person") return;
		for (const alias of one.aliases) {
			const other = named(alias, standing[i] ?? null);
			if (other !== undefined && other !== i)
				same(
					Math.min(i, other),
					Math.max(i, other),
					plain(alias) === plain(one.name) ? "" : `${alias} = ${one.name}: so defined in ${one.document}`,
				);
		}
	});
	const bodies = new Map<string, number>();
	for (const i of list) {
		const one = standing[i];
		const number = bodyNumber(all[i]?.name ?? "");
		const key = one
			? one.country === ""
				? null
				: `${one.post}\n${one.country}`
			: number === null
				? null
				: `${number}`;
		if (key === null) continue;
		const other = bodies.get(key);
		if (other === undefined) bodies.set(key, i);
		else {
			const why = one ? `the same body of one country (${one.country})` : "two names of one body";
			same(other, i, `${all[other]?.name} = ${all[i]?.name}: ${why}`);
		}
	}
	for (const [a, b] of sharing(list, (i) => all[i]?.name ?? "")) {
		const [x, y] = [all[a], all[b]];
		if (!x || !y) continue;
		// Bodies that every country has are told apart by what they are and whose.
		const [p, q] = [standing[a], standing[b]];
		if (p && q && (p.country !== q.country || p.post === q.post)) continue;
		const { score, because } = compareOrganisations(x.name, y.name, askBodies);
		if (score >= mergeBodies) same(a, b, `${x.name} = ${y.name}: ${because}`);
		else if (score >= askBodies) maybe(a, b, `${x.name} and ${y.name}: ${because}`);
	}
}
