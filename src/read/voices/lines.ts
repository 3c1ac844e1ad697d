import type { Span } from "../../core/span.js";
import type { Language } from "../../lang/language.js";
import type { Page } from "../page.js";
import type { Found } from "./found.js";
import { at, bareRun, is, type Run, span, type View } from "./view.js";
import { word } from "./words.js";

/** True where a run is a speaker as headlines and transcripts name one: a few words, a person, a role or a body among them. */
function speakerLike(view: View, run: Run, { lemma }: Language): boolean {
	if (run.last - run.first > 4) return false;
	for (let i = run.first; i <= run.last; i++) {
		const t = at(view, i);
		if (view.lang.people.has(lemma(t.norm, "NOUN")) || is(view, t, word.bodies)) return true;
	}
	return false;
}

/** Index of the first colon, -1 where there is none. */
function colonOf({ tokens }: View): number {
	for (let i = 0; i < tokens.length; i++) if (tokens[i]?.text === ":") return i;
	return -1;
}

const dashes = new Set(["-", "–", "—"]);

/** "Toll rises to 30 – officials": who says it, after a dash between spaces at the end of a headline. */
function signed(view: View, language: Language): Found | null {
	const { tokens } = view;
	const last = tokens.length - 1;
	for (let i = last - 1; i > 1 && last - i < 6; i--) {
		const t = at(view, i);
		if (!dashes.has(t.text) || at(view, i - 1).end === t.start || at(view, i + 1).start === t.end) continue;
		const source = bareRun(view, i + 1, last);
		const left = bareRun(view, 0, i - 1);
		if (!source || !left || !speakerLike(view, source, language)) return null;
		return {
			sentence: view.sentence.index,
			cue: [{ first: i, last: i }],
			source,
			content: [span(view, left)],
			quotation: -1,
			frame: "headline",
			group: null,
			hearsay: false,
		};
	}
	return null;
}

const finite = new Set(["VBD", "VBZ", "VBP", "VB", "MD"]);

const isVerbal = (tag: string) => tag === "VERB" || tag === "AUX";

/** True where a finite verb stands after a colon. */
function saysClause({ tokens }: View, colon: number): boolean {
	return tokens.some((t, i) => i > colon && (t.tag === "AUX" || finite.has(t.fine)));
}

/** "Toll rises to 30: minister", "Minister: toll rises to 30" in titles and headings; "BRODSKY: The roads are open." at the head of paragraphs. */
export function lines(page: Page, views: readonly View[]): Found[] {
	const found: Found[] = [];
	let block = -1;
	for (const view of views) {
		const opens = view.sentence.block !== block;
		block = view.sentence.block;
		const kind = page.blocks[block]?.kind;
		if (kind === "heading" || kind === "title") {
			const dashed = signed(view, page.language);
			if (dashed) {
				found.push(dashed);
				continue;
			}
		}
		const colon = colonOf(view);
		if (colon < 1 || colon > view.tokens.length - 2) continue;
		const left = bareRun(view, 0, colon - 1);
		const right = bareRun(view, colon + 1, view.tokens.length - 1);
		if (!left || !right) continue;
		// "Correction: the ministry says", "Situation report No. 2: floods".
		if (view.lang.labels.has(at(view, left.last).norm) || view.lang.labels.has(at(view, left.last - 1).norm)) continue;
		const cue = [{ first: colon, last: colon }];
		const sentence = view.sentence.index;
		const made = (source: Run, content: Span, frame: "headline" | "turn"): Found => ({
			sentence,
			cue,
			source,
			content: [content],
			quotation: -1,
			frame,
			group: null,
			hearsay: false,
		});
		if (kind === "heading" || kind === "title") {
			if (speakerLike(view, right, page.language)) found.push(made(right, span(view, left), "headline"));
			else if (speakerLike(view, left, page.language)) found.push(made(left, span(view, right), "headline"));
			continue;
		}
		if (left.last > 3) continue;
		// "The mayor: no one is missing."
		const isShort = at(view, left.first).tag === "DET" && !view.tokens.some((t, i) => i < colon && isVerbal(t.tag));
		if (isShort && speakerLike(view, left, page.language) && saysClause(view, colon)) {
			found.push(made(left, span(view, right), "headline"));
			continue;
		}
		if (!opens) continue;
		const name = view.tokens.slice(left.first, left.last + 1);
		const capitals = name.every(
			(t) => t.text === t.text.toUpperCase() && (/\p{Lu}/u.test(t.text) || t.tag === "PUNCT"),
		);
		const proper = name.every((t) => t.tag === "PROPN");
		if (!(capitals || proper) || !name.some((t) => /\p{L}/u.test(t.text))) continue;
		// "Roads closed: 14" is a line of a table: nobody speaks without a verb.
		if (!saysClause(view, colon)) continue;
		const last = page.blocks[block];
		const start = at(view, right.first).start;
		if (last) found.push(made(left, { start, end: last.end }, "turn"));
	}
	return found;
}
