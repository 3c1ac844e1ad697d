import { isoDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import { extent, interval, singleDay } from "../core/edtf.js";
import { extended } from "../core/extended.js";
import type { Place } from "../core/film.js";
import type { Links } from "../core/links.js";
import { byText } from "../core/order.js";
import type { Claim, Figure, Reading, Time, Voice, Withdrawal } from "../core/reading.js";
import { contains, overlaps, type Span } from "../core/span.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import type { Language } from "../lang/language.js";
import { fold } from "../text/fold.js";
import { type Crises, oneCrisis } from "./crises.js";
import type { ToldMeasure } from "./measures.js";
import type { ToldMedium } from "./media.js";
import type { Roots } from "./origins.js";
import { published, type Speaker, speakerAt, speakerOf, type Wording } from "./speakers.js";
import type { TollFigure, TollWithdrawal } from "./tolls/index.js";

/** What the series of tolls, measures and media are made of: every mention with all that is known around it. */
export interface Ledger {
	readonly figures: readonly TollFigure[];
	readonly withdrawals: readonly TollWithdrawal[];
	readonly measures: readonly ToldMeasure[];
	readonly media: readonly ToldMedium[];
}

/** The documents and what is linked so far; `knownSince` is the ISO day by which each was known. */
type From = Pick<Links, "documents" | "readings" | "dated" | "actors" | "places"> & {
	readonly knownSince: ReadonlyMap<string, string | null>;
	/** The country (ISO code) that each document is about. */
	readonly homes: ReadonlyMap<string, string | null>;
};

/** With what each actor (its id) is called, where it is called something. */
type Known = From & { readonly roles: ReadonlyMap<string, readonly string[]> };

/** A document with what its figures and withdrawals look up in it, found once: a text may hold thousands of them. */
interface Told {
	readonly document: Document;
	readonly reading: Reading;
	readonly voices: ReadonlyMap<string, Voice>;
	readonly claims: ReadonlyMap<string, Claim>;
	/** Times by where they start. */
	readonly times: ReadonlyMap<string, Time>;
	/** Withdrawals by their claim. */
	readonly taken: ReadonlyMap<string, Withdrawal>;
	readonly wording: Wording;
	/** Words of the publisher for itself. */
	readonly self: ReadonlySet<string>;
	/** True for words of a paper of the publisher ("our first bulletin"). */
	readonly isOurs: (words: string) => boolean;
	/** True for words that hold a verb of saying a number. */
	readonly says: (words: string) => boolean;
	readonly starts: ReadonlySet<number>;
	/** Words that open a relative clause. */
	readonly relatives: ReadonlySet<string>;
}

const placeIn = ({ start, in: at }: Span) => `${at ?? ""}${start}`;

/** The first of each key. */
function firsts<T>(list: readonly T[], key: (one: T) => string): Map<string, T> {
	const found = new Map<string, T>();
	for (const one of list) if (!found.has(key(one))) found.set(key(one), one);
	return found;
}

function toldIn(document: Document, reading: Reading, { claims, figures, voices }: Language): Told {
	return {
		document,
		reading,
		voices: new Map(reading.voices.map((v) => [v.id, v])),
		claims: new Map(reading.claims.map((c) => [c.id, c])),
		times: firsts(reading.times, placeIn),
		taken: firsts(reading.withdrawals, (w) => w.claim),
		wording: voices,
		self: claims.publisher,
		isOurs: (words) => {
			const all = fold(words).split(/\s+/u);
			return claims.plural.has(all[0] ?? "") && figures.tellers.papers.has(all.at(-1) ?? "");
		},
		says: (words) => (fold(words).match(/\p{L}+/gu) ?? []).some((word) => figures.tellers.says.has(word)),
		relatives: claims.relatives,
		starts: new Set(reading.blocks.flatMap(({ start }) => [start, start + 1, start + 2, start + 3])),
	};
}

/** True where a voice, and not the one who tells a figure in its own sentence, speaks of the figure: its words stand between the two, or it is the same speaker. */
function isNearer(voice: Voice, by: Span, figure: Span, claim: Span | undefined): boolean {
	const [cue] = voice.cue;
	// "The ministry's bulletin is out. … The bulletin counts 52": told in another sentence whose it is.
	if (claim && by.end <= claim.start) return false;
	// "According to a count made by the council": the council, and no count, tells it.
	if (voice.speaker.some((s) => contains(s, by) && s.end - s.start > by.end - by.start)) return false;
	if (voice.speaker.some((s) => overlaps(s, by))) return true;
	return cue !== undefined && cue.start >= by.start && cue.end <= figure.start;
}

/** Who makes a claim, or tells a figure of it, and who passes it on. */
function by(told: Told, claim: Claim | undefined, from: Known, figure: Figure | null = null) {
	const { document, reading, voices, wording, self } = told;
	const voice = voices.get(claim?.voice ?? "");
	const own = figure?.by && !(voice && isNearer(voice, figure.by, figure, claim)) ? figure.by : null;
	const through: Speaker[] = [];
	let outer = own ? voice : voices.get(voice?.within ?? "");
	while (outer && through.length < 4) {
		through.push(speakerOf(document, reading, outer, from.actors, wording));
		outer = voices.get(outer.within ?? "");
	}
	const heard = own
		? speakerAt(document, reading, own, from.actors, wording)
		: speakerOf(document, reading, voice, from.actors, wording);
	const isOurs = own !== null && told.isOurs(document.text.slice(own.start, own.end));
	const speaker = isOurs
		? { by: null, actor: null }
		: (own && !voice) || voice?.within === null
			? published(heard, self)
			: heard;
	const roles = speaker.actor === null ? undefined : from.roles.get(speaker.actor);
	return extended(roles ? extended(speaker, { roles }) : speaker, { through });
}

/** The day on which a figure was said: its time where that is the time of saying or the text tells day by day, else the document's own day. */
function saidOn(told: Told, claim: Claim | undefined, figure: Figure, dated: string | null): string | null {
	const own = dated === null ? null : singleDay(dated);
	const e = claim?.when ? extent(claim.when.edtf) : null;
	const when = e && Number.isFinite(e.until) ? e.until : null;
	if (when === null) return own === null ? dated : isoDay(own);
	const time = claim?.when ? told.times.get(placeIn(claim.when)) : undefined;
	const tellsItsDay =
		time?.role === "said" || told.reading.kind !== "report" || own === null || isOfSaying(told, claim, figure);
	return isoDay(tellsItsDay && (own === null || when <= own) ? when : (own ?? when));
}

/** The hour that heads the paragraph of a claim of a live text; the hours that a report names are those of what happened. */
function hourOf({ times, starts }: Told, claim: Claim | undefined): { hour?: string } {
	const when = claim?.when;
	if (!when) return {};
	const time = times.get(placeIn(when));
	if (time?.type !== "TIME" || !time.edtf?.includes("T")) return {};
	return starts.has(time.start) ? { hour: time.edtf } : {};
}

/** Signs between who tells a figure and the day on which it was told, at most. */
const beside = 3;

/**
 * True where the day of a claim stands beside what its voice says, in the same sentence ("told the council on 2 June that …"), or beside who tells the figure ("the count of the office,
 * dated 2 June, stands at 15"): it is the day of saying so.
 */
function isOfSaying({ document, says, voices }: Told, claim: Claim | undefined, figure: Figure): boolean {
	const when = claim?.when;
	if (!claim || !when || when.in !== claim.in || when.start < claim.start || when.end > claim.end) return false;
	if (figure.by && when.start >= figure.by.start && when.end <= figure.start) return true;
	// "29 killed (Civil Defence, 16 March)".
	if (figure.by && when.start >= figure.by.end && when.start - figure.by.end <= beside) return true;
	// "On 11 May the marshals spoke of 13 dead".
	const leads = figure.by !== undefined && when.end <= figure.by.start && figure.by.start - when.end <= beside;
	if (figure.by && leads && says(document.text.slice(figure.by.end, figure.start))) return true;
	const voice = voices.get(claim.voice ?? "");
	if (!voice || voice.kind === "hearsay" || !voice.cue.some((cue) => overlaps(cue, claim))) return false;
	return !voice.content.some((part) => overlaps(part, when));
}

type Bounded = TollFigure["place"];

/** A document tells of the country of its case where it names places in it so often at least as a third of those in another: a broadcaster names its own country most. */
const enough = 3;

/** The country that most documents are about; of several the first by its code. */
function mainOf(homes: From["homes"]): string | null {
	const counts = new Map<string, number>();
	for (const home of homes.values()) if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b))[0]?.[0] ?? null;
}

