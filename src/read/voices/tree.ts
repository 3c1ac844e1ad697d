import { at, bareRun, type Run, type View } from "./view.js";

/** Room for a mark a token, used again. */
let marks = new Uint8Array(512);

/** The first and the last token that hang on `top` or on what hangs on it, itself included. */
function reachOf(view: View, top: number): Run {
	const { tokens } = view;
	if (marks.length < tokens.length) marks = new Uint8Array(tokens.length * 2);
	const inside = marks;
	inside.fill(0, 0, tokens.length);
	inside[top] = 1;
	let first = top;
	let last = top;
	// Heads stand on either side: passes forth and back until nothing is added, three of them mostly.
	for (let added = true; added; ) {
		added = false;
		for (let i = 0; i < tokens.length; i++) {
			const head = tokens[i]?.head ?? -1;
			if (inside[i] || head < 0 || !inside[head]) continue;
			inside[i] = 1;
			added = true;
			if (i < first) first = i;
			if (i > last) last = i;
		}
	}
	return { first, last };
}

/** The first subject that hangs on a verb, -1 where none does. */
function subjectOf(view: View, verb: number): number {
	const { tokens } = view;
	for (let i = 0; i < tokens.length; i++) {
		const t = tokens[i];
		if (t?.head !== verb) continue;
		if (t.rel?.startsWith("nsubj") && !t.rel.startsWith("nsubj:pass")) return i;
	}
	return -1;
}

const climbs = /^(?:conj|xcomp|advcl|parataxis|ccomp)/u;

/** The subject of the verb at `verb` by the tree; `own` where it hangs on that very verb. Null where no parser ran or no subject is there. */
export function treeSubject(view: View, verb: number): { readonly run: Run; readonly own: boolean } | null {
	let here = verb;
	for (let steps = 0; steps < 6; steps++) {
		const { rel, head } = at(view, here);
		if (head === null) return null;
		const subject = subjectOf(view, here);
		if (subject >= 0) {
			const { first, last } = reachOf(view, subject);
			const run = bareRun(view, first, last);
			if (!run || (run.first <= verb && verb <= run.last)) return null;
			return { run, own: here === verb };
		}
		if (head < 0) return null;
		if (rel === "acl") {
			const { first, last } = reachOf(view, head);
			const run = bareRun(view, first, Math.min(last, here - 1));
			return run && run.first <= head && head <= run.last ? { run, own: false } : null;
		}
		if (!climbs.test(rel ?? "")) return null;
		here = head;
	}
	return null;
}
