import type { FigureKind } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import type { Cue, FigureLanguage } from "../../lang/figures.js";
import type { Token } from "../../text/tokens.js";
import { lexicon, phraseAt } from "./lexicon.js";
import type { Counting } from "./phrases.js";
import type { Item, Stream } from "./stream.js";

interface Choice {
	readonly cue: Cue;
	readonly at: number;
	readonly score: number;
	readonly part: boolean;
}

/** A number of the stream and what was settled of it. */
export interface Settled {
	readonly index: number;
	readonly item: Item;
	readonly of: FigureKind;
	readonly hit: boolean;
	readonly part: boolean;
	readonly cue: Span | null;
	/** True where its cue is a noun for the sum ("death toll"). */
	readonly total?: true;
}

/** The least number that makes a crowd. */
export const crowd = 50;

/** Words behind a cue among which one may stand that it needs. */
const behind = 10;

/** True where a cue of this kind, which ends at a token, can count what the item counts. */
function fits(language: FigureLanguage, tokens: readonly Token[], item: Item, cue: Cue, end: number): boolean {
	const counting = item.counting;
	if (cue.before && !tokens.slice(end, end + behind).some((t) => cue.before?.has(t.norm))) return false;
	if (cue.people && counting?.counts !== "people") return false;
	if (cue.many && (!counting || counting.quantity.high === 1)) return false;
	if (!counting) return cue.of !== "homes" && cue.of !== "participants";
	if (counting.counts === "homes") return cue.of === "homes";
	if (cue.of === "homes") return false;
	const size = counting.quantity.low ?? counting.quantity.high ?? 0;
	// "No mortuary is large enough for all who died" counts no dead, nor does a "no" without its noun.
	if (counting.quantity.high === 0 && counting.counts === "unknown" && isThing(tokens, counting.head)) return false;
	const isBare = item.end - item.first === 1 && tokens[item.first]?.tag === "DET";
	if (counting.quantity.high === 0 && counting.counts === "alone" && isBare) return false;
	if (cue.of === "participants") {
		const norm = counting.head === null ? "" : (tokens[counting.head]?.norm ?? "");
		const crowdWord = language.counted.kinds[norm]?.of === "participants" || language.counted.everybody.has(norm);
		const isCrowd = counting.counts === "people" || (counting.counts === "alone" && cue.code === "N");
		return (crowdWord && size >= 2) || (isCrowd && size >= crowd);
	}
	return true;
}

const noChoices: ReadonlyMap<number, Choice> = new Map();

/** True for a noun in small letters: one that is no known word for people, and no name of a people ("no Peruvians"). */
function isThing(tokens: readonly Token[], head: number | null): boolean {
	return head !== null && /^\p{Ll}/u.test(tokens[head]?.text ?? "");
}

/** For every number the cheapest way in which a cue can hold it. */
function choices(language: FigureLanguage, tokens: readonly Token[], line: Stream): ReadonlyMap<number, Choice> {
	if (!/[QqUP]/u.test(line.letters) || !/[KkdDNT]/u.test(line.letters)) return noChoices;
	const best = new Map<number, Choice>();
	const killing = new Map<number, Choice>();
	for (const { shape, pattern } of lexicon(language).shapes) {
		pattern.lastIndex = 0;
		for (let m = pattern.exec(line.letters); m; m = pattern.exec(line.letters)) {
			pattern.lastIndex = m.index + 1;
			const q = m.indices?.groups?.q?.[0];
			const c = m.indices?.groups?.c?.[0];
			if (q === undefined || c === undefined) continue;
			const item = line.items[q];
			const at = line.items[c];
			const cue = item && at?.cues.find((candidate) => fits(language, tokens, item, candidate, at.end));
			if (!cue || (shape.only && cue.of !== shape.only)) continue;
			const score = shape.cost * 3 + Math.abs(c - q);
			const choice = { cue, at: c, score, part: shape.part ?? false };
			const known = best.get(q);
			if (!known || score < known.score) best.set(q, choice);
			const kill = killing.get(q);
			if (cue.of === "killed" && (!kill || score < kill.score)) killing.set(q, choice);
		}
	}
	// "was shot in the street and died": the dead are counted as dead.
	for (const [q, choice] of best) {
		const kill = killing.get(q);
		// In "who shot four was killed" the four are not, unless the word for it stands right beside them.
		if (!choice.cue.hit || !kill || kill.score >= choice.score + 16) continue;
		if (choice.at > q || kill.at === q + 1) best.set(q, kill);
	}
	return best;
}

export function spanOf(tokens: readonly Token[], range: { first: number; end: number }): Span | null {
	const a = tokens[range.first];
	const b = tokens[range.end - 1];
	return a && b ? { start: a.start, end: b.end } : null;
}

/** What one number may tell of several kinds, the worst first. */
const worst: readonly FigureKind[] = ["killed", "injured", "missing", "displaced"];

