import type { Single } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import type { Telling } from "./points.js";

/** One person of one document, with all that the document tells of them. */
export interface Person {
	readonly tellings: readonly Telling[];
	readonly dead: boolean;
	readonly hurt: boolean;
}

interface Open {
	name: string | null;
	sex: Single["sex"];
	age: number | null;
	/** Set apart from the one told first ("another man"). */
	other: boolean;
	tellings: Telling[];
}

const surname = (name: string) => fold(name).split(" ").at(-1) ?? "";

/** True where a description can be of an open person: nothing that both say differs. */
function fits(open: Open, single: Single): boolean {
	if (open.name !== null && single.name !== null && surname(open.name) !== surname(single.name)) return false;
	if (single.other && !open.other) return false;
	if (open.sex !== null && single.sex !== null && open.sex !== single.sex) return false;
	return open.age === null || single.age === null || open.age === single.age;
}

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
	return open.map(({ tellings: list }) => ({
		tellings: [...list].sort((a, b) => a.order - b.order),
		dead: list.some((t) => t.figure.of === "killed"),
		hurt: list.some((t) => t.figure.of === "injured"),
	}));
}
