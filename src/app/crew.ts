import type { Document } from "../core/document.js";
import type { Reading } from "../core/reading.js";
import type { Likeness } from "../link/names/index.js";
import type { Input, Loaded } from "../load/index.js";
import type { Wanted } from "../read/read.js";
import type { Pool } from "../world/pool.js";
import { apart, type Job } from "./job.js";
import type { Form, Laid, Pair, Work } from "./work.js";

/** `Work` done here or on threads, whichever is done first. What fails rejects with an Error that says why. */
export interface Crew {
	/** Says how much is to come (code units), so that the threads are started at once where it is much. */
	expect(size: number): void;
	/** How many pieces of work may be under way. */
	width(): number;
	/** The readings of documents, in order. */
	read(wanted: readonly Wanted[]): Promise<readonly Reading[]>;
	/** The same as they are printed, each UTF-8 or text. */
	print(documents: readonly Document[], form: Form): Promise<readonly (Uint8Array | string)[]>;
	blocks(document: Document): Promise<Laid>;
	load(input: Input): Promise<readonly Loaded[]>;
	compare(pairs: readonly Pair[]): Promise<readonly Likeness[]>;
	/** Ends the threads where none is at work, so that their memory is free; more work starts them again. */
	rest(): Promise<void>;
}

/**
 * Code units of text from which on threads are quicker. Two of them cost 3.3 s of CPU more over 310,000 code units (docs/SPEED.md: 10.0 s against 6.7 s); on two free
 * cores that is won back at about 400,000.
 */
export const usualBorder = 400_000;

/** Comparing two names (72 µs) takes as long as reading so many code units (6 µs each); loading a byte of HTML (0.9 µs) as reading this part of one. */
const aPair = 12;
const aByte = 0.15;

/** The threads of an app: started when first asked for, and again after they were ended. */
export interface Threads {
	pool(): Pool<Job, Uint8Array>;
	end(): Promise<void>;
}

/** Work done by `own` in this thread until so many code units are read, then by the threads, which are started then (null: always here). */
export function crew(own: Work, threads: Threads | null, border: number): Crew {
	let size = 0;
	let pool: Pool<Job, Uint8Array> | null = null;
	const decoder = new TextDecoder();
	/** The threads, where so much more is beyond the border. */
	const hands = (more: number) => {
		size += more;
		if (threads !== null && size > border) pool ??= threads.pool();
		return pool;
	};
	const answer = async (more: number, job: Job, here: () => unknown) => {
		const hired = hands(more);
		return hired === null ? here() : JSON.parse(decoder.decode(await busy(hired.run(job))));
	};
	let underWay = 0;
	const busy = async <T>(work: Promise<T>): Promise<T> => {
		underWay++;
		try {
			return await work;
		} finally {
			underWay--;
		}
	};
	return {
		expect(more) {
			if (more > border) size = Math.max(size, border);
		},
		width: () => (threads === null || size < border ? 1 : threads.pool().width),
		async print(documents, form) {
			const hired = hands(documents.reduce((sum, { text }) => sum + text.length, 0));
			return hired === null
				? own.print(documents, form)
				: apart(await busy(hired.run({ kind: "print", documents, form })));
		},
		read: (wanted) => {
			const more = wanted.reduce((sum, { document }) => sum + document.text.length, 0);
			return answer(more, { kind: "read", wanted }, () => own.read(wanted));
		},
		blocks: (document) => answer(document.text.length, { kind: "blocks", document }, () => own.blocks(document)),
		load: (input) => answer(input.bytes.length * aByte, { kind: "load", input }, () => own.load(input)),
		async rest() {
			if (pool === null || underWay > 0) return;
			pool = null;
			await threads?.end();
		},
		compare: (pairs) => answer(pairs.length * aPair, { kind: "compare", pairs }, () => own.compare(pairs)),
	};
}
