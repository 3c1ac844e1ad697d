import type { Document } from "../core/document.js";
import { extended } from "../core/extended.js";
import type { Account, Claim, Dated, Name, Reading, TextKind, Voice } from "../core/reading.js";
import type { Knowledge } from "../lang/knowledge.js";
import { acts, type SentenceAct } from "./acts.js";
import { bounded } from "./bounds.js";
import { claimFinder, daysOf, inClaims, measuresIn, officesIn, withdrawalsIn } from "./claimed.js";
import { claims } from "./claims.js";
import { answered, beside, besides, denials } from "./denials.js";
import { type Described, descriptions } from "./descriptions/index.js";
import { onItsDay } from "./figures/day.js";
import { type FoundFigure, figures } from "./figures/index.js";
import { measures } from "./measures.js";
import { media } from "./media.js";
import { asInText, names } from "./names.js";
import { offices } from "./offices.js";
import type { Page } from "./page.js";
import { countsTold, ofText } from "./standing.js";
import { type Grounding, grounding } from "./times/index.js";
import { type Heard, heard } from "./voices/index.js";
import { withdrawals } from "./withdrawals.js";

/** The lists of a reading, of one page. */
export type Findings = Pick<
	Reading,
	"times" | "names" | "references" | "voices" | "claims" | "figures" | "measures" | "media" | "withdrawals" | "offices"
>;

/** All that was found on one page. */
export interface Found extends Findings {
	readonly dated: Dated | null;
	readonly account: Account | null;
	readonly kind: TextKind;
}

/** What the document has already, and whether nothing but titles is told in it: a title is then told as a sentence is. */
interface Before {
	readonly claims: number;
	readonly voices: number;
	readonly alone: boolean;
}

/** A page to be read, and what is known before it is. */
export interface Task {
	readonly page: Page;
	readonly document: Document;
	readonly known: Dated | null;
	readonly printed: boolean;
	readonly before: Before;
	/** Of a title the names of the text under it. */
	readonly named?: readonly Name[];
}

/** A page with its claims as they stand on first sight, before its figures are known. */
interface Told {
	readonly task: Task;
	readonly described: Described;
	readonly timed: Grounding;
	readonly said: Heard;
	readonly voices: readonly Voice[];
	readonly acted: readonly SentenceAct[];
	readonly first: readonly Claim[];
}

/** Voices numbered on from those that the document has already. */
function after(list: readonly Voice[], count: number): readonly Voice[] {
	if (count === 0) return list;
	const on = (id: string) => id.replace(/\d+$/u, (n) => String(Number(n) + count));
	return list.map((v) => ({ ...v, id: on(v.id), within: v.within === null ? null : on(v.within) }));
}

/** All that is found on a page, once its figures are: what they and its denials make of its claims, and everything else in its claim. */
function settled(
	{ task, described, timed, said, voices, acted, first: all }: Told,
	found: readonly FoundFigure[],
): Found {
	const { page, document } = task;
	const { times, dated, kind, account } = timed;
	const { names } = described;
	const claimAt = claimFinder(all);
	const undenied = besides(all, voices);
	const placed = inClaims(found, claimAt);
	const unasked = beside(all, acted);
	const figures =
		undenied === null && unasked === null
			? placed
			: placed.map((f) => (undenied?.(f, f.claim) || unasked?.(f) ? extended(f, { besides: true }) : f));
	const first = countsTold(all, figures);
	const denied = denials(page, acted, first, voices);
	// What a correction says that an earlier report said was in force was not.
	const corrected = new Set(first.flatMap((c) => (c.because === ofText ? c.id : [])));
	const claims = onItsDay(denied.size === 0 ? first : answered(first, denied), figures, dated, kind, times);
	const marks = page.text === document.text ? document.marks : [];
	return {
		dated,
		account,
		kind,
		times,
		names,
		references: said.references,
		voices,
		claims,
		figures,
		measures: measuresIn(measures(page, times, names, daysOf(claims, claimAt)), claimAt, corrected),
		media: inClaims(media(page, times, names, marks, dated), claimAt),
		withdrawals: withdrawalsIn(withdrawals(page, voices, times, names), figures, claims, claimAt),
		offices: officesIn(offices(page, names, times, said.references), claims, claimAt, described),
	};
}

/** Pages -> what is found on each, in order. Each step is done for all pages before the next one begins: `readAll` tells why. */
export function findings(tasks: readonly Task[], { gazetteer }: Knowledge): Found[] {
	const named = tasks.map((task) => {
		const own = names(task.page, gazetteer);
		return { task, names: task.named && own.length > 0 ? asInText(own, task.named) : own };
	});
	const timed = named.map(({ task, names }) => ({
		task,
		described: descriptions(task.page, names, gazetteer),
		timed: grounding(task.page, task.document, task.known),
	}));
	const voiced = timed.map(({ task, described, timed }) => {
		const said = heard(task.page, described, task.document.id);
		return { task, described, timed, said, voices: after(said.voices, task.before.voices) };
	});
	const told = voiced.map(({ task, described, timed, said, voices }): Told => {
		const { page, document, before } = task;
		const { times, dated, kind } = timed;
		const acted = acts(page, voices);
		const input = {
			page,
			times,
			names: described.names,
			references: said.references,
			voices,
			acts: acted,
			kind,
			dated,
			id: document.id,
			first: before.claims + 1,
			alone: before.alone,
			printed: task.printed,
		};
		return { task, described, timed, said, voices, acted, first: claims(input) };
	});
	const counted = told.map((it) => ({
		it,
		figures: bounded(it.task.page, figures(it.task.page, it.described.names), it.described.names, it.voices),
	}));
	return counted.map(({ it, figures }) => settled(it, figures));
}
