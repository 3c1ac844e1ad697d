import { byText } from "../../core/order.js";
import { add, dot, type Vector } from "./vector.js";

/** Two documents and how alike they are. */
export interface Edge {
	readonly a: Leaf;
	readonly b: Leaf;
	readonly like: number;
}

/** A document that is to be put into a story. */
export interface Leaf {
	readonly id: string;
	readonly vector: Vector;
	/** Its day (days since 1970), null where unknown. */
	readonly day: number | null;
}

/** The strongest edges that lead out of a cluster are kept when it grows. */
const kept = 100;
/** A cluster of alike documents loses less by the outliers in it than a plain average has it. */
const coherencePower = 0.2;

/** What is known of a cluster. */
interface Cluster {
	readonly sum: Vector;
	readonly members: readonly Leaf[];
	/** Of its members the first id. */
	readonly key: string;
	/** Sum of the likeness of all ordered pairs in it, a document with itself as 1. */
	readonly inside: number;
	/** Sum of days, and how many members have one. */
	readonly days: number;
	readonly dated: number;
	edges: readonly Edge[];
	/** What it went into. */
	into: Cluster | null;
	nearest: Cluster | null;
	/** How alike it is with others, as far as that was asked. */
	readonly likes: Map<Cluster, number>;
}

/** Likeness of documents that lie days apart: at 100 days or more it is 0.7 of what the words say. A story may run for months, two of one kind may not. */
function near(a: Cluster, b: Cluster): number {
	if (a.dated === 0 || b.dated === 0) return 1;
	return 1 - 0.3 * Math.min(1, Math.abs(a.days / a.dated - b.days / b.dated) / 100);
}

function likeness(a: Cluster, b: Cluster): number {
	const [n, m] = [a.members.length, b.members.length];
	const coherence = (a.inside / n ** 2) * (b.inside / m ** 2);
	return (dot(a.sum, b.sum) / (n * m) / coherence ** coherencePower) * near(a, b);
}

/** How alike two documents are by themselves. */
export function alike(a: Leaf, b: Leaf): number {
	return dot(a.vector, b.vector);
}

const byLike = (x: Edge, y: Edge) => y.like - x.like || byText(x.a.id, y.a.id) || byText(x.b.id, y.b.id);

/** True where a pair of clusters, as alike as another, comes before it: by the first ids. */
function isBefore(x: Cluster, y: Cluster, z: Cluster): boolean {
	const [p, q] = x.key < y.key ? [x.key, y.key] : [y.key, x.key];
	const [r, s] = x.key < z.key ? [x.key, z.key] : [z.key, x.key];
	return p < r || (p === r && q < s);
}

/**
 * Agglomerative clusters by average link (Sokal and Michener 1958), found in rounds: two clusters of which each is the one most like the other become one (reciprocal
 * nearest neighbours, Benzécri 1982), as long as that likeness is `least` or more. The average of all pairs is the product of the two sums of vectors, so no table of pairs is kept; only
 * clusters with an edge between them are tried. A function of the leaves and edges, whatever their order; what nothing ties has no effect. After a round only
 * those are looked at anew that lie beside one that grew.
 */
export function clusters(leaves: readonly Leaf[], edges: readonly Edge[], least: number): Leaf[][] {
	const own = new Map<Leaf, Cluster>();
	const outer = new Map<Leaf, Edge[]>(leaves.map((leaf) => [leaf, []]));
	for (const edge of edges) {
		outer.get(edge.a)?.push(edge);
		outer.get(edge.b)?.push(edge);
	}
	for (const leaf of leaves)
		own.set(leaf, {
			sum: leaf.vector,
			members: [leaf],
			key: leaf.id,
			inside: 1,
			days: leaf.day ?? 0,
			dated: leaf.day === null ? 0 : 1,
			edges: outer.get(leaf) ?? [],
			into: null,
			nearest: null,
			likes: new Map(),
		});
	const of = (leaf: Leaf): Cluster | null => {
		let at = own.get(leaf) ?? null;
		let top = at;
		while (top?.into) top = top.into;
		// Those on the way are passed over from now on.
		if (top !== null && at !== top) own.set(leaf, top);
		at = top;
		return at;
	};
	const beside = (x: Cluster, edge: Edge) => {
		const a = of(edge.a);
		return a === x ? of(edge.b) : a;
	};
	const like = (x: Cluster, y: Cluster) => {
		const known = x.likes.get(y);
		if (known !== undefined) return known;
		const found = x.key < y.key ? likeness(x, y) : likeness(y, x);
		x.likes.set(y, found);
		y.likes.set(x, found);
		return found;
	};
	const nearestOf = (x: Cluster): Cluster | null => {
		let best: Cluster | null = null;
		let most = least;
		for (const edge of x.edges) {
			const y = beside(x, edge);
			if (y === null || y === x || y === best) continue;
			const much = like(x, y);
			if (much > most || (much === most && (best === null || isBefore(x, y, best)))) [best, most] = [y, much];
		}
		return best;
	};
	let anew = new Set(own.values());
	while (anew.size > 0) {
		for (const x of anew) x.nearest = nearestOf(x);
		const pairs = [...anew].flatMap((x) => {
			const y = x.nearest;
			return y?.nearest === x && (x.key < y.key || !anew.has(y)) ? [[x, y] as const] : [];
		});
		anew = new Set();
		const grown = pairs.map(([x, y]) => {
			const one: Cluster = {
				sum: add(x.sum, y.sum),
				members: [...x.members, ...y.members],
				key: x.key < y.key ? x.key : y.key,
				inside: x.inside + y.inside + 2 * dot(x.sum, y.sum),
				days: x.days + y.days,
				dated: x.dated + y.dated,
				edges: [],
				into: null,
				nearest: null,
				likes: new Map(),
			};
			x.into = one;
			y.into = one;
			return { one, edges: [...x.edges, ...y.edges] };
		});
		for (const { one, edges } of grown) {
			const out = edges.filter((edge) => of(edge.a) !== of(edge.b)).sort(byLike);
			anew.add(one);
			for (const edge of out) {
				const other = beside(one, edge);
				if (other) anew.add(other);
			}
			one.edges = out.slice(0, kept);
		}
	}
	return [...new Set(leaves.flatMap((leaf) => of(leaf) ?? []))].map(({ members }) =>
		[...members].sort((p, q) => byText(p.id, q.id)),
	);
}
