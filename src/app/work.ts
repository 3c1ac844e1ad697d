import type { Document } from "../core/document.js";
import type { Block, NameType, Reading } from "../core/reading.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import { compare, type Likeness } from "../link/names/index.js";
import { type Input, type Loaded, loading } from "../load/index.js";
import { type Look, publish } from "../publish/index.js";
import { once } from "../read/figures/once.js";
import { layout } from "../read/layout.js";
import { readAll, type Wanted } from "../read/read.js";

/** How a reading is printed. */
export type Form = { readonly json: true; readonly withText: boolean } | { readonly json: false; readonly look: Look };

/** Two names, and what they are names of. */
export interface Pair {
	readonly left: string;
	readonly right: string;
	/** person, organisation, place or other; null is other. */
	readonly type: string | null;
}

/** A document in the language that it is in, with its blocks where that language is read. */
export interface Laid {
	readonly lang: string | null;
	readonly blocks: readonly Block[] | null;
}

/** What is done with some documents, one file or some names without a look at any other, so on any thread. */
export interface Work {
	/** A document with its language, detected where it is not stated. */
	told(document: Document): Document;
	/** The readings of documents, in order. */
	read(wanted: readonly Wanted[]): Reading[];
	/** The same as they are printed. */
	print(documents: readonly Document[], form: Form): string[];
	blocks(document: Document): Laid;
	load(input: Input): Promise<readonly Loaded[]>;
	compare(pairs: readonly Pair[]): Likeness[];
}

export function work(knowledge: Knowledge, detect: (text: string) => string | null): Work {
	const told = (document: Document) =>
		document.lang === null ? { ...document, lang: detect(document.text) } : document;
	const read = (wanted: readonly Wanted[]) =>
		readAll(
			wanted.map((one) => ({ ...one, document: told(one.document) })),
			knowledge,
		);
	return {
		told,
		read,
		print(documents, form) {
			const readings = read(documents.map((document) => ({ document, dated: null, printed: true })));
			return documents.flatMap((document, i) => {
				const reading = readings[i];
				if (reading === undefined) return [];
				const once = shown(reading);
				return form.json
					? publish.reading.json(once, document, form.withText)
					: publish.reading.terminal(once, document, form.look);
			});
		},
		blocks(document) {
			const { lang } = told(document);
			const language = languageOf(knowledge, lang);
			return { lang, blocks: language ? layout(document, language) : null };
		},
		load: async (input) => [...(await loading(input))],
		compare: (pairs) => pairs.map(({ left, right, type }) => compare(left, right, nameType(type))),
	};
}

/** A reading for who reads one document: each figure once. */
export function shown(reading: Reading): Reading {
	return { ...reading, figures: once(reading.figures) };
}

function nameType(type: string | null): NameType {
	return type === "person" || type === "organisation" || type === "place" ? type : "other";
}
