import type { Name, Voice } from "../../core/reading.js";
import { bySpan, contains, type Span } from "../../core/span.js";
import type { Page } from "../page.js";
import type { Found } from "./found.js";
import { phrased } from "./phrases.js";
import { quotations as quotationsOf } from "./quotations.js";
import { spoken } from "./spoken.js";
import { span, views as viewsOf } from "./view.js";

interface Draft extends Omit<Voice, "id" | "within"> {
	readonly found: Found;
}

/**
 * Every attribution of a page in order of position: who says, by what words, what. The publisher's own voice is none.
 * A pure function of its arguments, linear in the page.
 */
export function voices(page: Page, _names: readonly Name[], documentId: string): Voice[] {
	const quotations = quotationsOf(page);
	const views = viewsOf(page, quotations);
	const found = views.flatMap((view) => [...spoken(view, quotations), ...phrased(view, quotations)]);
	const drafts: Draft[] = [];
	for (const f of found) {
		const view = views[f.sentence];
		if (!view) continue;
		const kind: Voice["kind"] =
			f.quotation >= 0 && f.frame === "quote" ? "direct" : f.quotation >= 0 ? "mixed" : "indirect";
		drafts.push({
			name: null,
			speaker: f.source ? [span(view, f.source)] : [],
			cue: f.cue.map((run) => span(view, run)),
			content: f.content,
			kind,
			found: f,
		});
	}
	return numbered(drafts, documentId);
}

const first = (draft: Draft): Span =>
	[...draft.speaker, ...draft.cue, ...draft.content].sort(bySpan)[0] ?? { start: 0, end: 0 };

/** Ids in order of position, and `within` where a voice's cue stands in the content of another. */
function numbered(drafts: readonly Draft[], documentId: string): Voice[] {
	const ordered = [...drafts].sort((a, b) => bySpan(first(a), first(b)));
	const ids = new Map(ordered.map((draft, i) => [draft, `${documentId}#v${i + 1}`]));
	return ordered.map((draft) => {
		const cue = draft.cue[0];
		let outer: Draft | null = null;
		let size = Number.POSITIVE_INFINITY;
		for (const other of ordered) {
			if (other === draft || !cue) continue;
			const holder = other.content.find((c) => contains(c, cue));
			if (holder && holder.end - holder.start < size) {
				outer = other;
				size = holder.end - holder.start;
			}
		}
		return {
			id: ids.get(draft) ?? "",
			name: draft.name,
			speaker: draft.speaker,
			cue: draft.cue,
			content: draft.content,
			within: outer ? (ids.get(outer) ?? null) : null,
			kind: draft.kind,
		};
	});
}
