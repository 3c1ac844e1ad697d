import { extended } from "../core/extended.js";
import type { Claim, Denied, Voice } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { ActLanguage } from "../lang/acts.js";
import type { Token } from "../text/tokens.js";
import type { SentenceAct } from "./acts.js";
import type { Page } from "./page.js";

/** What stands where a denial says what it denies. */
interface Complement {
	/** `it` goes back to what was said ("denied it", "rejected the report"); `blame` to what somebody is held to have done ("denied responsibility"); `clause` says it itself. */
	readonly kind: "it" | "blame" | "clause";
	/** True where it goes back to words that somebody said ("the report"). */
	readonly said: boolean;
}

const closes = (t: Token | undefined) =>
	!t || t.tag === "PUNCT" || t.tag === "CCONJ" || t.tag === "ADP" || t.tag === "SCONJ";
const inside = new Set(["DET", "PRON", "ADJ", "ADV"]);

/** Words of a denial in which it may say that it is only of whose doing it was ("denied that its fighters were behind the attack"). */
const blamed = 9;

/** What follows the verb of denying. */
function complementOf(tokens: readonly Token[], cue: number, lang: ActLanguage): Complement {
	let i = cue + 1;
	while (tokens[i]?.tag === "ADV") i++;
	const first = tokens[i];
	if (!first || first.tag === "PUNCT" || first.tag === "CCONJ") return { kind: "it", said: false };
	if (lang.goesBack.has(first.norm) && closes(tokens[i + 1])) return { kind: "it", said: false };
	let head = i;
	while (head - i < 4 && inside.has(tokens[head]?.tag ?? "")) head++;
	const noun = tokens[head];
	if (tokens.slice(i, i + blamed).some((t) => lang.behind.has(t.norm))) return { kind: "blame", said: false };
	if (!noun || !(noun.tag === "NOUN" || noun.tag === "PROPN")) return { kind: "clause", said: false };
	if (lang.blame.has(noun.norm)) return { kind: "blame", said: false };
	// "rejected claims that …" says what was claimed; "rejected the claim" goes back to it.
	const isKnown = head > i && (tokens[i]?.tag === "DET" || tokens[i]?.tag === "PRON");
	const next = tokens[head + 1];
	if (isKnown && lang.said.has(noun.norm) && closes(next) && !lang.ofWhat.has(next?.norm ?? ""))
		return { kind: "it", said: true };
	return { kind: "clause", said: false };
}

/** Claims before a denial among which what it denies is looked for. */
const near = 4;

/** True where both tell one kind of deed of one party or thing. */
function sameDeed(a: Claim, b: Claim): boolean {
	const [x, y] = [a.gist, b.gist];
	if (!x || !y) return false;
	const kinds = new Set(x.deeds.filter((d) => !d.minor).map((d) => d.kind));
	if (!y.deeds.some((d) => kinds.has(d.kind) && !d.minor && !d.negated)) return false;
	const all = new Set([...x.words, ...x.names, ...x.deeds.flatMap((d) => [...d.objects, ...d.subjects])]);
	return [...y.words, ...y.names, ...y.deeds.flatMap((d) => [...d.objects, ...d.subjects])].some(
		(w) => all.has(w) && !kinds.has(w),
	);
}

const isTold = ({ standing }: Claim) => standing === "happening" || standing === "state";

/** What somebody says may be so is told where somebody denies it. */
const isAnswerable = ({ standing, voice, supposed }: Claim) =>
	standing === "comment" && voice !== null && supposed === true;

/** True where a voice of the same sentence has said something before the verb of denying. */
function tellsBefore(voices: readonly Voice[], { start }: Claim, cue: Span): boolean {
	return voices.some(({ content, cue: own }) => {
		const first = content[0];
		return (
			first !== undefined && first.start >= start && first.start < cue.start && own.every((c) => c.end <= cue.start)
		);
	});
}

/** True where both name one person, body or place. */
function named(a: Claim, b: Claim): boolean {
	return a.gist?.names.some((name) => b.gist?.names.includes(name)) === true;
}

/**
 * For each claim of a page that denies, the earlier claim of the page that it denies, where one fits: "The ministry denied it" goes back to the claim just before, "rejected the
 * report" to the last one that somebody made, and a denial that says itself what was not done to one that tells that deed. Nobody denies what they say themselves.
 */