/** The rank of what a cue at this letter counts of people, -1 where it is none. */
function rankAt({ letters, items }: Stream, at: number): number {
	if (!/[KkD]/u.test(letters[at] ?? "")) return -1;
	const of = items[at]?.cues[0]?.of;
	return of === undefined ? -1 : worst.indexOf(of);
}

/**
 * What several kinds in one number are counted as, null where it tells one: "killed and wounded 12", "300 people are dead or missing", "dead, injured or homeless". The least bad of
 * them, for so much is sure of all.
 */
function mixed(line: Stream, { at, cue }: Choice): FigureKind | null {
	const { letters } = line;
	const isCount = (i: number) => /[QqUP]/u.test(letters[i] ?? "");
	const own = worst.indexOf(cue.of);
	if (own !== 0 && own !== 1) return null;
	const before = letters[at - 1] === "&" ? rankAt(line, at - 2) : -1;
	if (before + own === 1 && before >= 0 && isCount(at + 1)) return "injured";
	let last = own;
	let joined = false;
	for (let i = at; ; ) {
		const sign = /^(?:,&|[,&])/u.exec(letters.slice(i + 1, i + 3))?.[0] ?? "";
		const next = i + 1 + sign.length;
		const rank = sign === "" ? -1 : rankAt(line, next);
		if (rank < 0 || isCount(next + 1)) break;
		joined = sign.includes("&");
		last = Math.max(last, rank);
		i = next;
	}
	return joined && last !== own ? (worst[last] ?? null) : null;
}

/** Letters of numbers and of single persons. */
const numbers = new Set(["Q", "q", "U", "P"]);

/** Settles the numbers of one sentence, in order; `hurt` is the largest number of hurt told before it: own cues, then lists ("31 rebels and eight civilians"), then parts ("including 18 police"). */
export function settle(
	language: FigureLanguage,
	tokens: readonly Token[],
	line: Stream,
	before: Pick<Settled, "of" | "hit"> | null,
	hurt = 0,
): readonly Settled[] {
	const found: Settled[] = [];
	if (!line.items.some(({ letter }) => letter === "$" || numbers.has(letter))) return found;
	const own = choices(language, tokens, line);
	let last: Settled | null = null;
	let whole: Settled | null = null;
	let most = hurt;
	line.items.forEach((item, index) => {
		if (item.letter === "S") {
			if (!found.some((f) => f.of === item.cues[0]?.of)) return;
			const cue = spanOf(tokens, item);
			found.push({ index, item, of: item.cues[0]?.of ?? "killed", hit: false, part: false, cue });
			return;
		}
		if (item.letter === "$") found.push({ index, item, of: "money", hit: false, part: false, cue: null });
		if (!numbers.has(item.letter)) return;
		const counting = item.counting;
		const lead = /(?<i>i)[aej,]{0,2}$/u.test(line.letters.slice(Math.max(0, index - 3), index));
		const after = line.letters[index + 1] === "i" && counting?.counts === "alone";
		const between = last ? line.letters.slice(last.index + 1, index) : "";
		const opened: boolean = last !== null && !last.part && opensList(tokens, last, item, between);
		const listed = last !== null && (opened || continues(line, last, index, between));
		let part = lead || opened || after || (counting?.partitive ?? false) || (listed && (last?.part ?? false));
		let of: FigureKind | null = null;
		let hit = false;
		let cue: Span | null = null;
		const choice = own.get(index);
		const innerCue =
			counting?.inner === null || counting?.inner === undefined ? undefined : innerOf(language, tokens, counting.inner);
		const headKind = counting ? kindOf(language, tokens, counting) : undefined;
		if (
			headKind &&
			headKind.of !== "participants" &&
			!(
				choice &&
				choice.cue.of !== "participants" &&
				language.counted.people.has(tokens[counting?.head ?? 0]?.norm ?? "")
			)
		) {
			of = headKind.of;
			hit = headKind.hit ?? false;
			cue = spanOf(tokens, { first: counting?.head ?? 0, end: (counting?.head ?? 0) + 1 });
		} else if (innerCue && choice?.cue.of !== "killed") {
			of = innerCue.of;
			hit = innerCue.hit ?? false;
			cue = spanOf(tokens, { first: counting?.inner ?? 0, end: (counting?.inner ?? 0) + 1 });
		} else if (choice) {
			of = choice.cue.of;
			hit = choice.cue.hit ?? false;
			part ||= choice.part || (choice.cue.state === true && sizeOf(item) < most);
			const all = mixed(line, choice);
			if (all !== null) {
				of = all;
				hit = all === "injured";
			}
			// "two were killed, one of them shot": a part of the dead is dead.
			if (choice.cue.hit && whole?.of === "killed" && (after || counting?.partitive)) ({ of, hit } = whole);
			const at = line.items[choice.at];
			// "the victims": harmed as those told before.
			if (before && at && language.counted.harmed.has(tokens[at.first]?.norm ?? "")) ({ of, hit } = before);
			cue = at ? spanOf(tokens, at) : null;
		} else if (listed && last) {
			({ of, hit, cue } = last);
		} else if ((lead || after || counting?.partitive) && whole) {
			({ of, hit, cue } = whole);
		} else if (headKind?.of === "participants" && (counting?.quantity.low ?? 0) >= 2) {
			of = "participants";
		}
		if (of === null || item.letter === "O") return;
		if (item.letter === "P" && of === "participants") return;
		if (item.letter === "U" && counting?.counts !== "homes" && !choice) return;
		const total = choice?.cue.code === "T" ? { total: true as const } : {};
		const settled: Settled = { index, item: apart(item, last, of, between), of, hit, part, cue, ...total };
		found.push(settled);
		most = Math.max(most, hurtIn(settled));
		last = settled;
		if (!part) whole = settled;
	});
	return withParts(language, tokens, found);
}

