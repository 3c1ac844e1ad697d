import type { Actors } from "../core/links.js";
import type { Reading, Voice } from "../core/reading.js";
import { overlaps, type Span } from "../core/span.js";
import { fold } from "../text/fold.js";

/** The one body of the document that a bare noun can mean: "the committee" where one committee is named. */
export function bodyOf(reading: Reading, noun: string, actors: Actors): string | null {
	const word = noun.toLowerCase();
	const bodies = reading.names.filter(
		(n) => n.type === "organisation" && n.name.toLowerCase().split(" ").includes(word),
	);
	const ids = new Set(bodies.map((n) => actors.actorOf(reading.id, n.name)));
	const [only] = ids;
	return ids.size === 1 ? (only ?? null) : null;
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

/** The speaker of a voice. */
export function speakerOf(of: Texts, reading: Reading, voice: Voice | undefined, actors: Actors): Speaker {
	if (!voice) return { by: null, actor: null };
	const [speaker] = voice.speaker;
	const worded = speaker ? wordsAt(of, speaker) : null;
	const by = voice.name ?? worded;
	const named = actors.meant(reading.id, voice);
	return { by, actor: named ?? (by === null ? null : bodyOf(reading, noun(by), actors)) };
}

/** The speaker behind words such as "the ministry" or "he": the name in them, else who was last heard by the same words, else the one body of that name. */
export function speakerAt(of: Texts, reading: Reading, span: Span, actors: Actors): Speaker {
	const words = wordsAt(of, span);
	const name = reading.names.find((n) => overlaps(n, span));
	if (name) return { by: name.name, actor: actors.actorOf(reading.id, name.name) };
	const heard = reading.voices.filter((v) =>
		v.speaker.some((s) => s.in === span.in && s.start <= span.start && fold(wordsAt(of, s)) === fold(words)),
	);
	const last = heard.at(-1);
	const meant = last ? null : reading.references.find((r) => overlaps(r, span));
	if (meant) {
		const actor = actors.meant(reading.id, meant);
		if (actor !== null) return { by: meant.name ?? words, actor };
	}
	if (last) return speakerOf(of, reading, last, actors);
	return { by: words, actor: bodyOf(reading, noun(words), actors) };
}
