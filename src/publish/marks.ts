import type { Reading } from "../core/reading.js";
import { bySpan, contains, type Span } from "../core/span.js";
import { setFigure } from "./figures.js";
import { plain } from "./plain.js";
import { words } from "./words.js";

/** A stretch of a text with what was read of it, a word or two each; `voice` where it is what a voice says. */
export interface Mark {
	readonly span: Span;
	readonly tags: readonly string[];
	readonly voice: string | null;
}

/** EDTF or, where that is longer than it says ("2023-03-02T18:00/…" for an evening), the TIMEX3 value. */
function timeTag({ edtf, value }: Reading["times"][number]): string {
	return plain(edtf === null || edtf.length > value.length ? value : edtf);
}

/** The id of a claim or a voice without its document's: `c1`. */
export function short(id: string): string {
	return plain(id.slice(id.lastIndexOf("#") + 1).slice(0, 12));
}

/**
 * What is marked in a text (or in the title): times with their value, names with their kind, figures, speakers, and what voices say. Marks on the same
 * words are one; a mark that would cross another is left out, so that they nest. In order, the outer first.
 */
export function marks(reading: Reading, where: "text" | "title"): Mark[] {
	const all: Mark[] = [];
	const mark = (span: Span, tag: string, voice: string | null = null) => {
		if ((span.in === "title") === (where === "title") && span.end > span.start) all.push({ span, tags: [tag], voice });
	};
	for (const voice of reading.voices) {
		for (const span of voice.content) mark(span, "", short(voice.id));
		for (const span of voice.speaker) mark(span, short(voice.id));
	}
	for (const time of reading.times) mark(time, timeTag(time));
	for (const name of reading.names) mark(name, words.name[name.type]);
	for (const figure of reading.figures) mark(figure, `${setFigure(figure)} ${words.of[figure.of]}`);
	all.sort((a, b) => bySpan(a.span, b.span) || (a.voice === null ? 1 : 0) - (b.voice === null ? 1 : 0));
	const kept: Mark[] = [];
	const open: Mark[] = [];
	for (const one of all) {
		const last = kept.at(-1);
		if (
			last &&
			last.voice === null &&
			one.voice === null &&
			last.span.start === one.span.start &&
			last.span.end === one.span.end
		) {
			kept[kept.length - 1] = { ...last, tags: [...new Set([...last.tags, ...one.tags])] };
			continue;
		}
		while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= one.span.start) open.pop();
		const outer = open.at(-1);
		if (outer && !contains(outer.span, one.span)) continue;
		kept.push(one);
		open.push(one);
	}
	return kept;
}
