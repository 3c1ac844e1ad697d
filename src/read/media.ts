import type { Mark } from "../core/document.js";
import { singleDay } from "../core/edtf.js";
import { preceding } from "../core/lists.js";
import type { Dated, MediumMention, Name, Time, Where } from "../core/reading.js";
import { contains, firstFrom, type Span, trimmed } from "../core/span.js";
import type { MediaLanguage } from "../lang/media.js";
import { after, oneOf, words } from "../text/borders.js";
import { fold } from "../text/fold.js";
import { byLanguage } from "../text/words.js";
import { held as heldIn } from "./gates.js";
import type { Page, Sentence } from "./page.js";

/** A medium before the claim that it stands in is known. */
export type FoundMedium = Omit<MediumMention, "claim">;

interface Compiled {
	readonly nouns: RegExp;
	/** The last word of each noun, and the length of the longest noun. */
	readonly lasts: ReadonlySet<string>;
	readonly longest: number;
	readonly platforms: RegExp;
	readonly posted: RegExp;
	readonly shows: RegExp;
	readonly of: RegExp;
	readonly stops: RegExp;
	readonly effects: RegExp;
	readonly never: RegExp;
	readonly by: RegExp;
	readonly verification: readonly { readonly status: MediumMention["status"]; readonly pattern: RegExp }[];
}

const compiled = byLanguage(
	(language: MediaLanguage): Compiled => ({
		nouns: words(oneOf(Object.keys(language.nouns))),
		lasts: new Set(Object.keys(language.nouns).map((noun) => noun.split(" ").at(-1) ?? noun)),
		longest: Math.max(...Object.keys(language.nouns).map((noun) => noun.length)),
		platforms: words(oneOf(Object.keys(language.platforms)), ""),
		posted: words(language.posted, ""),
		shows: words(language.shows, ""),
		of: words(language.of, "y"),
		stops: new RegExp(`,\\s+(?:${language.stops})${after}`, "u"),
		effects: words(language.effects, ""),
		never: words(language.never, "y"),
		by: words(language.by, ""),
		verification: language.verification.map(({ status, pattern }) => ({ status, pattern: words(pattern, "") })),
	}),
);

/** An account as it is written on platforms. */
const account = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,28}[\p{L}\p{N}_])?/u;

const finite = new Set(["VBZ", "VBP", "VBD", "MD"]);

/** What the thing shows: from the verb to the end of its clause, at most 200 characters. */
function clause(page: Page, language: Compiled, sentence: Sentence, from: number, isNoun: boolean): Span | null {
	const rest = page.text.slice(from, Math.min(sentence.end, from + 200));
	const folded = fold(rest);
	const ends = [
		/[.;:!?](?:\s|$)/u.exec(rest)?.index,
		language.stops.exec(folded)?.index,
		language.effects.exec(folded)?.index,
	];
	// "The video of soldiers at the bridge is a fake": what is shown ends where the sentence goes on.
	const verb = isNoun ? sentence.tokens.findIndex((t) => t.start > from && finite.has(t.fine)) : -1;
	const before = preceding(sentence.tokens, verb);
	const last = before?.tag === "PRON" && before.start > from ? before : sentence.tokens[verb];
	if (last) ends.push(last.start - from);
	const stop = Math.min(...ends.map((end) => end ?? rest.length));
	const span = trimmed(page.text, { start: from, end: from + stop });
	return span.end - span.start > 2 ? span : null;
}

function dayOf(times: readonly Time[], sentence: Span, near: number): string | null {
	let best: string | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (let i = firstFrom(times, sentence.start); i < times.length; i++) {
		const time = times[i];
		if (time === undefined || time.start >= sentence.end) break;
		if (!contains(sentence, time) || time.edtf === null || singleDay(time.edtf) === null) continue;
		const d = Math.abs(time.start - near);
		if (d < distance) [best, distance] = [time.edtf.slice(0, 10), d];
	}
	return best;
}

/** The places that the words after a medium name. */
function placesIn(names: readonly Name[], sentence: Sentence, from: number): Where[] {
	const found: Where[] = [];
	for (let i = firstFrom(names, from); i < names.length; i++) {
		const name = names[i];
		if (name === undefined || name.start >= sentence.end) break;
		if (name.type === "place") found.push({ start: name.start, end: name.end, name: name.name });
	}
	return found;
}

/** Who made it: the words after "filmed by", without what a comma or another verb begins. */
function maker(language: Compiled, sentence: Sentence, folded: string): Span | null {
	const m = language.by.exec(folded);
	if (!m) return null;
	const from = firstFrom(sentence.tokens, sentence.start + m.index + m[0].length);
	const tagAt = (i: number) => sentence.tokens[i]?.tag ?? "";
	let end = from;
	while (
		end - from < 8 &&
		(/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tagAt(end)) ||
			// "a retired teacher": a participle before its noun.
			(tagAt(end) === "VERB" && end > from && /^(?:NOUN|PROPN)$/u.test(tagAt(end + 1))))
	)
		end++;
	const [first, last] = [sentence.tokens[from], sentence.tokens[end - 1]];
	return first && last && end > from ? { start: first.start, end: last.end } : null;
}

/** The platform that a sentence names as it is written ("on X"); null where it names none. */
function writtenIn(text: string, { written }: MediaLanguage): string | null {
	return written.find(({ pattern }) => pattern.test(text))?.platform ?? null;
}

