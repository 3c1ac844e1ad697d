import type { Document } from "../core/document.js";
import type { Block, Reading } from "../core/reading.js";
import type { Span } from "../core/span.js";
import type { Agency, CreditRule, EventLanguage } from "../lang/events.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import { fold } from "../text/fold.js";
import { foreignCredits } from "./foreign-credits.js";

/** Where a document says that its report was taken from. */
export interface Credit extends Span {
	/** The agency under its usual name, or the words as they stand; null where the words name none ("with agencies"). */
	readonly agency: string | null;
	readonly kind: CreditRule["kind"];
	/** What that agency itself cites ("AFP, citing state television"), null where it cites nothing. */
	readonly cites: string | null;
}

const agencyIndexes = new WeakMap<readonly Agency[], ReadonlyMap<string, string>>();

function agencyNames(agencies: readonly Agency[]): ReadonlyMap<string, string> {
	let made = agencyIndexes.get(agencies);
	if (!made) {
		made = new Map(agencies.flatMap(({ name, aliases }) => aliases.map((alias) => [fold(alias), name] as const)));
		agencyIndexes.set(agencies, made);
	}
	return made;
}

/** Lines at either end of a text that can hold a credit; in the middle a bracketed word is something else. */
const ends = 8;
/** A credit line is short; a dateline stands in the first characters of a long line. */
const longest = 160;

function lines(text: string): Span[] {
	const found: Span[] = [];
	for (const m of text.matchAll(/[^\n\r]+/gu)) {
		const lead = m[0].length - m[0].trimStart().length;
		const body = m[0].trim();
		if (body !== "") found.push({ start: m.index + lead, end: m.index + lead + body.length });
	}
	return found;
}

/**
 * The credit lines of a document: agencies in datelines, bylines, brackets, "Source:" and rights notices, and the chain where an agency cites another source.
 * An unknown name counts where the rule lets any name in (a dateline, after "Source:", alone in brackets); elsewhere only agencies that the language knows do.
 * `blocks` are those of the document, where it was laid out: a dateline block counts wherever it stands.
 */
export function credits(document: Document, language: EventLanguage, blocks: readonly Block[] = []): Credit[] {
	const names = agencyNames(language.agencies);
	const all = lines(document.text);
	const datelines = blocks.filter((b) => b.kind === "dateline");
	const found: Credit[] = [];
	all.forEach((line, i) => {
		const inDateline = datelines.some((b) => b.start <= line.start && line.start < b.end);
		if (i >= ends && i < all.length - ends && !inDateline) return;
		const raw = document.text.slice(line.start, Math.min(line.end, line.start + longest));
		const folded = fold(raw);
		const whole = line.end - line.start <= longest;
		for (const rule of language.credits) {
			if ((!whole && rule.kind !== "dateline") || rule.holds?.some((word) => folded.includes(word)) === false) continue;
			const m = rule.pattern.exec(folded);
			const who = m?.groups?.who;
			if (!m || who === undefined) continue;
			const known = names.get(who.trim()) ?? null;
			const start = line.start + m.index + m[0].indexOf(who);
			const span = { start, end: start + who.length };
			const words = document.text.slice(span.start, span.end).trim();
			const several = rule.names === "several";
			// A name begins with a capital: "(in the north) -" credits nobody.
			const isName = rule.names === "any" && /^\p{Lu}/u.test(words) && words.split(/\s+/u).length <= 4;
			if (known === null && !several && !isName) continue;
			const cited = m.groups?.cited?.trim() ?? null;
			const at = cited === null ? -1 : m[0].lastIndexOf(cited);
			found.push({
				...span,
				agency: several ? null : (known ?? words),
				kind: rule.kind,
				cites:
					cited === null
						? null
						: document.text.slice(line.start + m.index + at, line.start + m.index + at + cited.length),
			});
			break;
		}
	});
	return found;
}

/** The agencies of a list of credits, each once, in order of the alphabet. */
export function agenciesOf(list: readonly Credit[]): string[] {
	return [...new Set(list.map((c) => c.agency).filter((a): a is string => a !== null))].sort();
}

/** The sources that the credited agencies cite themselves ("AFP, citing state television"), each once: the usual name of an agency, else as worded. */
function citedBy(list: readonly Credit[], language: EventLanguage): string[] {
	const names = agencyNames(language.agencies);
	return [...new Set(list.flatMap(({ cites }) => (cites === null ? [] : (names.get(fold(cites)) ?? cites))))].sort();
}

/** What documents credit, by document id. */
export interface Credited {
	/** Agencies. */
	readonly agencies: ReadonlyMap<string, readonly string[]>;
	/** The publisher, agencies and what they cite: two papers with two agencies that cite one broadcast are one origin of what it said. */
	readonly origins: ReadonlyMap<string, readonly string[]>;
	/** The one to show. */
	readonly shown: ReadonlyMap<string, string>;
}

export function credited(
	documents: readonly Document[],
	readings: ReadonlyMap<string, Pick<Reading, "lang" | "blocks">>,
	knowledge: Knowledge,
): Credited {
	const agencies = new Map<string, readonly string[]>();
	const origins = new Map<string, readonly string[]>();
	const shown = new Map<string, string>();
	for (const document of documents) {
		const reading = readings.get(document.id);
		const language = languageOf(knowledge, reading?.lang ?? null);
		if (!reading) continue;
		const list = language ? credits(document, language.events, reading.blocks) : foreignCredits(document);
		const named = agenciesOf(list).filter((a) => a !== document.source);
		if (named.length > 0) agencies.set(document.id, named);
		const own =
			document.source === null
				? []
				: [(language && agencyNames(language.events.agencies).get(fold(document.source))) ?? document.source];
		const cited = language ? citedBy(list, language.events) : [];
		const all = [...new Set([...own, ...named, ...cited])];
		if (all.length > 0) origins.set(document.id, all);
		const [first] = named;
		if (first !== undefined) shown.set(document.id, first);
	}
	return { agencies, origins, shown };
}
