import type { Name } from "../../core/reading.js";
import { contains, firstFrom } from "../../core/span.js";
import type { At } from "./at.js";
import { modifies, type Phrase, phraseAt } from "./phrase.js";

/** The office that words beside a name give it. */
export function beside(at: At, name: Name): Phrase | null {
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
export function named(at: At, from: number): Phrase | null {
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

/** The office that somebody is said to hold by a verb of being right behind the name. */
export function being(at: At, person: Name): Phrase | null {
	const { tokens, language } = at;
	const from = firstFrom(tokens, person.end);
	const list = language.being.find((words) => words.every((word, k) => tokens[from + k]?.norm === word));
	return list ? named(at, from + list.length) : null;
}

/** True where the words after a verb or a holder only go back to an office told before ("from this post"). */
export function goesBack(at: At, from: number): boolean {
	const { tokens, language } = at;
	for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
		const norm = tokens[i]?.norm ?? "";
		if (language.posts.has(norm)) return !language.of.has(tokens[i + 1]?.norm ?? "");
		if (!language.links.has(norm) && tokens[i]?.tag !== "DET") return false;
	}
	return false;
}
