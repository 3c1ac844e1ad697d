import { least } from "../core/extremes.js";
import { preceding } from "../core/lists.js";
import type { Act, Voice } from "../core/reading.js";
import { contains, type Span } from "../core/span.js";
import type { ActLanguage } from "../lang/acts.js";
import type { Token } from "../text/tokens.js";
import { actBits, held } from "./gates.js";
import type { Page, Sentence } from "./page.js";

/** What a sentence does. */
export interface SentenceAct {
	/**
	 * The act of what is asserted: "The minister denied that the dam had burst" denies (the burst did not happen, he says); "The union demanded
	 * a strike" demands.
	 */
	readonly act: Act;
	/**
	 * True where the text tells the act itself as done ("The union demanded …", "the president decreed …"): that it was demanded or ordered
	 * is then the happening, what was demanded is not.
	 */
	readonly performed: boolean;
	/** True where the asserted clause is denied ("no one was hurt", "did not leave"). */
	readonly negated: boolean;
	/** True where who says it is told not to have ("would not say whether", "did not repeat"). */
	readonly refuses: boolean;
	/** True where it is only possible, conditional or asked. */
	readonly hypothetical: boolean;
	/** True where it is hypothetical only in that it is still to come ("is due to reopen", "was expected to resign"). */
	readonly foretold: boolean;
	/** True where what it says of the world is no more than that, whatever it tells as done ("warned that 300 could die"). */
	readonly supposed: boolean;
	/** The words of the act, null where the sentence merely states. */
	readonly cue: Span | null;
}

const clausal = new Set(["VERB", "AUX"]);

/** Tokens of a sentence inside the spans given, and outside them. */
function parted(tokens: readonly Token[], spans: readonly Span[]): { said: readonly Token[]; own: readonly Token[] } {
	if (spans.length === 0) return { said: [], own: tokens };
	const said: Token[] = [];
	const own: Token[] = [];
	for (const token of tokens) {
		const { start, end } = token;
		let inside = false;
		for (let i = 0; i < spans.length && !inside; i++) {
			const span = spans[i];
			inside = span !== undefined && span.start <= start && end <= span.end;
		}
		(inside ? said : own).push(token);
	}
	return { said, own };
}

interface Found {
	readonly act: Act;
	readonly cue: Token;
}

const adjunct = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** True where one of the words stands just after a verb, or after one phrase of when or where ("called in January for"). */
function hasParticle(tokens: readonly Token[], verb: number, particles: ReadonlySet<string>): boolean {
	if ([1, 2].some((k) => particles.has(tokens[verb + k]?.norm ?? ""))) return true;
	return particles.has(tokens[pastAdjunct(tokens, verb)]?.norm ?? "");
}

/** Words at most between who is asked and what for. */
const fewWords = 5;

/** True where an infinitive follows whom the verb is about ("asked the crowd to disperse"). */
function beforeAim(tokens: readonly Token[], verb: number, lang: ActLanguage): boolean {
	let i = verb + 1;
	while (i - verb <= fewWords && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(tokens[i]?.tag ?? "")) i++;
	return i > verb + 1 && lang.infinitive.has(tokens[i]?.norm ?? "") && tokens[i + 1]?.tag === "VERB";
}

/** Index after the phrase of when or where that follows a word; -1 where none does. */
function pastAdjunct(tokens: readonly Token[], at: number): number {
	if (tokens[at + 1]?.tag !== "ADP") return -1;
	let i = at + 2;
	while (i - at < 8 && adjunct.has(tokens[i]?.tag ?? "")) i++;
	return i;
}

/**
 * The first verb inside the spans given, or outside them, that does more than state. What somebody is told to have said is inside: there the
 * future of the past counts too.
 */
function actOf(tokens: readonly Token[], spans: readonly Span[], inside: boolean, lang: ActLanguage): Found | null {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || !lang.cues.has(token.norm)) continue;
		if (spans.some((s) => contains(s, token)) !== inside) continue;
		const future = lang.future.has(token.norm) || (inside && lang.reported.has(token.norm));
		if (future && token.tag === "AUX" && !lang.perfect.has(tokens[i + 1]?.norm ?? ""))
			return { act: "promises", cue: token };
		if (lang.fears.has(token.norm) && token.tag === "NOUN" && lang.there.has(tokens[0]?.norm ?? ""))
			return { act: "fears", cue: token };
		if (lang.untrue.has(token.norm) && deniesSaid(tokens, i, lang)) return { act: "denies", cue: token };
		if (isBelief(tokens, i, lang)) return { act: "fears", cue: token };
		if (token.tag !== "VERB") continue;
		const previous = preceding(tokens, i);
		// "to order": an aim, not an order; "did not order" is none either.
		if (previous && (lang.infinitive.has(previous.norm) || lang.negations.has(previous.norm))) continue;
		// "…, contradicting the government": what is added to what a sentence tells is not what it does.
		const isAside = token.fine === "VBG" && i > 1 && tokens[i - 1]?.text === ",";
		for (const verb of lang.verbs.get(token.norm) ?? []) {
			if (isAside && verb.act === "denies") continue;
			if (verb.particles && !hasParticle(tokens, i, verb.particles) && !(verb.of && beforeAim(tokens, i, lang))) {
				const far = tokens.slice(i + 1, i + 6).find((t) => verb.particles?.has(t.norm));
				if (!far || verb.act !== "withdraws") continue;
			}
			if (verb.objects && !pointsBack(tokens, i, verb.act, lang)) {
				if (!tokens.slice(i + 1, i + 8).some((t) => verb.objects?.has(t.norm))) continue;
			}
			return { act: verb.act, cue: token };
		}
	}
	return null;
}

