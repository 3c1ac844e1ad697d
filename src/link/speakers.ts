import type { Actors } from "../core/links.js";
import type { Reading, Voice } from "../core/reading.js";
import { overlaps, type Span } from "../core/span.js";
import type { VoiceLanguage } from "../lang/voices.js";
import { fold } from "../text/fold.js";

/** The one body of the document that a bare noun can mean, by its name there and its actor: "the committee" where one committee is named. */
export function bodyOf(
	reading: Reading,
	noun: string,
	actors: Actors,
): { readonly name: string; readonly actor: string } | null {
	const word = noun.toLowerCase();
	const bodies = reading.names.filter(
		(n) => n.type === "organisation" && n.name.toLowerCase().split(" ").includes(word),
	);
	const [first] = bodies;
	const ids = new Set(bodies.map((n) => actors.actorOf(reading.id, n.name)));
	const [only] = ids;
	return first && only && ids.size === 1 ? { name: first.name, actor: only } : null;
}

/** Who speaks: as worded or as resolved for a pronoun, and the actor where it is known. */
export interface Speaker {
	readonly by: string | null;
	readonly actor: string | null;
}

type Texts = { readonly title: string | null; readonly text: string };

const wordsAt = ({ title, text }: Texts, span: Span) =>
	(span.in === "title" ? (title ?? "") : text).slice(span.start, span.end);

/** The last word of a wording, which says what kind of speaker it is ("the ministry"). */
const noun = (words: string) =>
	fold(words)
		.match(/[\p{L}\p{N}]+/gu)
		?.at(-1) ?? "";

/** Who speaks, where "we" of a document in its own voice is its publisher ("We withdraw that figure"). */
export function published({ by, actor }: Speaker, self: ReadonlySet<string>): Speaker {
	return actor === null && by !== null && self.has(fold(by)) ? { by: null, actor: null } : { by, actor };
}

/** What a language knows of words that name nobody. */
export type Wording = Pick<VoiceLanguage, "pronouns" | "relatives" | "articles">;

/** Longer wordings tell of a speaker what nobody asks for in a series. */
const longest = 80;

/**
 * A speaker as the words have it but for an article before them, with the name where they do not say it ("governor (Ada Lind)"); the name alone where they are a pronoun, a part of it
 * ("the ministry") or go on and on.
 */
function asWorded(words: string | null, name: string | null, wording: Wording): string | null {
	const bare = (text: string) => {
		const space = text.indexOf(" ");
		return space > 0 && wording.articles.has(fold(text.slice(0, space))) ? text.slice(space + 1) : text;
	};
	if (words === null || name === null) return words === null && name === null ? null : bare(words ?? name ?? "");
	const plain = fold(words);
	const called = fold(name);
	if (wording.pronouns.has(plain) || wording.relatives.has(plain) || words.length > longest) return bare(name);
	if (called.includes(fold(bare(words)))) return bare(name);
	const isSaid = (called.match(/[\p{L}\p{N}]+/gu) ?? []).some((part) => part.length > 1 && plain.includes(part));
	return isSaid ? bare(words) : `${bare(words)} (${bare(name)})`;
}

/** The speaker of a voice. */
export function speakerOf(
	of: Texts,
	reading: Reading,
	voice: Voice | undefined,
	actors: Actors,
	wording: Wording,
): Speaker {
	if (!voice) return { by: null, actor: null };
	const [speaker] = voice.speaker;
	const worded = speaker ? wordsAt(of, speaker) : null;
	const by = voice.name ?? worded;
	const named = actors.meant(reading.id, voice);
	const body = named === null && by !== null ? bodyOf(reading, noun(by), actors) : null;
	return { by: asWorded(worded, voice.name ?? body?.name ?? null, wording), actor: named ?? body?.actor ?? null };
}

/** The speaker behind words such as "the ministry" or "he": the name in them, else who was last heard by the same words, else the one body of that name. */
export function speakerAt(of: Texts, reading: Reading, span: Span, actors: Actors, wording: Wording): Speaker {
	const words = wordsAt(of, span);
	const names = reading.names.filter((n) => overlaps(n, span));
	// "The governor of Norda, Ada Lind": the person speaks, not the place; "the Norda Red Cross" is a body.
	const name =
		names.find((n) => n.type === "person") ?? names.findLast((n) => n.type === "organisation") ?? names.at(-1);
	if (name) {
		const actor = actors.actorOf(reading.id, name.name);
		return { by: asWorded(words, name.name, wording), actor };
	}
	const heard = reading.voices.filter((v) =>
		v.speaker.some((s) => s.in === span.in && s.start <= span.start && fold(wordsAt(of, s)) === fold(words)),
	);
	const last = heard.at(-1);
	const meant = last ? null : reading.references.find((r) => overlaps(r, span));
	if (meant) {
		const actor = actors.meant(reading.id, meant);
		if (actor !== null) return { by: asWorded(words, meant.name, wording), actor };
	}
	if (last) return speakerOf(of, reading, last, actors, wording);
	const body = bodyOf(reading, noun(words), actors);
	return { by: asWorded(words, body?.name ?? null, wording), actor: body?.actor ?? null };
}
