import type { CopyGroup } from "../../core/links.js";
import { json } from "../plain.js";

/** A mixed pile sorted: stories, and the groups of copies within it. */
export interface Pile {
	readonly stories: readonly { readonly id: string; readonly documents: readonly string[] }[];
	readonly copies: readonly CopyGroup[];
}

/** A sorted pile as one JSON object on one line. */
export function jsonPile({ stories, copies }: Pile): string {
	const object = {
		stories: stories.map(({ id, documents }) => ({ id, documents })),
		copies: copies.map(({ kind, documents, overlap, credit }) => ({ kind, documents, overlap, credit })),
	};
	return `${json(object)}\n`;
}
