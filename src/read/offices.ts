import type { Name, Reference, Time } from "../core/reading.js";
import { firstFrom } from "../core/span.js";
import { held as heldIn } from "./gates.js";
import type { At } from "./offices/at.js";
import { changes } from "./offices/changes.js";
import { type FoundOffice, mention } from "./offices/mention.js";
import { being, beside } from "./offices/words.js";
import type { Page, Sentence } from "./page.js";
import { treeOf } from "./roles.js";

/** The names, of a list in order, that begin in a sentence. */
function within(names: readonly Name[], sentence: Sentence | undefined): Name[] {
	const inside: Name[] = [];
	if (!sentence) return inside;
	for (let i = firstFrom(names, sentence.start); i < names.length; i++) {
		const name = names[i];
		if (name === undefined || name.start >= sentence.end) break;
		inside.push(name);
	}
	return inside;
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
	/** The office that each was told of last. */
	const latest = new Map<string, FoundOffice>();
	for (const sentence of page.sentences) {
		const own = within(people, sentence);
		const holds = held?.[sentence.index] ?? 0;
		if (holds === 0 && !own.some((p) => p.role !== null) && !isBeing(sentence.index)) continue;
		const last = own.length === 0 ? within(people, page.sentences[sentence.index - 1]) : [];
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
		const before = (who: string) => told.findLast((o) => o.who === who) ?? latest.get(who);
		const changed = holds === 0 ? [] : changes(at, before);
		// Who loses an office by the verb is not told to hold it by the words beside the name.
		const kept = told.filter(
			(t) => t.change !== "holds" || !changed.some((c) => c.who === t.who && c.officeAt.start === t.officeAt.start),
		);
		for (const one of [...kept, ...changed]) {
			found.push(one);
			latest.set(one.who, one);
		}
	}
	return found;
}