/** How many names of a reading stand for places in a country. */
function namesIn(country: string | null, { id, names }: Reading, { places }: From): number {
	let found = 0;
	for (const { type, name } of names) if (type === "place" && places.placeOf(id, name)?.country === country) found++;
	return found;
}

/** The country that a document is about: what no place bounds speaks of it. */
function homeOf(
	reading: Reading,
	from: From,
	{ main, countries }: { readonly main: string | null; readonly countries: ReadonlyMap<string | null, Place> },
): Bounded {
	const own = from.homes.get(reading.id) ?? null;
	const isOfCase = own !== null && own !== main && namesIn(main, reading, from) * enough >= namesIn(own, reading, from);
	const place = countries.get(isOfCase ? main : own);
	return place ? { id: place.id, name: place.name } : null;
}

/** The last word before an offset, folded; "" where a sign stands between. */
function wordBefore(text: string, at: number): string {
	const head = text.slice(Math.max(0, at - 20), at);
	return fold(/(?<word>\p{L}+)\s$/u.exec(head)?.groups?.word ?? "");
}

function placeOf(
	{ where }: Figure,
	claim: Claim | undefined,
	document: Document,
	home: Bounded,
	{ places }: From,
	compass: ReadonlySet<string>,
): Bounded {
	const named = where && claim?.where.find((w) => overlaps(w, where));
	const place = named ? places.placeOf(document.id, named.name) : null;
	if (!named || !place) return home;
	const isTown = place.precision === "city" || place.precision === "site";
	// "A blast in southern Norda killed 12" counts none of all Norda.
	if (!isTown && compass.has(wordBefore(claim?.in === "title" ? (document.title ?? "") : document.text, named.start)))
		return home;
	return { id: place.id, name: place.name };
}

