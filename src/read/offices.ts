import { singleDay } from "../core/edtf.js";
import type { Name, OfficeMention, Reference, Time } from "../core/reading.js";
import { contains, firstFrom, type Span } from "../core/span.js";
import type { OfficeLanguage, OfficeVerbs } from "../lang/offices.js";
import type { Token } from "../text/tokens.js";
import { byLanguage } from "../text/words.js";
import { held as heldIn } from "./gates.js";
import { modifies, type Phrase, phraseAt } from "./offices/phrase.js";
import type { Page, Sentence } from "./page.js";
import { rolesOf, type Tree, treeOf } from "./roles.js";

/** A mention of an office before the claim that it stands in is known. */
export type FoundOffice = Omit<OfficeMention, "claim">;

/** What the parts of a sentence are looked up in. */
interface At {
	readonly page: Page;
	readonly language: OfficeLanguage;
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly tree: () => Tree | null;
	/** Persons of the sentence in order. */
	readonly people: readonly Name[];
	/** The one person of the sentence before, for whom a pronoun can stand. */
	readonly before: Name | null;
	/** Whom a pronoun at an offset means, as far as it is known. */
	readonly meant: (start: number) => Name | null;
	readonly times: readonly Time[];
}

/** The index of the token that covers an offset. Binary search. */
const indexAt = (tokens: readonly Token[], offset: number) => firstFrom(tokens, offset + 1) - 1;

/** The office that words beside a name give it. */
function beside(at: At, name: Name): Phrase | null {
	if (!name.role || !contains(at.sentence, name.role)) return null;
	const { tokens, language } = at;
	const { start, end } = name.role;
	let i = firstFrom(tokens, start);
	while (i < tokens.length && (tokens[i]?.end ?? 0) <= end && !Object.hasOwn(language.heads, tokens[i]?.norm ?? ""))
		i++;
	if ((tokens[i]?.end ?? Number.POSITIVE_INFINITY) > end) return null;
	// "deputy head", "prime minister": the last head before "of" is the one.
	let head = i;
	while (
		head >= 0 &&
		Object.hasOwn(language.heads, tokens[head + 1]?.norm ?? "") &&
		(tokens[head + 1]?.end ?? 0) <= end
	)
		head++;
	return phraseAt(language, tokens, head);
}

/** The office that the words after a verb or a holder name, where only little words stand between. */
function named(at: At, from: number): Phrase | null {
	const { tokens, language } = at;
	for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
		const token = tokens[i];
		if (!token) return null;
		if (Object.hasOwn(language.heads, token.norm)) {
			let head = i;
			while (Object.hasOwn(language.heads, tokens[head + 1]?.norm ?? "")) head++;
			return phraseAt(language, tokens, head);
		}
		const passes =
			language.links.has(token.norm) ||
			language.acting.has(token.norm) ||
			language.deputies.has(token.norm) ||
			modifies.test(token.tag) ||
			/^(?:DET|ADV|PART|NUM)$/u.test(token.tag) ||
			token.text === "-";
		if (!passes) return null;
	}
	return null;
}

/** True where the words after a verb or a holder only go back to an office told before ("from this post"). */
function goesBack(at: At, from: number): boolean {
	const { tokens, language } = at;
	for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
		const norm = tokens[i]?.norm ?? "";
		if (language.posts.has(norm)) return !language.of.has(tokens[i + 1]?.norm ?? "");
		if (!language.links.has(norm) && tokens[i]?.tag !== "DET") return false;
	}
	return false;
}

/** The person that a token stands for or heads the phrase of. */
function personAt(at: At, i: number | undefined, limit: Span): Name | null {
	const token = i === undefined ? undefined : at.tokens[i];
	if (!token) return null;
	if (at.language.pronouns.has(token.norm)) return at.meant(token.start) ?? (at.people.length === 0 ? at.before : null);
	const own = at.people.find((p) => contains(p, token));
	if (own) return own;
	// The head noun of "the mayor, Lena Voss" or "Mayor Lena Voss": the nearest person of the same phrase.
	return at.people.find((p) => p.role !== null && contains(p.role, token) && contains(limit, p)) ?? null;
}

