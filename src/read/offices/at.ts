import type { Name, Time } from "../../core/reading.js";
import { firstFrom } from "../../core/span.js";
import type { OfficeLanguage } from "../../lang/offices.js";
import type { Token } from "../../text/tokens.js";
import type { Page, Sentence } from "../page.js";
import type { Tree } from "../roles.js";

/** What the parts of a sentence are looked up in. */
export interface At {
	readonly page: Page;
	readonly language: OfficeLanguage;
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly tree: () => Tree | null;
	/** Persons of the sentence in order. */
	readonly people: readonly Name[];
	/** The one person of the sentence before, for whom a pronoun can stand. */
	readonly before: Name | null;
	/** Whom a pronoun at an offset means, as far as it is known. */
	readonly meant: (start: number) => Name | null;
	readonly times: readonly Time[];
}

/** The index of the token that covers an offset. Binary search. */
export const indexAt = (tokens: readonly Token[], offset: number) => firstFrom(tokens, offset + 1) - 1;