/** True where a figure is the one that a correction states. */
const isStated = (figure: Figure, { stated }: Withdrawal) => stated !== null && overlaps(figure, stated);

/** Words between what is taken back and its number, at most ("withdrew its statement that more than 40 …"). */
const within = 3;

/**
 * True where a figure behind the words that take another back is given instead of it ("withdrew it and told of 31 dead", "withdrew it, saying that 31 had died"), and is not the
 * number of what is taken back ("withdrew its statement that 40 had died").
 */
function isGivenAfter(figure: Figure, back: Withdrawal, { document, relatives, says, voices }: Told): boolean {
	if (figure.start < back.end) return false;
	const between = document.text.slice(back.end, figure.start);
	// "Withdrew its toll, which had put the dead at 40".
	if (relatives.has(fold(/\p{L}+/u.exec(between)?.[0] ?? ""))) return false;
	if (figure.by !== undefined) return true;
	if (back.denies) return false;
	if (says(between)) return true;
	const isIn = (part: Span) => part.start >= back.end && part.end <= figure.start;
	if ([...voices.values()].some((v) => v.cue.some(isIn))) return true;
	return (between.match(/\p{L}+/gu) ?? []).length > within || /[,;:.–—]/u.test(between);
}

/**
 * What a withdrawal takes back, as far as its claim has it: the numbers of its figures, those before it where there are such ("named 45; now he withdrew it and put the toll
 * at 29"), and the one that may be told nowhere else ("had put the toll at 19 but corrected it").
 */
function meantBy(w: Withdrawal, told: Told): Pick<TollWithdrawal, "of" | "old" | "numbers"> {
	if (w.old !== null) return { of: w.of, old: w.old, numbers: [w.old.low ?? w.old.high].filter((n) => n !== null) };
	// What is told behind the right number is told with it.
	const isNew = (f: Figure) => isStated(f, w) || (w.stated !== null && f.start > w.stated.start);
	const own = told.reading.figures.filter((f) => f.claim === w.claim && !isNew(f));
	const before = own.filter((f) => f.start < w.end);
	const taken = before.length > 0 ? before : own.filter((f) => w.denies || !isGivenAfter(f, w, told));
	const numbers = taken.map((f) => f.low ?? f.high).filter((n) => n !== null);
	const [only] = taken;
	const isTold = only !== undefined && taken.length === 1 && !w.denies && !only.part && !only.person;
	if (!isTold || (w.of !== null && w.of !== only.of)) return { of: w.of, old: null, numbers };
	const { start, end, low, high } = only;
	return { of: only.of, old: { start, end, low, high }, numbers };
}

/** The denial of a figure, where the verb of denying governs it ("denied that 40 had died"). */
function denialOf(figure: Figure, told: Told, claim: Claim, from: Known) {
	const { document } = told;
	const number = figure.low ?? figure.high;
	return {
		document: document.id,
		source: document.source,
		claim: claim.id,
		start: figure.start,
		of: figure.of,
		denies: true,
		numbers: number === null ? [] : [number],
		stated: null,
		old: null,
		...by(told, claim, from),
		when: claim.when?.edtf ?? null,
		dated: from.dated.get(document.id)?.value ?? null,
		knownSince: from.knownSince.get(document.id) ?? null,
	};
}

const isHarm = ({ of }: Figure) => of === "killed" || of === "injured";

