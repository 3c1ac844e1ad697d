import { personParts, plain } from "./parts.js";
import { type Heard, hear } from "./sounds.js";

/** Surnames as they sound, by name; kept while one set of documents is linked. */
export type Ears = Map<string, Heard>;

/** The surname of a person's name. */
export function surnameOf(name: string, ears: Ears): Heard {
	let heard = ears.get(name);
	if (!heard) {
		const parts = personParts(name).filter((p) => !p.patronymic);
		heard = parts.at(-1)?.heard ?? hear(plain(name));
		ears.set(name, heard);
	}
	return heard;
}

/** Both parts of a surname with a hyphen as one word ("Berge-Lund" is "Bergelund"); null where a name ends in none. */
export function doubled(name: string): Heard | null {
	const { first, second } = /(?<first>\p{L}{2,})[-‐‑](?<second>\p{L}{2,})\s*$/u.exec(name.slice(-60))?.groups ?? {};
	return first === undefined || second === undefined ? null : hear(plain(first + second));
}
