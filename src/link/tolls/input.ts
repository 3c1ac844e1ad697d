import type { TollRule } from "../../core/film.js";
import type { Places } from "../../core/links.js";
import type { Act, Corrected, Figure } from "../../core/reading.js";
import type { FigureLanguage } from "../../lang/figures.js";

/** A figure and all that is known around it, for the series of tolls. */
export interface TollFigure {
	/** The figure as read; `figure.claim` is the claim that it stands in. */
	readonly figure: Figure;
	readonly document: string;
	/** The publisher of the document, who speaks where nobody is cited. */
	readonly source: string | null;
	/** Documents of one origin (copies of one report) share it; else the document's id. */
	readonly origin: string;
	readonly language: FigureLanguage;
	readonly act: Act;
	/** The voice as worded, or as resolved for a pronoun; null where the document speaks in its own. */
	readonly by: string | null;
	/** The actor that the voice turned out to be. */
	readonly actor: string | null;
	/** What the actor is called ("interior minister"), where it has a name. */
	readonly roles?: readonly string[];
	/** Who passes it on: the voices in whose content its own stands, inner first. */
	readonly through?: readonly { readonly by: string | null; readonly actor: string | null }[];
	/** EDTF day that the figure speaks of. */
	readonly spokenOf: string | null;
	/** EDTF day on which the figure was said: by its voice where the text says so, else the document's day. */
	readonly reportedAt: string | null;
	/** The hour under which a live text tells it, as a date-time (EDTF); absent where there is none. */
	readonly hour?: string;
	/** EDTF day of the document. */
	readonly dated: string | null;
	/** ISO day by which the document was known. */
	readonly knownSince?: string | null;
	/** The narrowest place that bounds the figure; null where the text gives none. */
	readonly place: { readonly id: string | null; readonly name: string } | null;
}

/** Words of one document that take a figure back, put it right or deny it. */
export interface TollWithdrawal {
	readonly document: string;
	readonly source: string | null;
	readonly origin: string;
	readonly language: FigureLanguage;
	readonly claim: string;
	/** True where it denies what another voice has said. */
	readonly denies: boolean;
	/** The number that was wrong and the right one, where its words name them and they are read as no figure. */
	readonly old: Corrected | null;
	readonly stated: Corrected | null;
	/** The numbers that it takes back, as far as its sentence names them. */
	readonly numbers: readonly number[];
	/** Offset in the document's text. */
	readonly start: number;
	readonly of: Figure["of"] | null;
	readonly by: string | null;
	readonly actor: string | null;
	/** EDTF day, null where the text gives none. */
	readonly when: string | null;
	/** EDTF day of the document. */
	readonly dated: string | null;
	/** ISO day by which the document was known. */
	readonly knownSince?: string | null;
}

export interface TollsInput {
	readonly figures: readonly TollFigure[];
	readonly withdrawals: readonly TollWithdrawal[];
	/** Which place lies in which; without it every place but the one told most is a scope of its own. */
	readonly places?: Pick<Places, "list" | "within">;
	/** `latest-official` where none is given. */
	readonly rule?: TollRule;
}
