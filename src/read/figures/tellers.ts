import { extended } from "../../core/extended.js";
import type { FigureKind, Name } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import type { FigureLanguage } from "../../lang/figures.js";
import type { Language } from "../../lang/language.js";
import type { Token } from "../../text/tokens.js";
import type { Page, Sentence } from "../page.js";
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
	/** What is counted, where a word for how many came says so ("put the turnout at 900"). */
	readonly of?: FigureKind;
}

/** A number with what `Teller` says of its words. */
type Object = Pick<Teller, "quantity" | "open" | "of">;

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
	let came = false;
	for (let k = at + 1; k < Math.min(tokens.length, at + far); k++) {
		const token = tokens[k];
		if (!token || token.tag === "PUNCT" || /^VB[DPZ]$/u.test(token.fine)) return null;
		open ||= tellers.counts.has(token.norm) || tellers.pronouns.has(token.norm) || pointers.has(token.norm);
		came ||= tellers.crowds.has(token.norm);
		if (token.norm !== link) continue;
		const quantity = numberAt(language, tokens, k + 1);
		if (quantity && came) return { quantity, open: true, of: "participants" };
		if (quantity) return { quantity, open: open || k === at + 1 };
	}
	return null;
}

/** The number that a finite verb tells, null where it tells none. */
function toldBy(language: FigureLanguage, tokens: readonly Token[], at: number): Object | null {
	const { verbs, of, at: puts, to, bare, has, links } = language.tellers;
	const norm = tokens[at]?.norm ?? "";
	if (of.has(norm) && tokens[at + 1]?.norm === links.of) return objectOf(language, tokens, at);
	const next = bare.has(norm) ? numberAt(language, tokens, at + 1) : null;
	if (next) return { quantity: next, open: true };
	const held = has.has(norm) ? objectOf(language, tokens, at) : null;
	// "The relief league has 31" and "has a list of 40 names", but no "has 23 beds".
	if (held) return isNamed(language, tokens, held.quantity) ? held : null;
	return (
		(verbs.has(norm) ? objectOf(language, tokens, at) : null) ??
		(puts.has(norm) ? linked(language, tokens, at, links.at) : null) ??
		(to.has(norm) ? linked(language, tokens, at, links.to) : null)
	);
}

/** True where nothing is counted beside the number but names or cases. */
function isNamed({ tellers }: FigureLanguage, tokens: readonly Token[], { end }: Quantity): boolean {
	const next = tokens[end];
	return next === undefined || next.tag === "PUNCT" || next.tag === "CCONJ" || tellers.named.has(next.norm);
}

/** True where somebody does it, in fact: no form of "to be" and no denial leads the verb. */
function isActive({ acts, figures }: Language, tokens: readonly Token[], at: number): boolean {
	const { fine } = tokens[at] ?? { fine: "" };
	// "Denied a rout but put the dead at 16": what follows a conjunction may look like an infinitive.
	// "The police say 900": a plural has no form of its own.
	const isPlural = /^(?:CCONJ|NOUN|PROPN)$/u.test(tokens[at - 1]?.tag ?? "");
	if (fine === "VBG" || (fine === "VB" && !isPlural)) return false;
	let auxiliary = false;
	for (let k = at - 1; k >= 0 && /^(?:AUX|ADV|PART)$/u.test(tokens[k]?.tag ?? ""); k--) {
		const norm = tokens[k]?.norm ?? "";
		if (acts.negations.has(norm) || figures.connectives.b?.includes(norm) || acts.modals.has(norm)) return false;
		auxiliary ||= tokens[k]?.tag === "AUX";
	}
	// "The marshal cut the number": what has an object of its own is no passive, whatever its tag.
	const next = tokens[at + 1];
	return fine !== "VBN" || auxiliary || next?.tag === "DET" || next?.fine === "PRP$" || next?.tag === "NUM";
}

/** A name of capitals alone ("INDECI"). */
const initials = /^\p{Lu}{2,10}$/u;

