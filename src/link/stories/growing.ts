import { byText } from "../../core/order.js";
import type { Count } from "../count.js";
import type { Frequency } from "../frequencies.js";
import { hash } from "../words.js";
import { alike, clusters, type Edge, type Leaf } from "./clusters.js";
import type { Counted, Vocabulary } from "./counted.js";
import { type Keys, meeting } from "./meeting.js";
import { tiesBy } from "./ties.js";
import { type Weights, weights } from "./weights.js";

/** A document whose words are counted, and its day. */
export interface Read {
	readonly id: string;
	readonly day: number | null;
	readonly words: Counted;
}

/** The average likeness at which two groups are still one story. */
const threshold = 0.135;

/** Two documents at least as alike are tied: groups without a tie between them are not tried, so that a pile does not hang together by what is half alike. */
const tying = 0.17;

/** A word weighs this at large at least before documents are found by it: what stands in more than some 10 % of all news finds nothing. */
const telling = 3.5;

/** A pile in which only what is beside a new document is worked out anew. */
export interface Sorted {
	readonly add: (document: Read) => void;
	/** Lists of ids of documents, each ascending, in order of their first ids: a function of the set that was added. */
	readonly stories: () => readonly (readonly string[])[];
}

/** What a document is found by. The weights are those of the news at large: how the pile has its words does not move them. */
function keysOf({ id, words: { terms, all, lead, name } }: Read, { atLarge }: Weights): Keys {
	const found: number[] = [];
	const weighed: number[] = [];
	let square = 0;
	const raw = Array.from(terms, (term, i) => {
		const rare = atLarge(term);
		const much = Math.round(
			(1 + Math.log(all[i] ?? 1)) * rare * (1 + 0.25 * (lead[i] ? 1 : 0) + 0.4 * (name[i] ?? 0)) * 64,
		);
		square += much ** 2;
		return rare < telling ? 0 : much;
	});
	raw.forEach((much, i) => {
		if (much === 0) return;
		found.push(terms[i] ?? 0);
		weighed.push(Math.round((much / Math.sqrt(square)) * 4096));
	});
	return { sign: hash(id), terms: Int32Array.from(found), weights: Int32Array.from(weighed) };
}

export function sorted(known: Vocabulary, frequency: Frequency, count?: Count): Sorted {
	const weight = weights(known, frequency);
	const meet = meeting(weight.sign);
	const documents: Read[] = [];
	const leaves: Leaf[] = [];
	const storyOf: number[][] = [];
	let told: (readonly string[])[] = [];
	let added: number[] = [];
	/** Documents that were tied strongly to others before or are now: each may be in another story. */
	let met = new Set<number>();
	let [likes, walked] = [0, 0];
	const idOf = (i: number) => documents[i]?.id ?? "";
	const ties = tiesBy({
		order: (i, j) => byText(idOf(i), idOf(j)),
		meet: meet.meet,
		alike(i, j) {
			likes++;
			const [a, b] = [leaves[i], leaves[j]];
			return a && b ? alike(a, b) : 0;
		},
		touched(i, j, like) {
			if (like < tying) return;
			met.add(i);
			met.add(j);
		},
	});
	/** Puts in what was added. Gives the documents that must find anew what is near them. */
	const takeIn = (fresh: ReadonlySet<number>): Set<number> => {
		const looking = new Set(fresh);
		for (const i of fresh) {
			const document = documents[i];
			if (!document) continue;
			weight.add(i, document.words);
			ties.add(i);
			for (const [a, b] of meet.add(i, keysOf(document, weight))) {
				for (const other of ties.losing(a, b)) looking.add(other);
				for (const other of ties.losing(b, a)) looking.add(other);
			}
		}
		return looking;
	};
	const weigh = (i: number) => {
		const document = documents[i];
		if (document) leaves[i] = { id: document.id, day: document.day, vector: weight.vector(document.words) };
	};
	/** All that is, or was, in one story or one tangle of strong ties with what was met. */
	const tangled = (): Set<number> => {
		const found = new Set(met);
		// A set gives what is added while it is walked.
		for (const i of found) {
			for (const [j, like] of ties.of(i)) if (like >= tying) found.add(j);
			for (const j of storyOf[i] ?? []) found.add(j);
		}
		return found;
	};
	/** Sorts these documents anew, and gives their stories by first id. */
	const regroup = (again: ReadonlySet<number>): string[][] => {
		const numbers = new Map<string, number>();
		const inside: Leaf[] = [];
		const edges: Edge[] = [];
		for (const i of again) {
			const a = leaves[i];
			if (!a) continue;
			numbers.set(a.id, i);
			inside.push(a);
			for (const [j, like] of ties.of(i)) {
				const b = leaves[j];
				if (like >= tying && b && a.id < b.id) edges.push({ a, b, like });
			}
		}
		return clusters(inside, edges, threshold)
			.map((list) => {
				const ids = list.map(({ id }) => id);
				const members = ids.map((id) => numbers.get(id) ?? 0);
				for (const i of members) storyOf[i] = members;
				return ids;
			})
			.sort((p, q) => byText(p[0] ?? "", q[0] ?? ""));
	};
	return {
		add(document) {
			added.push(documents.push(document) - 1);
		},
		stories() {
			if (added.length === 0) return told;
			const fresh = new Set(added);
			added = [];
			likes = 0;
			const looking = takeIn(fresh);
			const dirty = new Set([...fresh, ...weight.changed()]);
			for (const i of dirty) weigh(i);
			met = new Set(dirty);
			// Asked for each document that one meets: a set took a twentieth of the time.
			const isLooking = new Uint8Array(documents.length);
			for (const i of looking) isLooking[i] = 1;
			for (const i of looking) ties.look(i, fresh.has(i), isLooking);
			for (const i of dirty) for (const j of ties.of(i).keys()) if (!dirty.has(j) || i < j) ties.measure(i, j);
			// What any of these were in one story or one tangle with is sorted anew.
			const again = tangled();
			const gone = new Set<string>();
			for (const i of again) if (!fresh.has(i)) gone.add(idOf(storyOf[i]?.[0] ?? i));
			const kept = told.filter(([first]) => !gone.has(first ?? ""));
			told = merged(kept, regroup(again));
			count?.("words of documents met", meet.steps() - walked);
			walked = meet.steps();
			count?.("documents weighed", dirty.size);
			count?.("documents compared", likes);
			count?.("documents sorted", again.size);
			return told;
		},
	};
}

/** Two lists of stories in order of their first ids as one. */
function merged(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): (readonly string[])[] {
	const found: (readonly string[])[] = [];
	for (let i = 0, j = 0; i < a.length || j < b.length; ) {
		const [x, y] = [a[i], b[j]];
		if (x !== undefined && (y === undefined || byText(x[0] ?? "", y[0] ?? "") < 0)) {
			found.push(x);
			i++;
		} else if (y !== undefined) {
			found.push(y);
			j++;
		}
	}
	return found;
}
