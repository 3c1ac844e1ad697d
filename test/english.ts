import { readFileSync } from "node:fs";
import { english } from "../src/lang/en/index.js";
import type { Language } from "../src/lang/language.js";

let made: Language | null = null;

/** English as the app has it, with the model of `data/en/`, for tests outside the app. Made once. */
export function loadEnglish(): Language {
	made ??= english({ syntax: readFileSync(new URL("../data/en/syntax.bin", import.meta.url)) });
	return made;
}
