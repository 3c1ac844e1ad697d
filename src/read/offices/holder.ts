import type { Name } from "../../core/reading.js";
import { contains, type Span } from "../../core/span.js";
import type { OfficeVerbs } from "../../lang/offices.js";
import { rolesOf } from "../roles.js";
import { type At, indexAt } from "./at.js";

/** The person that a token stands for or heads the phrase of. */
function personAt(at: At, i: number | undefined, limit: Span): Name | null {
	const token = i === undefined ? undefined : at.tokens[i];
	if (!token) return null;
	if (at.language.pronouns.has(token.norm)) return at.meant(token.start) ?? (at.people.length === 0 ? at.before : null);
	const own = at.people.find((p) => contains(p, token));
	if (own) return own;
	// The head noun of "the mayor, Lena Voss" or "Mayor Lena Voss": the nearest person of the same phrase.
	return at.people.find((p) => p.role !== null && contains(p.role, token) && contains(limit, p)) ?? null;
}

/** Who holds the office of which a verb at token `v` speaks. */
export function holderOf(at: At, v: number, verb: OfficeVerbs): Name | null {
	const { tokens, people } = at;
	const tree = at.tree();
	const cue = tokens[v];
	if (!cue) return null;
	const clause = { start: at.sentence.start, end: at.sentence.end };
	const before = people.filter((p) => p.end <= cue.start).at(-1) ?? null;
	const after = people.find((p) => p.start >= cue.end) ?? null;
	if (tree) {
		const roles = rolesOf(tokens, tree, v);
		const list = verb.holder === "done" ? roles.objects : roles.subjects;
		for (const i of list) {
			const found = personAt(at, i, clause);
			if (found) return found;
		}
		// "who was sacked": the one named right before.
		if (list.some((i) => tokens[i]?.tag === "PRON" && !at.language.pronouns.has(tokens[i]?.norm ?? ""))) return before;
		if (list.length > 0 && verb.holder === "does") return null;
	}
	// Without a tree: no further than eight words, and not over another verb.
	const near = (name: Name | null) => {
		if (!name) return null;
		const other = indexAt(tokens, name.start < cue.start ? name.end - 1 : name.start);
		const between =
			other < v ? tokens.slice(Math.max(other + 1, v - 9), v) : tokens.slice(v + 1, Math.min(other, v + 10));
		return Math.abs(other - v) <= 9 && !between.some((t) => t.tag === "VERB") ? name : null;
	};
	const passive = tokens.slice(Math.max(0, v - 3), v).some((t) => t.tag === "AUX");
	if (verb.holder === "does" || passive) return near(before);
	return near(after);
}
