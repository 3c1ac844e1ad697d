/** One word of a treebank, with its place in the sentence's text. */
export interface GoldWord {
	readonly form: string;
	readonly lemma: string;
	readonly tag: string;
	readonly fine: string;
	/** Index in the sentence, -1 for the root. */
	readonly head: number;
	readonly rel: string;
	readonly start: number;
	readonly end: number;
}

export interface GoldSentence {
	readonly text: string;
	readonly words: readonly GoldWord[];
}

/** Reads CoNLL-U of eight columns (see ../shared/data/syntax/README.md). Words that share a range stand one after the other in its letters. */
export function readConllu(file: string): GoldSentence[] {
	const sentences: GoldSentence[] = [];
	for (const block of file.split(/\n\n+/u)) {
		const lines = block.split("\n").filter((l) => l !== "");
		const text = /^# text = (?<t>.*)$/mu.exec(block)?.groups?.t;
		if (text === undefined) continue;
		const words: GoldWord[] = [];
		let at = 0;
		for (const line of lines) {
			if (line.startsWith("#")) continue;
			const [id = "", form = "", lemma = "", tag = "", fine = "", , head = "", rel = ""] = line.split("\t");
			if (!/^\d+$/u.test(id)) continue;
			const found = text.indexOf(form, at);
			// Inside a range the letters of a word can differ from the text ("gonna" is "gon" and "na"): take what follows.
			const start = found >= 0 && found - at < 3 ? found : at;
			const end = found >= 0 && found - at < 3 ? found + form.length : Math.min(text.length, at + form.length);
			at = end;
			words.push({ form, lemma, tag, fine, head: Number(head) - 1, rel, start, end });
		}
		if (words.length > 0) sentences.push({ text, words });
	}
	return sentences;
}
