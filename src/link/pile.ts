import type { Document } from "../core/document.js";
import type { CopyGroup } from "../core/links.js";
import type { Block } from "../core/reading.js";
import type { Knowledge } from "../lang/knowledge.js";
import { copies } from "./copies/index.js";
import { credited } from "./credits.js";
import { type Story, stories } from "./stories/index.js";

/** A mixed pile sorted: its stories, and the groups of copies within it. `blocks` are those of the documents in a language that is read. */
export function pile(
	documents: readonly Document[],
	blocks: ReadonlyMap<string, readonly Block[]>,
	knowledge: Knowledge,
): { stories: readonly Story[]; copies: CopyGroup[] } {
	const read = new Map(documents.map((d) => [d.id, { lang: d.lang, blocks: blocks.get(d.id) ?? [] }]));
	const { agencies } = credited(documents, read, knowledge);
	return {
		stories: stories(documents, { frequency: knowledge.frequency }),
		copies: copies(documents, { blocks, credits: agencies, tools: knowledge }),
	};
}
