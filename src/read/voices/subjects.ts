import type { Name } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { Token } from "../../text/tokens.js";
import type { Page } from "../page.js";
import { at, type Run, type View } from "./view.js";

const leading = new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN"]);
const phrasal = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);

/** True for a word of a noun phrase, the words of a name among them, whatever kind the tagger makes of one ("United" Nations). */
const isPhrasal = (t: Token | undefined) =>
	t !== undefined && (phrasal.has(t.tag) || t.fine === "NNP" || t.fine === "NNPS");

/** The words of a noun with what leads it ("a doctor" of "a doctor who …"), null where no noun stands there. */
export function phraseAt(page: Page, view: View, head: number): string | null {
	if (head < 0 || at(view, head).tag !== "NOUN") return null;
	let first = head;
	while (first > 0 && head - first < 6 && leading.has(at(view, first - 1).tag)) first--;
	return page.text.slice(at(view, first).start, at(view, head).end);
}

/** The person set behind a description of them: "the head of the port, Anna Brodsky". */
export function apposedTo(view: View, { first, last }: Run, names: readonly Name[]): Name | null {
	for (const name of names) {
		if (name.type !== "person") continue;
		let i = first;
		while (i <= last && at(view, i).start < name.start) i++;
		let end = i;
		while (end <= last && at(view, end).end <= name.end) end++;
		// A title may lead the name ("the head of the clinic, Dr Anna Brodsky").
		let comma = i - 1;
		while (comma > first && i - comma < 4 && phrasal.has(at(view, comma).tag)) comma--;
		if (comma > first && at(view, comma).text === "," && (end > last || at(view, end).text === ",")) return name;
	}
	return null;
}

/**
 * Who does something in the sentence before, where a sentence opens with "it" or "they": a body for the one, people for the other, in the words that name them
 * ("The coast guard called off the search. It said …"); null where nobody fits.
 */
export function subjectBefore(
	page: Page,
	names: readonly Name[],
	view: View,
	run: Run,
	want: "it" | "they",
): string | null {
	if (run.first > 1 || (view.quoted[run.first] ?? -1) >= 0) return null;
	const sentence = page.sentences[view.sentence.index - 1];
	if (!sentence || sentence.block < view.sentence.block - 1) return null;
	const { tokens } = sentence;
	const { voices: lang } = page.language;
	const first = tokens[0]?.tag === "DET" ? 1 : 0;
	let end = first;
	while (end < tokens.length && end < 7 && isPhrasal(tokens[end])) end++;
	const head = tokens[end - 1];
	let next = tokens[end];
	if (next?.text === ",") {
		// "Hill Electric, which had been blamed, welcomed the arrest."
		const close = tokens.findIndex((t, i) => i > end && i - end < 16 && t.text === ",");
		if (close > 0) next = tokens[close + 1];
	}
	if (!head || end === first || (next?.tag !== "VERB" && next?.tag !== "AUX")) return null;
	const from = tokens[0]?.start ?? head.start;
	const many = head.fine === "NNS" || head.fine === "NNPS";
	if (want === "they") {
		const noun = page.language.lemma(head.norm, "NOUN");
		const isPeople = many ? lang.people.has(noun) || lang.bodies.has(noun) : lang.plural.has(head.norm);
		return isPeople ? page.text.slice(from, head.end) : null;
	}
	for (let i = Math.max(0, firstFrom(names, from) - 1); i < names.length; i++) {
		const name = names[i];
		if (!name || name.start >= head.end) break;
		if (name.end === head.end) return name.type === "person" ? null : name.name;
	}
	if (head.tag === "PROPN") return page.text.slice(tokens[first]?.start ?? from, head.end);
	return !many && (lang.bodies.has(head.norm) || page.language.descriptions.bodies.has(head.norm))
		? page.text.slice(from, head.end)
		: null;
}
