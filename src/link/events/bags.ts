import { type Extent, extent } from "../../core/edtf.js";
import { byText } from "../../core/order.js";
import type { Where } from "../../core/reading.js";
import { bare } from "../../text/fold.js";
import { noFrequency } from "../frequencies.js";
import type { EventClaim, EventInput } from "./input.js";

/** A deed of a claim, what it is done to and by as terms. */
export interface BagDeed {
	readonly kind: string;
	/** The term of the kind itself, and its number among the kinds. */
	readonly term: number;
	readonly kindNumber: number;
	/** Terms of other kinds that may be told of the same happening. */
	readonly akin: readonly number[];
	readonly objects: readonly number[];
	readonly subjects: readonly number[];
	/** All who take part in it, each once. */
	readonly parties: readonly number[];
	/** What it is about, but for places: what it is done to, or who does it where it is done to nobody. */
	readonly theme: readonly number[];
	readonly negated: boolean;
	readonly minor: boolean;
}

/** A claim made ready to be compared. Terms are numbers of words, kinds of thing, `@actor`, `#number`. */
export interface Bag {
	readonly at: EventClaim;
	/** Its terms stand in the column of all of them (`Bags.column`) from one index to another, ascending. Who makes the claim is among them where that is an actor: "he had ordered" names nobody. */
	readonly from: number;
	readonly to: number;
	/** Length of the vector of weights of the terms. */
	readonly norm: number;
	readonly deeds: readonly BagDeed[];
	readonly places: readonly string[];
	readonly extent: Extent | null;
	readonly root: string;
}

/** Stands for every empty list: most claims have several, and there are millions of claims. */
const none: readonly never[] = [];
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);

/** Who takes part in a deed, each once; one of the two lists itself where that is all, for there are millions. */
function partiesOf(objects: readonly number[], subjects: readonly number[]): readonly number[] {
	const others = subjects.filter((s) => !objects.includes(s));
	if (others.length === 0) return objects;
	return objects.length === 0 ? subjects : [...objects, ...others];
}

function themeOf(objects: readonly number[], subjects: readonly number[], isPlace: (term: number) => boolean) {
	const rest = (list: readonly number[]) => (list.some(isPlace) ? orNone(list.filter((t) => !isPlace(t))) : list);
	const about = rest(objects);
	return about.length > 0 ? about : rest(subjects);
}

/** The weight of shipped frequencies against those of the case, in claims. */
const prior = 40;
const unknown = 0.004;

/** About what a rare word that two claims share weighs in a case of 80 claims. */
const usual = 4;

export interface Bags {
	readonly list: readonly Bag[];
	/** The terms of all claims, one after another: as an array each they took half of the time that comparing did, for collecting. */
	readonly column: Int32Array;
	/** How much a term says: higher where fewer claims hold it. */
	readonly weight: (term: number) => number;
	readonly word: (term: number) => string;
	/** True where a term is a name, or a number of two digits or more. */
	readonly isSpecific: (term: number) => boolean;
	/** How many terms there are. */
	readonly terms: number;
	/** How much more a weight counts in a small case, where no word is shown to be rare: 1 from some 80 claims on. */
	readonly scale: number;
	/** Whether two kinds of happening may be one, or exclude one another. */
	readonly kinship: (a: BagDeed, b: BagDeed) => "same" | "like" | "against" | null;
}

/** A name that no actor is known for meets others by its last word. */
function nameTerm(document: string, name: string, input: EventInput): string {
	const actor = input.actorOf?.(document, name) ?? input.placeOf?.(document, name);
	return `@${
		actor ??
		bare(name)
			.split(/[\s-]+/u)
			.at(-1) ??
		""
	}`;
}

/** Keeps what a function gave for the last few arguments: claims of one document name the same people, claims of a case the same days. */
function kept<T>(make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		let made = known.get(text);
		if (made === undefined) {
			made = make(text);
			known.set(text, made);
		}
		return made;
	};
}

