import { push } from "../../core/lists.js";
import type { Bond, Say } from "./bonds.js";
import { type Ears, surnameOf } from "./ears.js";
import { headsOf, keysOf } from "./key.js";
import { distinct, type Known } from "./known.js";
import { nicknameGroups, personParts } from "./parts.js";
import { comparePeople } from "./people.js";
import { type Heard, likeness } from "./sounds.js";

/** Full names are one from this score on, if no pair of their words is below `weakest`. */
export const merge = 0.84;
export const weakest = 0.79;
/** Down to here a person is asked. */
const ask = 0.72;
const askWord = 0.66;
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

/** People by their full names: spellings of one name are one, or a person is asked. */
export function fullNames(all: readonly Known[], same: Say, maybe: Say): void {
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
