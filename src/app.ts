import type { Document } from "./core/document.js";
import type { Film } from "./core/film.js";
import type { Problem } from "./core/problem.js";
import type { Block, Dated, NameType, Reading } from "./core/reading.js";
import { isZone, latestInstant } from "./core/zone.js";
import { languages } from "./lang/index.js";
import { type Knowledge, languageOf } from "./lang/knowledge.js";
import { narrow } from "./link/dated.js";
import { frequencies } from "./link/frequencies.js";
import { knownBy } from "./link/known.js";
import { type LinkOptions, link } from "./link/link.js";
import { compare } from "./link/names/index.js";
import { pile } from "./link/pile.js";
import { isKnown, loading } from "./load/index.js";
import { type PageData, type Pile, pageData, publish } from "./publish/index.js";
import { once } from "./read/figures/once.js";
import { layout } from "./read/layout.js";
import { read } from "./read/read.js";
import { type TellOptions, film as tell } from "./tell/film.js";
import { decode } from "./text/places.js";
import { data } from "./world/data.js";
import { detector } from "./world/detect.js";
import { files, isProblem, listing } from "./world/files.js";
import { writeWhole } from "./world/output.js";

export type { Document } from "./core/document.js";
export { document } from "./core/document.js";
export type { Film } from "./core/film.js";
export type { Problem } from "./core/problem.js";
export type { Reading } from "./core/reading.js";

/** What the user says of the documents beside their files. */
export interface LoadOptions {
	/** Days on which documents came out that do not say so, by id; the key "" is for all others. */
	readonly published?: ReadonlyMap<string, string>;
	/** When the desk got them: an ISO 8601 date or date-time, or the file's own time of last change. */
	readonly captured?: string | null;
}

export type FilmOptions = Omit<TellOptions, "notes"> & LinkOptions;

/** Every option of a film, at its default. */
export const filmDefaults: FilmOptions = {
	title: null,
	asOf: null,
	from: null,
	until: null,
	dates: null,
	sentences: null,
	zone: "UTC",
	tollRule: "latest-official",
};

/** Called after each document that was read: how many of how many. */
export type Progress = (done: number, all: number) => void;

/** The rooms joined: what the command line, and later the desk, works with. */
export interface App {
	/** The documents of files, folders and standard input (`-`), one by one, with what could not be read. */
	load(args: readonly string[], options?: LoadOptions): AsyncGenerator<{ document: Document } | { problem: Problem }>;
	/** All that is read in one document: a pure function of it. */
	read(document: Document): Reading;
	/** The film of a case: the same for any order of its documents. Throws a RangeError where `asOf` or `zone` is none. */
	film(documents: readonly Document[], options?: Partial<FilmOptions>, progress?: Progress): Film;
	/** A mixed pile sorted into stories and groups of copies. */
	stories(documents: readonly Document[]): Pile;
	/** Whether two names are one; `type` is person, organisation, place or other. */
	compare(left: string, right: string, type: string | null): { score: number; same: boolean; because: string };
	readonly publish: typeof publish;
	/** What a page is drawn with, read when it is first asked for. */
	page(): Promise<PageData>;
	/** Writes a file whole or not at all; null where all went well. */
	write(path: string, content: string): Promise<Problem | null>;
}

/** Opens the app: reads the package's data files. Throws where one is missing. */
export async function openApp(): Promise<App> {
	const [syntax, places, words, detect] = await Promise.all([
		data("en/syntax.bin"),
		data("places.bin"),
		data("frequencies.txt"),
		detector(),
	]);
	const knowledge: Knowledge = {
		languages: languages({ en: { syntax } }),
		gazetteer: decode(places),
		frequency: frequencies(words),
	};
	const told = (document: Document) =>
		document.lang === null ? { ...document, lang: detect(document.text) } : document;
	return {
		load: (args, options) => load(args, options ?? {}, told),
		read: (document) => {
			const reading = read(told(document), knowledge);
			return { ...reading, figures: once(reading.figures) };
		},
		film: (documents, options, progress) =>
			film(documents.map(told), knowledge, { ...filmDefaults, ...options }, progress ?? (() => {})),
		stories: (documents) => {
			const known = documents.map(told);
			return pile(known, blocksOf(known, knowledge), knowledge);
		},
		compare: (left, right, type) => compare(left, right, nameType(type)),
		publish,
		page: async () => pageData(await data("page.json")),
		write: writeWhole,
	};
}

function blocksOf(documents: readonly Document[], knowledge: Knowledge): Map<string, readonly Block[]> {
	return new Map(
		documents.flatMap((document) => {
			const language = languageOf(knowledge, document.lang);
			return language ? [[document.id, layout(document, language)] as const] : [];
		}),
	);
}

function nameType(type: string | null): NameType {
	return type === "person" || type === "organisation" || type === "place" ? type : "other";
}

async function* load(args: readonly string[], options: LoadOptions, told: (document: Document) => Document) {
	const { found, problems } = await listing(args, isKnown);
	for (const problem of problems) yield { problem };
	const taken = new Set<string>();
	for await (const file of files(found)) {
		if (isProblem(file)) {
			yield { problem: file };
			continue;
		}
		for (const loaded of loading(file, taken)) {
			if ("problem" in loaded) yield loaded;
			else yield { document: told(completed(loaded.document, file.mtime, options)) };
		}
	}
}

/** What the user says of a document fills what the document does not say itself. */
function completed(document: Document, mtime: string | null, options: LoadOptions): Document {
	const published = document.published ?? options.published?.get(document.id) ?? options.published?.get("") ?? null;
	const captured = document.captured ?? (options.captured === "mtime" ? mtime : options.captured) ?? null;
	return { ...document, published, captured };
}

const sameDated = (a: Dated | null, b: Dated | null) => a?.value === b?.value && a?.basis === b?.basis;

function film(documents: readonly Document[], knowledge: Knowledge, options: FilmOptions, progress: Progress): Film {
	const { zone, asOf } = options;
	if (!isZone(zone)) throw new RangeError(`${zone} is no time zone; give one such as Asia/Almaty`);
	const own = new Map(
		documents.map((d, i) => {
			const reading = read(d, knowledge);
			progress(i + 1, documents.length);
			return [d.id, reading];
		}),
	);
	const notes: string[] = [];
	let known = documents;
	if (asOf !== null) {
		const moment = latestInstant(asOf, zone);
		if (moment === null) throw new RangeError(`${asOf} is no moment; give a day such as 2022-01-09`);
		const then = knownBy(documents, own, moment, zone);
		known = documents.filter((d) => then.ids.has(d.id));
		if (then.never.length > 0)
			notes.push(`Not told, for it is not known by when they were out: ${[...then.never].sort().join(", ")}.`);
	}
	const readings = new Map(known.flatMap((d) => own.get(d.id) ?? []).map((r) => [r.id, r]));
	// Only what is told is kept.
	own.clear();
	const narrowed = narrow([...readings.values()], known);
	for (const document of known) {
		const settled = narrowed.get(document.id);
		const before = readings.get(document.id);
		if (settled && before && !sameDated(settled, before.dated))
			readings.set(document.id, read(document, knowledge, settled));
	}
	const dated = new Map([...readings].map(([id, r]) => [id, narrowed.get(id) ?? r.dated]));
	return tell(link(known, readings, dated, knowledge, options), { ...options, notes });
}
