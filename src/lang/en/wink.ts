import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Tag, Token, Word } from "../../text/tokens.js";

const nlp = winkNLP(model, ["pos"]);

/** wink-nlp's tags laid over our words: a word takes the tag of wink's token in which it begins. */
export function analyse(words: readonly Word[]): Token[] {
	const joined = words.map((w) => w.text).join(" ");
	const starts: number[] = [];
	const tags: Tag[] = [];
	let at = 0;
	nlp
		.readDoc(joined)
		.tokens()
		.each((token: { out(f?: unknown): string }) => {
			const value = token.out();
			const start = joined.indexOf(value, at);
			if (start < 0) return;
			starts.push(start);
			at = start + value.length;
			const tag = token.out(nlp.its.pos);
			tags.push(tag === "SPACE" ? "X" : (tag as Tag));
		});
	let offset = 0;
	let i = 0;
	return words.map((word) => {
		while (i + 1 < starts.length && (starts[i + 1] ?? 0) <= offset) i++;
		offset += word.text.length + 1;
		return { ...word, tag: tags[i] ?? "X", fine: "", head: null, rel: null };
	});
}
