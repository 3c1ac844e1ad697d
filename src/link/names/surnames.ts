import { push } from "../../core/lists.js";
import type { Say } from "./bonds.js";
import { doubled, type Ears, surnameOf } from "./ears.js";
import { merge, weakest } from "./full-names.js";
import { closeKeysOf } from "./key.js";
import { distinct, type Known } from "./known.js";
import { comparePeople, unscaled } from "./people.js";
import { likeness } from "./sounds.js";

/** From here on a surname alone is that of a full name; and another surname alone. */
const onlyOne = 0.82;
const alike = 0.9;

function blocked(list: readonly number[], wordsOf: (i: number) => readonly string[]): Map<string, number[]> {
	const blocks = new Map<string, number[]>();
	for (const i of list)
		for (const key of new Set(wordsOf(i).flatMap((word) => closeKeysOf(word)))) push(blocks, key, i);
	return blocks;
}

/** A surname alone is the one person of that surname, if all full names that fit are spellings of one. */
export function surnames(all: readonly Known[], same: Say): void {
	const full = distinct(all, (k) => k.type === "person" && !k.single);
	// A first name alone is nobody's surname, unless an office stands before it.
	const alone = distinct(all, (k) => k.type === "person" && k.single && (!k.firstOnly || k.roles.length > 0));
	const ears: Ears = new Map();
	/** A surname, and with both its parts as one word where it has two. */
	const heardAs = (name: string) => {
		const both = doubled(name);
		return both === null ? [surnameOf(name, ears)] : [surnameOf(name, ears), both];
	};
	const wordsOf = (i: number) => heardAs(all[i]?.name ?? "").map(({ text }) => text);
	const near = (
		list: readonly number[],
		blocks: ReadonlyMap<string, readonly number[]>,
		name: string,
		least: number,
	) => {
		const like = unscaled(least);
		const own = surnameOf(name, ears);
		const found = new Set(closeKeysOf(own.text).flatMap((k) => blocks.get(k) ?? []));
		return list.length === 0
			? []
			: [...found]
					.sort((x, y) => x - y)
					.filter((j) => heardAs(all[j]?.name ?? "").some((heard) => likeness(own, heard, like) >= like - 1e-9));
	};
	const blocks = blocked(full, wordsOf);
	const lone = blocked(alone, wordsOf);
	for (const i of alone) {
		const one = all[i];
		if (!one) continue;
		const fits = near(full, blocks, one.name, onlyOne).filter(
			(j) => comparePeople(one.name, all[j]?.name ?? "", onlyOne).score >= onlyOne,
		);
		const [host] = fits;
		const lead = host === undefined ? undefined : all[host];
		if (!lead || host === undefined) {
			const others = near(alone, lone, one.name, alike).filter(
				(j) =>
					j > i &&
					!one.firstOnly &&
					!all[j]?.firstOnly &&
					comparePeople(one.name, all[j]?.name ?? "", alike).score >= alike,
			);
			for (const j of others) same(i, j, `${one.name} = ${all[j]?.name}: they sound alike`);
			continue;
		}
		const oneMan = fits.every((j) => {
			const { score, least = 0 } = comparePeople(lead.name, all[j]?.name ?? "", merge);
			return score >= merge && least >= weakest;
		});
		if (oneMan) same(host, i, `${one.name} = ${lead.name}: the only one of that surname`);
	}
}
