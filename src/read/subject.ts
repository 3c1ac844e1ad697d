import type { Name } from "../core/reading.js";
import { firstFrom, type Span } from "../core/span.js";
import type { Language } from "../lang/language.js";
import type { Token } from "../text/tokens.js";

/** Words of a noun phrase before its last, and words that what is set off by commas may hold and still be a name. */
const leading = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u;
const naming = /^(?:NOUN|PROPN|ADJ|DET|X)$/u;
/** Words that are read back from the last word of a subject, what is set off behind it, and from one verb to another. */
const longest = 10;
const aside = 24;
const between = 30;

/** What is asked of a language. */
type Words = Pick<Language, "offices" | "voices" | "descriptions" | "lemma">;

/** The comma that opens what the comma at `close` closes, -1 where none is near. */
function opening(tokens: readonly Token[], close: number): number {
	for (let k = close - 1; k > 0 && close - k <= aside; k--) if (tokens[k]?.text === ",") return k;
	return -1;
}

/** The name that covers an offset, of names in order. */
function nameOver(names: readonly Name[], offset: number): Name | null {
	const at = firstFrom(names, offset + 1) - 1;
	const name = names[at];
	return name && name.end > offset ? name : null;
}

/** The first token of the noun phrase that ends at `last`: with what leads it, and what it is of ("the union of dockers"). A name is never cut. */
function phraseFrom(language: Words, tokens: readonly Token[], last: number, names: readonly Name[]): number {
	const { of } = language.offices;
	let first = last;
	while (first > 0 && last - first < longest) {
		const name = nameOver(names, tokens[first]?.start ?? 0);
		if (name && (tokens[first - 1]?.start ?? 0) >= name.start) {
			first--;
			continue;
		}
		const before = tokens[first - 1];
		// "In a letter Lind put": what a person is called stands before the name, and nothing else.
		const isOther = before?.tag === "NOUN" && !language.voices.people.has(language.lemma(before.norm, "NOUN"));
		if (name?.type === "person" && isOther && !language.descriptions.people.has(before.norm)) break;
		// "The association Sand and Stone".
		if (before?.tag === "CCONJ" && tokens[first]?.tag === "PROPN" && tokens[first - 2]?.tag === "PROPN") {
			first -= 2;
			continue;
		}
		// "The miners' union", "the ministry's spokesman".
		const owner = tokens[first - 2];
		if (before?.fine === "POS" && /^(?:NOUN|PROPN)$/u.test(owner?.tag ?? "")) {
			first -= 2;
			continue;
		}
		const joins = of.has(before?.norm ?? "") && /^(?:NOUN|PROPN)$/u.test(tokens[first - 2]?.tag ?? "");
		const leads = tokens[first]?.tag !== "DET" && (leading.test(before?.tag ?? "") || before?.fine === "PRP$");
		if (!joins && !leads) break;
		first -= joins ? 2 : 1;
	}
	return first;
}

/** Tokens `[first, end)` of a subject. */
export interface Subject {
	readonly first: number;
	readonly end: number;
	/** The last token of the noun that says who it is; what is set off behind it stands after. */
	readonly head: number;
}

/**
 * The subject of the verb at token `verb`: a pronoun, a name or a noun with what leads it, past what is set off by commas ("Our lawyers, walking down every street, counted"), with
 * the name that is ("the governor of Norda, Ada Lind, spoke"). A second verb has the subject of the one before it ("took it back and spoke of 37"). Null where there is none.
 */
export function subjectOf(
	language: Words,
	tokens: readonly Token[],
	verb: number,
	names: readonly Name[],
	seconds = 2,
): Subject | null {
	const { of } = language.offices;
	let k = verb - 1;
	while (k >= 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[k]?.tag ?? "")) k--;
	if (seconds > 0 && tokens[k]?.tag === "CCONJ") {
		for (let v = k - 1; v > 0 && k - v < between; v--)
			if (tokens[v]?.tag === "VERB" && /^VB[DPZ]$/u.test(tokens[v]?.fine ?? "")) {
				const first = subjectOf(language, tokens, v, names, seconds - 1);
				if (first) return first;
			}
		return null;
	}
	let end = k + 1;
	if (tokens[k]?.text === ",") {
		const open = opening(tokens, k);
		if (open < 1) return null;
		const inside = tokens.slice(open + 1, k);
		const isName =
			inside.some((t) => t.tag === "PROPN") &&
			inside.every((t) => naming.test(t.tag) || of.has(t.norm) || t.text === ".");
		end = isName ? k : open;
		k = open - 1;
	}
	const last = tokens[k];
	if (!last || !/^(?:NOUN|PROPN|PRON)$/u.test(last.tag)) return null;
	const first = last.tag === "PRON" ? k : phraseFrom(language, tokens, k, names);
	return { first, end, head: k };
}

/** The span of a subject. */
export function spanOfSubject(tokens: readonly Token[], { first, end }: Subject): Span | null {
	const [a, b] = [tokens[first], tokens[end - 1]];
	return a && b ? { start: a.start, end: b.end } : null;
}
