import { push } from "../../core/lists.js";
import { isSpace, type Span } from "../../core/span.js";
import type { Page } from "../page.js";
import type { Found } from "./found.js";
import { isVerb } from "./groups.js";
import { introduced as broughtIn, isPerson, objectAfter } from "./person.js";
import type { Quotation } from "./quotations.js";
import { subjectBefore } from "./source.js";
import { at, type Run, tokenAt, type View } from "./view.js";

/** Words of a quotation at least, for it to stand as a voice of its own; fewer are words held at arm's length. */
const shortest = 4;

/** How many words white space makes of a text. */
function wordsIn(text: string): number {
	let count = 1;
	for (let i = 0; i < text.length; i++) if (isSpace(text, i) && (i === 0 || !isSpace(text, i - 1))) count++;
	return count;
}

const end = (found: Found) => found.content.reduce((m, s) => Math.max(m, s.end), 0);

/** The first finite verb outside quotation marks with a subject: who a colon at the end of the sentence lets speak. Where that is no person, whom the paragraph `opens` with, or a pronoun behind the verb. */
function introduced(view: View, opens: View | undefined, quotation: number, content: readonly Span[]): Found | null {
	for (let i = 1; i < view.tokens.length; i++) {
		if (!isVerb(view, i) || (view.quoted[i] ?? -1) >= 0) continue;
		const subject = subjectBefore(view, i);
		if (!subject) continue;
		let last = i;
		while (isVerb(view, last + 1) || at(view, last + 1).tag === "ADV") last++;
		const first = isPerson(view, subject) ? null : broughtIn(opens);
		if (first) {
			const { opener, source, cue } = first;
			const sentence = opener.index;
			return { sentence, cue: [cue], source, content, quotation, frame: "quote", group: null, hearsay: false };
		}
		// "We met her at the gate:", "A stone hit him:".
		const source = isPerson(view, subject) ? subject : (objectAfter(view, last + 1) ?? subject);
		return {
			sentence: view.sentence.index,
			cue: [{ first: i, last }],
			source,
			content,
			quotation,
			frame: "quote",
			group: null,
			hearsay: false,
		};
	}
	return null;
}

const inName = /^(?:PROPN|NOUN|ADJ|DET|PART)$/u;

function isCapitals(view: View, { first, last }: Run): boolean {
	for (let i = first; i <= last; i++) if (/\p{Ll}/u.test(at(view, i).text)) return false;
	return true;
}

/** Who stands at the head of a sentence before a colon, with no verb of his own: "Mayor Ada Brunt, in Selim: “…”", "Ada Brunt, who chairs the board, on the radio: “…”". */
function labelled(view: View, colon: number, quotation: number, content: readonly Span[]): Found | null {
	let first = 0;
	while (first < colon && /^(?:NUM|PUNCT|SYM)$/u.test(at(view, first).tag)) first++;
	let last = first;
	while (last + 1 < colon && inName.test(at(view, last + 1).tag)) last++;
	const source = { first, last };
	// "HARBOUR EXTRA: “We slept in the car”" is a label.
	if (last > first && isCapitals(view, source)) return null;
	if (last >= colon || !inName.test(at(view, first).tag) || !isPerson(view, source)) return null;
	const next = at(view, last + 1).text;
	if (last + 1 < colon && next !== ",") return null;
	if (!view.lang.relatives.has(at(view, last + 2).norm))
		for (let i = last + 1; i < colon; i++) if (isVerb(view, i)) return null;
	const cue = [{ first: colon, last: colon }];
	return {
		sentence: view.sentence.index,
		cue,
		source,
		content,
		quotation,
		frame: "quote",
		group: null,
		hearsay: false,
	};
}

/**
 * Gives quotations that nothing in their sentence owns to the voice that goes on: the last quotation of the same paragraph, the paragraph
 * before, or the sentence that ended in a colon. Returns the list with those voices made longer and new ones added.
 */
