import { bare } from "../text/fold.js";

/** In what share of the documents of the news at large a word stands: 0 to 1, null where that is not known. */
export type Frequency = (word: string) => number | null;

/** Where nothing is known of any word. */
export const noFrequency: Frequency = () => null;

/** Words of a usual report. */
const usual = 300;

/**
 * The frequencies of `data/frequencies.txt`: the most usual words of some languages, in order. The share of a word at rank r of all words is taken
 * to be 0.08 / (r + 2.7) (Mandelbrot's form of Zipf's law), from which follows the share of reports of 300 words that hold it.
 * Throws where the file is none.
 */
export function frequencies(file: Uint8Array): Frequency {
	const lines = new TextDecoder().decode(file).split("\n");
	if (lines[0] !== "# newsreel frequencies 1")
		throw new Error("data/frequencies.txt is not in its format: make it again with bench/link/frequencies.ts");
	const shares = new Map<string, number>();
	let rank = 0;
	for (const line of lines.slice(1)) {
		if (line.startsWith("# ")) {
			rank = 0;
			continue;
		}
		const word = bare(line);
		const share = 1 - (1 - 0.08 / (rank + 2.7)) ** usual;
		rank++;
		if (word !== "") shares.set(word, Math.max(share, shares.get(word) ?? 0));
	}
	return (word) => shares.get(word) ?? null;
}
