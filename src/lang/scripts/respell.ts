/** A habit of spelling foreign names: what one language writes, and what English writes. */
interface Habit {
	readonly language: string;
	readonly turns: readonly (readonly [RegExp, string])[];
}

/** Habits of French, German and Polish, Turkish and scholarly spellings, on folded letters; each is tried as a whole. */
const habits: readonly Habit[] = [
	{
		language: "French",
		turns: [
			[/tch/gu, "~c"],
			[/dj/gu, "~j"],
			[/ch/gu, "sh"],
			[/~c/gu, "ch"],
			[/(?<![a-z])j|(?<=[aeiouyrln])j/gu, "zh"],
			[/~j/gu, "j"],
			[/ou(?=[^aeiouy]|$)/gu, "u"],
			[/gu(?=[eiy])/gu, "g"],
			[/ss(?=[aeiouy])/gu, "s"],
			[/sk$/gu, "sk"],
		],
	},
	{
		language: "German",
		turns: [
			[/tsch/gu, "ch"],
			[/dsch/gu, "j"],
			[/sch/gu, "sh"],
			[/w/gu, "v"],
			[/(?<![a-z])j/gu, "y"],
			[/j/gu, "y"],
			[/z/gu, "ts"],
		],
	},
	{
		language: "plain",
		turns: [
			[/q/gu, "k"],
			[/kh/gu, "h"],
			[/'/gu, ""],
		],
	},
	{
		language: "Kazakh",
		turns: [
			[/q/gu, "k"],
			[/kh/gu, "k"],
			[/y/gu, "i"],
		],
	},
	{
		language: "Arabic",
		turns: [
			[/ei|ai/gu, "ay"],
			[/ou|oo/gu, "u"],
			[/ee/gu, "i"],
		],
	},
];

/** Other spellings of a folded name under which a list may have it, none twice, the name itself not among them. */
export function respellings(folded: string): string[] {
	const found = new Set<string>();
	for (const { turns } of habits) {
		let word = folded;
		for (const [pattern, to] of turns) word = word.replace(pattern, to);
		found.add(word);
	}
	found.delete(folded);
	return [...found];
}
