import { push } from "../../core/lists.js";
import type { Say } from "./bonds.js";
import type { Known } from "./known.js";
import { compareOrganisations } from "./organisations.js";
import { bodyNumber, plain } from "./parts.js";
import { type Standing, unnamed } from "./standing.js";

/** Names of bodies are one from this score on; down to the other a person is asked. */
const mergeBodies = 0.93;
const askBodies = 0.85;

/** The letters of a name; the interior ministries of two countries are two, whatever their letters. */
export const identity = (name: string, standing: Standing | null) =>
	standing ? `${plain(name)}\n${standing.country}` : plain(name);

/** Pairs of names that have a word of four letters and more in common, or all their letters; words that many have say nothing. */
function sharing(list: readonly number[], nameOf: (i: number) => string): [number, number][] {
	const blocks = new Map<string, number[]>();
	for (const i of list) {
		const name = plain(nameOf(i));
		for (const word of new Set([...name.split(/[\s-]+/u).filter((w) => w.length > 3), name.replace(/[\s-]/gu, "")]))
			push(blocks, word, i);
	}
	const size = (list.at(-1) ?? 0) + 1;
	const pairs = new Set<number>();
	for (const block of blocks.values())
		if (block.length <= 40) for (const a of block) for (const b of block) if (a < b) pairs.add(a * size + b);
	return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / size), pair % size]);
}

/** Organisations: an abbreviation that a document defines, the names of one body, or names that differ in form only. */
export function bodies(all: readonly Known[], standing: readonly (Standing | null)[], same: Say, maybe: Say): void {
	const byName = new Map<string, number>();
	all.forEach((one, i) => {
		const key = identity(one.name, standing[i] ?? null);
		if (one.type !== "person" && !byName.has(key)) byName.set(key, i);
	});
	const list = [...byName.values()];
	const named = (name: string, beside: Standing | null) =>
		(beside ? byName.get(identity(name, beside)) : undefined) ?? byName.get(plain(name));
	all.forEach((one, i) => {
		if (one.type === "person") return;
		for (const alias of one.aliases) {
			const other = named(alias, standing[i] ?? null);
			if (other !== undefined && other !== i)
				same(
					Math.min(i, other),
					Math.max(i, other),
					plain(alias) === plain(one.name) ? "" : `${alias} = ${one.name}: so defined in ${one.document}`,
				);
		}
	});
	const first = new Map<string, number>();
	for (const i of list) {
		const one = standing[i];
		const number = bodyNumber(all[i]?.name ?? "");
		const key = one
			? one.country === ""
				? null
				: `${one.post}\n${one.country}`
			: number === null
				? null
				: `${number}`;
		if (key === null) continue;
		const other = first.get(key);
		if (other === undefined) first.set(key, i);
		else {
			const country = one?.country === unnamed ? "which nobody names" : one?.country;
			const why = one ? `the same body of one country (${country})` : "two names of one body";
			same(other, i, `${all[other]?.name} = ${all[i]?.name}: ${why}`);
		}
	}
	for (const [a, b] of sharing(list, (i) => all[i]?.name ?? "")) {
		const [x, y] = [all[a], all[b]];
		if (!x || !y) continue;
		// Bodies that every country has are told apart by what they are and whose.
		const [p, q] = [standing[a], standing[b]];
		if (p && q && (p.country !== q.country || p.post === q.post)) continue;
		const { score, because } = compareOrganisations(x.name, y.name, askBodies);
		if (score >= mergeBodies) same(a, b, `${x.name} = ${y.name}: ${because}`);
		else if (score >= askBodies) maybe(a, b, `${x.name} and ${y.name}: ${because}`);
	}
}
