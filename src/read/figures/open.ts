import type { Language } from "../../lang/language.js";
import type { Token } from "../../text/tokens.js";
import type { Page, Sentence } from "../page.js";
import type { Asked } from "./elided.js";
import type { FoundFigure, Writable } from "./found.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { isDigits } from "./numerals.js";
import { isPeople } from "./phrases.js";
import { spanOf } from "./settle.js";
import { numberAt } from "./tellers.js";

/** Words of an answer before its number. */
const leading = 6;
/** Sentences back in which it is told that people came together. */
const near = 2;

/** True where somebody may have a number ("The relief league has 31"). */
export function mayHave({ figures }: Language, tokens: readonly Token[]): boolean {
	const { has, able } = figures.tellers;
	return tokens.some((t) => t.tag === "NUM" || isDigits(t)) && tokens.some((t) => has.has(t.norm) || able.has(t.norm));
}

/** The number with which a sentence answers a question without a verb ("At least 40, according to the mayor.", "Officially 31."); null where it does not. */
export function answered(
	of: Language,
	{ tokens }: Sentence,
	asked: Asked,
	own: readonly FoundFigure[],
): Writable<FoundFigure> | null {
	const { counted } = of.figures;
	for (let i = 0; i < Math.min(tokens.length, leading); i++) {
		const token = tokens[i];
		if (!token || /^(?:VERB|AUX|PRON)$/u.test(token.tag)) return null;
		const quantity = numberAt(of.figures, tokens, i);
		if (!quantity) continue;
		const noun = tokens[quantity.end];
		const end =
			noun && isPeople(counted, noun.norm, false) && counted.everybody.has(noun.norm) ? quantity.end + 1 : quantity.end;
		const next = tokens[end];
		const span = spanOf(tokens, { first: quantity.first, end });
		const closes = next === undefined || next.tag === "PUNCT" || next.tag === "SCONJ" || next.fine === "VBG";
		if (!span || !closes || own.some((f) => f.start < span.end && f.end > span.start)) return null;
		const { low, high, hedge } = quantity;
		return { ...span, of: asked.of, low, high, hedge, whom: null, whomAt: null, part: false, where: null, cue: null };
	}
	return null;
}

/** True where a sentence says that people came together ("A rally began", "Thousands marched"). */
function tellsCrowd({ figures }: Language, { tokens }: Sentence): boolean {
	const { phrases } = lexicon(figures);
	return tokens.some((_, i) => phraseAt(phrases, tokens, i)?.cues.some((cue) => cue.of === "participants"));
}

/**
 * What numbers count where a sentence, or one just before it in its paragraph, tells of a crowd and nothing that was told later says what else they count: "A rally began. The organisers
 * speak of 40,000, the police of 6,000". Null where none does.
 */
export function gathered(page: Page, sentence: Sentence, told: Sentence | null): Asked | null {
	for (let i = sentence.index; i >= 0 && i >= sentence.index - near; i--) {
		const one = page.sentences[i];
		if (!one || one.block !== sentence.block || (told && told.index >= i && told.index < sentence.index)) return null;
		if (tellsCrowd(page.language, one)) return { of: "participants", isAsked: true };
	}
	return null;
}
