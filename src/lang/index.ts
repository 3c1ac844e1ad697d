import { type EnglishFiles, english } from "./en/index.js";
import type { Language } from "./language.js";

/** The data files of the languages, as bytes. */
export interface LanguageFiles {
	readonly en: EnglishFiles;
}

/** Every language that is read. Throws where a file is not of its format. */
export function languages(files: LanguageFiles): readonly Language[] {
	return [english(files.en)];
}