/** True for who can tell a number: a person, a body, or a word for one. */
function canTell(of: Language, tokens: readonly Token[], subject: Subject, names: readonly Name[]): boolean {
	const { tellers } = of.figures;
	const head = tokens[subject.head];
	if (!head) return false;
	if (head.tag === "PRON") return tellers.pronouns.has(head.norm);
	const span = spanOfSubject(tokens, subject);
	const at = firstFrom(names, tokens[subject.first]?.start ?? 0);
	let named = false;
	for (let i = at; span && i < names.length && (names[i]?.start ?? span.end) < span.end; i++) {
		if (names[i]?.type === "person" || names[i]?.type === "organisation") return true;
		named = true;
	}
	// "OKT reckons", "The Easton Watch has counted": a name that is no place's is a body's.
	const proper = tokens.slice(subject.first, subject.head + 1).filter((t) => t.tag === "PROPN").length;
	if (!named && head.tag === "PROPN" && (proper > 1 || initials.test(head.text))) return true;
	if (tokens.slice(subject.first, subject.head).some((t) => t.tag === "NUM") && head.tag !== "PROPN") return false;
	// "The mayor of the town" is a mayor; "the association Sand and Stone" an association.
	const phrase = tokens.slice(subject.first, subject.head + 1);
	const joint = phrase.findIndex((t) => of.offices.of.has(t.norm));
	if (tellers.papers.has(head.norm)) return true;
	const nouns =
		head.tag === "PROPN" ? phrase.filter((t) => t.tag === "NOUN" || t.tag === "PROPN") : [phrase[joint - 1] ?? head];
	return nouns.some((noun) => isSpeaker(of, noun.norm));
}

/** True for a noun of people or bodies. */
function isSpeaker(of: Language, norm: string): boolean {
	const { tellers, counted, authorities, bulletins } = of.figures;
	const noun = of.lemma(norm, "NOUN");
	const { people, bodies } = of.descriptions;
	return (
		[tellers.speakers, authorities, bulletins, counted.people, counted.person, counted.bodies].some((set) =>
			set.has(norm),
		) ||
		[people, bodies, of.voices.people].some((map) => map.has(noun)) ||
		of.voices.bodies.has(noun) ||
		authorities.has(noun)
	);
}

/** The noun phrase from a token on that can tell a number, with the name set off behind it ("the health minister, Ada Lind"). */
function phraseFrom(of: Language, tokens: readonly Token[], first: number, names: readonly Name[]): Subject | null {
	let end = first;
	while (end < tokens.length && end < first + far && phrasing.test(tokens[end]?.tag ?? "")) end++;
	if (end === first) return null;
	const head = end - 1;
	if (tokens[end]?.text === "," && tokens[end + 1]?.tag === "PROPN") {
		let last = end + 1;
		while (tokens[last]?.tag === "PROPN" || tokens[last]?.text === ".") last++;
		if (last === tokens.length || tokens[last]?.tag === "PUNCT") end = last;
	}
	const subject = { first, end, head };
	return canTell(of, tokens, subject, names) ? subject : null;
}

const phrasing = /^(?:DET|ADJ|NOUN|PROPN)$/u;

/** Whose a count is by the words behind its noun, and where they end: "of the ministry", "from the mayor", "given by the police", "that the union published". */
function ownerAfter(of: Language, tokens: readonly Token[], at: number, names: readonly Name[]): Subject | null {
	const { tellers, connectives } = of.figures;
	const next = tokens[at + 1];
	if (!next) return null;
	// "A tally of miners" says whom it counts, "the tally of the miners' union" who counts.
	if (connectives.f?.includes(next.norm))
		return tokens[at + 2]?.tag === "DET" ? phraseFrom(of, tokens, at + 2, names) : null;
	if (tellers.sources.has(next.norm)) return phraseFrom(of, tokens, at + 2, names);
	if (next.fine === "VBN" || next.fine === "VBD") {
		for (let k = at + 2; k < Math.min(tokens.length, at + near) && tokens[k]?.tag !== "PUNCT"; k++)
			if (tokens[k]?.norm === tellers.links.by) return phraseFrom(of, tokens, k + 1, names);
		return null;
	}
	if (!connectives.w?.includes(next.norm)) return null;
	const subject = phraseFrom(of, tokens, at + 2, names);
	return subject && /^(?:VERB|AUX)$/u.test(tokens[subject.end]?.tag ?? "") ? subject : null;
}

