import { blocksOf, type Cores, coresOf, lotSize, type Progress, sizeOfOne } from "./app/cores.js";
import { crew, usualBorder } from "./app/crew.js";
import { type FilmOptions, filmDefaults, telling } from "./app/film.js";
import type { Job } from "./app/job.js";
import { knowledgeOf } from "./app/knowledge.js";
import { type LoadOptions, loading } from "./app/loading.js";
import { shown, work } from "./app/work.js";
import type { Document } from "./core/document.js";
import type { Film } from "./core/film.js";
import type { Problem } from "./core/problem.js";
import type { Reading } from "./core/reading.js";
import { pile } from "./link/pile.js";
import { type LoadedPair, pairReader } from "./load/index.js";
import { type PageOptions, type Pile, publish } from "./publish/index.js";
import { data } from "./world/data.js";
import { detector } from "./world/detect.js";
import { parted } from "./world/lots.js";
import { writeWhole } from "./world/output.js";
import { cores, type Pool, pool, shared } from "./world/pool.js";

export type { Cores, Progress, Watch } from "./app/cores.js";
export { type FilmOptions, filmDefaults } from "./app/film.js";
export type { LoadOptions } from "./app/loading.js";
export type { Form, Pair } from "./app/work.js";
export { NotOneActor } from "./core/actor.js";
export type { Document } from "./core/document.js";
export { document } from "./core/document.js";
export type {
	Actor,
	ClaimStatus,
	Dispute,
	Entry,
	EntryStatus,
	Film,
	FilmClaim,
	FilmDocument,
	FilmSentence,
	Measure,
	Medium,
	Office,
	Phase,
	Place,
	Toll,
	TollPoint,
	TollRule,
} from "./core/film.js";
export type { Problem } from "./core/problem.js";
export type { Claim, Figure, Name, Reading, Time, Voice } from "./core/reading.js";
export type { Span } from "./core/span.js";
export type { PairGiven } from "./load/index.js";
export type { Cast, Look, PageOptions, Pile } from "./publish/index.js";

/** What `openApp` is told of the machine. */
export interface AppOptions {
	/** Threads that `cores` works on; 1 does all in this one. As many as the machine runs at once, at most eight, unless told. */
	readonly jobs?: number;
	/** Code units of text that are read in this thread before others are started. */
	readonly border?: number;
}

/** The rooms joined: what the command line, and later the desk, works with. */
export interface App {
	/** The documents of files, folders and standard input (`-`), one by one, with what could not be read. */
	load(
		args: readonly string[],
		options?: LoadOptions,
	): AsyncGenerator<{ readonly document: Document } | { readonly problem: Problem }>;
	/** Pairs of names out of bytes that come piece by piece, those of one piece together, with what is none. */
	pairs(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<readonly LoadedPair[]>;
	/** A document with its language, detected where it is not stated. */
	told(document: Document): Document;
	/** All that is read in one document: a pure function of it. */
	read(document: Document): Reading;
	/** The film of a case: the same for any order of its documents. Throws a RangeError where `asOf` or `zone` is none. */
	film(documents: readonly Document[], options?: Partial<FilmOptions>, progress?: Progress): Film;
	/** A mixed pile sorted into stories and groups of copies. */
	stories(documents: readonly Document[]): Pile;
	/** Whether two names are one; `type` is person, organisation, place or other. */
	compare(left: string, right: string, type: string | null): { score: number; same: boolean; because: string };
	readonly cores: Cores;
	readonly publish: typeof publish;
	/** What draws a film as a page, read when it is asked for: it is large. */
	page(): Promise<(film: Film, documents: readonly Document[], options: PageOptions) => string>;
	/** Writes a file whole or not at all, out of a text or its pieces; null where all went well. */
	write(path: string, content: Iterable<string>): Promise<Problem | null>;
}

/** Where a thread begins, beside this file: TypeScript in the tests. */
const script = new URL(import.meta.url.endsWith(".ts") ? "app/worker.ts" : "app/worker.js", import.meta.url);

/** Opens the app: reads the package's data files. Throws where one is missing. */
export async function openApp({ jobs = cores(), border = usualBorder }: AppOptions = {}): Promise<App> {
	const [syntax, places, words, detect] = await Promise.all([
		data("en/syntax.bin"),
		data("places.bin"),
		data("frequencies.txt"),
		detector(),
	]);
	const knowledge = knowledgeOf({ syntax, places, words });
	const own = work(knowledge, detect);
	let opened: Pool<Job, Uint8Array> | null = null;
	const threads = {
		pool(freed: () => void) {
			const files = { syntax: shared(syntax), places: shared(places), words: shared(words) };
			// This thread is one of them.
			opened ??= pool(script, jobs - 1, files, freed);
			return opened;
		},
		async end() {
			const ended = opened;
			opened = null;
			await ended?.close();
		},
	};
	const hired = crew(own, jobs > 1 ? threads : null, border);
	return {
		load: (args, options) => loading(args, options ?? {}, hired),
		async *pairs(input, name) {
			const reader = pairReader({ id: name });
			for await (const bytes of input) yield reader.next(bytes);
			yield reader.last();
		},
		told: own.told,
		read(document) {
			const [reading] = own.read([{ document, dated: null }]);
			if (reading === undefined) throw new Error(`${document.id} was not read`);
			return shown(reading);
		},
		film(documents, options, progress) {
			const steps = telling(documents, knowledge, { ...filmDefaults, ...options });
			let step = steps.next();
			while (!step.done) {
				const wanted = step.value;
				const readings = new Map<string, Reading>();
				let done = 0;
				for (const lot of parted(wanted, sizeOfOne, lotSize))
					for (const reading of own.read(lot)) {
						readings.set(reading.id, reading);
						progress?.(++done, wanted.length);
					}
				step = steps.next(readings);
			}
			return step.value;
		},
		stories(documents) {
			const known = documents.map(own.told);
			return pile(known, blocksOf(known.map((document) => ({ document, ...own.blocks(document) }))), knowledge);
		},
		compare(left, right, type) {
			const [likeness] = own.compare([{ left, right, type }]);
			return likeness ?? { score: 0, same: false, because: "" };
		},
		cores: coresOf(hired, knowledge, border),
		publish,
		async page() {
			const [{ htmlFilm, pageData }, bytes] = await Promise.all([import("./publish/html/index.js"), data("page.json")]);
			const drawn = pageData(bytes);
			return (film, documents, options) => htmlFilm(film, documents, options, drawn);
		},
		write: writeWhole,
	};
}
