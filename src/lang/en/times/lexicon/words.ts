/** The words of one class, each with its value. A word written with a capital counts only where it has one in the text. */
export type Words = Readonly<Record<string, number | string>>;

/** Words that count on: the first is `from`, the next one more. */
export function counted(words: string, from = 1): Readonly<Record<string, number>> {
	return Object.fromEntries(words.split(" ").map((word, i) => [word, i + from]));
}

/** Words by the code that they stand for: `{ M: "minute min" }`. */
export function coded(byCode: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(byCode).flatMap(([code, words]) => words.split(" ").map((word) => [word, code])),
	);
}

/** Words by the number that they stand for: `{ "-1": "last previous" }`. */
export function valued(byValue: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
	return Object.fromEntries(Object.entries(coded(byValue)).map(([word, value]) => [word, Number(value)]));
}
