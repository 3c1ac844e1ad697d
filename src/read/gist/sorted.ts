/** Longer lists than any sentence of a newspaper gives. */
const long = 60;

/** Nothing twice, in order of the alphabet. */
export function sorted(list: readonly string[]): string[] {
	if (list.length > long) return [...new Set(list)].sort();
	const made: string[] = [];
	for (const word of list) {
		let at = made.length;
		while (at > 0 && (made[at - 1] ?? "") > word) at--;
		if (at > 0 && made[at - 1] === word) continue;
		made.push(word);
		for (let i = made.length - 1; i > at; i--) made[i] = made[i - 1] ?? "";
		made[at] = word;
	}
	return made;
}
