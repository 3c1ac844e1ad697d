import type { Name, Voice } from "../../core/reading.js";
import { bySpan, type Span } from "../../core/span.js";
import type { Page } from "../page.js";
import { candidates } from "./candidates.js";
import type { Found } from "./found.js";
import { adopted } from "./orphans.js";
import { resolver } from "./resolve.js";
import { testimonies } from "./testimony.js";
import { type Run, span, type View } from "./view.js";
import { weigh } from "./weigh.js";

interface Draft extends Omit<Voice, "id" | "within"> {
	/** Position that the order goes by. */
	readonly at: Span;
}

function kindOf(found: Found): Voice["kind"] {
	if (found.hearsay) return "hearsay";
	if (found.quotation < 0) return "indirect";
	return found.frame === "quote" ? "direct" : "mixed";
}

/**
 * Every attribution of a page in order of position: who says, by what words, what. The publisher's own voice is none.
 * A pure function of its arguments, linear in the page.
 */
export function voices(page: Page, names: readonly Name[], documentId: string): Voice[] {
	const { quotations, views, found: all } = candidates(page);
	const { least } = page.language.voices;
	const heard = all.filter((f) => {
		const view = views[f.sentence];
		return view !== undefined && weigh(page, view, f) >= least;
	});
	const found = adopted(page, views, quotations, heard);
	const accounts = testimonies(page, views, names);
	const resolve = resolver(page, names, quotations);
	const nameOf = (view: View, run: Run | null) => (run ? resolve(view, run) : null);
	const drafts: Draft[] = [];
	for (const f of found) {
		const view = views[f.sentence];
		if (!view) continue;
		const speaker = f.source ? [span(view, f.source)] : [];
		const cue = f.cue.map((run) => span(view, run));
		const at = [...speaker, ...cue, ...f.content].sort(bySpan)[0] ?? view.sentence;
		drafts.push({ name: nameOf(view, f.source), speaker, cue, content: f.content, kind: kindOf(f), at });
	}
	for (const t of accounts) {
		const view = views[t.opener];
		const at = t.content[0];
		if (!view || !at) continue;
		const [speaker, cue] = [[span(view, t.source)], [span(view, t.cue)]];
		drafts.push({ name: nameOf(view, t.source), speaker, cue, content: t.content, kind: "testimony", at });
	}
	return numbered(drafts, documentId);
}

/** Ids in order of position, and `within` where a voice's cue stands in the content of another, the narrowest. */
function numbered(drafts: readonly Draft[], documentId: string): Voice[] {
	const ordered = [...drafts].sort((a, b) => bySpan(a.at, b.at));
	const id = (index: number) => `${documentId}#v${index + 1}`;
	const outer: (number | null)[] = ordered.map(() => null);
	// Contents and cues in one walk: what is open when a cue comes by holds it.
	const holders = ordered.flatMap((d, index) => d.content.map((s) => ({ ...s, index }))).sort(bySpan);
	const cues = ordered.flatMap((d, index) => d.cue.slice(0, 1).map((s) => ({ ...s, index }))).sort(bySpan);
	let next = 0;
	let open: typeof holders = [];
	for (const cue of cues) {
		for (; next < holders.length && (holders[next]?.start ?? 0) <= cue.start; next++) {
			const holder = holders[next];
			if (holder) open.push(holder);
		}
		open = open.filter((h) => h.end > cue.start);
		let best: (typeof holders)[number] | null = null;
		for (const h of open) {
			if (h.index === cue.index || h.end < cue.end) continue;
			if (best === null || h.end - h.start < best.end - best.start) best = h;
		}
		outer[cue.index] = best?.index ?? null;
	}
	return ordered.map(({ at: _, ...draft }, index) => {
		const holder = outer[index] ?? null;
		return { id: id(index), ...draft, within: holder === null ? null : id(holder) };
	});
}