/** Who owns what a noun stands for, by the words before it: "the ministry's". */
function ownerBefore(of: Language, tokens: readonly Token[], at: number, names: readonly Name[]): Subject | null {
	let k = at - 1;
	while (k > 0 && /^(?:ADJ|NUM|NOUN)$/u.test(tokens[k]?.tag ?? "")) k--;
	if (!of.figures.counted.owners.has(tokens[k]?.norm ?? "")) return null;
	const subject = subjectOf(of, tokens, k, names, 0);
	return subject && canTell(of, tokens, subject, names) ? subject : null;
}

/** Whose count a noun tells of, with the number behind it: "the toll of the ministry stands at 12", "the ministry's count is 12"; without a number, where none is behind it. */
function owner(
	of: Language,
	tokens: readonly Token[],
	at: number,
	names: readonly Name[],
): Teller | { readonly by: Span; readonly quantity: null } | null {
	const { tellers } = of.figures;
	const after = ownerAfter(of, tokens, at, names);
	const subject = after ?? ownerBefore(of, tokens, at, names);
	const by = subject && spanOfSubject(tokens, subject);
	if (!subject || !by) return null;
	const from = after ? after.end : at;
	for (let k = from; k < Math.min(tokens.length, from + far); k++) {
		const quantity = numberAt(of.figures, tokens, k);
		if (quantity && tellers.links.of !== tokens[k - 1]?.norm) return { by, quantity, at, open: true };
	}
	return { by, quantity: null };
}

/** Who does what the verb at a token tells and can tell a number, null where nobody does; "officials in Norton", "the league in exile" are officials and a league. */
function speakerBefore(of: Language, tokens: readonly Token[], verb: number, names: readonly Name[]): Span | null {
	const subject = subjectOf(of, tokens, verb, names);
	if (!subject) return null;
	if (canTell(of, tokens, subject, names)) return spanOfSubject(tokens, subject);
	const link = subject.first - 1;
	if (tokens[link]?.tag !== "ADP") return null;
	const whole = subjectOf(of, tokens, link, names, 0);
	if (!whole || tokens[whole.head]?.tag === "PRON" || !canTell(of, tokens, whole, names)) return null;
	// "Police in Lima" may well count those of Lima: the place is not put aside with the speaker.
	const isName = tokens.slice(link + 1, subject.end).some((t) => t.tag === "PROPN");
	return spanOfSubject(tokens, isName ? whole : { ...whole, end: subject.end });
}

/** Who stands right before a token and can tell a number, null where nobody does. */
export function tellerBefore(of: Language, tokens: readonly Token[], at: number, names: readonly Name[]): Span | null {
	const subject = subjectOf(of, tokens, at, names, 0);
	return subject && canTell(of, tokens, subject, names) ? spanOfSubject(tokens, subject) : null;
}

/** True for a verb that looks like a plural ("the Observatory, which went through the registers, counts 29"). */
function isVerbAfterAll(language: FigureLanguage, tokens: readonly Token[], at: number): boolean {
	if (!language.tellers.verbs.has(tokens[at]?.norm ?? "")) return false;
	const { text = "", norm = "" } = tokens[at - 1] ?? {};
	return (
		(/^(?:,|\p{Lu}.*)$/u.test(text) || language.tellers.papers.has(norm)) && numberAt(language, tokens, at + 1) !== null
	);
}

/** Who tells numbers in a sentence, in order. Names are in order of position. */
export function tellersOf(of: Language, tokens: readonly Token[], names: readonly Name[]): Teller[] {
	const { tellers } = of.figures;
	const found: Teller[] = [];
	const tell = (at: number, verb = at) => {
		const told = toldBy(of.figures, tokens, at);
		const by = told && speakerBefore(of, tokens, verb, names);
		if (told && by) found.push(extended(told, { by, at }));
	};
	tokens.forEach((token, at) => {
		if (token.fine === "NNS" && isVerbAfterAll(of.figures, tokens, at)) {
			tell(at);
			return;
		}
		if (tellers.counts.has(token.norm) && token.tag === "NOUN") {
			const told = owner(of, tokens, at, names);
			if (told && told.quantity !== null) found.push(told);
			return;
		}
		// "Has been able to verify 26".
		if (token.fine === "VB" && tellers.able.has(tokens[at - 2]?.norm ?? "") && tellers.verbs.has(token.norm)) {
			tell(at, at - 2);
			return;
		}
		const isVerb = token.tag === "VERB" || (tellers.has.has(token.norm) && tokens[at + 1]?.tag !== "VERB");
		if (!isVerb || !isActive(of, tokens, at)) return;
		tell(at);
	});
	return found;
}

