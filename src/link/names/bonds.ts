import type { Rulings } from "../actors.js";
import { bodies, identity } from "./bodies.js";
import { firstNames, namesakes } from "./first-names.js";
import { fullNames } from "./full-names.js";
import type { Known } from "./known.js";
import { plain } from "./parts.js";
import { type Standing, standings } from "./standing.js";
import { surnames } from "./surnames.js";

/** Two names (indexes) taken, or to be taken, for one, and why. */
export interface Bond {
	readonly a: number;
	readonly b: number;
	readonly because: string;
}
export interface Bonds {
	readonly merged: readonly Bond[];
	readonly proposed: readonly Bond[];
	/** Groups of indexes of one first name alone in several documents, to be asked about too: as groups, for their pairs are too many. */
	readonly namesakes: readonly (readonly number[])[];
}

/** Takes two names (indexes) down, and why. */
export type Say = (a: number, b: number, because: string) => void;

/** Every bond between names is decided from the names alone, never from what was merged before: so no order matters, and each can be taken back. */
export function bonds(all: readonly Known[], rulings: Rulings): Bonds {
	const merged: Bond[] = [];
	const proposed: Bond[] = [];
	const kept = new Set(rulings.apart.flatMap(([a, b]) => [`${plain(a)}\n${plain(b)}`, `${plain(b)}\n${plain(a)}`]));
	const put = (list: Bond[], a: number, b: number, because: string) => {
		const [x, y] = [all[a], all[b]];
		if (x && y && !kept.has(`${plain(x.name)}\n${plain(y.name)}`)) list.push({ a, b, because });
	};
	const standing = standings(all);
	equals(all, standing, (a, b) => put(merged, a, b, ""));
	const same: Say = (a, b, because) => put(merged, a, b, because);
	const maybe: Say = (a, b, because) => put(proposed, a, b, because);
	fullNames(all, same, maybe);
	surnames(all, same);
	firstNames(all, same, maybe);
	bodies(all, standing, same, maybe);
	const first = new Map<string, number>();
	if (rulings.together.length > 0)
		all.forEach((one, i) => {
			const key = plain(one.name);
			if (!first.has(key)) first.set(key, i);
		});
	for (const [left, right] of rulings.together) {
		const [a, b] = [first.get(plain(left)), first.get(plain(right))];
		if (a !== undefined && b !== undefined) merged.push({ a, b, because: "so decided" });
	}
	return { merged, proposed, namesakes: namesakes(all, kept) };
}

/** The same letters: full names and organisations everywhere; a first name alone only where the words around it are copied. */
function equals(
	all: readonly Known[],
	standing: readonly (Standing | null)[],
	same: (a: number, b: number) => void,
): void {
	const first = new Map<string, number>();
	all.forEach((one, i) => {
		if (one.firstOnly) return;
		const key = `${one.type}\n${identity(one.name, standing[i] ?? null)}`;
		const other = first.get(key);
		if (other === undefined) first.set(key, i);
		else same(other, i);
	});
}
