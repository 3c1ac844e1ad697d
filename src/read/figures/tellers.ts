import { extended } from "../../core/extended.js";
import type { Name } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Language } from "../../lang/language.js";
import type { Token } from "../../text/tokens.js";
import { type Subject, spanOfSubject, subjectOf } from "../subject.js";
import { lexicon, phraseAt } from "./lexicon.js";
import { type Quantity, quantityAt } from "./quantities.js";

/** Words of a sentence by which somebody tells a number. */
export interface Teller {
	/** Who tells it, as worded. */
	readonly by: Span;
	/** The number told, and the token of the verb or noun by which it is told. */
	readonly quantity: Quantity;
	readonly at: number;
	/** True where the words do not say what is counted ("put it at 38"), and not something of their own ("put the losses at 18"). */
	readonly open: boolean;
}

/** A number with what `Teller` says of its words. */
type Object = Pick<Teller, "quantity" | "open">;

/** Words between a verb and its number, and between one that puts something at a number and that number. */
const near = 7;
const far = 12;

/** The number that begins at a token and counts something, null where none does. */
export function numberAt(language: FigureLanguage, tokens: readonly Token[], at: number): Quantity | null {
	const told = quantityAt(language, tokens, at);
	if (!told || told.article || told.money || (told.low ?? told.high ?? 0) === 0) return null;
	return phraseAt(lexicon(language).comparisons, tokens, told.end) ? null : told;
}

/** The number behind a word of telling, past words that may stand between. */
function objectOf(language: FigureLanguage, tokens: readonly Token[], at: number): Object | null {
	const { inside } = language.tellers;
	for (let k = at + 1; k < Math.min(tokens.length, at + near); k++) {
		const quantity = numberAt(language, tokens, k);
		if (quantity) return { quantity, open: true };
		const token = tokens[k];
		if (!token || !(inside.has(token.norm) || token.tag === "ADJ")) return null;
	}
	return null;
}

/** The number behind a link ("at", "to") that goes with a verb, of the same clause. */
function linked(language: FigureLanguage, tokens: readonly Token[], at: number, link: string): Object | null {
	const { pointers, tellers } = language;
	let open = false;
	for (let k = at + 1; k < Math.min(tokens.length, at + far); k++) {
		const token = tokens[k];
		if (!token || token.tag === "PUNCT" || /^VB[DPZ]$/u.test(token.fine)) return null;
		open ||= tellers.counts.has(token.norm) || tellers.pronouns.has(token.norm) || pointers.has(token.norm);
		if (token.norm !== link) continue;
		const quantity = numberAt(language, tokens, k + 1);
		if (quantity) return { quantity, open: open || k === at + 1 };
	}
	return null;
}

/** The number that a finite verb tells, null where it tells none. */
function toldBy(language: FigureLanguage, tokens: readonly Token[], at: number): Object | null {
	const { verbs, of, at: puts, to, bare, links } = language.tellers;
	const norm = tokens[at]?.norm ?? "";
	if (of.has(norm) && tokens[at + 1]?.norm === links.of) return objectOf(language, tokens, at);
	const next = bare.has(norm) ? numberAt(language, tokens, at + 1) : null;
	if (next) return { quantity: next, open: true };
	return (
		(verbs.has(norm) ? objectOf(language, tokens, at) : null) ??
		(puts.has(norm) ? linked(language, tokens, at, links.at) : null) ??
		(to.has(norm) ? linked(language, tokens, at, links.to) : null)
	);
}

/** True where somebody does it, in fact: no form of "to be" and no denial leads the verb. */
function isActive({ acts, figures }: Language, tokens: readonly Token[], at: number): boolean {
	const { fine } = tokens[at] ?? { fine: "" };
	// "Denied a rout but put the dead at 16": what follows a conjunction may look like an infinitive.
	if (fine === "VBG" || (fine === "VB" && tokens[at - 1]?.tag !== "CCONJ")) return false;
	let auxiliary = false;
	for (let k = at - 1; k >= 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[k]?.tag ?? ""); k--) {
		const norm = tokens[k]?.norm ?? "";
		if (acts.negations.has(norm) || figures.connectives.b?.includes(norm) || acts.modals.has(norm)) return false;
		auxiliary ||= tokens[k]?.tag === "AUX";
	}
	return fine !== "VBN" || auxiliary;
}

