/** Words in order of the alphabet, nothing twice, in a list that is used again. */
interface Bag {
	n: number;
	readonly words: string[];
}

/** Longer lists than any sentence of a newspaper gives: what comes after is sorted at the end. */
const long = 60;

const bag: Bag = { n: 0, words: [] };

/** Puts a word into the bag. */
export function put(word: string): void {
	const { words, n } = bag;
	let at = n;
	if (n <= long) {
		while (at > 0 && (words[at - 1] ?? "") > word) at--;
		if (at > 0 && words[at - 1] === word) return;
		for (let i = n; i > at; i--) words[i] = words[i - 1] ?? "";
	}
	words[at] = word;
	bag.n = n + 1;
}

/** Empties it: whoever stopped half-way may have left words in it. */
export function clear(): void {
	bag.n = 0;
}

export function isEmpty(): boolean {
	return bag.n === 0;
}

/** What was put into the bag since it was emptied last; empties it. */
export function emptied(): string[] {
	const { words, n } = bag;
	bag.n = 0;
	const found = words.slice(0, n);
	return n > long ? [...new Set(found)].sort() : found;
}