export function denials(
	page: Page,
	acts: readonly SentenceAct[],
	claims: readonly Claim[],
	voices: readonly Voice[],
): ReadonlyMap<string, Denied> {
	const found = new Map<string, Denied>();
	const lang = page.language.acts;
	const byId = new Map(voices.map((v) => [v.id, v]));
	const nameOf = (claim: Claim) => (claim.voice === null ? null : (byId.get(claim.voice)?.name ?? null));
	page.sentences.forEach(({ tokens }, i) => {
		const act = acts[i];
		const claim = claims[i];
		const { cue } = act ?? {};
		if (!claim || !cue || act?.act !== "denies" || !act.performed) return;
		const at = tokens.findIndex((t) => t.start === cue.start);
		if (at < 0) return;
		const complement = complementOf(tokens, at, lang);
		// "Reports said that there had been two; police denied this": the sentence tells itself what is denied.
		if (complement.kind === "it" && tellsBefore(voices, claim, cue)) return;
		const by = nameOf(claim);
		const candidates = claims
			.slice(Math.max(0, i - near), i)
			.reverse()
			.filter((c) => by === null || nameOf(c) !== by);
		const fits = (c: Claim): boolean => {
			if (!isTold(c) && !isAnswerable(c)) return false;
			if (complement.kind === "clause") return sameDeed(claim, c);
			if (complement.kind === "blame") return named(c, claim);
			return complement.said ? c.voice !== null : c === claims[i - 1];
		};
		const target = candidates.find(fits);
		if (complement.kind === "it" || target)
			found.set(claim.id, {
				claim: target === undefined ? null : (found.get(target.id)?.claim ?? target.id),
				over: complement.kind === "blame" ? "other" : "happening",
				bare: complement.kind === "it",
			});
	});
	return found;
}

/**
 * Claims with what they deny. What somebody says may be so is told where it is denied; "he denied it", where nothing before is told that he can deny, tells
 * nothing.
 */
export function answered(claims: readonly Claim[], denied: ReadonlyMap<string, Denied>): readonly Claim[] {
	const lifted = new Set([...denied.values()].map((d) => d.claim));
	return claims.map((claim): Claim => {
		if (lifted.has(claim.id) && isAnswerable(claim))
			return { ...claim, standing: "happening", because: "answered by a denial" };
		const denies = denied.get(claim.id);
		if (!denies) return claim;
		if (denies.claim !== null) return extended(claim, { denies });
		return isTold(claim) ? { ...claim, standing: "comment", because: "denies what is not told" } : claim;
	});
}

/** Says of a span and the claim that it stands in whether that claim denies something else: it stands outside of all that is denied. Null where nothing is denied. */
export function besides(
	claims: readonly Claim[],
	voices: readonly Voice[],
): ((span: Span, claim: string) => boolean) | null {
	const denied = new Map<string, readonly Span[]>();
	const contents = new Map(voices.map((v) => [v.id, v.content]));
	for (const { id, act, voice } of claims) {
		const content = act === "denies" && voice !== null ? contents.get(voice) : undefined;
		if (content && content.length > 0) denied.set(id, content);
	}
	if (denied.size === 0) return null;
	return (span, claim) => {
		const content = denied.get(claim);
		return content !== undefined && !content.some((c) => c.start < span.end && span.start < c.end);
	};
}

/** What is not so yet, or may never be. */
const toCome = new Set<Claim["act"]>(["promises", "demands", "orders"]);

/**
 * Says of a figure whether it is told as a fact before the words that promise, demand or order something else ("22 people are dead and the toll will rise"): its own cue ends before them.
 * Null where no claim does so. `acted` are the acts of the claims, one for each.
 */
export function beside(
	claims: readonly Claim[],
	acted: readonly SentenceAct[],
): ((figure: Span & { readonly claim: string; readonly cue: Span | null }) => boolean) | null {
	const cues = new Map<string, Span>();
	claims.forEach(({ id, act }, i) => {
		const cue = toCome.has(act) ? acted[i]?.cue : null;
		if (cue) cues.set(id, cue);
	});
	if (cues.size === 0) return null;
	return ({ end, claim, cue }) => {
		const act = cues.get(claim);
		return act !== undefined && cue !== null && end <= act.start && cue.end <= act.start;
	};
}