/** Sentences back in which it is told whose a paper is. */
const papersBack = 8;

/** Who made what the words of a teller call a paper: "the ministry's bulletin", or "the bulletin" of which an earlier sentence says whose it is. Null for other tellers and where nobody says. */
export function makerOf(page: Page, sentence: Sentence, by: Span, names: readonly Name[]): Span | null {
	const { language, sentences } = page;
	const { papers } = language.figures.tellers;
	const head = sentence.tokens.findLast((t) => t.start >= by.start && t.end <= by.end);
	if (head?.tag !== "NOUN" || !papers.has(head.norm)) return null;
	for (let i = sentence.index; i >= Math.max(0, sentence.index - papersBack); i--) {
		const tokens = sentences[i]?.tokens ?? [];
		for (let at = tokens.length - 1; at >= 0; at--) {
			const token = tokens[at];
			if (token?.norm !== head.norm || token.start > head.start) continue;
			const maker = ownerAfter(language, tokens, at, names) ?? ownerBefore(language, tokens, at, names);
			if (maker) return spanOfSubject(tokens, maker);
		}
	}
	return null;
}

/** Words between a number and the bracket that says whose it is, and in the bracket. */
const bracketNear = 8;
const bracketLong = 12;

/** Who is told in brackets behind a number: "29 people killed (Civil Defence, 16 March)". Null where nobody who can tell numbers is. */
export function bracketed(of: Language, tokens: readonly Token[], names: readonly Name[], { end }: Span): Span | null {
	const from = firstFrom(tokens, end);
	let open = from;
	while (open < Math.min(tokens.length, from + bracketNear) && !/^[([]$/u.test(tokens[open]?.text ?? "")) {
		if (tokens[open]?.tag === "NUM" || /^[;:.]$/u.test(tokens[open]?.text ?? "")) return null;
		open++;
	}
	if (!/^[([]$/u.test(tokens[open]?.text ?? "")) return null;
	const close = tokens.findIndex((t, i) => i > open && i < open + bracketLong && /^[)\]]$/u.test(t.text));
	if (close < 0) return null;
	// "(source: Ministry of Health)".
	const first = tokens[open + 2]?.text === ":" ? open + 3 : open + 1;
	const comma = tokens.findIndex((t, i) => i > first && i < close && t.text === ",");
	const until = comma > first ? comma : close;
	const inside = tokens.slice(first, until);
	if (inside.length === 0 || inside.some((t) => !phrasing.test(t.tag) && !of.offices.of.has(t.norm))) return null;
	const subject = { first, end: until, head: until - 1 };
	return canTell(of, tokens, subject, names) ? spanOfSubject(tokens, subject) : null;
}

/**
 * Who made the count on which the numbers before it rest: "41 houses burned, according to a count made by the council". Null where no such words close the sentence. Such a count stands behind
 * a word that attributes ("according to", "from").
 */
export function sourceBehind(
	of: Language,
	tokens: readonly Token[],
	names: readonly Name[],
): (Span & { readonly at: number }) | null {
	const { counts, attributing } = of.figures.tellers;
	for (let at = tokens.length - 1; at > 0; at--) {
		const token = tokens[at];
		if (token?.tag !== "NOUN" || !counts.has(token.norm)) continue;
		let k = at - 1;
		while (k > 0 && /^(?:ADJ|DET|NOUN|PROPN|PART)$/u.test(tokens[k]?.tag ?? "")) k--;
		if (!attributing.has(tokens[k]?.norm ?? "")) continue;
		const told = owner(of, tokens, at, names);
		if (told && told.quantity === null) return { ...told.by, at: tokens[k]?.start ?? token.start };
	}
	return null;
}
