import { bare } from "./fold.js";
import { interned } from "./interned.js";
import { unlisted, type Vocabulary } from "./words.js";

/** A word as it is written, wherever it stands. Its number is an index of what is known of it; it holds until all forms are forgotten. */
export interface Piece {
	readonly id: number;
	readonly text: string;
	readonly norm: string;
	/** Number of the folded word, of the vocabulary or after it: never given to another word. */
	readonly word: number;
}

/** What is known of a run of letters wherever it stands: its one word, or its two where the language cuts a clitic off ("did|n't"). */
export interface Form {
	readonly raw: string;
	readonly word: Piece;
	/** Null where there is none. */
	readonly clitic: Piece | null;
}

/** Forms that were met, by a hash of their letters: a memory that saves time, not a state. */
export interface Forms {
	readonly clitics: RegExp | null;
	readonly vocabulary: Vocabulary;
	/** Numbers of folded words that are in no list, and the next one. */
	readonly numbers: Map<string, number>;
	next: number;
	readonly slots: (Form | undefined)[];
	/** How many slots are taken. */
	taken: number;
	readonly pieces: Map<string, Piece>;
	/** How many numbers were given. */
	count: number;
	/** How often all was forgotten. */
	age: number;
}

const size = 1 << 16;
const most = size >> 1;
/** Longer ones are made afresh each time. */
const longest = 40;

export function forms(clitics: RegExp | null, vocabulary: Vocabulary = unlisted): Forms {
	return {
		clitics,
		vocabulary,
		numbers: new Map(),
		next: vocabulary.size,
		slots: new Array<Form | undefined>(size).fill(undefined),
		taken: 0,
		pieces: new Map(),
		count: 0,
		age: 0,
	};
}

/** Forgets all forms, so that their numbers are given again. */
export function forget(forms: Forms): void {
	forms.slots.fill(undefined);
	forms.taken = 0;
	forms.pieces.clear();
	forms.numbers.clear();
	forms.count = 0;
	forms.age++;
}

/** Forgets all forms where there are too many: asked before the words of a sentence, so that its numbers are of one age. */
export function room(forms: Forms): void {
	if (forms.count > most) forget(forms);
}

/** A string that keeps no larger one in memory, as a slice does. */
function copied(text: string, start: number, end: number): string {
	let made = "";
	for (let i = start; i < end; i++) made += String.fromCharCode(text.charCodeAt(i));
	return made;
}

/** The number of a folded word. */
function numberOf(forms: Forms, norm: string): number {
	const known = forms.vocabulary.numbers.get(norm) ?? forms.numbers.get(norm);
	if (known !== undefined) return known;
	const made = forms.next++;
	if (norm.length <= longest) forms.numbers.set(norm, made);
	return made;
}

/** The piece of a word; its folded form is made where it is not given. */
export function pieceOf(forms: Forms, text: string, norm?: string): Piece {
	const known = forms.pieces.get(text);
	if (known !== undefined) return known;
	const own = interned(text);
	const folded = interned(norm ?? bare(text));
	const made = { id: forms.count++, text: own, norm: folded, word: numberOf(forms, folded) };
	if (text.length <= longest) forms.pieces.set(own, made);
	return made;
}

function make(forms: Forms, raw: string): Form {
	const at = forms.clitics === null ? -1 : raw.search(forms.clitics);
	if (at <= 0) return { raw, word: pieceOf(forms, raw), clitic: null };
	return { raw, word: pieceOf(forms, raw.slice(0, at)), clitic: pieceOf(forms, raw.slice(at)) };
}

/** Whether `[start, start + raw.length)` of a text is `raw`. */
function stands(raw: string, text: string, start: number): boolean {
	for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}

/** FNV-1a, by UTF-16 code unit: the hash of nothing, and of what a hash is of with one unit more. */
export const nothing = 0x811c9dc5;

export function hashedOn(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193);
}

/** The form that `[start, end)` of a text is. */
export function formAt(forms: Forms, text: string, start: number, end: number): Form {
	let hash = nothing;
	if (end - start <= longest) for (let i = start; i < end; i++) hash = hashedOn(hash, text.charCodeAt(i));
	return formBy(forms, text, start, end, hash);
}

/** The same where the hash of its code units is known. */
export function formBy(forms: Forms, text: string, start: number, end: number, hash: number): Form {
	if (end - start > longest) return make(forms, text.slice(start, end));
	let slot = (hash ^ (hash >>> 15)) & (size - 1);
	for (;;) {
		const found = forms.slots[slot];
		if (found === undefined) break;
		if (found.raw.length === end - start && stands(found.raw, text, start)) return found;
		slot = (slot + 1) & (size - 1);
	}
	const made = make(forms, copied(text, start, end));
	// A single sentence can have more.
	if (forms.taken <= most) {
		forms.slots[slot] = made;
		forms.taken++;
	}
	return made;
}
