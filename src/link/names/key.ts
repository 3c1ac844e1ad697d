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
 * A coarse key by which words that may be spellings of one name meet: its first two consonants by class, whatever the script. Words whose
 * first consonants are silent or doubtful have several keys.
 */
export function keysOf(word: string): string[] {
	const heard = hear(word);
	const found = new Set<string>();
	const walk = (at: number, key: string, depth: number) => {
		if (key.length >= 2 || at >= heard.pieces.length || depth > 12 || found.size > 12) {
			found.add(key);
			return;
		}
		for (const piece of heard.pieces[at] ?? [])
			for (const r of piece.readings) {
				let next = key;
				for (const sound of r.sounds) {
					const c = classes[sound];
					if (c && next.length < 2 && next.at(-1) !== c) next += c;
				}
				walk(piece.end, next, depth + 1);
			}
	};
	walk(0, "", 0);
	return [...found];
}
