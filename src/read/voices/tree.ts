import { at, bareRun, type Run, type View } from "./view.js";

/** Where the tokens that hang on a token begin and end. */
interface Reach {
	readonly first: readonly number[];
	readonly last: readonly number[];
	/** Indices of the tokens that hang on each token directly. */
	readonly below: readonly (readonly number[])[];
}

const reaches = new WeakMap<View, Reach | null>();

/** The reach of every token of a sentence, null where no parser ran. Made once a view; a crossing tree gives the outer bounds. */
function reachOf(view: View): Reach | null {
	const known = reaches.get(view);
	if (known !== undefined) return known;
	const n = view.tokens.length;
	const parsed = n > 0 && view.tokens.every((t) => t.head !== null);
	if (!parsed) {
		reaches.set(view, null);
		return null;
	}
	const below: number[][] = view.tokens.map(() => []);
	const roots: number[] = [];
	view.tokens.forEach((t, i) => {
		const head = t.head ?? -1;
		if (head < 0 || head === i) roots.push(i);
		else below[head]?.push(i);
	});
	const first = view.tokens.map((_, i) => i);
	const last = view.tokens.map((_, i) => i);
	const order: number[] = [...roots];
	for (let k = 0; k < order.length; k++) order.push(...(below[order[k] ?? 0] ?? []));
	for (let k = order.length - 1; k >= 0; k--) {
		const i = order[k] ?? 0;
		for (const child of below[i] ?? []) {
			first[i] = Math.min(first[i] ?? i, first[child] ?? child);
			last[i] = Math.max(last[i] ?? i, last[child] ?? child);
		}
	}
	const made: Reach = { first, last, below };
	reaches.set(view, made);
	return made;
}

const climbs = /^(?:conj|xcomp|advcl|parataxis|ccomp)/u;

/** The subject of the verb at `verb` by the tree; `own` where it hangs on that very verb. Null where no parser ran or no subject is there. */
export function treeSubject(view: View, verb: number): { readonly run: Run; readonly own: boolean } | null {
	const reach = reachOf(view);
	if (!reach) return null;
	let here = verb;
	for (let steps = 0; steps < 6; steps++) {
		const subject = (reach.below[here] ?? []).find((i) => /^nsubj(?!:pass)/u.test(at(view, i).rel ?? ""));
		if (subject !== undefined) {
			const run = bareRun(view, reach.first[subject] ?? subject, reach.last[subject] ?? subject);
			if (!run || (run.first <= verb && verb <= run.last)) return null;
			return { run, own: here === verb };
		}
		const { rel, head } = at(view, here);
		if (head === null || head < 0) return null;
		if (rel === "acl") {
			const run = bareRun(view, reach.first[head] ?? head, Math.min(reach.last[head] ?? head, here - 1));
			return run && run.first <= head && head <= run.last ? { run, own: false } : null;
		}
		if (!climbs.test(rel ?? "")) return null;
		here = head;
	}
	return null;
}
