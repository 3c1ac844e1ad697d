import type { Claim, Voice } from "./claim.js";
import type { Figure, Withdrawal } from "./figure.js";
import type { MeasureMention, MediumMention, OfficeMention } from "./mention.js";
import type { Name, Reference } from "./name.js";
import type { Span } from "./span.js";
import type { Account, Dated, Time } from "./time.js";

// What a reading holds, each in a file of its noun: the rooms import all of it from here.
export * from "./claim.js";
export * from "./figure.js";
export * from "./mention.js";
export * from "./name.js";
export * from "./time.js";

export type BlockKind = "title" | "heading" | "paragraph" | "caption" | "dateline" | "furniture" | "rights" | "embed";

/** A stretch between line ends that is set as one. */
export interface Block extends Span {
	readonly kind: BlockKind;
}

/**
 * What the times of a text hang on: a report on its own day; a chronicle and a history on the time told last; a testimony is told later by one who
 * was there.
 */
export type TextKind = "report" | "chronicle" | "history" | "testimony";

/** All that `read` found in one document: a pure function of the document. */
export interface Reading {
	readonly id: string;
	readonly lang: string | null;
	/** False where the language is not read yet: every list is then empty. */
	readonly read: boolean;
	/** The notice that reserves rights, as worded. */
	readonly rights: string | null;
	readonly dated: Dated | null;
	/** Its days, where it tells them by weekdays in a week that nothing in it settles. */
	readonly account?: Account;
	readonly kind: TextKind;
	readonly blocks: readonly Block[];
	readonly sentences: readonly Span[];
	readonly times: readonly Time[];
	readonly names: readonly Name[];
	readonly references: readonly Reference[];
	readonly figures: readonly Figure[];
	readonly voices: readonly Voice[];
	readonly claims: readonly Claim[];
	readonly measures: readonly MeasureMention[];
	readonly media: readonly MediumMention[];
	readonly withdrawals: readonly Withdrawal[];
	readonly offices: readonly OfficeMention[];
}
