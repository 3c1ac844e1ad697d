import type { Time } from "../../core/reading.js";
import type { Page } from "../page.js";

/** So many paragraphs of a live page begin with an hour at least. */
const fewest = 3;

/** Hour and minute in figures, as at the head of a post ("18:10", "6.45 p.m."). */
export const inFigures = /^\p{N}{1,2}[:.h]\p{N}{2}/u;

const none: ReadonlySet<number> = new Set();

/** Indices of the blocks of a live page that begin with their hour ("18:10 - Police have closed the bridge."); empty where fewer than three do: what such a block tells is of its hour. */
export function postBlocks({ blocks, text }: Page, times: readonly Time[]): ReadonlySet<number> {
	const hours = new Set<number>();
	for (const { type, start, end } of times)
		if (type === "TIME" && inFigures.test(text.slice(start, end))) hours.add(start);
	if (hours.size < fewest) return none;
	const found = new Set<number>();
	blocks.forEach((block, i) => {
		if (block.kind === "paragraph" && hours.has(block.start)) found.add(i);
	});
	return found.size < fewest ? none : found;
}
