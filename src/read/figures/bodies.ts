import type { FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import type { Sentence } from "../page.js";
import type { Settled } from "./settle.js";
import type { Item } from "./stream.js";

/** True where bodies are told as found, and no word says that they are all that were found by then ("Divers found seven bodies", not "17 bodies have been found so far"). */
export function isFind({ increments }: FigureLanguage, { tokens }: Sentence, { counting, first, end }: Item): boolean {
	const head = counting?.head ?? null;
	if (head === null || !increments.added.has(tokens[head]?.norm ?? "")) return false;
	const near = tokens.slice(Math.max(0, first - 8), end + 8);
	return near.some((t) => increments.finds.has(t.norm)) && !tokens.some((t) => increments.running.has(t.norm));
}

/** True for bodies of a sum of which only is told what was done with them ("the number of bodies identified rose to 12"). */
export function isPartSum({ increments }: FigureLanguage, tokens: readonly Token[], { total, cue }: Settled): boolean {
	if (!total || cue === null) return false;
	const at = tokens.findIndex((t) => t.start >= cue.end);
	return (
		at > 0 &&
		increments.added.has(tokens[at - 1]?.norm ?? "") &&
		tokens.slice(at, at + 4).some((t) => increments.handled.has(t.norm))
	);
}

/** True where the words counted are more of what was counted before ("two more bodies"). */
export function adds({ increments }: FigureLanguage, folded: string): boolean {
	const all = folded.split(/[^\p{L}]+/u);
	return increments.added.has(all.at(-1) ?? "") && all.some((word) => increments.more.has(word));
}

/** True where bodies are counted by what was done with them later ("80 bodies have been identified"). */
export function isHandled({ increments }: FigureLanguage, tokens: readonly Token[], { counting, end }: Item): boolean {
	const head = counting?.head ?? null;
	if (head === null || !increments.added.has(tokens[head]?.norm ?? "")) return false;
	return (
		tokens.slice(end, end + 6).some((t) => increments.handled.has(t.norm)) ||
		tokens.slice(end, end + 20).some((t) => t.tag === "VERB" && increments.removed.has(t.norm))
	);
}
