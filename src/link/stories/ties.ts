/** A document found by what it shares most with, the others first that share more; of those that share the same the first id. */
interface Near {
	readonly other: number;
	readonly share: number;
}

/** The others that each document keeps: those that it shares most with. */
const kept = 24;

/** Who is near whom, and how alike two are of which one is near the other: a function of what was met, not of its order. */
export interface Ties {
	readonly add: (document: number) => void;
	/** The likeness of all that a document is tied to. */
	readonly of: (document: number) => ReadonlyMap<number, number>;
	/** Finds anew what a document is near; `isNew` where it also becomes near to others, but for those that are `looking` themselves (1 for each). */
	readonly look: (document: number, isNew: boolean, looking: Uint8Array) => void;
	/** Of documents that share less with some others than before, those that are near one of these: what they are near may change. No other loses by it, and none gains. */
	readonly losing: (documents: readonly number[], others: readonly number[]) => readonly number[];
	/** Measures a tie anew. */
	readonly measure: (a: number, b: number) => void;
}

/** What ties are made with. */
interface TieInput {
	/** -1, 0 or 1 by the ids of two documents. */
	readonly order: (a: number, b: number) => number;
	readonly meet: (document: number, met: (other: number, share: number) => void) => void;
	readonly alike: (a: number, b: number) => number;
	/** Called with each tie that is made, measured or undone, and the most that it was or is. */
	readonly touched: (a: number, b: number, like: number) => void;
}

const nobody: ReadonlyMap<number, number> = new Map();

export function tiesBy({ order, meet, alike, touched }: TieInput): Ties {
	const nearest: Near[][] = [];
	const ties: Map<number, number>[] = [];
	const before = (p: Near, q: Near) => (q.share - p.share || order(p.other, q.other)) < 0;
	/** Puts one where it belongs in a list of the nearest. */
	const put = (list: Near[], one: Near) => {
		let at = list.length;
		for (let last = list[at - 1]; last !== undefined && before(one, last); last = list[at - 1]) at--;
		list.splice(at, 0, one);
		if (list.length > kept) list.pop();
	};
	const isNear = (a: number, b: number) => nearest[a]?.some(({ other }) => other === b) ?? false;
	const measure = (a: number, b: number) => {
		const like = alike(a, b);
		touched(a, b, Math.max(like, ties[a]?.get(b) ?? 0));
		ties[a]?.set(b, like);
		ties[b]?.set(a, like);
	};
	const untie = (a: number, b: number) => {
		if (isNear(a, b) || isNear(b, a)) return;
		touched(a, b, ties[a]?.get(b) ?? 0);
		ties[a]?.delete(b);
		ties[b]?.delete(a);
	};
	/** Takes a new list of the nearest of a document: ties what is new, unties what is gone. */
	const take = (document: number, list: Near[]) => {
		const gone = nearest[document] ?? [];
		nearest[document] = list;
		for (const { other } of list) if (ties[document]?.has(other) !== true) measure(document, other);
		for (const { other } of gone) untie(document, other);
	};
	/** True where so much of what is shared has a place in a list. */
	const fits = (list: readonly Near[], share: number) => list.length < kept || share >= (list[kept - 1]?.share ?? 0);
	return {
		add(document) {
			nearest[document] = [];
			ties[document] = new Map();
		},
		of: (document) => ties[document] ?? nobody,
		look(document, isNew, looking) {
			const mine: Near[] = [];
			meet(document, (other, share) => {
				// Nearly all stop here.
				if (fits(mine, share)) put(mine, { other, share });
				if (!isNew || looking[other] === 1) return;
				const theirs = nearest[other] ?? [];
				if (!fits(theirs, share)) return;
				const list = [...theirs];
				put(list, { other: document, share });
				take(other, list);
			});
			take(document, mine);
		},
		losing(documents, others) {
			const gone = new Set(others);
			return documents.filter((document) => nearest[document]?.some(({ other }) => gone.has(other)));
		},
		measure,
	};
}
