import { singleDay } from "../../core/edtf.js";
import { push } from "../../core/lists.js";
import type { Time } from "../../core/reading.js";
import { contains, firstFrom } from "../../core/span.js";
import type { OfficeLanguage, OfficeVerbs } from "../../lang/offices.js";
import type { Token } from "../../text/tokens.js";
import { byLanguage } from "../../text/words.js";
import type { Sentence } from "../page.js";
import { type At, indexAt } from "./at.js";
import { holderOf } from "./holder.js";
import { type FoundOffice, mention } from "./mention.js";
import { beside, goesBack, named } from "./words.js";

/** True where a verb is only wished, feared or denied. */
function isUnreal(at: At, v: number): boolean {
	const { tokens, language } = at;
	for (let i = v - 1; i >= Math.max(0, v - 4); i--) {
		const token = tokens[i];
		if (!token || token.tag === "PUNCT") return false;
		if (language.unreal.has(token.norm)) return true;
		if (token.tag !== "AUX" && token.tag !== "ADV" && token.tag !== "PART") return false;
	}
	return false;
}

/** The day told in a sentence nearest to a word, null where none is one day. */
function dayAt(times: readonly Time[], sentence: Sentence, near: number): string | null {
	let best: string | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (let i = firstFrom(times, sentence.start); i < times.length; i++) {
		const time = times[i];
		if (time === undefined || time.start >= sentence.end) break;
		if (time.edtf === null || time.role === "said" || time.role === "attributive" || singleDay(time.edtf) === null)
			continue;
		const d = Math.abs(time.start - near);
		if (d < distance) [best, distance] = [time.edtf.slice(0, 10), d];
	}
	return best;
}

/** Of each form of a verb the verbs that it is of, in order. */
const verbsOf = byLanguage(({ verbs }: OfficeLanguage): ReadonlyMap<string, readonly OfficeVerbs[]> => {
	const found = new Map<string, OfficeVerbs[]>();
	for (const verb of verbs) for (const form of verb.forms) push(found, form, verb);
	return found;
});

/** The office that somebody was told of last, undefined where none was. */
type LastOf = (who: string) => FoundOffice | undefined;

/** What the verb at token `v` says of whose office; null where it does not say of whom, or of what. */
function changeBy(at: At, v: number, cue: Token, verb: OfficeVerbs, lastOf: LastOf): FoundOffice | null {
	const { tokens, sentence, times } = at;
	const who = holderOf(at, v, verb);
	if (!who) return null;
	const whoEnd = who.start >= cue.end && contains(sentence, who) ? indexAt(tokens, who.end - 1) + 1 : v + 1;
	const particle =
		verb.particles === null ? 0 : tokens.slice(v + 1, v + 4).findIndex((t) => verb.particles?.has(t.norm)) + 1;
	const after = whoEnd === v + 1 ? v + 1 + particle : whoEnd;
	const when = dayAt(times, sentence, cue.start);
	const back = goesBack(at, after) ? lastOf(who.name) : undefined;
	if (back) {
		const over = contains(sentence, who) ? who : cue;
		const { office, officeAt, acting } = back;
		const [start, end] = [Math.min(cue.start, over.start), Math.max(cue.end, over.end)];
		const whoAt = { start: who.start, end: who.end };
		return { start, end, who: who.name, whoAt, office, officeAt, change: verb.change, acting, when };
	}
	const office = named(at, after) ?? (verb.named ? null : beside(at, who));
	return office ? mention(at, who, office, verb.change, cue, when) : null;
}

/** What the verbs of a sentence say of offices, in order. `earlier` gives the office that somebody was told of last before them. */
export function changes(at: At, earlier: LastOf): FoundOffice[] {
	const { tokens, language } = at;
	const found: FoundOffice[] = [];
	const verbs = verbsOf(language);
	const lastOf = (who: string) => found.findLast((o) => o.who === who) ?? earlier(who);
	tokens.forEach((cue, v) => {
		if (cue.tag !== "VERB") return;
		const verb = verbs
			.get(cue.norm)
			?.find((one) => one.particles === null || tokens.slice(v + 1, v + 4).some((t) => one.particles?.has(t.norm)));
		const one = verb && !isUnreal(at, v) ? changeBy(at, v, cue, verb, lastOf) : null;
		if (one) found.push(one);
	});
	return found;
}