/** Who holds the office of which a verb at token `v` speaks. */
function holderOf(at: At, v: number, verb: OfficeVerbs): Name | null {
	const { tokens, people } = at;
	const tree = at.tree();
	const cue = tokens[v];
	if (!cue) return null;
	const clause = { start: at.sentence.start, end: at.sentence.end };
	const before = people.filter((p) => p.end <= cue.start).at(-1) ?? null;
	const after = people.find((p) => p.start >= cue.end) ?? null;
	if (tree) {
		const roles = rolesOf(tokens, tree, v);
		const list = verb.holder === "done" ? roles.objects : roles.subjects;
		for (const i of list) {
			const found = personAt(at, i, clause);
			if (found) return found;
		}
		// "who was sacked": the one named right before.
		if (list.some((i) => tokens[i]?.tag === "PRON" && !at.language.pronouns.has(tokens[i]?.norm ?? ""))) return before;
		if (list.length > 0 && verb.holder === "does") return null;
	}
	// Without a tree: no further than eight words, and not over another verb.
	const near = (name: Name | null) => {
		if (!name) return null;
		const other = indexAt(tokens, name.start < cue.start ? name.end - 1 : name.start);
		const between =
			other < v ? tokens.slice(Math.max(other + 1, v - 9), v) : tokens.slice(v + 1, Math.min(other, v + 10));
		return Math.abs(other - v) <= 9 && !between.some((t) => t.tag === "VERB") ? name : null;
	};
	const passive = tokens.slice(Math.max(0, v - 3), v).some((t) => t.tag === "AUX");
	if (verb.holder === "does" || passive) return near(before);
	return near(after);
}

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

function mention(
	at: At,
	who: Name,
	office: Phrase,
	change: OfficeMention["change"],
	over: Span,
	when: string | null,
): FoundOffice | null {
	// "Appoints Anna Berg interior minister": who holds it is no part of its name.
	let lead = office.first;
	while (lead < office.end - 1 && contains(who, at.tokens[lead] ?? over)) lead++;
	const first = at.tokens[lead];
	const last = at.tokens[office.end - 1];
	if (!first || !last) return null;
	const officeAt = { start: first.start, end: last.end };
	return {
		start: Math.min(over.start, officeAt.start, contains(at.sentence, who) ? who.start : over.start),
		end: Math.max(over.end, officeAt.end, contains(at.sentence, who) ? who.end : over.end),
		who: who.name,
		whoAt: { start: who.start, end: who.end },
		office: at.page.text.slice(officeAt.start, officeAt.end).replace(/\s+/gu, " "),
		officeAt,
		change,
		acting: office.acting,
		when,
		...bounds(at, last.end),
	};
}

/** Since when and until when the words right behind an office say that it is held. */
function bounds({ times, tokens }: At, end: number): Pick<FoundOffice, "since" | "until"> {
	const next = tokens[firstFrom(tokens, end)];
	const time = times[firstFrom(times, end)];
	// One little word stands between: "since 2019", "from 2019 to 2023".
	if (!time || !next || time.start > next.end + 1) return {};
	const [from, until] = time.range?.split("/") ?? [];
	if (from && until) return { since: from, until };
	if (time.edtf === null) return {};
	if (time.role === "since") return { since: time.edtf };
	return time.role === "until" ? { until: time.edtf } : {};
}

/** The office that somebody is said to hold by a verb of being right behind the name. */
function being(at: At, person: Name): Phrase | null {
	const { tokens, language } = at;
	const from = firstFrom(tokens, person.end);
	const list = language.being.find((words) => words.every((word, k) => tokens[from + k]?.norm === word));
	return list ? named(at, from + list.length) : null;
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
	for (const verb of verbs)
		for (const form of verb.forms) {
			const list = found.get(form);
			if (list) list.push(verb);
			else found.set(form, [verb]);
		}
	return found;
});