export function adopted(
	page: Page,
	views: readonly View[],
	quotations: readonly Quotation[],
	found: readonly Found[],
): Found[] {
	const owned = new Set<number>();
	for (const { quotation } of found) if (quotation >= 0) owned.add(quotation);
	if (quotations.every((_, index) => owned.has(index))) return [...found];
	const list = [...found];
	const more = new Map<number, Span[]>();
	const until = list.map(end);
	const covered = list.flatMap((f) => f.content).sort((a, b) => a.start - b.start);
	const furthest: number[] = [];
	for (const span of covered) furthest.push(Math.max(furthest.at(-1) ?? 0, span.end));
	const isCovered = (q: Quotation): boolean => {
		let low = 0;
		let high = covered.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((covered[middle]?.start ?? 0) <= q.start) low = middle + 1;
			else high = middle;
		}
		return low > 0 && (furthest[low - 1] ?? 0) >= q.start + 2;
	};
	/** For each block the voices with a quotation, by index in `list`. */
	const direct = new Map<number, number[]>();
	const enter = (index: number, block: number) => push(direct, block, index);
	list.forEach((f, index) => {
		const q = quotations[f.quotation];
		if (q) for (let b = q.block; b <= q.lastBlock; b++) enter(index, b);
	});
	/** The voice of a block that ends last before an offset; entries stand nearly in order, so the last few are enough. */
	const lastBefore = (block: number, offset: number): number => {
		let best = -1;
		let most = -1;
		for (const index of (direct.get(block) ?? []).slice(-8)) {
			const ends = until[index] ?? 0;
			if (ends > offset || ends <= most) continue;
			best = index;
			most = ends;
		}
		return best;
	};
	const lastView = new Map<number, View>();
	const firstView = new Map<number, View>();
	for (const view of views) {
		const { block } = view.sentence;
		lastView.set(block, view);
		if (!firstView.has(block)) firstView.set(block, view);
	}
	/** The last voice without a quotation of the sentence before, in its block; null where somebody is no person or it says nothing. */
	const saidBefore = (view: View): Found | null => {
		const before = views[view.sentence.index - 1];
		if (!before || before.sentence.block !== view.sentence.block) return null;
		const said = found.findLast(
			(f) => f.sentence === before.sentence.index && f.quotation < 0 && f.frame === "that" && f.group?.finite === true,
		);
		return said?.source && isPerson(before, said.source) ? said : null;
	};
	const sentenceOf = (offset: number): View | undefined => {
		let low = 0;
		let high = views.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((views[middle]?.sentence.start ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return views[low];
	};
	quotations.forEach((quotation, index) => {
		if (owned.has(index) || isCovered(quotation)) return;
		const text = page.text.slice(quotation.start, quotation.end);
		const words = wordsIn(text);
		const whole = /[.!?…,]['"”’»]*$/u.test(text);
		if (words < shortest && !whole) return;
		const adopt = (at: number) => {
			for (const part of quotation.parts) push(more, at, part);
			until[at] = quotation.end;
			for (let b = quotation.block; b <= quotation.lastBlock; b++) enter(at, b);
		};
		const view = sentenceOf(quotation.start);
		const mark = view ? tokenAt(view, quotation.start) : -1;
		// "he said, presenting her as a “friend of the valley”": words within a sentence that nobody pauses for are the narrator's.
		const pauses = !view || mark <= 0 || at(view, mark - 1).tag === "PUNCT";
		if (!pauses && words < 8) return;
		const same = lastBefore(quotation.block, quotation.start);
		// "A nurse says that the wounds were deep. “They came from above.”": who was told to speak goes on in his own words.
		const told = view && mark === 0 && whole && words >= shortest ? saidBefore(view) : null;
		if (told && (until[same] ?? 0) <= (views[told.sentence]?.sentence.start ?? 0)) {
			const { source, sentence, cue } = told;
			const frame = "quote";
			list.push({
				sentence,
				cue,
				source,
				content: quotation.parts,
				quotation: index,
				frame,
				group: null,
				hearsay: false,
			});
			until.push(quotation.end);
			enter(list.length - 1, quotation.block);
			return;
		}
		if (same >= 0) {
			adopt(same);
			return;
		}
		const block = page.blocks[quotation.block];
		const atHead = block !== undefined && page.text.slice(block.start, quotation.start).trim() === "";
		if (atHead) {
			let b = quotation.block - 1;
			while (b >= 0 && !lastView.has(b)) b--;
			const previous = lastView.get(b);
			if (previous && at(previous, previous.tokens.length - 1).text === ":") {
				const made = introduced(previous, firstView.get(b), index, quotation.parts);
				if (made) {
					list.push(made);
					until.push(end(made));
					enter(list.length - 1, quotation.block);
					return;
				}
			}
			const before = lastBefore(b, quotation.start);
			if (before >= 0) {
				adopt(before);
				return;
			}
		}
		if (!view) return;
		if (mark > 0 && at(view, mark - 1).text === ":") {
			const made =
				labelled(view, mark - 1, index, quotation.parts) ?? introduced(view, undefined, index, quotation.parts);
			if (made) {
				list.push(made);
				until.push(end(made));
				enter(list.length - 1, quotation.block);
			}
		}
	});
	for (const [index, added] of more) {
		const f = list[index];
		if (!f) continue;
		const { sentence, cue, source, quotation, frame, group, hearsay } = f;
		const content = [...f.content, ...added];
		list[index] = { sentence, cue, source, content, quotation, frame, group, hearsay };
	}
	return list;
}
