import { bare } from "./fold.js";

/** What is known of a run of letters wherever it stands: its one word, or its two where the language cuts a clitic off ("did|n't"). */
export interface Form {
	readonly raw: string;
	readonly text: string;
	readonly norm: string;
	/** The clitic, null where there is none. */
	readonly tail: { readonly text: string; readonly norm: string } | null;
}

/** Forms that were met, by a hash of their letters: a memory that saves time, not a state. All are forgotten when there are too many. */
export interface Forms {
	readonly clitics: RegExp | null;
	readonly slots: (Form | undefined)[];
	count: number;
}

const size = 1 << 16;
/** Longer ones are made afresh each time. */
const longest = 40;

export function forms(clitics: RegExp | null): Forms {
	return { clitics, slots: new Array<Form | undefined>(size).fill(undefined), count: 0 };
}

/** A string that keeps no larger one in memory, as a slice does. */
function copied(text: string, start: number, end: number): string {
	let made = "";
	for (let i = start; i < end; i++) made += String.fromCharCode(text.charCodeAt(i));
	return made;
}

function make(raw: string, clitics: RegExp | null): Form {
	const at = clitics === null ? -1 : raw.search(clitics);
	if (at <= 0) return { raw, text: raw, norm: bare(raw), tail: null };
	const [text, tail] = [raw.slice(0, at), raw.slice(at)];
	return { raw, text, norm: bare(text), tail: { text: tail, norm: bare(tail) } };
}

/** Whether `[start, start + raw.length)` of a text is `raw`. */
function stands(raw: string, text: string, start: number): boolean {
	for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}

/** The form that `[start, end)` of a text is. */
export function formAt(forms: Forms, text: string, start: number, end: number): Form {
	if (end - start > longest) return make(text.slice(start, end), forms.clitics);
	let hash = 0x811c9dc5;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	let slot = (hash ^ (hash >>> 15)) & (size - 1);
	for (;;) {
		const found = forms.slots[slot];
		if (found === undefined) break;
		if (found.raw.length === end - start && stands(found.raw, text, start)) return found;
		slot = (slot + 1) & (size - 1);
	}
	const made = make(copied(text, start, end), forms.clitics);
	if (forms.count * 2 > size) {
		forms.slots.fill(undefined);
		forms.count = 0;
		slot = (hash ^ (hash >>> 15)) & (size - 1);
	}
	forms.slots[slot] = made;
	forms.count++;
	return made;
}
