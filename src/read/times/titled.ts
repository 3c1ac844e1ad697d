import type { TimeKind } from "../../lang/times.js";
import type { Token } from "../../text/tokens.js";
import type { Found } from "./find.js";

/** What is written small wherever it is no name: days of the week, months and feasts are not. */
const small: ReadonlySet<TimeKind> = new Set<TimeKind>(["set", "deictic", "unit", "part", "ref", "duration", "told"]);

const isTitle = (text: string) => /^\p{Lu}\p{Ll}/u.test(text);
const isWord = (token: Token) => /^\p{L}/u.test(token.text);
const isCapital = (token: Token | undefined) =>
	token !== undefined && /^\p{Lu}/u.test(token.text) && token.tag !== "PRON";

/**
 * True where the words of a time are a name, or part of one, by their capitals within a sentence: "the Daily Echo", "USA Today", a programme called "This Week".
 * Not for headings, where every word may have one.
 */
export function isTitled(tokens: readonly Token[], found: Found): boolean {
	if (!small.has(found.rule.kind) || found.first === 0) return false;
	const words = tokens.slice(found.first, found.last + 1).filter(isWord);
	const [head, ...rest] = words[0]?.tag === "DET" && !isTitle(words[0].text) ? words.slice(1) : words;
	if (!head || !isTitle(head.text) || !rest.every((t) => isTitle(t.text))) return false;
	const next = tokens[found.last + 1];
	const before = tokens[found.first - 1];
	// What lasted so long is often called after it: "the Six-Day War".
	if (found.rule.kind === "duration" && isCapital(next)) return false;
	if (rest.length > 0 || words.length < found.last - found.first + 1) return true;
	return (
		(isCapital(next) && next?.tag !== "VERB" && next?.tag !== "AUX") || (isCapital(before) && before?.tag === "PROPN")
	);
}