/** True for who can tell a number: a person, a body, or a word for one. */
function canTell(of: Language, tokens: readonly Token[], subject: Subject, names: readonly Name[]): boolean {
	const { tellers } = of.figures;
	const head = tokens[subject.head];
	if (!head) return false;
	if (head.tag === "PRON") return tellers.pronouns.has(head.norm);
	const span = spanOfSubject(tokens, subject);
	const at = firstFrom(names, tokens[subject.first]?.start ?? 0);
	for (let i = at; span && i < names.length && (names[i]?.start ?? span.end) < span.end; i++)
		if (names[i]?.type === "person" || names[i]?.type === "organisation") return true;
	if (tokens.slice(subject.first, subject.head).some((t) => t.tag === "NUM") && head.tag !== "PROPN") return false;
	// "The mayor of the town" is a mayor; "the association Sand and Stone" an association.
	const phrase = tokens.slice(subject.first, subject.head + 1);
	const joint = phrase.findIndex((t) => of.offices.of.has(t.norm));
	const nouns =
		head.tag === "PROPN" ? phrase.filter((t) => t.tag === "NOUN" || t.tag === "PROPN") : [phrase[joint - 1] ?? head];
	return nouns.some((noun) => isSpeaker(of, noun.norm));
}

/** True for a noun of people or bodies. */
function isSpeaker(of: Language, norm: string): boolean {
	const { tellers, counted, authorities } = of.figures;
	const noun = of.lemma(norm, "NOUN");
	const { people, bodies } = of.descriptions;
	return (
		[tellers.speakers, authorities, counted.people, counted.person, counted.bodies].some((set) => set.has(norm)) ||
		[people, bodies, of.voices.people].some((map) => map.has(noun)) ||
		of.voices.bodies.has(noun) ||
		authorities.has(noun)
	);
}

/** Whose count a noun tells of, with the number behind it: "the toll of the ministry stands at 12", "the ministry's count is 12". */
function owner(of: Language, tokens: readonly Token[], at: number, names: readonly Name[]): Teller | null {
	const { tellers, counted, connectives } = of.figures;
	let subject: Subject | null = null;
	let from = at;
	if (connectives.f?.includes(tokens[at + 1]?.norm ?? "")) {
		let end = at + 2;
		while (end < tokens.length && end < at + far && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[end]?.tag ?? "")) end++;
		// "A tally of miners" says whom it counts, "the tally of the miners' union" who counts.
		if (end > at + 2 && tokens[at + 2]?.tag === "DET") subject = { first: at + 2, end, head: end - 1 };
		from = end;
	} else {
		let k = at - 1;
		while (k > 0 && /^(?:ADJ|NUM|NOUN)$/u.test(tokens[k]?.tag ?? "")) k--;
		if (counted.owners.has(tokens[k]?.norm ?? "")) subject = subjectOf(of, tokens, k, names, 0);
	}
	const by = subject && canTell(of, tokens, subject, names) ? spanOfSubject(tokens, subject) : null;
	if (!by) return null;
	for (let k = from; k < Math.min(tokens.length, from + far); k++) {
		const quantity = numberAt(of.figures, tokens, k);
		if (quantity && tellers.links.of !== tokens[k - 1]?.norm) return { by, quantity, at, open: true };
	}
	return null;
}

/** Who stands right before a token and can tell a number, null where nobody does. */
export function tellerBefore(of: Language, tokens: readonly Token[], at: number, names: readonly Name[]): Span | null {
	const subject = subjectOf(of, tokens, at, names, 0);
	return subject && canTell(of, tokens, subject, names) ? spanOfSubject(tokens, subject) : null;
}

/** True for a verb that looks like a plural ("the Observatory, which went through the registers, counts 29"). */
function isVerbAfterAll(language: FigureLanguage, tokens: readonly Token[], at: number): boolean {
	if (!language.tellers.verbs.has(tokens[at]?.norm ?? "")) return false;
	return /^(?:,|\p{Lu}.*)$/u.test(tokens[at - 1]?.text ?? "") && numberAt(language, tokens, at + 1) !== null;
}

/** Who tells numbers in a sentence, in order. Names are in order of position. */
export function tellersOf(of: Language, tokens: readonly Token[], names: readonly Name[]): Teller[] {
	const { tellers } = of.figures;
	const found: Teller[] = [];
	const tell = (at: number) => {
		const told = toldBy(of.figures, tokens, at);
		const subject = told && subjectOf(of, tokens, at, names);
		const by = subject && canTell(of, tokens, subject, names) ? spanOfSubject(tokens, subject) : null;
		if (told && by) found.push(extended(told, { by, at }));
	};
	tokens.forEach((token, at) => {
		if (token.fine === "NNS" && isVerbAfterAll(of.figures, tokens, at)) {
			tell(at);
			return;
		}
		if (tellers.counts.has(token.norm) && token.tag === "NOUN") {
			const told = owner(of, tokens, at, names);
			if (told) found.push(told);
			return;
		}
		if (token.tag !== "VERB" || !isActive(of, tokens, at)) return;
		tell(at);
	});
	return found;
}