/** What a term is part of: the wider family of a kind of thing, the kinds of office that an actor holds. */
function widerOf(input: EventInput): (term: string) => readonly string[] {
	const things = input.languages.flatMap((l) => l.things);
	const families = new Map(things.flatMap((t) => (t.within ? [[t.name, [t.within]] as const] : [])));
	const kinds = new Map(things.flatMap((t) => t.words.map((word) => [word.replace(/\/.$/u, ""), t.name] as const)));
	const offices = kept((actor) => {
		const roles = (input.rolesOf?.(actor) ?? []).map(bare);
		return [...new Set(roles.flatMap((role) => [role, role.split(" ")[0] ?? ""]).flatMap((r) => kinds.get(r) ?? []))];
	});
	return (term) => (/^@p\d/u.test(term) ? offices(term.slice(1)) : (families.get(term) ?? []));
}

/** Kinds are numbered, and how each stands to each is looked up: this is asked for every two deeds of every two claims. */
function kinshipOf(input: EventInput, kinds: readonly string[]): Bags["kinship"] {
	const deeds = input.languages.flatMap((l) => l.deeds);
	const like = new Set(deeds.flatMap((d) => d.like.map((other) => `${d.name} ${other}`)));
	const against = new Set(deeds.flatMap((d) => d.against.map((other) => `${d.name} ${other}`)));
	const table = kinds.flatMap((a) =>
		kinds.map((b) => {
			const both = `${a} ${b}`;
			return a === b ? "same" : like.has(both) ? "like" : against.has(both) ? "against" : null;
		}),
	);
	return (a, b) => table[a.kindNumber * kinds.length + b.kindNumber] ?? null;
}

/** The places that a claim tells; one that is told by a doubtful name is found by its letters too. */
function placesOf(
	where: readonly Where[],
	spelt: readonly string[],
	placeOf: (name: string) => string | null,
): readonly string[] {
	const ids = where.flatMap((w) => placeOf(w.name) ?? []);
	return ids.length === 0 ? none : [...new Set([...ids, ...spelt.map((name) => `=${name}`)])];
}

/** Letters from which on a spelling says something by itself. */
const longEnough = 4;

/**
 * Spellings that several documents take for different things, one of which is a place ("Dabel" for a person here and for a place there, "Wilson Airport" in two cities), or that only some of them know: they
 * meet by their letters besides. Two people of one name do not.
 */
