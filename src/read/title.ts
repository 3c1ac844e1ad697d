import { extended } from "../core/extended.js";
import type { When } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { Findings } from "./findings.js";

const inTheTitle = { in: "title" } as const;
const at = <S extends Span>(span: S): S & { readonly in: "title" } => extended(span, inTheTitle);
const maybe = <S extends Span>(span: S | null): S | null => (span ? at(span) : null);
const all = <S extends Span>(spans: readonly S[]): S[] => spans.map(at);
const day = (when: When | null): When | null => (when ? at(when) : null);

/** What was found on the page of a title: every span of it becomes a span of the title. */
export function inTitle(found: Findings): Findings {
	const { in: here } = inTheTitle;
	return {
		times: found.times.map((t) => extended(t, { anchor: maybe(t.anchor), in: here })),
		names: found.names.map((n) => extended(n, { role: maybe(n.role), in: here })),
		references: found.references.map(at),
		voices: found.voices.map((v) => ({ ...v, speaker: all(v.speaker), cue: all(v.cue), content: all(v.content) })),
		claims: found.claims.map((c) =>
			extended(c, { when: day(c.when), where: all(c.where), headline: at(c.headline), in: here }),
		),
		figures: found.figures.map((f) => {
			const { whomAt, where, cue, by } = f;
			const told = extended(f, { whomAt: maybe(whomAt), where: maybe(where), cue: maybe(cue), in: here });
			return by ? { ...told, by: at(by) } : told;
		}),
		measures: found.measures.map((m) => extended(m, { places: all(m.places), in: here })),
		media: found.media.map((m) => extended(m, { shows: maybe(m.shows), in: here })),
		withdrawals: found.withdrawals.map((w) =>
			extended(w, { by: maybe(w.by), when: day(w.when), old: maybe(w.old), stated: maybe(w.stated), in: here }),
		),
		offices: found.offices.map((o) => extended(o, { whoAt: at(o.whoAt), officeAt: at(o.officeAt), in: here })),
	};
}
