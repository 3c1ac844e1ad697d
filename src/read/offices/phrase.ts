import type { OfficeLanguage } from "../../lang/offices.js";
import type { Token } from "../../text/tokens.js";

/** An office as it stands in a sentence: tokens `[first, end)`. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	readonly former: boolean;
	readonly acting: boolean;
}

/** Parts of speech of the words that belong to the name of an office. */
export const modifies = /^(?:NOUN|PROPN|ADJ)$/u;

/** The office whose head noun stands at token `at`: the words before it that belong to it, and the body behind it ("head of the harbour board"). */
export function phraseAt(language: OfficeLanguage, tokens: readonly Token[], at: number): Phrase {
	let first = at;
	let former = false;
	let acting = false;
	while (first > 0 && at - first < 5) {
		const before = tokens[first - 1];
		// "ex-governor", "vice-chair": the hyphen is a word of its own.
		const word = before?.text === "-" ? tokens[first - 2] : before;
		if (!before || !word) break;
		// "the ousted governor", and not "the council ousted Governor Voss".
		const done = word.tag === "VERB" && /^(?:NOUN|PROPN|PRON|AUX)$/u.test(tokens[first - 2]?.tag ?? "");
		if (done && language.former.has(word.norm)) break;
		if (language.former.has(word.norm)) former = true;
		else if (language.acting.has(word.norm)) acting = true;
		else if (former || acting || !modifies.test(word.tag) || language.links.has(word.norm)) break;
		const step = before.text === "-" ? 2 : 1;
		if (former || acting) {
			// What is said of the office is no part of its name, and stands before it.
			for (let k = first - step; k >= Math.max(0, at - 6); k--) {
				if (language.former.has(tokens[k]?.norm ?? "")) former = true;
				if (language.acting.has(tokens[k]?.norm ?? "")) acting = true;
			}
			break;
		}
		first -= step;
	}
	let end = at + 1;
	for (let rounds = 0; rounds < 2 && language.of.has(tokens[end]?.norm ?? ""); rounds++) {
		let k = end + 1;
		while (tokens[k]?.tag === "DET" || tokens[k]?.tag === "PRON") k++;
		let last = k;
		while (last - k < 8 && (modifies.test(tokens[last]?.tag ?? "") || language.owning.has(tokens[last]?.norm ?? "")))
			last++;
		if (language.owning.has(tokens[last - 1]?.norm ?? "")) last--;
		if (last === k) break;
		end = last;
	}
	return { first, end, former, acting };
}