/** The one medium that a sentence tells of, or null. */
function told(
	page: Page,
	language: Compiled,
	nouns: MediaLanguage,
	sentence: Sentence,
	times: readonly Time[],
	names: readonly Name[],
	year: number | null,
): FoundMedium | null {
	const folded = page.folded.slice(sentence.start, sentence.end);
	// Every noun ends with a word that was asked for: none begins before the first of these by more than its own length.
	const first = sentence.tokens.find((t) => language.lasts.has(t.norm));
	language.nouns.lastIndex = Math.max(0, (first?.start ?? sentence.start) - sentence.start - language.longest);
	for (let m = language.nouns.exec(folded); m; m = language.nouns.exec(folded)) {
		language.never.lastIndex = m.index;
		if (language.never.test(folded)) continue;
		const end = m.index + m[0].length;
		const kind = nouns.nouns[m[0]] ?? "post";
		const onPlatform = (heldIn(page, "platforms")?.[sentence.index] ?? 0) > 0;
		const platformWord = onPlatform ? language.platforms.exec(folded)?.[0] : undefined;
		const platform =
			platformWord === undefined
				? onPlatform
					? writtenIn(page.text.slice(sentence.start, sentence.end), nouns)
					: null
				: (nouns.platforms[platformWord] ?? null);
		const rest = folded.slice(end);
		const posted = language.posted.exec(rest);
		const shows = language.shows.exec(rest);
		language.of.lastIndex = Math.min(folded.length, end + 1);
		const of = language.of.exec(folded);
		// Without a verb of showing near the noun, a platform or a posting it is no item ("the picture is grave").
		const showing = shows && shows.index < 80 ? sentence.start + end + shows.index + shows[0].length : null;
		const next = page.sentences[sentence.index + 1];
		const around = next && next.block === sentence.block ? page.folded.slice(sentence.start, next.end) : folded;
		const said = language.verification.flatMap(({ status, pattern }) => {
			const match = pattern.exec(around);
			const from = sentence.start + (match?.index ?? 0);
			const made = match?.groups?.year;
			// "Filmed in Norton in 2013" gives a thing away in a later year only.
			const isOwn = made !== undefined && (year === null || Number(made) >= year);
			return match && !isOwn ? [{ status, span: { start: from, end: from + match[0].length } }] : [];
		})[0];
		// "The video of soldiers at the bridge is a fake": what was looked into is an item.
		const isChecked = of !== null && said !== undefined && said.span.start < sentence.end;
		if (!platform && showing === null && !(posted && posted.index < 40) && !isChecked) continue;
		if (kind === "post" && !platform) continue;
		const at = showing ?? (of ? sentence.start + of.index + of[0].length : null);
		const start = sentence.start + m.index;
		const day =
			posted || platform ? dayOf(times, sentence, posted ? sentence.start + end + posted.index : start) : null;
		return {
			start,
			end: sentence.start + end,
			kind,
			platform,
			account: account.exec(page.text.slice(sentence.start, sentence.end))?.[0] ?? null,
			posted: day,
			shows: at === null ? null : clause(page, language, sentence, at, showing === null),
			places: placesIn(names, sentence, sentence.start + end),
			by: maker(language, sentence, folded),
			verification: said?.span ?? null,
			status: said?.status ?? "unverified",
		};
	}
	return null;
}

/** A medium set into the page itself, by its address. */
function embedded(mark: Mark, language: MediaLanguage): FoundMedium | null {
	const host = /^(?:https?:)?\/\/(?:www\.|m\.|mobile\.|player\.|platform\.)?(?<host>[^/?#]+)(?<path>[^?#]*)/u.exec(
		fold(mark.url ?? ""),
	)?.groups;
	const known = language.hosts[host?.host ?? ""];
	if (!known) return null;
	const name = /^\/(?<name>@?[a-z0-9_.]{2,40})\/(?:status|video|\d)/u.exec(host?.path ?? "")?.groups?.name;
	const { start, end } = mark;
	return {
		start,
		end,
		kind: known.kind,
		platform: known.platform,
		account: name === undefined ? null : name.startsWith("@") ? name : `@${name}`,
		posted: null,
		shows: null,
		places: [],
		by: null,
		verification: null,
		status: "unverified",
	};
}

/** Videos, photographs, recordings and posts that a page tells of or shows, in order; at most one told a sentence. `dated` is the document's own day. */
export function media(
	page: Page,
	times: readonly Time[],
	names: readonly Name[],
	marks: readonly Mark[],
	dated: Dated | null = null,
): FoundMedium[] {
	const written = dated === null ? Number.NaN : Number(dated.value.slice(0, 4));
	const year = Number.isNaN(written) ? null : written;
	const language = compiled(page.language.media);
	const found: FoundMedium[] = [];
	const held = heldIn(page, "media");
	for (const sentence of held === null ? [] : page.sentences) {
		if (held?.[sentence.index] === 0) continue;
		const medium = told(page, language, page.language.media, sentence, times, names, year);
		if (medium) found.push(medium);
	}
	for (const mark of marks) {
		const medium = mark.kind === "embed" ? embedded(mark, page.language.media) : null;
		if (medium) found.push(medium);
	}
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
