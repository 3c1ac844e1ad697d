import type { Dated } from "../../core/reading.js";
import { trimmed } from "../../core/span.js";
import type { Page } from "../page.js";
import { find } from "./find.js";
import { ground } from "./ground.js";

/** A line that says when: not longer than this, in UTF-16 code units. */
const longest = 160;

/**
 * The day that a dateline or a line such as "Published: …" states. A line near the top that is nothing but a date counts too. A dateline without a
 * year ("ALMATY, January 5") leaves the year open: `XXXX-01-05`, which the other documents of a case may settle.
 */
export function stamp(page: Page): Dated | null {
	const { language, text, folded } = page;
	let open: Dated | null = null;
	for (let i = 0; i < page.blocks.length; i++) {
		const block = page.blocks[i];
		if (!block || block.end - block.start > longest) continue;
		const span = trimmed(text, block);
		const head = folded.slice(span.start, Math.min(span.end, span.start + 60));
		const said = block.kind === "dateline" || language.times.stamps.test(head);
		if (!said && i > 5) continue;
		const words = language.sentence(text, span);
		const placed = find(words, language).map((f) => ({
			...f,
			sentence: 0,
			block: i,
			tense: null,
			attributive: false,
			role: null,
			joined: false,
			event: [],
			tells: [],
			birth: false,
			heading: true,
		}));
		const grounded = ground(placed, { doc: null, kind: "report", year: null, language: language.times });
		for (let k = 0; k < placed.length; k++) {
			const [f, g] = [placed[k], grounded[k]];
			if (!f || !g?.point || g.point.grain !== "day") continue;
			if (!said && f.end - f.start < 0.6 * (span.end - span.start)) continue;
			const because = [{ start: f.start, end: f.end }];
			if (!g.point.open && g.basis === "stated") return { value: g.point.value, basis: "stated", because };
			if (said && /^XXXX-\d\d-\d\d$/u.test(g.edtf ?? "")) open ??= { value: g.edtf ?? "", basis: "stated", because };
		}
	}
	return open;
}