/** The kind that the noun counted says by itself ("deaths", "gunshot victims"). */
function kindOf({ counted }: FigureLanguage, tokens: readonly Token[], { head, first }: Counting) {
	if (head === null) return undefined;
	const norm = tokens[head]?.norm ?? "";
	const isHurt = counted.harmed.has(norm) && head > first && counted.harms.has(tokens[head - 1]?.norm ?? "");
	return isHurt ? hurtKind : counted.kinds[norm];
}

const hurtKind = { of: "injured", whom: false, hit: true } as const;

const sizeOf = ({ counting }: Item) => counting?.quantity.low ?? 1;

/** How many hurt a settled number counts. */
export const hurtIn = ({ of, part, item }: Settled) => (of === "injured" && !part && !item.person ? sizeOf(item) : 0);

/** Numbers of which a later one of the sentence takes in those that are a part of it: "recovered the last two bodies, bringing the toll to 301". */
function withParts(
	{ increments }: FigureLanguage,
	tokens: readonly Token[],
	found: readonly Settled[],
): readonly Settled[] {
	if (!found.some((one) => one.total)) return found;
	const size = ({ item }: Settled) => item.counting?.quantity.low ?? 0;
	const sums = new Map<FigureKind, Settled>();
	const parts = new Set<Settled>();
	// From the end, with the next sum of each kind and the next word that brings it, so that the cost is linear in the sentence.
	let brought = Number.POSITIVE_INFINITY;
	let at = tokens.length;
	for (const one of [...found].reverse()) {
		while (at > one.item.end) if (increments.brings.has(tokens[--at]?.norm ?? "")) brought = at;
		const sum = one.item.person || one.total ? undefined : sums.get(one.of);
		if (sum && size(sum) > size(one) && brought < sum.item.first) parts.add(one);
		if (one.total) sums.set(one.of, one);
	}
	return parts.size === 0 ? found : found.map((one) => (parts.has(one) ? { ...one, part: true } : one));
}

/** "Adams and his son were killed": joined persons are not one, whatever else is known of them. */
function apart(item: Item, last: Settled | null, of: FigureKind, between: string): Item {
	const joined =
		last?.of === of && last.item.person && item.person && /&[ea]*$/u.test(between) && !/[vkKdDw.]/u.test(between);
	return joined && item.person ? { ...item, person: { ...item.person, other: true } } : item;
}

/** True where a number opens the list of those who were just counted: "33 people died in the valley: 18 villagers, six guards and nine guests". */
function opensList(tokens: readonly Token[], last: Settled, { first, counting }: Item, between: string): boolean {
	if (tokens[first - 1]?.text !== ":" || /[QqUKDTwS]/u.test(between.slice(1))) return false;
	const size = counting?.quantity.low ?? 0;
	return counting?.counts === "people" && size > 0 && size < (last.item.counting?.quantity.low ?? 0);
}

/** True where a number goes on a list: "31 rebels and eight civilians", "45 in Norton and 22 in Easton", "45 died in Norton and 22 in Easton", "six women five children" that lost its comma. */
function continues(line: Stream, last: Settled, index: number, between: string): boolean {
	const letter = line.letters[index];
	if (/^(?:[pf][ejn]{1,3})?(?:,|,?&)[ea]*$/u.test(between)) return true;
	if (letter === "q" && line.letters[index + 1] === "p" && /^[pfejna&]{0,9}(?:,|,?&)[ea]*$/u.test(between)) return true;
	if (
		letter === "q" &&
		line.letters[index + 1] === "p" &&
		/^[bhatvj]{0,4}[KDd][pf][ejn]{1,3}(?:,|,?&)[ea]*$/u.test(between)
	)
		return true;
	// "Of the 40 killed, 11 were nurses, six were porters and one was a guest."
	if (last.part && letter === "q" && line.letters[index + 1] === "b" && /^b[aejnfp]{1,8}(?:,|,?&)[ea]*$/u.test(between))
		return true;
	return between === "" && letter === "Q" && line.letters[last.index] === "Q" && last.part;
}

function innerOf(language: FigureLanguage, tokens: readonly Token[], at: number): Cue | undefined {
	return phraseAt(lexicon(language).phrases, tokens, at)?.cues[0];
}
