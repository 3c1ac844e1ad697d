import { byText } from "../../core/order.js";
import type { Count } from "../count.js";
import type { Frequency } from "../frequencies.js";
import { hash } from "../words.js";
import { alike, clusters, type Edge, type Leaf } from "./clusters.js";
import type { Counted, vocabulary } from "./counted.js";
import { type Keys, kept, meeting } from "./meeting.js";
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

/** A document found by what it shares most with, the others first that share more; of those that share the same the first id. */
interface Near {
	readonly other: number;
	readonly share: number;
}

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

export function sorted(known: ReturnType<typeof vocabulary>, frequency: Frequency, count?: Count): Sorted {
	const weight = weights(known, frequency);
	const meet = meeting(weight.sign);
	const documents: Read[] = [];
	const leaves: Leaf[] = [];
	/** The nearest of each document, and the likeness of each two of which one is among the other's. */
	const nearest: Near[][] = [];
	const ties: Map<number, number>[] = [];
	const storyOf: number[][] = [];
	let told: (readonly string[])[] = [];
	let added: number[] = [];
	let walked = 0;
	const order = (p: Near, q: Near) =>
		q.share - p.share || byText(documents[p.other]?.id ?? "", documents[q.other]?.id ?? "");
	/** Puts one where it belongs in a list of the nearest, which grows to `kept` at most. */
	const put = (list: Near[], one: Near) => {
		let at = list.length;
		for (let last = list[at - 1]; last !== undefined && order(one, last) < 0; last = list[at - 1]) at--;
		list.splice(at, 0, one);
		if (list.length > kept) list.pop();
	};
	const tied = (i: number, j: number) =>
		(nearest[i]?.some((n) => n.other === j) ?? false) || (nearest[j]?.some((n) => n.other === i) ?? false);
	const untie = (i: number, j: number, touch: (i: number, j: number, like: number) => void) => {
		if (tied(i, j)) return;
		touch(i, j, ties[i]?.get(j) ?? 0);
		ties[i]?.delete(j);
		ties[j]?.delete(i);
	};
	return {
		add(document) {
			added.push(documents.push(document) - 1);
		},
		stories() {
			if (added.length === 0) return told;
			const fresh = new Set(added);
			const looking = new Set(added);
			for (const i of added) {
				const document = documents[i];
				if (!document) continue;
				weight.add(i, document.words);
				nearest[i] = [];
				ties[i] = new Map();
				for (const moved of meet.add(i, keysOf(document, weight))) looking.add(moved);
			}
			added = [];
			const dirty = new Set([...fresh, ...weight.changed()]);
			let likes = 0;
			for (const i of dirty) {
				const document = documents[i];
				if (document) leaves[i] = { id: document.id, day: document.day, vector: weight.vector(document.words) };
			}
			const met = new Set<number>();
			/** Of two that are strongly tied, or were, both may be in another story now. */
			const touch = (i: number, j: number, like: number) => {
				if (like < tying) return;
				met.add(i);
				met.add(j);
			};
			const tie = (i: number, j: number) => {
				const [a, b] = [leaves[i], leaves[j]];
				if (!a || !b) return;
				likes++;
				const like = alike(a, b);
				touch(i, j, Math.max(like, ties[i]?.get(j) ?? 0));
				ties[i]?.set(j, like);
				ties[j]?.set(i, like);
			};
			/** Takes a new list of the nearest of a document: ties what is new, unties what is gone. */
			const take = (i: number, list: Near[]) => {
				const before = nearest[i] ?? [];
				nearest[i] = list;
				for (const { other } of list) if (ties[i]?.has(other) !== true) tie(i, other);
				for (const { other } of before) untie(i, other, touch);
			};
			for (const i of looking) {
				const mine: Near[] = [];
				meet.meet(i, (other, share) => {
					// Nearly all stop here.
					if (mine.length < kept || share >= (mine[kept - 1]?.share ?? 0)) put(mine, { other, share });
					if (looking.has(other) || !fresh.has(i)) return;
					const theirs = nearest[other] ?? [];
					if (theirs.length >= kept && share < (theirs[kept - 1]?.share ?? 0)) return;
					const list = [...theirs];
					put(list, { other: i, share });
					take(other, list);
				});
				take(i, mine);
			}
			for (const i of dirty) {
				for (const j of ties[i]?.keys() ?? []) if (!dirty.has(j) || i < j) tie(i, j);
				met.add(i);
			}
			// What any of these were in one story or one tangle with is sorted anew.
			const again = new Set<number>();
			const strong = (i: number) => [...(ties[i] ?? [])].flatMap(([j, like]) => (like >= tying ? [j] : []));
			for (const start of met) {
				if (again.has(start)) continue;
				const walk = [start];
				again.add(start);
				for (let i = walk.pop(); i !== undefined; i = walk.pop())
					for (const j of [...strong(i), ...(storyOf[i] ?? [])])
						if (!again.has(j)) {
							again.add(j);
							walk.push(j);
						}
			}
			const numbers = new Map<string, number>();
			const inside = [...again].flatMap((i) => {
				const leaf = leaves[i];
				if (leaf) numbers.set(leaf.id, i);
				return leaf ? [leaf] : [];
			});
			const edges: Edge[] = [];
			for (const i of again)
				for (const [j, like] of ties[i] ?? []) {
					const [a, b] = [leaves[i], leaves[j]];
					if (like >= tying && a && b && a.id < b.id) edges.push({ a, b, like });
				}
			const found = clusters(inside, edges, threshold);
			const gone = new Set<string>();
			for (const i of again) if (!fresh.has(i)) gone.add(documents[storyOf[i]?.[0] ?? i]?.id ?? "");
			for (const list of found) {
				const members = list.map(({ id }) => numbers.get(id) ?? 0);
				for (const i of members) storyOf[i] = members;
			}
			const lists = found.map((list) => list.map(({ id }) => id)).sort((p, q) => byText(p[0] ?? "", q[0] ?? ""));
			told = merged(
				told.filter(([first]) => !gone.has(first ?? "")),
				lists,
			);
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
