import type { DescriptionLanguage } from "../../lang/descriptions.js";
import type { Token } from "../../text/tokens.js";
import { byLanguage } from "../../text/words.js";

/** The country that a word, or two in a row, speaks of: its own name or that of its people; ISO code and how many words it takes. */
export type CountryAt = (
	tokens: readonly Token[],
	at: number,
) => { readonly code: string; readonly size: number } | null;

/** What the words of a page are looked up in. */
export interface Surroundings {
	readonly countryAt: CountryAt;
	/** True for a word of a person's name, which no office takes in. */
	readonly isPerson: (token: Token) => boolean;
}

/** A description as it stands in a sentence: tokens `[first, end)`. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	/** The token of its head noun. */
	readonly head: number;
	/** The first token that is no article. */
	readonly named: number;
	readonly kind: string;
	readonly body: boolean;
	/** Wordings of fields brought to one, the rest folded as they stand; in order of the alphabet. */
	readonly of: readonly string[];
	readonly apart: readonly string[];
	readonly country: string | null;
	readonly former: boolean;
	/** True where the reader is taken to know who is meant: "the", "its", "Peru's". */
	readonly definite: boolean;
	/** The pronoun or the end of the name that says whose it is; -1 where there is none. */
	readonly owner: number;
	readonly relation: "before" | "after" | null;
}

const nominal = (token: Token | undefined) =>
	token !== undefined && (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "ADJ");

interface Head {
	readonly first: number;
	readonly kind: string;
	readonly body: boolean;
	readonly relation: Phrase["relation"];
}

/** Words that a head can begin or end with. */
const headWords = byLanguage(
	({ people, bodies, relations }: DescriptionLanguage): ReadonlySet<string> =>
		new Set(
			[people, bodies, relations].flatMap((known) =>
				[...known.keys()].flatMap((name) => [name.split(" ")[0] ?? name, name.slice(name.lastIndexOf(" ") + 1)]),
			),
		),
);

function headOf(language: DescriptionLanguage, tokens: readonly Token[], at: number): Head | null {
	const token = tokens[at];
	if (!token || !headWords(language).has(token.norm)) return null;
	// The first noun of two says what the second is: "the committee room".
	if (!nominal(token) || tokens[at + 1]?.tag === "NOUN") return null;
	const beside = (step: number) => {
		const i = tokens[at + step]?.text === "-" ? at + 2 * step : at + step;
		return { i, norm: tokens[i]?.norm ?? "" };
	};
	const before = beside(-1);
	const double = language.people.get(`${before.norm} ${token.norm}`);
	if (double !== undefined) return { first: before.i, kind: double, body: false, relation: null };
	// "attorney general": the first word of two is no head of its own, whatever its tag.
	if (language.people.has(`${token.norm} ${beside(1).norm}`)) return null;
	const relation = language.relations.get(token.norm) ?? null;
	if (relation !== null) return { first: at, kind: token.norm, body: false, relation };
	const body = language.bodies.get(token.norm);
	if (body !== undefined) return { first: at, kind: body, body: true, relation };
	const kind = language.people.get(token.norm);
	return kind === undefined ? null : { first: at, kind, body: false, relation };
}

/** Words of a field as its one wording. */
function fieldOf(language: DescriptionLanguage, words: readonly string[]): readonly string[] {
	if (words.length === 0) return words;
	const kept = words.filter((w) => !language.idle.has(w) && !language.and.has(w));
	const whole = kept.join(" ");
	const known = language.fields.find((field) => field.includes(whole));
	return known ? [known[0] ?? whole] : [...new Set(kept)].sort();
}

const furthest = 8;

/** The phrase whose head noun stands at a token: what stands before it, whose it is, and what follows its "of"; null where the word heads none. */
export function phraseAt(
	language: DescriptionLanguage,
	tokens: readonly Token[],
	at: number,
	{ countryAt, isPerson }: Surroundings,
): Phrase | null {
	const head = headOf(language, tokens, at);
	if (!head) return null;
	const words: string[] = [];
	const apart: string[] = [];
	let country: string | null = null;
	let former = false;
	let definite = false;
	let owner = -1;
	let first = head.first;
	let named = head.first;
	for (let i = first - 1; i >= 0 && first - i <= 1 && head.first - i <= furthest; i--) {
		const token = tokens[i];
		if (!token || isPerson(token)) break;
		if (language.owners.has(token.norm)) {
			const from = ownerFrom(language, tokens, i);
			if (from === i) break;
			definite = true;
			owner = i - 1;
			for (let k = from; k < i && country === null; k++) country = countryAt(tokens, k)?.code ?? null;
			first = from;
			named = tokens[from]?.tag === "DET" ? from + 1 : from;
			// Whose it is sets it apart where that is a name of no country: "Westland's foreign ministry" is not that of the page's country.
			if (country === null && head.body && tokens[i - 1]?.tag === "PROPN") apart.push(tokens[i - 1]?.norm ?? "");
			break;
		}
		if (language.possessives.has(token.norm)) {
			definite = true;
			owner = i;
			first = i;
			break;
		}
		if (token.tag === "DET" || language.definite.has(token.norm)) {
			definite = language.definite.has(token.norm);
			first = i;
			break;
		}
		if (language.former.has(token.norm)) {
			// "the ousted president", and not "the council ousted President Voss".
			const before = tokens[i - 1]?.tag ?? "PUNCT";
			if (token.tag === "VERB" && before !== "DET" && before !== "ADJ" && before !== "PUNCT") break;
			former = true;
		} else if (language.apart.has(token.norm)) apart.push(token.norm);
		else if (token.text === "-" || language.acting.has(token.norm)) {
			// Says nothing of which office it is.
		} else if (nominal(token)) {
			const two = countryAt(tokens, i - 1);
			const one = two?.size === 2 ? two : countryAt(tokens, i);
			if (one && i + 1 - one.size >= 0) {
				country ??= one.code;
				i -= one.size - 1;
			} else words.unshift(token.norm);
		} else break;
		first = i;
		named = i;
	}
	let end = at + 1;
	if (head.relation === null)
		for (let rounds = 0; rounds < 2 && language.of.has(tokens[end]?.norm ?? ""); rounds++) {
			let k = end + 1;
			while (tokens[k]?.tag === "DET" || language.possessives.has(tokens[k]?.norm ?? "")) k++;
			const from = k;
			for (let size = 1; k - from < furthest; k += size) {
				const token = tokens[k];
				const joins =
					token !== undefined &&
					(language.and.has(token.norm) || language.owners.has(token.norm)) &&
					nominal(tokens[k + 1]);
				if (!token || isPerson(token) || (!joins && !nominal(token))) break;
				const found = countryAt(tokens, k);
				size = found?.size ?? 1;
				if (found) country ??= found.code;
				else if (!language.owners.has(token.norm)) words.push(token.norm);
			}
			if (k === from) break;
			end = k;
		}
	return {
		first,
		end,
		head: at,
		named,
		kind: head.kind,
		body: head.body,
		of: fieldOf(language, words),
		apart: apart.sort(),
		country,
		former,
		definite,
		owner,
		relation: head.relation,
	};
}

/** The first token of the name before a possessive ending; the ending itself where no name stands there. */
function ownerFrom(language: DescriptionLanguage, tokens: readonly Token[], ending: number): number {
	let from = ending;
	while (from > 0 && ending - from < furthest && nominal(tokens[from - 1])) from--;
	const article = tokens[from - 1];
	return from < ending && article && language.definite.has(article.norm) ? from - 1 : from;
}
