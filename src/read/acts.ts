import type { Act, Voice } from "../core/reading.js";
import { contains, type Span } from "../core/span.js";
import type { ActLanguage } from "../lang/acts.js";
import type { Token } from "../text/tokens.js";
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
	/** True where it is only possible, conditional or asked. */
	readonly hypothetical: boolean;
	/** The words of the act, null where the sentence merely states. */
	readonly cue: Span | null;
}

const clausal = new Set(["VERB", "AUX"]);

/** Tokens of a sentence outside the spans given, or inside them. */
function pick(tokens: readonly Token[], spans: readonly Span[], inside: boolean): Token[] {
	return tokens.filter((t) => spans.some((s) => contains(s, t)) === inside);
}

interface Found {
	readonly act: Act;
	readonly cue: Token;
}

/** The first verb among `some` of the sentence's tokens that does more than state. */
function actOf(tokens: readonly Token[], some: ReadonlySet<Token>, lang: ActLanguage): Found | null {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || !some.has(token)) continue;
		if (lang.future.has(token.norm) && token.tag === "AUX") return { act: "promises", cue: token };
		if (token.tag !== "VERB") continue;
		const previous = tokens[i - 1];
		// "to order": an aim, not an order; "did not order" is none either.
		if (previous && (lang.infinitive.has(previous.norm) || lang.negations.has(previous.norm))) continue;
		for (const verb of lang.verbs.get(token.norm) ?? []) {
			if (verb.particles && ![1, 2].some((k) => verb.particles?.has(tokens[i + k]?.norm ?? ""))) {
				const far = tokens.slice(i + 1, i + 6).find((t) => verb.particles?.has(t.norm));
				if (!far || verb.act !== "withdraws") continue;
			}
			if (verb.objects && !tokens.slice(i + 1, i + 8).some((t) => verb.objects?.has(t.norm))) continue;
			return { act: verb.act, cue: token };
		}
	}
	return null;
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
		return tokens.slice(0, end);
	}
	return tokens;
}

function denied(clause: readonly Token[], lang: ActLanguage): boolean {
	return clause.some((t) => lang.negations.has(t.norm) || lang.nobody.has(t.norm));
}

function possible(tokens: readonly Token[], clause: readonly Token[], lang: ActLanguage): boolean {
	if (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") return true;
	if (tokens.some((t) => lang.conditions.has(t.norm))) return true;
	return clause.some(
		(t, i) =>
			(lang.modals.has(t.norm) && t.tag === "AUX") ||
			(lang.prospects.has(t.norm) &&
				lang.infinitive.has(clause[i + 1]?.norm ?? tokens[tokens.indexOf(t) + 1]?.norm ?? "")),
	);
}

function sentenceAct(sentence: Sentence, heard: readonly Voice[], lang: ActLanguage): SentenceAct {
	const { tokens } = sentence;
	const content = heard.flatMap((v) => v.content);
	const own = pick(tokens, content, false);
	const said = pick(tokens, content, true);
	const outer = actOf(tokens, new Set(own), lang);
	const inner = outer ? null : actOf(tokens, new Set(said), lang);
	// What is asserted is the content of a voice where there is one, else the sentence.
	const asserted = said.length > 0 && (outer === null || outer.act === "denies") ? said : tokens;
	const clause = mainClause(asserted, lang);
	const found = outer ?? inner;
	return {
		act: found?.act ?? "states",
		performed: outer !== null && outer.act !== "states" && !lang.future.has(outer.cue.norm),
		negated: denied(clause, lang) || (asserted !== tokens && denied(mainClause(own, lang), lang)),
		hypothetical: possible(asserted, clause, lang),
		cue: found ? { start: found.cue.start, end: found.cue.end } : null,
	};
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
	return page.sentences.map((sentence, i) => sentenceAct(sentence, bySentence[i] ?? [], lang));
}
