import type { Name, NameType, Reading } from "../../core/reading.js";
import { plain } from "./parts.js";

/** A kind stands for a name that is read as several where it has this share of the mentions. */
const most = 0.6;

/** How a name is read over all documents. */
interface Tally {
	readonly mentions: Map<NameType, number>;
	all: number;
}

/**
 * Readings in which a name that different documents read as different kinds ("the Harbour Watch", once taken for a person) is of the kind that most of its mentions have. Names of one word
 * may be a town and somebody's surname: they are settled only where no person is told of by a full name that holds the word. A pure function of the set: the order has no effect.
 */
export function settled(readings: readonly Reading[]): readonly Reading[] {
	const tallies = new Map<string, Tally>();
	const inFull = new Set<string>();
	for (const { names } of readings)
		for (const { name, type } of names) {
			const key = plain(name);
			const tally = tallies.get(key) ?? { mentions: new Map<NameType, number>(), all: 0 };
			tally.mentions.set(type, (tally.mentions.get(type) ?? 0) + 1);
			tally.all++;
			tallies.set(key, tally);
			if (type === "person" && key.includes(" ")) for (const word of key.split(" ")) inFull.add(word);
		}
	const kinds = new Map<string, NameType>();
	for (const [key, { mentions, all }] of tallies) {
		if (mentions.size < 2 || inFull.has(key)) continue;
		for (const [type, count] of mentions) {
			if (type === "other" || count < all * most) continue;
			// Of one word a person's is the kind that is guessed most easily.
			if (type !== "person" || key.includes(" ")) kinds.set(key, type);
		}
	}
	if (kinds.size === 0) return readings;
	return readings.map((reading) => {
		const kindOf = (one: Name) => kinds.get(plain(one.name)) ?? one.type;
		if (reading.names.every((one) => kindOf(one) === one.type)) return reading;
		return { ...reading, names: reading.names.map((one) => ofKind(one, kindOf(one))) };
	});
}

function ofKind(one: Name, type: NameType): Name {
	return one.type === type ? one : { ...one, type };
}
