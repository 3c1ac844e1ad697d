import type { Name, Post, Reference, Voice } from "../../core/reading.js";
import { bySpan, type Span } from "../../core/span.js";
import { type Described, descriptions } from "../descriptions/index.js";
import type { Page } from "../page.js";
import { candidates } from "./candidates.js";
import type { Found } from "./found.js";
import { interviews } from "./interviews.js";
import { adopted } from "./orphans.js";
import { references } from "./references.js";
import { nobody, resolver } from "./resolve.js";
import { withSpeaker } from "./speaker.js";
import { testimonies } from "./testimony.js";
import { type Run, span, at as token, type View } from "./view.js";
import { weigh } from "./weigh.js";

interface Draft extends Omit<Voice, "id" | "within" | "post"> {
	readonly post: Post | null;
	/** Position that the order goes by. */
	readonly at: Span;
	/** True where who speaks is only "I" or "we". */
	readonly own: boolean;
}

function kindOf(found: Found): Voice["kind"] {
	if (found.hearsay) return "hearsay";
	if (found.quotation < 0) return "indirect";
	return found.frame === "quote" ? "direct" : "mixed";
}

/** The span that comes first: `first`, or one of the list. */
function earliest(first: Span | null, list: readonly Span[]): Span | null {
	let best = first;
	for (const one of list) if (best === null || bySpan(one, best) < 0) best = one;
	return best;
}

/** Who says what on a page, and whom its descriptions and pronouns mean; both in order of position. */
export interface Heard {
	readonly voices: readonly Voice[];
	readonly references: readonly Reference[];
}

/** The voices of a page of whose names nothing more is known. */
export function voices(page: Page, names: readonly Name[], documentId: string): readonly Voice[] {
	return heard(page, descriptions(page, names), documentId).voices;
}

/**
 * Every attribution of a page: who says, by what words, what. The publisher's own voice is none.
 * A pure function of its arguments, linear in the page.
 */
export function heard(page: Page, described: Described, documentId: string): Heard {
	const { quotations, views, found: all } = candidates(page);
	const { least } = page.language.voices;
	const likely = all.filter((f) => {
		const view = views[f.sentence];
		return view !== undefined && weigh(page, view, f) >= least;
	});
	const found = adopted(page, views, quotations, likely);
	const accounts = [...testimonies(page, views, described.names), ...interviews(page, views, described.names)];
	const resolve = resolver(page, described, quotations, views);
	const meantBy = (view: View, run: Run | null) => (run ? resolve(view, run) : nobody);
	const drafts: Draft[] = [];
	for (const one of found) {
		const view = views[one.sentence];
		if (!view) continue;
		const f = withSpeaker(view, one);
		if (!f) continue;
		const speaker = f.source ? [span(view, f.source)] : [];
		const cue = f.cue.map((run) => span(view, run));
		const at = earliest(earliest(earliest(null, speaker), cue), f.content) ?? view.sentence;
		const { name, post } = meantBy(view, f.source);
		const { source } = f;
		const own = source !== null && source.first === source.last && view.lang.first.has(token(view, source.first).norm);
		drafts.push({ name, post, speaker, cue, content: f.content, kind: kindOf(f), at, own });
	}
	for (const t of accounts) {
		const view = views[t.opener];
		const at = t.content[0];
		if (!view || !at) continue;
		const [speaker, cue] = [[span(view, t.source)], [span(view, t.cue)]];
		const { name, post } = meantBy(view, t.source);
		drafts.push({ name, post, speaker, cue, content: t.content, kind: "testimony", at, own: false });
	}
	return { voices: numbered(drafts, documentId), references: references(page, views, described, resolve) };
}

/** A stretch of a draft, by the draft's index. */
interface Part extends Span {
	readonly index: number;
}

/** Ids in order of position, and `within` where a voice's cue stands in the content of another, the narrowest. */
function numbered(drafts: readonly Draft[], documentId: string): Voice[] {
	const ordered = [...drafts].sort((a, b) => bySpan(a.at, b.at));
	const outer: (number | null)[] = ordered.map(() => null);
	// Contents and cues in one walk: what is open when a cue comes by holds it.
	const holders: Part[] = [];
	const cues: Part[] = [];
	ordered.forEach(({ content, cue }, index) => {
		for (const { start, end } of content) holders.push({ start, end, index });
		const [first] = cue;
		if (first) cues.push({ start: first.start, end: first.end, index });
	});
	holders.sort(bySpan);
	cues.sort(bySpan);
	let next = 0;
	let open: Part[] = [];
	for (const cue of cues) {
		for (; next < holders.length; next++) {
			const holder = holders[next];
			if (!holder || holder.start > cue.start) break;
			open.push(holder);
		}
		let best: Part | null = null;
		let ended = 0;
		for (const h of open) {
			if (h.end <= cue.start) ended++;
			else if (h.index !== cue.index && h.end >= cue.end && (best === null || h.end - h.start < best.end - best.start))
				best = h;
		}
		if (ended > 0) open = open.filter((h) => h.end > cue.start);
		outer[cue.index] = best?.index ?? null;
	}
	// "“I know that he left,” she said": who says "I" in what is said is the one who says it.
	const isDouble = (index: number) => ordered[index]?.own === true && (outer[index] ?? null) !== null;
	const ids: (string | null)[] = [];
	let kept = 0;
	for (let index = 0; index < ordered.length; index++) ids.push(isDouble(index) ? null : `${documentId}#v${++kept}`);
	const holderOf = (index: number): string | null => {
		let at = outer[index] ?? null;
		for (let steps = 0; at !== null && (ids[at] ?? null) === null && steps < ordered.length; steps++)
			at = outer[at] ?? null;
		return at === null ? null : (ids[at] ?? null);
	};
	return ordered.flatMap(({ name, post, speaker, cue, content, kind }, index): Voice[] => {
		const id = ids[index] ?? null;
		if (id === null) return [];
		const within = holderOf(index);
		// Nearly all have the one shape, which is quicker to read.
		if (post === null) return [{ id, name, speaker, cue, content, kind, within }];
		return [{ id, name, post, speaker, cue, content, kind, within }];
	});
}
