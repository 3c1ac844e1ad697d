import type { Document } from "../core/document.js";
import type { CopyGroup } from "../core/links.js";
import type { Block } from "../core/reading.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import { copies } from "./copies/index.js";
import { agenciesOf, credits } from "./credits.js";
import { type Story, stories } from "./stories/index.js";

/** A mixed pile sorted: its stories, and the groups of copies within it. `blocks` are those of the documents in a language that is read. */
export function pile(
	documents: readonly Document[],
	blocks: ReadonlyMap<string, readonly Block[]>,
	knowledge: Knowledge,
): { stories: Story[]; copies: CopyGroup[] } {
	const credited = new Map<string, readonly string[]>();
	for (const document of documents) {
		const language = languageOf(knowledge, document.lang);
		const agencies = language ? agenciesOf(credits(document, language.events, blocks.get(document.id))) : [];
		if (agencies.length > 0) credited.set(document.id, agencies);
	}
	return {
		stories: stories(documents, { frequency: knowledge.frequency }),
		copies: copies(documents, { blocks, credits: credited }),
	};
}
