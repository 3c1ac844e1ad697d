import type { Gazetteer } from "../../core/gazetteer.js";
import type { Name } from "../../core/reading.js";
import type { NameLanguage } from "../../lang/names.js";
import { placeKey } from "../../text/places.js";
import { byLanguage } from "../../text/words.js";
import type { Page } from "../page.js";
import type { CountryAt } from "./phrase.js";

/** What peoples of two words begin with. */
const firstWords = byLanguage(
	(demonyms: NameLanguage["demonyms"]): ReadonlySet<string> =>
		new Set([...demonyms.keys()].flatMap((people) => (people.includes(" ") ? people.split(" ").slice(0, 1) : []))),
);

const capital = /^\p{Lu}/u;

/** Finds the country that words speak of: "Kazakh", "Kazakhstan", "South Korean". Each word is looked up once. */
export function countries({ demonyms }: NameLanguage, gazetteer: Gazetteer): CountryAt {
	const firsts = firstWords(demonyms);
	const known = new Map<string, string | null>();
	const codeOf = (norm: string, text: string): string | null => {
		const key = `${norm} ${text}`;
		const earlier = known.get(key);
		if (earlier !== undefined) return earlier;
		const people = demonyms.get(norm);
		const [top] = people === undefined && capital.test(text) ? gazetteer.lookup(placeKey(text)) : [];
		const code = people ?? (top?.precision === "country" ? top.country : null);
		known.set(key, code);
		return code;
	};
	return (tokens, at) => {
		const [one, two] = [tokens[at], tokens[at + 1]];
		if (!one) return null;
		// Without a capital there is no name of a country.
		const isName = capital.test(one.text);
		if (two && two.tag !== "PUNCT" && (isName || firsts.has(one.norm))) {
			const code = codeOf(`${one.norm} ${two.norm}`, `${one.text} ${two.text}`);
			if (code !== null) return { code, size: 2 };
		}
		const code = isName ? codeOf(one.norm, one.text) : (demonyms.get(one.norm) ?? null);
		return code === null ? null : { code, size: 1 };
	};
}

/** Cities from so many people on speak for their country. */
const largeCity = 100_000;

/** What a word says of the page's country: "in Peru" most, "in Lima" less, and least "Peruvian" and "Peru's", which set one thing apart from the page's own. */
const weights = { country: 2, city: 1, people: 0.5, owner: 0.5 };

/** ISO code of the country that a page speaks of most, by its names of places and peoples; null where it speaks of none, or of two alike. */
export function homeOf(page: Page, names: readonly Name[], gazetteer: Gazetteer): string | null {
	const votes = new Map<string, number>();
	const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight);
	for (const name of names) {
		if (name.type !== "place") continue;
		const [top, next] = gazetteer.lookup(placeKey(name.name).replace(/^the /u, ""));
		if (!top || top.country === "") continue;
		const owns = page.language.voices.owners.has(page.folded.slice(name.end, name.end + 2));
		if (owns) vote(top.country, weights.owner);
		else if (top.precision === "country") vote(top.country, weights.country);
		else if (!next || next.country === top.country || top.population > largeCity) vote(top.country, weights.city);
	}
	for (const [people, code] of page.language.names.demonyms) {
		const held = page.holding.get(people)?.length ?? 0;
		if (held > 0) vote(code, weights.people * held);
	}
	const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
	return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
