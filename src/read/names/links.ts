import { type Candidate, withExtra } from "./mentions.js";

/**
 * Adds what the longer names of the text say of the shorter: a single word that ends a person's full name is that person, one that stands
 * in an organisation's name is rather the organisation.
 */
export function linked(list: readonly Candidate[]): Candidate[] {
	const lasts = new Set<string>();
	const firsts = new Set<string>();
	const bodies = new Set<string>();
	const initials = new Set<string>();
	for (const { mention: m, make } of list) {
		if (m.from === m.to) continue;
		const units = m.units.slice(m.from, m.to + 1).filter((u) => u.cap);
		if (units.length < 2) continue;
		const has = (f: string) => make.has.has(f);
		const organised =
			has("organisation head") || has("organisation word") || has("legal form") || has("known organisation");
		if (organised) {
			for (const u of units) bodies.add(u.norm);
			initials.add(units.map((u) => u.norm[0]).join(""));
			continue;
		}
		if (has("site head") || has("place head") || has("place lead") || has("known place")) continue;
		if (
			units.length <= 4 &&
			(has("given and surname") || has("titled") || has("initial") || has("age") || has("particle"))
		) {
			const last = units.filter((u) => !u.is.generations).at(-1);
			if (last) lasts.add(last.norm);
			if (units[0]) firsts.add(units[0].norm);
		}
	}
	return list.map((c) => {
		const { mention: m } = c;
		const first = m.units[m.from];
		if (m.from !== m.to || !first) return c;
		const extra: string[] = [];
		if (lasts.has(first.norm)) extra.push("ends a person");
		if (firsts.has(first.norm)) extra.push("begins a person");
		if (bodies.has(first.norm)) extra.push("in a body");
		if (first.caps && initials.has(first.norm)) extra.push("initials of a body");
		return extra.length > 0 ? withExtra(c, extra) : c;
	});
}
