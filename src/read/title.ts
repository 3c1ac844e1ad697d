import { extended } from "../core/extended.js";
import type { When } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { Findings } from "./findings.js";

const at = <S extends Span>(span: S): S & { readonly in: "title" } => extended(span, inTheTitle);
const inTheTitle = { in: "title" } as const;
const maybe = <S extends Span>(span: S | null): S | null => (span ? at(span) : null);
const all = <S extends Span>(spans: readonly S[]): S[] => spans.map(at);
const day = (when: When | null): When | null => (when ? at(when) : null);

/** What was found on the page of a title: every span of it becomes a span of the title. */
export function inTitle(found: Findings): Findings {
	return {
		times: found.times.map((t) => at({ ...t, anchor: maybe(t.anchor) })),
		names: found.names.map((n) => at({ ...n, role: maybe(n.role) })),
		references: found.references.map(at),
		voices: found.voices.map((v) => ({ ...v, speaker: all(v.speaker), cue: all(v.cue), content: all(v.content) })),
		claims: found.claims.map((c) => at({ ...c, when: day(c.when), where: all(c.where), headline: at(c.headline) })),
		figures: found.figures.map((f) => {
			const here = at({ ...f, whomAt: maybe(f.whomAt), where: maybe(f.where), cue: maybe(f.cue) });
			return f.by ? { ...here, by: at(f.by) } : here;
		}),
		measures: found.measures.map((m) => at({ ...m, places: all(m.places) })),
		media: found.media.map((m) => at({ ...m, shows: maybe(m.shows) })),
		withdrawals: found.withdrawals.map((w) =>
			at({ ...w, by: maybe(w.by), when: day(w.when), old: maybe(w.old), stated: maybe(w.stated) }),
		),
		offices: found.offices.map((o) => at({ ...o, whoAt: at(o.whoAt), officeAt: at(o.officeAt) })),
	};
}
