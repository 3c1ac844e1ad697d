import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../../src/core/reading.js";
import type { Span } from "../../src/core/span.js";
import { type Page, page } from "../../src/read/page.js";
import { loadEnglish } from "../../test/english.js";

/** One attribution as people marked it. */
export interface Gold {
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
}
export interface Article {
	readonly page: Page;
	readonly gold: readonly Gold[];
	/** One in five, kept back when `--held` asks for it. */
	readonly held: boolean;
}

/** The articles of the part `train` of a folder with `docs.jsonl` and `gold.jsonl`. */
export function articles(folder: string): Article[] {
	const lines = (name: string) =>
		readFileSync(join(folder, name), "utf8")
			.split("\n")
			.filter((line) => line.trim() !== "");
	const gold = new Map(
		lines("gold.jsonl").map((line): [string, Gold[]] => {
			const row: { id: string; voices: Gold[] } = JSON.parse(line);
			return [row.id, row.voices];
		}),
	);
	const english = loadEnglish();
	return lines("docs.jsonl").flatMap((line, index) => {
		const doc: { id: string; text: string; split: string } = JSON.parse(line);
		if (doc.split !== "train") return [];
		const blocks: Block[] = [...doc.text.matchAll(/[^\n]+/gu)].map((m) => ({
			start: m.index,
			end: m.index + m[0].length,
			kind: m[0].length < 90 && !/[.?!”"’'…:,]\s*$/u.test(m[0]) ? "heading" : "paragraph",
		}));
		return [{ page: page(doc.text, blocks, english), gold: gold.get(doc.id) ?? [], held: index % 5 === 0 }];
	});
}

export const meets = (a: readonly Span[], b: readonly Span[]) =>
	a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
export const length = (spans: readonly Span[]) => spans.reduce((n, s) => n + s.end - s.start, 0);
export const common = (a: readonly Span[], b: readonly Span[]) =>
	a.reduce(
		(n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
		0,
	);