/** Figures, withdrawals, measures and media of all readings, ready to be put into series. */
export function ledger(told: From, origin: Roots, knowledge: Knowledge, crises: Crises = oneCrisis): Ledger {
	const called = told.actors.list.filter((a) => a.roles.length > 0);
	const from: Known = { ...told, roles: new Map(called.map((a) => [a.id, a.roles.map((r) => r.role)])) };
	const figures: TollFigure[] = [];
	const withdrawals: TollWithdrawal[] = [];
	const measures: ToldMeasure[] = [];
	const media: ToldMedium[] = [];
	const countries = new Map<string | null, Place>();
	for (const place of from.places.list)
		if (place.precision === "country" && !countries.has(place.country)) countries.set(place.country, place);
	const main = mainOf(from.homes);
	for (const document of from.documents) {
		const reading = from.readings.get(document.id);
		const language = languageOf(knowledge, reading?.lang ?? null);
		if (!reading || !language) continue;
		const here = toldIn(document, reading, language);
		const { claims, self, taken, wording } = here;
		const texts = reading.figures.filter((f) => claims.get(f.claim)?.standing !== "headline");
		const summed = new Set(texts.map((f) => `${f.of} ${f.low}`));
		const dated = from.dated.get(document.id)?.value ?? null;
		// What no place bounds speaks of the country, unless the document tells of another crisis in it.
		const home = crises.placeOf(document.id) ?? homeOf(reading, from, { main, countries });
		const denied: Omit<TollWithdrawal, "origin" | "language">[] = [];
		for (const figure of reading.figures) {
			const claim = claims.get(figure.claim);
			// What could be, is expected or nobody could confirm is no count.
			if (claim?.supposed) continue;
			// The dead of "the 2019 riots", of which no day is told, are not of the case.
			if (claim?.standing === "background" && claim.when === null) continue;
			// A figure in the words of a withdrawal is the one taken back, not a new one, but for the one that puts it right.
			const back = taken.get(figure.claim);
			const isGiven = back !== undefined && isGivenAfter(figure, back, here);
			if (back && !isStated(figure, back) && !isGiven && (back.old !== null || claim?.act !== "states")) continue;
			if (claim?.act === "denies" && !figure.besides && !back) denied.push(denialOf(figure, here, claim, from));
			// A headline sums up what the text tells with its voice.
			if (claim?.standing === "headline" && summed.has(`${figure.of} ${figure.low}`)) continue;
			figures.push({
				figure,
				document: document.id,
				source: document.source,
				origin: origin.rootOf(document.id),
				language: language.figures,
				act: figure.besides ? "states" : (claim?.act ?? "states"),
				...(back?.by && (isStated(figure, back) || (isGiven && figure.by === undefined && claim?.voice === null))
					? { ...published(speakerAt(document, reading, back.by, from.actors, wording), self), through: [] }
					: by(here, claim, from, figure)),
				spokenOf: (isHarm(figure) ? claim?.of : null)?.edtf ?? claim?.when?.edtf ?? null,
				reportedAt: saidOn(here, claim, figure, dated),
				...hourOf(here, claim),
				dated,
				knownSince: from.knownSince.get(document.id) ?? null,
				place: placeOf(figure, claim, document, home, from, language.names.words.compass),
			});
		}
		for (const w of reading.withdrawals) {
			const claim = claims.get(w.claim);
			const e = w.when ? extent(w.when.edtf) : null;
			const meant = meantBy(w, here);
			const isRead = w.stated === null || reading.figures.some((f) => isStated(f, w) && f.of !== "other");
			withdrawals.push({
				document: document.id,
				source: document.source,
				origin: origin.rootOf(document.id),
				language: language.figures,
				claim: w.claim,
				start: w.start,
				...meant,
				denies: w.denies,
				stated: isRead ? null : w.stated,
				// "An earlier version of this article said": what is put right is no one who does it.
				...(w.by
					? published(speakerAt(document, reading, w.by, from.actors, wording), self)
					: w.old && claim?.act === "states"
						? { by: null, actor: null }
						: by(here, claim, from)),
				when: e && Number.isFinite(e.until) ? interval(e.from, e.until) : null,
				dated,
				knownSince: from.knownSince.get(document.id) ?? null,
			});
		}
		withdrawals.push(
			...denied.map((d) => extended(d, { origin: origin.rootOf(document.id), language: language.figures })),
		);
		for (const mention of reading.measures)
			measures.push({
				mention,
				document: document.id,
				places: mention.places.flatMap((w) => {
					const place = from.places.placeOf(document.id, w.name);
					return place ? [{ id: place.id, name: place.name }] : [];
				}),
			});
		for (const mention of reading.media) {
			const words = (span: Span | null) =>
				span === null
					? null
					: (span.in === "title" ? (document.title ?? "") : document.text).slice(span.start, span.end);
			media.push({
				mention,
				document: document.id,
				shows: words(mention.shows),
				by: words(mention.by),
				verification: words(mention.verification),
				places: mention.places.map((w) => from.places.placeOf(document.id, w.name)?.name ?? w.name),
			});
		}
	}
	return { figures, withdrawals, measures, media };
}