/** What the verbs of a sentence say of offices. */
function changes(at: At, times: readonly Time[], earlier: readonly FoundOffice[]): FoundOffice[] {
	const { tokens, language, sentence } = at;
	const found: FoundOffice[] = [];
	const verbs = verbsOf(language);
	for (let v = 0; v < tokens.length; v++) {
		const cue = tokens[v];
		if (cue?.tag !== "VERB") continue;
		const verb = verbs
			.get(cue.norm)
			?.find((one) => one.particles === null || tokens.slice(v + 1, v + 4).some((t) => one.particles?.has(t.norm)));
		if (!verb || isUnreal(at, v)) continue;
		const who = holderOf(at, v, verb);
		if (!who) continue;
		const whoEnd = who.start >= cue.end && contains(sentence, who) ? indexAt(tokens, who.end - 1) + 1 : v + 1;
		const particle =
			verb.particles === null ? 0 : tokens.slice(v + 1, v + 4).findIndex((t) => verb.particles?.has(t.norm)) + 1;
		const after = whoEnd === v + 1 ? v + 1 + particle : whoEnd;
		const when = dayAt(times, sentence, cue.start);
		const back = goesBack(at, after) ? [...earlier, ...found].findLast((o) => o.who === who.name) : undefined;
		if (back) {
			const over = contains(sentence, who) ? who : cue;
			const { office: told, officeAt, acting } = back;
			const [start, end] = [Math.min(cue.start, over.start), Math.max(cue.end, over.end)];
			const whoAt = { start: who.start, end: who.end };
			found.push({ start, end, who: who.name, whoAt, office: told, officeAt, change: verb.change, acting, when });
			continue;
		}
		const office = named(at, after) ?? (verb.named ? null : beside(at, who));
		if (!office) continue;
		const one = mention(at, who, office, verb.change, cue, when);
		if (one) found.push(one);
	}
	return found;
}

/**
 * Who took, holds or lost an office, in order: by the verbs of a sentence ("dismissed", "was named", "remains"), and by the words beside a name
 * ("former head of", "Mayor"), which say that it is held or is no longer held by the day of the text.
 */
export function offices(
	page: Page,
	names: readonly Name[],
	times: readonly Time[],
	references: readonly Reference[] = [],
): FoundOffice[] {
	const { offices: language } = page.language;
	const held = heldIn(page, "offices");
	const beings = new Set(language.being.flatMap(([word = ""]) => page.holding.get(word) ?? []));
	const isBeing = (index: number) => beings.has(index);
	const found: FoundOffice[] = [];
	const pronouns = new Map(references.filter((r) => r.as === "pronoun").map((r) => [r.start, r.name]));
	const byName = new Map(names.map((name) => [name.name, name]));
	const people = names.filter((name) => name.type === "person");
	if (people.length === 0) return found;
	const peopleOf = (sentence: Sentence | undefined) => {
		const inside: Name[] = [];
		if (!sentence) return inside;
		for (let i = firstFrom(people, sentence.start); i < people.length; i++) {
			const person = people[i];
			if (person === undefined || person.start >= sentence.end) break;
			inside.push(person);
		}
		return inside;
	};
	for (const sentence of page.sentences) {
		const own = peopleOf(sentence);
		const holds = held?.[sentence.index] ?? 0;
		if (holds === 0 && !own.some((p) => p.role !== null) && !isBeing(sentence.index)) continue;
		const last = own.length === 0 ? peopleOf(page.sentences[sentence.index - 1]) : [];
		const one = new Set(last.map((p) => p.name));
		const at: At = {
			page,
			language,
			sentence,
			tokens: sentence.tokens,
			tree: () => treeOf(sentence.tokens),
			people: own,
			before: one.size === 1 ? (last.at(-1) ?? null) : null,
			meant: (start) => byName.get(pronouns.get(start) ?? "") ?? null,
			times,
		};
		const told: FoundOffice[] = [];
		for (const person of own) {
			const office = beside(at, person) ?? being(at, person);
			if (!office) continue;
			const change = office.former ? ("former" as const) : ("holds" as const);
			const mentioned = mention(at, person, office, change, person, null);
			if (mentioned) told.push(mentioned);
		}
		const changed = holds === 0 ? [] : changes(at, times, [...found, ...told]);
		// Who loses an office by the verb is not told to hold it by the words beside the name.
		found.push(
			...told.filter(
				(t) => t.change !== "holds" || !changed.some((c) => c.who === t.who && c.officeAt.start === t.officeAt.start),
			),
			...changed,
		);
	}
	return found;
}
