import type { Document } from "../core/document.js";
import type { Film } from "../core/film.js";
import { byText } from "../core/order.js";
import type { Problem } from "../core/problem.js";
import type { Block, Reading } from "../core/reading.js";
import type { Knowledge } from "../lang/knowledge.js";
import type { Likeness } from "../link/names/index.js";
import { pile } from "../link/pile.js";
import { whoIsWho } from "../link/who.js";
import { type Cast, cast, type Pile } from "../publish/index.js";
import { read, type Wanted } from "../read/read.js";
import { lots, parted } from "../world/lots.js";
import { spareMemory } from "../world/memory.js";
import { ordered } from "../world/ordered.js";
import type { Crew } from "./crew.js";
import { type FilmOptions, filmDefaults, telling } from "./film.js";
import { kept } from "./kept.js";
import { fault } from "./loading.js";
import type { Form, Laid, Pair } from "./work.js";

/** Called after each document that was read: how many of how many. */
export type Progress = (done: number, all: number) => void;

/** What is told while much is read. */
export interface Watch {
	readonly progress?: Progress;
	/** A document that could not be read: it is listed, and nothing of it is told. */
	readonly complain?: (problem: Problem) => void;
}

/** A reading as it is printed, or why there is none. */
export type Printed = { readonly text: string | Uint8Array } | { readonly problem: Problem };

/** The same as the methods of `App` on all cores, to the byte. Where there is little to do it is done in this thread. */
export interface Cores {
	/** The readings of documents as they are printed (text, or its UTF-8), in order and as they come: memory does not grow with their number. */
	print(documents: AsyncIterable<Document> | Iterable<Document>, form: Form): AsyncGenerator<Printed>;
	film(documents: readonly Document[], options?: Partial<FilmOptions>, watch?: Watch): Promise<Film>;
	stories(documents: readonly Document[], watch?: Watch): Promise<Pile>;
	/** Who is who over documents, the same for any order of them. */
	actors(documents: readonly Document[], watch?: Watch): Promise<Cast>;
	/** The pairs with their answers, in order. */
	compare<P extends Pair>(
		batches: AsyncIterable<readonly P[]>,
	): AsyncGenerator<readonly { readonly pair: P; readonly likeness: Likeness }[]>;
}

/** Blocks by document, of those in a language that is read. */
export function blocksOf(laid: readonly (Laid & { readonly document: Document })[]): Map<string, readonly Block[]> {
	return new Map(laid.flatMap(({ document, blocks }) => (blocks ? [[document.id, blocks] as const] : [])));
}

/** Tells of every piece of work that is done. */
function counted(all: number, progress: Progress | undefined): () => void {
	let done = 0;
	return () => progress?.(++done, all);
}

/** So many code units are read together (see `readAll`), here or by one thread. */
export const lotSize = 100_000;

export const sizeOfOne = ({ document }: Wanted) => document.text.length;

/** Does the work of a lot at once; where it fails that of each alone, so that only what fails is lost. */
async function each<Given, Done>(
	lot: readonly Given[],
	work: (lot: readonly Given[]) => Promise<readonly Done[]>,
	lost: (one: Given, error: unknown) => Done,
): Promise<readonly Done[]> {
	try {
		return await work(lot);
	} catch (error) {
		const [only] = lot;
		if (lot.length === 1 && only !== undefined) return [lost(only, error)];
		const done: Done[] = [];
		for (const one of lot) done.push(...(await each([one], work, lost)));
		return done;
	}
}

async function* flat<T>(source: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
	for await (const lot of source) yield* lot;
}

const sizeOf = (documents: readonly Document[]) => documents.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Work handed to a crew that hires threads beyond `border`. From twenty times as many code units on memory is spared, and the threads are ended before readings
 * are linked: starting them again costs little beside that.
 */
export function coresOf(does: Crew, knowledge: Knowledge, border: number): Cores {
	const much = 20 * border;
	/** Before documents that were read are linked: where they are many, without the threads' memory. */
	const linking = async (documents: readonly Document[]) => {
		if (sizeOf(documents) <= much) return;
		await does.rest();
	};
	const readAll = async (wanted: readonly Wanted[], watch: Watch) => {
		if (sizeOf(wanted.map((one) => one.document)) > much) spareMemory(12);
		const tell = counted(wanted.length, watch.progress);
		const readings = new Map<string, Reading>();
		const one = (lot: readonly Wanted[]) =>
			each(lot, does.read, ({ document, dated }, error) => {
				watch.complain?.(fault(document.id, "read", error));
				return read({ ...document, lang: null }, knowledge, dated);
			});
		for await (const lot of ordered(parted(wanted, sizeOfOne, lotSize), one, does.width))
			for (const reading of lot) {
				readings.set(reading.id, kept(reading));
				tell();
			}
		return readings;
	};
	return {
		print(documents, form) {
			// How many there are is not known, and what is printed is let go.
			spareMemory(60);
			const work = async (lot: readonly Document[]) => (await does.print(lot, form)).map((text): Printed => ({ text }));
			const one = (lot: readonly Document[]) =>
				each(lot, work, ({ id }, error): Printed => ({ problem: fault(id, "read", error) }));
			return flat(
				ordered(
					lots(documents, ({ text }) => text.length, lotSize),
					one,
					does.width,
				),
			);
		},
		async film(documents, options, watch = {}) {
			does.expect(sizeOf(documents));
			const steps = telling(documents, knowledge, { ...filmDefaults, ...options });
			let step = steps.next();
			for (let turn = 1; !step.done; turn++) {
				const readings = await readAll(step.value, watch);
				// Nearly all is read twice at most: only accounts by weekdays are read once more.
				if (turn === 2) await linking(documents);
				step = steps.next(readings);
			}
			return step.value;
		},
		async stories(documents, watch = {}) {
			does.expect(sizeOf(documents));
			const tell = counted(documents.length, watch.progress);
			const laid: (Laid & { document: Document })[] = [];
			const one = async (document: Document) => {
				try {
					const found = await does.blocks(document);
					return { ...found, document: { ...document, lang: found.lang } };
				} catch (error) {
					watch.complain?.(fault(document.id, "read", error));
					return { lang: document.lang, blocks: null, document };
				}
			};
			for await (const found of ordered(documents, one, does.width)) {
				laid.push(found);
				tell();
			}
			const known = laid.map(({ document }) => document);
			await linking(documents);
			return pile(known, blocksOf(laid), knowledge);
		},
		async actors(documents, watch = {}) {
			does.expect(sizeOf(documents));
			const readings = await readAll(
				documents.map((document) => ({ document, dated: null })),
				watch,
			);
			await linking(documents);
			const sorted = [...documents].sort((a, b) => byText(a.id, b.id));
			return cast(whoIsWho([...readings.values()], documents, knowledge), sorted);
		},
		compare<P extends Pair>(batches: AsyncIterable<readonly P[]>) {
			const one = async (pairs: readonly P[]) => {
				const answers = await does.compare(pairs.map(({ left, right, type }) => ({ left, right, type })));
				return pairs.flatMap((pair, i) => {
					const likeness = answers[i];
					return likeness ? [{ pair, likeness }] : [];
				});
			};
			return ordered(batches, one, does.width);
		},
	};
}
