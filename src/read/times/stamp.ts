import type { Day } from "../../core/day.js";
import { extended } from "../../core/extended.js";
import type { Dated } from "../../core/reading.js";
import { trimmed } from "../../core/span.js";
import type { Page } from "../page.js";
import { find } from "./find.js";
import { ground, type Heads } from "./ground.js";

/** A line that says when: not longer than this, in UTF-16 code units. */
const longest = 160;

/** So many lines at the top can be the title of a page. */
const titles = 2;

/**
 * The day that a dateline or a line such as "Published: …" states. A line near the top that is nothing but a date counts too. A dateline without a
 * year ("ALMATY, January 5") leaves the year open: `XXXX-01-05`, which the other documents of a case may settle.
 */
export function stamp(page: Page, heads: Heads | null): Dated | null {
	const { language, text, folded } = page;
	let open: Dated | null = null;
	const stated: (Dated & { readonly day: Day })[] = [];
	const headed = new Set(heads?.lines.map((line) => line.block));
	for (let i = 0; i < page.blocks.length; i++) {
		const block = page.blocks[i];
		if (!block || block.end - block.start > longest || headed.has(i)) continue;
		const span = trimmed(text, block);
		const head = folded.slice(span.start, Math.min(span.end, span.start + 60));
		const said = block.kind === "dateline" || language.times.stamps.test(head);
		if (!said && i > 5) continue;
		const isLive = i < titles && language.times.live.test(folded.slice(span.start, span.end));
		const words = language.sentence(text, span);
		const placed = find(words, language).map((f) =>
			extended(f, {
				sentence: 0,
				block: i,
				tense: null,
				attributive: false,
				role: null,
				joined: false,
				event: [],
				tells: [],
				birth: false,
				aside: false,
				saying: false,
				heading: true,
			}),
		);
		const grounded = ground(placed, { doc: null, kind: "report", year: null, language: language.times });
		for (let k = 0; k < placed.length; k++) {
			const [f, g] = [placed[k], grounded[k]];
			if (!f || !g?.point || g.point.grain !== "day") continue;
			if (!said && !(isLive && f.end === span.end) && f.end - f.start < 0.6 * (span.end - span.start)) continue;
			const because = [{ start: f.start, end: f.end }];
			if (!g.point.open && g.basis === "stated") {
				const one = { value: g.point.value, basis: "stated", because, day: g.point.from } as const;
				if (heads === null) return dated(one);
				stated.push(one);
			} else if (said && /^XXXX-\d\d-\d\d$/u.test(g.edtf ?? ""))
				open ??= { value: g.edtf ?? "", basis: "stated", because };
		}
	}
	return heads === null ? open : (overHeads(page, heads, stated) ?? open);
}

/** Days that a page which is written on from day to day goes on after the first that it states. */
const goesOn = 60;

/** Of the days that a page states the first that is not before the last day that it heads; that day itself where it states none so late. Null where it states none, and its days go on for longer. */
function overHeads(page: Page, heads: Heads, stated: readonly (Dated & { readonly day: Day })[]): Dated | null {
	const [first] = stated;
	const frame = { doc: first?.day ?? null, kind: "report", year: null, language: page.language.times } as const;
	let last: (Dated & { readonly day: Day }) | null = null;
	let begins: Day | null = null;
	let isLong = false;
	ground(heads.lines, frame).forEach((g, i) => {
		const line = heads.lines[i];
		if (!line || !g?.point || g.point.grain !== "day" || g.point.open) return;
		const day = g.point.from;
		if (first && (day < first.day || day > first.day + goesOn)) return;
		begins ??= day;
		if (day > begins + goesOn) isLong = true;
		if (last && day <= last.day) return;
		last = { value: g.point.value, basis: "inferred", because: [{ start: line.start, end: line.end }], day };
	});
	const until: (Dated & { readonly day: Day }) | null = last;
	// Headings of years, where nothing says when it was written: no page that goes on from day to day.
	if (until === null || isLong) return first ? dated(first) : null;
	const { day } = until;
	return dated(stated.find((one) => one.day >= day) ?? until);
}

function dated({ value, basis, because }: Dated): Dated {
	return { value, basis, because };
}
