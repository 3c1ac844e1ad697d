import { json } from "../plain.js";

/** Whether two names are one, with what the line held (`left`, `right`, `type` and whatever else came with them). */
export interface Compared {
	readonly given: Readonly<Record<string, unknown>>;
	/** 0 to 1. */
	readonly score: number;
	readonly same: boolean;
	readonly because: string;
}

/** A comparison as one line of JSON: the fields given, then the answer. */
export function jsonNames({ given, score, same, because }: Compared): string {
	return `${json({ ...given, score, same, because })}\n`;
}
