import type { Entry } from "../core/film.js";
import { bare } from "../text/fold.js";
import { said } from "./plain.js";

const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
/** Words of more than three letters and numbers; "4th" is the number 4, which the day of the entry told already. */
const wordsOf = (text: string) =>
	(bare(text).match(word) ?? [])
		.map((w) => w.replace(/^(?<number>\p{N}+)\p{L}{1,3}$/u, "$<number>"))
		.filter((w) => w.length > 3 || /\p{N}/u.test(w));

/**
 * The sentences of an entry that add to what is set already (headline, day, who says so): at least four new words and a third of the sentence, or
 * a new number.
 */
export function further(
	entry: Entry,
	set: readonly string[],
	most: number,
): { shown: Entry["sentences"]; left: number } {
	const told = new Set([entry.headline, ...set].flatMap(wordsOf));
	const adding = entry.sentences.filter((sentence) => {
		const all = [...new Set(wordsOf(sentence.text))];
		const fresh = all.filter((w) => !told.has(w));
		const adds = fresh.length >= 4 ? fresh.length * 3 >= all.length : fresh.some((w) => /\p{N}/u.test(w));
		if (adds) for (const w of fresh) told.add(w);
		return adds;
	});
	return { shown: adding.slice(0, most), left: Math.max(0, adding.length - most) };
}

/** A time of day at the head of a post ("16:40", "06:10 CET:"), and what stands behind it. */
const post =
	/^(?<clock>\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,5}(?![\p{L}\p{N}]))?)[\s:,–—-]+(?<rest>\S.*)$/su;

/**
 * A sentence as it is set beneath its headline: where the headline is how it begins, only how it goes on, after an ellipsis; of a post that
 * is its time and the headline, the time.
 */
export function continued(headline: string, sentence: string): string {
	const [head, text] = [said(headline), said(sentence)];
	const { clock, rest: words } = post.exec(text)?.groups ?? {};
	if (clock !== undefined && words !== undefined && bare(words).startsWith(bare(head))) {
		const more = continued(head, words);
		return /\p{L}/u.test(words.slice(head.length)) ? `${clock} ${more}` : clock;
	}
	const begins = head !== "" && text.length > head.length && bare(text.slice(0, head.length)) === bare(head);
	const after = begins ? text.slice(head.length) : "";
	// A headline that ends inside a word, or at the very end, is none that the sentence goes on from.
	if (after === "" || /^[\p{L}\p{N}\p{M}'’-]/u.test(after)) return text;
	const rest = after.replace(/^[\s,;:–—-]+/u, "");
	return /[\p{L}\p{N}]/u.test(rest) ? `… ${rest}` : text;
}
