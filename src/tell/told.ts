import { bracketed } from "../core/brackets.js";
import type { FilmSentence } from "../core/film.js";
import type { Links, Told } from "../core/links.js";
import type { Reading, Voice } from "../core/reading.js";

/** All claims by id, with the document that makes each. */
export function toldById(links: Links): Map<string, Told> {
	const all = new Map<string, Told>();
	for (const document of links.documents)
		for (const claim of links.readings.get(document.id)?.claims ?? []) all.set(claim.id, { claim, document });
	return all;
}

/** The words of a document that a claim stands in. */
export function wordsOf({ claim, document }: Told): string {
	return (claim.in === "title" ? (document.title ?? "") : document.text).slice(claim.start, claim.end);
}

export function sentenceOf(told: Told, links: Links): FilmSentence {
	const { claim, document } = told;
	const voice = voiceOf(told, links);
	const text = wordsOf(told);
	const span = { start: claim.start, end: claim.end, ...(claim.in ? { in: claim.in } : {}) };
	return { document: document.id, ...span, text, ...voice };
}

/** Who makes a claim: the actor, and the words that name them. */
export function voiceOf({ claim, document }: Told, links: Links): { by: string | null; voice: string | null } {
	const reading = links.readings.get(document.id);
	const voice = reading?.voices.find((v) => v.id === claim.voice);
	if (!voice) return { by: null, voice: null };
	const speaker = voice.speaker[0];
	const text = speaker?.in === "title" ? (document.title ?? "") : document.text;
	const worded = speaker ? voice.speaker.map((s) => text.slice(s.start, s.end)).join(" ") : null;
	return { by: links.actors.meant(document.id, voice), voice: voice.name ?? owned(voice, worded, reading, links) };
}

/** The words of a speaker, with the name for a pronoun that opens them in brackets: "[Anna Brodsky’s] lawyer". */
function owned(voice: Voice, worded: string | null, reading: Reading | undefined, links: Links): string | null {
	const at = voice.speaker[0];
	if (worded === null || !at) return worded;
	const whose = reading?.references.find(
		(r) => r.owner && r.sure && r.start === at.start && r.in === at.in && r.end < at.end,
	);
	if (!reading || !whose) return worded;
	const actor = links.actors.meant(reading.id, whose);
	const name = links.actors.list.find((a) => a.id === actor)?.name ?? whose.name;
	return name === null ? worded : bracketed(name, true) + worded.slice(whose.end - whose.start);
}
