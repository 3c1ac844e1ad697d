import { hear } from "./sounds.js";

/** Classes of consonants that spellings of one name mix up. */
const classes: Readonly<Record<string, string>> = {
	b: "p",
	p: "p",
	v: "p",
	f: "p",
	d: "t",
	t: "t",
	k: "k",
	g: "k",
	x: "k",
	h: "k",
	s: "s",
	z: "s",
	S: "s",
	Z: "s",
	C: "s",
	J: "s",
	c: "s",
	W: "s",
	l: "l",
	r: "r",
	m: "m",
	n: "m",
};

/**
 * A coarse key by which words that may be spellings of one name meet: its first three consonants by class, whatever the script. Words whose
 * first consonants are silent or doubtful have several keys.
 */
export function keysOf(word: string): string[] {
	return keysOfSize(word, 3);
}

/** The same with five consonants, for words that are all but the same. */
export function closeKeysOf(word: string): string[] {
	return keysOfSize(word, 5);
}

/** The same with the first consonant alone, and a key for a word that may begin with a vowel: first names that are one have one in common. */
export function headsOf(word: string): string[] {
	const found = keysOfSize(word, 1);
	const vowel = hear(word).pieces[0]?.some((p) =>
		p.readings.some((r) => r.cost <= 0.2 && !classes[r.sounds.charAt(0)]),
	);
	return vowel ? [...found, "-"] : found;
}

function keysOfSize(word: string, size: number): string[] {
	const heard = hear(word);
	const found = new Set<string>();
	// Every state (place, key so far) is visited once.
	const seen = new Set<string>(["0 "]);
	const todo: [number, string][] = [[0, ""]];
	for (let next = todo.pop(); next; next = todo.pop()) {
		const [at, key] = next;
		if (key.length >= size || at >= heard.pieces.length) {
			found.add(key);
			continue;
		}
		for (const piece of heard.pieces[at] ?? [])
			for (const r of piece.readings) {
				if (r.cost > 0.2) continue;
				let longer = key;
				for (const sound of r.sounds) {
					const c = classes[sound];
					if (c && longer.length < size && longer.at(-1) !== c) longer += c;
				}
				const state = `${piece.end} ${longer}`;
				if (!seen.has(state)) {
					seen.add(state);
					todo.push([piece.end, longer]);
				}
			}
	}
	return [...found];
}
