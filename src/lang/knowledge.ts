import type { Gazetteer } from "../core/gazetteer.js";
import { remembered } from "../text/memo.js";
import type { Language } from "./language.js";

/** What reading needs beside the document: handed in by the app, which has it from the package's data files. */
export interface Knowledge {
	readonly languages: readonly Language[];
	readonly gazetteer: Gazetteer;
	/** In what share of reports a word (folded) stands: 0 to 1, null where that is not known. */
	readonly frequency: (word: string) => number | null;
}

const primaryOf = remembered((code) => code.toLowerCase().split(/[-_]/u)[0] ?? "");

export function languageOf(knowledge: Knowledge, code: string | null): Language | null {
	const primary = code === null ? null : primaryOf(code);
	return knowledge.languages.find((l) => l.code === primary) ?? null;
}