function mistaken(input: EventInput): ReadonlySet<string> {
	const known = new Map<string, Set<string>>();
	const seen = new Set<string>();
	for (const { claim, document } of input.claims)
		for (const name of claim.gist?.names ?? []) {
			const key = `${document}\n${name}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const id = input.placeOf?.(document, name) ?? input.actorOf?.(document, name) ?? "";
			const spelling = bare(name);
			known.set(spelling, (known.get(spelling) ?? new Set()).add(id));
		}
	const found = new Set<string>();
	for (const [spelling, ids] of known)
		if (ids.size > 1 && spelling.length >= longEnough && [...ids].some((id) => id.startsWith("g"))) found.add(spelling);
	return found;
}

/** Bags of the claims that have a gist, in order of document and place in it, and the weights of their terms. */
export function bags(input: EventInput): Bags {
	const sorted = [...input.claims].sort(
		(a, b) => byText(a.document, b.document) || a.claim.start - b.claim.start || byText(a.claim.id, b.claim.id),
	);
	const words: string[] = [];
	const number = kept((word) => words.push(word) - 1);
	const counts: number[] = [];
	const when = kept((edtf) => extent(edtf));
	let document: string | null = null;
	let nameOf = (name: string) => name;
	let placeOf = (name: string): string | null => name;
	const folded = kept(bare);
	const wider = widerOf(input);
	const likes = new Map(input.languages.flatMap((l) => l.deeds.map((d) => [d.name, d.like] as const)));
	const kinds: string[] = [];
	const kindOf = kept((name) => ({
		kind: name,
		kindNumber: kinds.push(name) - 1,
		term: number(name),
		akin: orNone((likes.get(name) ?? none).map(number)),
	}));
	const doubtful = mistaken(input);
	const isPlace = (term: number) => /^@g\d/u.test(words[term] ?? "");
	let column = new Int32Array(1024);
	let size = 0;
	const list = sorted.map((at): { -readonly [K in keyof Bag]: Bag[K] } => {
		const { claim } = at;
		if (at.document !== document) {
			const here = at.document;
			document = here;
			nameOf = kept((name) => nameTerm(here, name, input));
			placeOf = kept((name) => input.placeOf?.(here, name) ?? null);
		}
		const { gist } = claim;
		const names = new Map((gist?.names ?? []).map((n) => [folded(n), nameOf(n)]));
		const spelt = doubtful.size === 0 ? none : [...names.keys()].filter((name) => doubtful.has(name));
		const named = (list: readonly string[]) =>
			orNone([
				...new Set([
					...[...list, ...list.flatMap((t) => wider(names.get(t) ?? t))].map((term) => number(names.get(term) ?? term)),
					...spelt.filter((name) => list.includes(name)).map((name) => number(`@=${name}`)),
				]),
			]);
		const all = [
			...(gist?.words ?? []),
			...names.values(),
			...spelt.map((name) => `@=${name}`),
			...(gist?.numbers ?? []).map((n) => `#${n}`),
		];
		if (at.by && /^p\d+$/u.test(at.by)) all.push(`@${at.by}`);
		const terms = Int32Array.from(new Set(all.map(number))).sort();
		for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
		if (size + terms.length > column.length) {
			const wider = new Int32Array(2 * (size + terms.length));
			wider.set(column);
			column = wider;
		}
		column.set(terms, size);
		const from = size;
		size += terms.length;
		return {
			at,
			from,
			to: size,
			// Not 0: a field that holds whole numbers first is made anew, with its object, at the first other.
			norm: Number.NaN,
			deeds: orNone(
				(gist?.deeds ?? none).map((d) => {
					const { kind, term, kindNumber, akin } = kindOf(d.kind);
					const objects = named(d.objects);
					const subjects = named(d.subjects);
					return {
						// One by one: spread they make objects that are slow to read, and these are read for each pair of claims.
						kind,
						term,
						kindNumber,
						akin,
						objects,
						subjects,
						parties: partiesOf(objects, subjects),
						theme: themeOf(objects, subjects, isPlace),
						negated: claim.act === "denies" || d.negated === true,
						minor: d.minor === true,
					};
				}),
			),
			places: placesOf(claim.where, spelt, placeOf),
			extent: claim.when ? when(claim.when.edtf) : null,
			root: input.rootOf?.(at.document) ?? at.document,
		};
	});
	const frequency = input.frequency ?? noFrequency;
	const weights = Float64Array.from(words, (word, term) => {
		const at = /^[@#]/u.test(word) ? unknown : (frequency(word) ?? unknown);
		return -Math.log(((counts[term] ?? 1) + prior * at) / (list.length + prior));
	});
	const weight = (term: number) => weights[term] ?? 0;
	for (const bag of list) {
		let square = 0;
		for (let i = bag.from; i < bag.to; i++) square += weight(column[i] ?? 0) ** 2;
		bag.norm = Math.sqrt(square);
	}
	const specific = words.map((word) => /^(?:@|#\d{2})/u.test(word));
	return {
		list,
		column: column.slice(0, size),
		weight,
		word: (term) => words[term] ?? "",
		isSpecific: (term) => specific[term] === true,
		terms: words.length,
		scale: Math.max(1, usual / -Math.log((2 + prior * unknown) / (list.length + prior))),
		kinship: kinshipOf(input, kinds),
	};
}