/** True where somebody denies what was told, and the words say no more of it ("She rejected that."). */
function pointsBack(tokens: readonly Token[], at: number, act: Act, lang: ActLanguage): boolean {
	if (act !== "denies" || !lang.pointers.has(tokens[at + 1]?.norm ?? "")) return false;
	const next = tokens[at + 2];
	return next === undefined || next.tag === "PUNCT" || next.tag === "ADP" || next.tag === "SCONJ";
}

/** True where an adjective says of something said that it is not so ("the reports were false"). */
function deniesSaid(tokens: readonly Token[], at: number, lang: ActLanguage): boolean {
	let i = at - 1;
	while (i >= 0 && tokens[i]?.tag === "ADV") i--;
	if (!lang.be.has(tokens[i]?.norm ?? "")) return false;
	return tokens.slice(Math.max(0, i - 12), i).some((t) => lang.saying.has(t.norm));
}

/** The main verb's group of a clause: from its first token to the first full verb that no relative clause holds. */
function mainClause(tokens: readonly Token[], lang: ActLanguage): readonly Token[] {
	for (let i = 0; i < tokens.length; i++) {
		const t = tokens[i];
		if (!t || !clausal.has(t.tag)) continue;
		let end = i + 1;
		while (end < tokens.length && end - i < 6 && !lang.relatives.has(tokens[end]?.norm ?? "")) {
			const next = tokens[end];
			if (!next || !(clausal.has(next.tag) || next.tag === "PART" || next.tag === "ADV" || next.tag === "ADJ")) break;
			end++;
		}
		// "gave no reason": what is done is done to nothing.
		if (lang.nobody.has(tokens[end]?.norm ?? "")) end++;
		return tokens.slice(0, end);
	}
	return tokens;
}

/** The relative clauses of a sentence that stand between commas before a verb ("The march, which was to end at noon, was broken up"): they say nothing of what is told. */
function relativesOf(tokens: readonly Token[], lang: ActLanguage): readonly Span[] {
	let found: Span[] | null = null;
	for (let i = 1; i < tokens.length; i++) {
		const t = tokens[i];
		if (t?.text !== "," || !lang.relatives.has(tokens[i + 1]?.norm ?? "")) continue;
		if (!/^(?:NOUN|PROPN)$/u.test(tokens[i - 1]?.tag ?? "")) continue;
		let end = i + 2;
		while (end < tokens.length && tokens[end]?.text !== ",") end++;
		if (end >= tokens.length || !isTensed(tokens, end + 1)) continue;
		const aside = { start: t.start, end: tokens[end]?.end ?? t.end };
		if (found === null) found = [aside];
		else found.push(aside);
	}
	return found ?? none;
}

const none: readonly Span[] = [];

/** The tokens given without those in some asides. */
function beside(tokens: readonly Token[], asides: readonly Span[]): readonly Token[] {
	return asides.length === 0 ? tokens : tokens.filter((t) => !asides.some((aside) => contains(aside, t)));
}

/** True where a finite verb or an auxiliary stands, over adverbs. */
function isTensed(tokens: readonly Token[], at: number): boolean {
	let i = at;
	while (tokens[i]?.tag === "ADV") i++;
	const t = tokens[i];
	return t?.tag === "AUX" || (t?.tag === "VERB" && t.fine !== "VBG" && t.fine !== "VB");
}

/** True where a negation is of an aim ("asked not to be named"): the asking was done. */
function isAim(tokens: readonly Token[], at: number, { infinitive }: ActLanguage): boolean {
	return preceding(tokens, at)?.tag === "VERB" && infinitive.has(tokens[at + 1]?.norm ?? "");
}

