import type { NameType } from "../../core/reading.js";
import { type Candidate, withExtra } from "./mentions.js";

/**
 * What the first guesses of a text say of each other: names in one list are mostly of one type, and a short name is what the longer name
 * that holds it is. The features are added to those of the candidates.
 */
export function beside(list: readonly Candidate[], types: readonly NameType[]): Candidate[] {
	// Types of the longer names by each of their words.
	const holders = new Map<string, Map<NameType, Set<string>>>();
	list.forEach(({ mention: m }, i) => {
		const type = types[i];
		if (m.from === m.to || !type) return;
		for (let k = m.from; k <= m.to; k++) {
			const u = m.units[k];
			if (!u?.cap) continue;
			const held = holders.get(u.norm) ?? new Map<NameType, Set<string>>();
			const keys = held.get(type) ?? new Set<string>();
			keys.add(m.key);
			held.set(type, keys);
			holders.set(u.norm, held);
		}
	});
	return list.map((c, i) => {
		const m = c.mention;
		const extra: string[] = [];
		for (const step of [-1, 1]) {
			const other = list[i + step];
			const type = types[i + step];
			if (!other || !type || other.mention.sentence !== m.sentence) continue;
			const [a, b] = step < 0 ? [other.mention, m] : [m, other.mention];
			const size = b.from - a.to - 1;
			if (size <= 0 || size > 3) continue;
			const gap = m.units.slice(a.to + 1, b.from);
			const listed = gap.every(
				(u) => u.text === "," || u.text === ";" || u.text === "/" || u.tag === "CCONJ" || u.tag === "DET",
			);
			if (!listed) continue;
			const bare = gap.length === 1 && gap[0]?.text === ",";
			extra.push(bare ? (step < 0 ? `comma after ${type}` : `comma before ${type}`) : `listed with ${type}`);
		}
		const first = m.units[m.from];
		if (m.from === m.to && first)
			for (const type of [...(holders.get(first.norm)?.keys() ?? [])].sort()) extra.push(`held by ${type}`);
		return extra.length === 0 ? c : withExtra(c, extra);
	});
}
