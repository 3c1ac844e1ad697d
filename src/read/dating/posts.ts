import type { Block, Time } from "../../core/reading.js";
import type { Page } from "../page.js";

/** So many blocks of a live page begin with an hour at least. */
const fewest = 3;

/** Hour and minute in figures at the head of a post ("18:10", "6.45 p.m."), no day ("18.10.2021"). */
export const inFigures = /^\p{N}{1,2}[:.h]\p{N}{2}(?![\p{N}.:])/u;

/** An hour alone on its line: the next block tells what was then. */
const alone = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/u;

/** The hours of a live page. */
export interface Posts {
	/** Blocks that begin with their hour ("18:10 - Police have closed the bridge."). */
	readonly headed: ReadonlySet<number>;
	/** Blocks that stand under an hour of which no time was read ("18.10" alone on its line), up to the next one. */
	readonly under: ReadonlySet<number>;
}

const none: Posts = { headed: new Set(), under: new Set() };

function opensWithHour(text: string, { start, end }: Block): boolean {
	const code = text.charCodeAt(start);
	return code >= 48 && code <= 57 && inFigures.test(text.slice(start, Math.min(end, start + 7)));
}

/** True for a live page: three blocks or more begin with an hour. */
export function isLive({ blocks, text }: Page): boolean {
	let found = 0;
	for (const block of blocks) if (opensWithHour(text, block)) found++;
	return found >= fewest;
}

/** The blocks of a live page by their hours; none of any other page. */
export function postBlocks(page: Page, times: readonly Time[]): Posts {
	if (!isLive(page)) return none;
	const { blocks, text } = page;
	const hours = new Set<number>();
	for (const { type, start } of times) if (type === "TIME") hours.add(start);
	const headed = new Set<number>();
	const under = new Set<number>();
	let isUnder = false;
	blocks.forEach((block, i) => {
		if (!opensWithHour(text, block)) {
			if (isUnder) under.add(i);
			return;
		}
		isUnder = !hours.has(block.start) && alone.test(text.slice(block.start, block.end).trim());
		if (hours.has(block.start) && block.kind === "paragraph") headed.add(i);
	});
	return { headed, under };
}