/** True where a clause of a sentence with these tokens is denied. */
function denied(clause: readonly Token[], tokens: readonly Token[], lang: ActLanguage): boolean {
	for (let i = 0; i < clause.length; i++) {
		const t = clause[i];
		if (!t) continue;
		if (lang.nobody.has(t.norm)) return true;
		if (!lang.negations.has(t.norm)) continue;
		// "Pleaded not guilty": what is done is done.
		if (preceding(clause, i)?.tag === "VERB" && clause[i + 1]?.tag === "ADJ") continue;
		// "Hardly had the polls closed when crowds came": it happened.
		if (i === 0 && lang.just.has(t.norm)) continue;
		if (!isAim(tokens, tokens.indexOf(t), lang)) return true;
	}
	return false;
}

/** True where somebody is held to have done something, or suffered it ("are believed to have died"). */
function isBelief(tokens: readonly Token[], at: number, lang: ActLanguage): boolean {
	return (
		lang.beliefs.has(tokens[at]?.norm ?? "") &&
		lang.infinitive.has(tokens[at + 1]?.norm ?? "") &&
		lang.perfect.has(tokens[at + 2]?.norm ?? "")
	);
}

/** True where a word that opens an infinitive follows at once or after a phrase of when or where ("is expected on Monday to"). */
function beforeInfinitive(tokens: readonly Token[], at: number, lang: ActLanguage): boolean {
	if (isBelief(tokens, at, lang)) return false;
	return (
		lang.infinitive.has(tokens[at + 1]?.norm ?? "") || lang.infinitive.has(tokens[pastAdjunct(tokens, at)]?.norm ?? "")
	);
}

