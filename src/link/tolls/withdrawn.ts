import { isoDay, parseDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import { push } from "../../core/lists.js";
import { byText } from "../../core/order.js";
import type { Figure } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import type { TollFigure, TollWithdrawal } from "./input.js";
import { type Point, type Series, type Telling, voiceOf } from "./points.js";

/** True where the speaker of a withdrawal is the one of a figure: the same actor, or the same words. */
export const speaks = (withdrawal: TollWithdrawal, telling: Pick<Telling, "voice">) =>
	voiceOf(withdrawal) === telling.voice;

const total = (telling: Telling) => !telling.figure.part && !telling.figure.person;

/** True where a withdrawal can mean a telling: a total of its kind; where it denies, one of others. */
const canMean = (withdrawal: TollWithdrawal, voice: string, t: Telling) =>
	total(t) && (withdrawal.of === null || t.figure.of === withdrawal.of) && !(withdrawal.denies && t.voice === voice);

/** Tellings in their order, found by document, voice and number: a case may have thousands of them and of withdrawals. */
export interface Shelf {
	readonly all: readonly Telling[];
	readonly byDocument: ReadonlyMap<string, readonly Telling[]>;
	readonly byVoice: ReadonlyMap<string, readonly Telling[]>;
	readonly byNumber: ReadonlyMap<number, readonly Telling[]>;
}

export function shelf(all: readonly Telling[]): Shelf {
	const byDocument = new Map<string, Telling[]>();
	const byVoice = new Map<string, Telling[]>();
	const byNumber = new Map<number, Telling[]>();
	for (const telling of all) {
		push(byDocument, telling.document, telling);
		push(byVoice, telling.voice, telling);
		const { low, high } = telling.figure;
		for (const n of new Set([low, high])) if (n !== null) push(byNumber, n, telling);
	}
	return { all, byDocument, byVoice, byNumber };
}

/** Tellings of any of some numbers, each once, in their order. */
function told(numbers: readonly number[], { byNumber }: Shelf): readonly Telling[] {
	const lists = [...new Set(numbers)].map((n) => byNumber.get(n) ?? []);
	const [only = []] = lists;
	return lists.length < 2 ? only : [...new Set(lists.flat())].sort((a, b) => a.order - b.order);
}

/** The words of a voice that say for which body it speaks: those that are no name and no word for who speaks, or all but those. */
function bodyWords({ by, language }: Pick<TollWithdrawal, "by" | "language">, isPlain: boolean): string[] {
	const { words, bodies } = language.mouths;
	return [...(by ?? "").matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => (!isPlain || /^\p{Ll}/u.test(word)) && (word.length > 3 || /^\p{Lu}/u.test(word)))
		.map(([word]) => fold(word))
		.filter((word) => !words.has(word))
		.map((word) => bodies[word] ?? word);
}

/** True where one speaks for the other: a "ministry spokeswoman" for the "Health Ministry", "the council's Ada Lind" for "the council". */
function speaksFor(a: Pick<TollWithdrawal, "by" | "language">, b: Pick<TollWithdrawal, "by" | "language">): boolean {
	const all = new Set(bodyWords(b, false));
	const told = bodyWords(a, false);
	const plain = bodyWords(a, true);
	const within = (words: readonly string[], set: ReadonlySet<string>) =>
		words.length > 0 && words.every((word) => set.has(word));
	return within(plain, all) || within([...all], new Set(told));
}

/** True where words put another's figure right: the two then disagree, and nobody has taken anything back. */
export function denies(withdrawal: TollWithdrawal, of: Pick<Telling, "actor" | "by" | "language">): boolean {
	if (withdrawal.denies) return true;
	const isOther = withdrawal.actor !== null && of.actor !== null && withdrawal.actor !== of.actor;
	return isOther && !speaksFor(withdrawal, of);
}

/**
 * False for a telling of another group than the one that is put right ("corrected its toll to four hostages and five hijackers killed"), or of the very number that is given now.
 */
function corrects({ stated, document }: TollWithdrawal, { figure }: Telling, from: Shelf): boolean {
	if (!stated) return true;
	const own = from.byDocument.get(document)?.find((t) => t.figure.start === stated.start)?.figure;
	if (!own || own === figure || own.whom === null) return true;
	const isOther = figure.whom !== null && fold(figure.whom) !== fold(own.whom);
	return !isOther && !(figure.low === own.low && figure.high === own.high);
}

/**
 * The telling that a withdrawal takes back or denies: the last with the number that it names; else the last total of the same voice before it in its
 * document, else the last total there at all, else the last one that the voice gave by that day in any document. Null where there is none.
 */
export function target(withdrawal: TollWithdrawal, from: Shelf): Telling | null {
	const voice = voiceOf(withdrawal);
	const theirs = from.byVoice.get(voice) ?? [];
	const means = (t: Telling) => canMean(withdrawal, voice, t) && corrects(withdrawal, t, from);
	if (withdrawal.numbers.length > 0) {
		// A number that it names is the one taken back, whoever else has told figures near it.
		const named = told(withdrawal.numbers, from);
		// Who tells it later only repeats it.
		const day = parseDay(withdrawal.when ?? withdrawal.dated ?? "") ?? Number.POSITIVE_INFINITY;
		const earlier = (t: Telling) => means(t) && (t.document === withdrawal.document || !(t.said[0] > day));
		const isNamed = ({ figure: { low, high } }: Telling) => withdrawal.numbers.some((n) => n === low || n === high);
		return theirs.findLast((t) => isNamed(t) && earlier(t)) ?? named.findLast(earlier) ?? named.find(means) ?? null;
	}
	const before = (from.byDocument.get(withdrawal.document) ?? [])
		.filter((t) => means(t) && t.figure.start < withdrawal.start && !t.figure.in)
		.sort((a, b) => a.figure.start - b.figure.start);
	const own =
		before.findLast((t) => t.voice === voice) ?? before.findLast((t) => t.by !== null && speaksFor(withdrawal, t));
	if (own) return own;
	const day = withdrawal.when;
	const isEarlier = (t: Telling) => t.document !== withdrawal.document && (day === null || (t.reportedAt ?? "") <= day);
	const elsewhere = theirs.findLast((t) => means(t) && isEarlier(t));
	if (elsewhere && !withdrawal.denies && withdrawal.by !== null) return elsewhere;
	const inDocument = before.findLast((t) => t.by !== null) ?? before.at(-1);
	if (inDocument) return inDocument;
	// A denial that names neither number nor speaker means what was last told.
	const list = withdrawal.denies ? from.all : theirs;
	return list.findLast((t) => means(t) && isEarlier(t) && !(withdrawal.denies && t.by === null)) ?? null;
}

/** Withdrawals as they came to be known, in an order that does not hang on that of the documents. */
const ordered = (list: readonly TollWithdrawal[]) =>
	[...list].sort(
		(a, b) => byText(a.knownSince ?? "~", b.knownSince ?? "~") || byText(a.document, b.document) || a.start - b.start,
	);

/** Under what a point is the same number of the same voice, of whatever day it was told. */
const numberOf = ({ figure: { of, low, high }, first: { voice, group } }: Point) =>
	JSON.stringify([of, group, voice, low, high]);

/** True where two points can speak of one place: of the same, or where one of them names none. */
function isSame({ first: a }: Point, { first: b }: Point): boolean {
	return a.scope.key === b.scope.key || a.figure.where === null || b.figure.where === null;
}

/** Points that withdrawals take back, or deny, with the first that is known to: a point that is taken back is so whoever denied it before. */
export function withdrawnPoints(
	list: readonly Series[],
	all: readonly Telling[],
	withdrawals: readonly TollWithdrawal[],
): Map<Point, TollWithdrawal> {
	const taken = new Map<Point, TollWithdrawal>();
	const pointOf = new Map<Telling, Point>();
	const alike = new Map<string, Point[]>();
	for (const s of list)
		for (const point of s.points) {
			if (point.whole) push(alike, numberOf(point), point);
			for (const telling of point.tellings) pointOf.set(telling, point);
		}
	const from = shelf(all);
	for (const withdrawal of ordered(withdrawals)) {
		const found = target(withdrawal, from);
		const point = found === null ? undefined : pointOf.get(found);
		if (!point) continue;
		// Who takes a number back takes it back wherever it was told by then.
		const day = parseDay(withdrawal.when ?? withdrawal.dated ?? "") ?? Number.POSITIVE_INFINITY;
		const others = denies(withdrawal, point.first) ? [] : (alike.get(numberOf(point)) ?? []);
		for (const one of [point, ...others.filter((p) => p !== point && isSame(p, point) && !(p.first.said[0] > day))]) {
			const known = taken.get(one);
			if (!known || (denies(known, one.first) && !denies(withdrawal, one.first))) taken.set(one, withdrawal);
		}
	}
	return taken;
}

/**
 * Figures that stand in the words of corrections alone: the right number, and the wrong one where no document tells it. They are of the kind, group
 * and place of what is put right; where that is not told either, of the kind that the words say.
 */
export function corrections(all: readonly Telling[], withdrawals: readonly TollWithdrawal[]): TollFigure[] {
	const from = shelf(all);
	return ordered(withdrawals).flatMap((w): TollFigure[] => {
		if (w.denies || (w.old === null && w.stated === null)) return [];
		const meant = target(w, from) ?? (w.numbers.length > 0 ? target({ ...w, numbers: [] }, from) : null);
		const of = w.of ?? meant?.figure.of ?? null;
		if (of === null) return [];
		const isTold = meant !== null && w.numbers.some((n) => n === meant.figure.low || n === meant.figure.high);
		const day = extent(w.when ?? w.dated ?? "");
		const said = day && Number.isFinite(day.until) ? isoDay(day.until) : null;
		const figure = (at: NonNullable<TollWithdrawal["old"]>): Figure => ({
			...at,
			of,
			hedge: at.high === null ? "least" : at.low === null ? "most" : "exact",
			whom: meant?.figure.whom ?? null,
			whomAt: null,
			part: false,
			where: null,
			cue: null,
			claim: w.claim,
		});
		const base = {
			document: w.document,
			source: w.source,
			origin: w.origin,
			language: w.language,
			act: "states" as const,
			...(meant?.by && !denies(w, meant) ? { by: meant.by, actor: meant.actor } : { by: w.by, actor: w.actor }),
			spokenOf: meant?.spokenOf ?? null,
			reportedAt: said,
			dated: w.dated,
			knownSince: w.knownSince ?? null,
			place: meant?.place ?? null,
		};
		return [
			...(w.old && !isTold ? [{ ...base, figure: figure(w.old) }] : []),
			...(w.stated ? [{ ...base, figure: figure(w.stated) }] : []),
		];
	});
}
