import type { Single } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import type { Telling } from "./points.js";

/** One person of one document, with all that the document tells of them. */
export interface Person {
	readonly tellings: readonly Telling[];
	readonly dead: boolean;
	readonly hurt: boolean;
	readonly who: Who;
}

/** What is known of a person. */
export interface Who {
	readonly name: string | null;
	readonly sex: Single["sex"];
	readonly age: number | null;
}

interface Open {
	name: string | null;
	sex: Single["sex"];
	age: number | null;
	/** Set apart from the one told first ("another man"). */
	other: boolean;
	tellings: Telling[];
}

/** True where two names can be one person's: the same first and last word, or a single word that the other has. */
function named(a: string, b: string): boolean {
	const [x, y] = [fold(a).split(" "), fold(b).split(" ")];
	if (x.length > 1 && y.length > 1) return x[0] === y[0] && x.at(-1) === y.at(-1);
	const [one, all] = x.length === 1 ? [x[0], y] : [y[0], x];
	return one !== undefined && all.includes(one);
}

/** True where two descriptions can be of one person: nothing that both say differs. */
export function agree(a: Who, b: Who): boolean {
	if (a.name !== null && b.name !== null && !named(a.name, b.name)) return false;
	if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return false;
	return a.age === null || b.age === null || a.age === b.age;
}

const fits = (open: Open, single: Single) => agree(open, single) && (!single.other || open.other);

/** How much a description says: names before ages before sexes. */
function weight({ name, age, sex, as }: Single): number {
	return (name === null ? 0 : 8) + (age === null ? 0 : 4) + (sex === null ? 0 : 2) + (as === "indefinite" ? 1 : 0);
}

/**
 * The fewest persons of whom the descriptions of one document can speak: the fullest descriptions first, each put to the first person of whom
 * nothing said differs. So "a man", "the victim" and "Adams, 34" are one, and a man and a woman are two.
 */
export function persons(tellings: readonly Telling[]): Person[] {
	const described = tellings.flatMap((telling) =>
		telling.figure.person ? [{ telling, single: telling.figure.person }] : [],
	);
	described.sort((a, b) => weight(b.single) - weight(a.single) || a.telling.order - b.telling.order);
	const open: Open[] = [];
	for (const { telling, single } of described) {
		const known = open.find((o) => fits(o, single));
		if (known) {
			known.name ??= single.name;
			known.sex ??= single.sex;
			known.age ??= single.age;
			known.tellings.push(telling);
		} else open.push({ name: single.name, sex: single.sex, age: single.age, other: single.other, tellings: [telling] });
	}
	return open.map(({ tellings: list, name, sex, age }) => ({
		who: { name, sex, age },
		tellings: [...list].sort((a, b) => a.order - b.order),
		dead: list.some((t) => t.figure.of === "killed"),
		hurt: list.some((t) => t.figure.of === "injured"),
	}));
}