/** True where what is asserted is only possible, conditional, meant to come (unless that is left out) or asked. */
function possible(
	tokens: readonly Token[],
	clause: readonly Token[],
	lang: ActLanguage,
	meant: "meant" | "unmeant" = "meant",
): boolean {
	if (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?" || mayBe(tokens, clause, lang)) return true;
	const isOpen = isSaidToBe(clause);
	for (let i = 0; i < tokens.length; i++) {
		const norm = tokens[i]?.norm ?? "";
		const previous = preceding(tokens, i)?.norm ?? "";
		// "It is unclear whether …"; who asks, votes or looks into it does something.
		if (lang.open.has(norm) && (i === 0 || isOpen)) return true;
		if (lang.conditions.has(norm) && !lang.unconditional.has(previous)) return true;
		if (i >= clause.length) continue;
		if (lang.guesses.has(norm) && previous !== ",") return true;
		if (meant === "unmeant") continue;
		if (lang.prospects.has(norm) && beforeInfinitive(tokens, i, lang)) return true;
		if (lang.be.has(norm) && lang.infinitive.has(tokens[i + 1]?.norm ?? "") && clausal.has(tokens[i + 2]?.tag ?? ""))
			return true;
	}
	return false;
}

/** True where somebody is told to have said nothing ("declined to give a date", "refused to comment"). */
function isSilent(tokens: readonly Token[], at: number, lang: ActLanguage): boolean {
	return (
		lang.declining.has(tokens[at]?.norm ?? "") &&
		lang.infinitive.has(tokens[at + 1]?.norm ?? "") &&
		lang.answering.has(tokens[at + 2]?.norm ?? "")
	);
}

/** True where a clause ends in no verb of doing ("it is unclear"). */
function isSaidToBe(clause: readonly Token[]): boolean {
	return !clause.some((t) => t.tag === "VERB");
}

/** True where an auxiliary of what may be stands in the main clause, or says anywhere what did not come to be. */
function mayBe(tokens: readonly Token[], clause: readonly Token[], lang: ActLanguage): boolean {
	return tokens.some(
		({ norm, tag, text }, i) =>
			tag === "AUX" &&
			lang.modals.has(norm) &&
			// "On 22 May": a month, whatever its tag.
			!(tokens[i - 1]?.tag === "NUM" && /^\p{Lu}/u.test(text)) &&
			(i < clause.length || lang.perfect.has(tokens[i + 1]?.norm ?? "")),
	);
}

/** True where the words around what is said deny that anybody knows it ("could not confirm that"). */
function isUnknown(own: readonly Token[], lang: ActLanguage): boolean {
	return own.some((t, i) => {
		if (t.tag !== "VERB" || !lang.knowing.has(t.norm)) return false;
		return own.slice(Math.max(0, i - 3), i).some((w) => lang.negations.has(w.norm));
	});
}

const states: SentenceAct = {
	act: "states",
	performed: false,
	negated: false,
	refuses: false,
	hypothetical: false,
	foretold: false,
	supposed: false,
	cue: null,
};

/** True where a sentence with these words may do more than state. */
function mayAct(bits: number): boolean {
	const { be, infinitive } = actBits;
	return (bits & ~(be | infinitive)) !== 0 || (bits & (be | infinitive)) === (be | infinitive);
}

function sentenceAct(sentence: Sentence, heard: readonly Voice[], lang: ActLanguage, bits: number): SentenceAct {
	if (!mayAct(bits)) return states;
	const { tokens } = sentence;
	const content = heard.length === 0 ? [] : heard.flatMap((v) => v.content);
	const { said, own } = parted(tokens, content);
	const hasCue = (bits & actBits.cue) !== 0;
	const outer = hasCue ? actOf(tokens, content, false, lang) : null;
	const inner = !hasCue || outer || said.length === 0 ? null : actOf(tokens, content, true, lang);
	// What is asserted is the content of a voice where there is one, else the sentence.
	const whole = said.length > 0 && (outer === null || outer.act === "denies") ? said : tokens;
	const asides = relativesOf(tokens, lang);
	const asserted = beside(whole, asides);
	const clause = mainClause(asserted, lang);
	const found = outer ?? inner;
	const around = whole === tokens ? null : mainClause(beside(own, asides), lang);
	// "that it would reopen" says what will be, and no more is supposed of it than of "it will reopen".
	const foretold = inner?.act === "promises" && lang.reported.has(inner.cue.norm);
	const rest = foretold ? asserted.filter((t) => t !== inner.cue) : asserted;
	const main = foretold ? mainClause(rest, lang) : clause;
	const unsaid =
		around !== null && (hearsayOf(heard, sentence, lang) || isUnknown(own, lang) || mayBe(own, around, lang));
	const fallen = outer !== null && isFallen(own, outer.cue, lang);
	// "The police are asking whether the road was closed": that they ask is told.
	const asks = around !== null && !isSaidToBe(around) && lang.open.has(asserted[0]?.norm ?? "");
	const hypothetical = (!asks && possible(rest, main, lang)) || unsaid || fallen;
	const silent = tokens.some((_, i) => isSilent(tokens, i, lang));
	const refuses = silent || (around !== null && denied(around, tokens, lang));
	return {
		act: found?.act ?? "states",
		performed: outer !== null && outer.act !== "states" && !lang.future.has(outer.cue.norm) && !fallen,
		negated: refuses || denied(clause, tokens, lang),
		refuses,
		hypothetical,
		foretold: hypothetical && !unsaid && !possible(rest, main, lang, "unmeant"),
		supposed:
			hypothetical ||
			whole.some((t) => lang.open.has(t.norm)) ||
			(whole === tokens && said.length > 0 && possible(said, mainClause(said, lang), lang)),
		cue: found ? { start: found.cue.start, end: found.cue.end } : null,
	};
}

/** True where a plan is told as one that was over by then ("had planned to march on Friday"): nothing says that it came to be. */
function isFallen(tokens: readonly Token[], cue: Token, lang: ActLanguage): boolean {
	const at = tokens.indexOf(cue);
	return at > 0 && lang.plans.has(cue.norm) && tokens.slice(Math.max(0, at - 3), at).some((t) => lang.over.has(t.norm));
}

/** True where nobody in particular expects what is told ("is expected to resign"). */
function hearsayOf(heard: readonly Voice[], { tokens }: Sentence, lang: ActLanguage): boolean {
	return heard.some(
		(v) =>
			v.kind === "hearsay" &&
			!isAdded(v, tokens) &&
			v.cue.some((cue) =>
				tokens.some((t, i) => contains(cue, t) && lang.prospects.has(t.norm) && beforeInfinitive(tokens, i, lang)),
			),
	);
}

/** True for hearsay in a clause that is added to what is told ("Twelve died, but the number is expected to rise"). */
function isAdded({ content, cue }: Voice, tokens: readonly Token[]): boolean {
	const start = least([...content, ...cue].map((part) => part.start));
	const i = tokens.findIndex((t) => t.start >= start);
	return i > 1 && tokens[i - 1]?.tag === "CCONJ" && tokens[i - 2]?.text === ",";
}

/** What each sentence of the page does, in the order of `page.sentences`. Pure, linear in the page. */
export function acts(page: Page, voices: readonly Voice[]): SentenceAct[] {
	const lang = page.language.acts;
	const outer = voices.filter((v) => v.within === null);
	const bySentence: Voice[][] = page.sentences.map(() => []);
	const starts = page.sentences.map((s) => s.start);
	for (const voice of outer) {
		for (const span of voice.content) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] ?? 0) <= span.start) low = middle;
				else high = middle - 1;
			}
			for (let i = low; i < page.sentences.length && (starts[i] ?? 0) < span.end; i++) bySentence[i]?.push(voice);
		}
	}
	const marks = held(page, "acts");
	return page.sentences.map((sentence, i) => sentenceAct(sentence, bySentence[i] ?? [], lang, marks?.[i] ?? 0));
}
