import type { Span } from "../core/span.js";
import type { SentenceRules } from "../text/sentences.js";
import type { Tag, Token } from "../text/tokens.js";
import type { Vocabulary } from "../text/words.js";
import type { ActLanguage } from "./acts.js";
import type { ClaimLanguage } from "./claims.js";
import type { DescriptionLanguage } from "./descriptions.js";
import type { EventLanguage } from "./events.js";
import type { FigureLanguage } from "./figures.js";
import type { LayoutLanguage } from "./layout.js";
import type { MeasureLanguage } from "./measures.js";
import type { MediaLanguage } from "./media.js";
import type { NameLanguage } from "./names.js";
import type { OfficeLanguage } from "./offices.js";
import type { TimeLanguage } from "./times.js";
import type { VoiceLanguage } from "./voices.js";

/** A language: a plain object, mostly data. Each part belongs to the part of `read` of the same name. */
export interface Language {
	/** ISO 639-1. */
	readonly code: string;
	readonly sentences: SentenceRules;
	/** Where a word ends and its clitic begins ("did|n't"), tried on each word; null where there are none. */
	readonly clitics: RegExp | null;
	/** The words of its lists, by whose numbers its tokens are asked. */
	readonly words: Vocabulary;
	/** The words of a sentence, `[start, end)` of a text, by `tokens` with this language's clitics: with tags and, where the model has a parser, heads and relations. */
	readonly sentence: (text: string, span: Span) => Token[];
	/** The dictionary form of a folded word ("went" as VERB is "go"). */
	readonly lemma: (norm: string, tag: Tag, fine?: string) => string;
	readonly layout: LayoutLanguage;
	readonly times: TimeLanguage;
	readonly names: NameLanguage;
	readonly figures: FigureLanguage;
	readonly voices: VoiceLanguage;
	readonly acts: ActLanguage;
	readonly claims: ClaimLanguage;
	readonly measures: MeasureLanguage;
	readonly media: MediaLanguage;
	readonly offices: OfficeLanguage;
	readonly descriptions: DescriptionLanguage;
	readonly events: EventLanguage;
}

export type { Tag };
