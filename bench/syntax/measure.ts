import { bare } from "../../src/text/fold.js";
import { type Token, tokens, type Word } from "../../src/text/tokens.js";
import { align } from "./align.js";
import type { GoldSentence } from "./conllu.js";

type Analyse = (words: readonly Word[]) => Token[];

export interface Score {
	readonly words: number;
	readonly upos: number;
	readonly xpos: number;
	readonly uas: number;
	readonly las: number;
	/** Commonest confusions of UPOS, "gold>found n". */
	readonly confusions: string;
}

/**
 * Shares of right answers in per cent. With the treebank's own words (`given`), or with our tokeniser's words of the sentence's text, where only
 * those count whose borders are the treebank's. Heads and relations count for all words, punctuation too, relations whole ("nmod:poss").
 */
export function measure(
	gold: readonly GoldSentence[],
	analyse: Analyse,
	clitics: RegExp | null,
	given: boolean,
): Score {
	let [words, upos, xpos, uas, las] = [0, 0, 0, 0, 0];
	const errors = new Map<string, number>();
	for (const sentence of gold) {
		const e = align(sentence, clitics);
		const found = given
			? analyse(sentence.words.map((w) => ({ start: w.start, end: w.end, text: w.form, norm: bare(w.form) })))
			: analyse(tokens(sentence.text, { start: 0, end: sentence.text.length }, clitics));
		found.forEach((token, i) => {
			if (!given && !e.exact[i]) return;
			const [tag, fine, head, rel] = given
				? [sentence.words[i]?.tag, sentence.words[i]?.fine, sentence.words[i]?.head, sentence.words[i]?.rel]
				: [e.tags[i], e.fines[i], e.heads[i], e.rels[i]];
			words++;
			if (token.tag === tag) upos++;
			else errors.set(`${tag}>${token.tag}`, (errors.get(`${tag}>${token.tag}`) ?? 0) + 1);
			if (token.fine === fine) xpos++;
			if (token.head === head) {
				uas++;
				if (token.rel === rel) las++;
			}
		});
	}
	const share = (n: number) => Math.round((10000 * n) / words) / 100;
	const confusions = [...errors]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 12)
		.map(([pair, n]) => `${pair} ${n}`)
		.join(", ");
	return { words, upos: share(upos), xpos: share(xpos), uas: share(uas), las: share(las), confusions };
}
