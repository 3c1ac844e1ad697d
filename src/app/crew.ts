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
 * Code units of text that are read here before threads are started, which takes each 1.7 s of CPU. docs/SPEED.md (Threads) says where they pay: on two cores not yet at
 * 3 million.
 */
export const usualBorder = 400_000;

/** Comparing two names (72 µs) takes as long as reading so many code units (6 µs each); loading a byte of HTML (0.9 µs) as reading this part of one. */
const aPair = 12;
const aByte = 0.15;

/** The threads of an app: started when first asked for, and again after they were ended. `freed` is called where one can take more. */
export interface Threads {
	pool(freed: () => void): Pool<Job, Uint8Array>;
	end(): Promise<void>;
}

/** Code units of the longest piece that this thread does itself where others are at work: while it reads it hands nothing out. A lot has 100,000. */
const small = 150_000;

const sizeOf = (documents: readonly Document[]) => documents.reduce((sum, { text }) => sum + text.length, 0);

/** A piece of work that waits for a thread, of so many code units. */
interface Piece {
	readonly size: number;
	here(): Promise<void>;
	away(pool: Pool<Job, Uint8Array>): void;
}

/**
 * Work done by `own` in this thread until so many code units are read, then by the threads too, which are started then (null: always here). While they start, and where they
 * have enough to do, this one goes on.
 */
export function crew(own: Work, threads: Threads | null, border: number): Crew {
	let size = 0;
	let pool: Pool<Job, Uint8Array> | null = null;
	const decoder = new TextDecoder();
	const waiting: Piece[] = [];
	let underWay = 0;
	let isTurn = false;

	/** Gives what waits to the threads that are free; where more waits, this one takes a piece once it has heard from the others. */
	const share = () => {
		while (pool !== null && waiting.length > 0 && pool.free() > 0) waiting.shift()?.away(pool);
		if (waiting.length === 0 || isTurn) return;
		isTurn = true;
		setImmediate(turn);
	};
	const turn = async () => {
		const isAlone = pool === null || underWay === waiting.length;
		const at = isAlone ? 0 : waiting.findIndex((piece) => piece.size <= small);
		const [piece] = at < 0 ? [] : waiting.splice(at, 1);
		await piece?.here();
		isTurn = false;
		if (piece !== undefined) share();
	};
	const hire = (from: Threads) => {
		if (pool === null) {
			pool = from.pool(share);
			pool.start();
		}
		return pool;
	};
	const answer = async <T>(
		more: number,
		job: Job,
		here: () => T | Promise<T>,
		read: (bytes: Uint8Array) => T,
	): Promise<T> => {
		size += more;
		if (threads === null || size <= border) return here();
		hire(threads);
		underWay++;
		try {
			return await new Promise<T>((done, fail) => {
				waiting.push({
					size: more,
					async here() {
						try {
							done(await here());
						} catch (error) {
							fail(error);
						}
					},
					away(to) {
						to.run(job)
							.then((bytes) => done(read(bytes)))
							.catch(fail)
							.finally(share);
					},
				});
				share();
			});
		} finally {
			underWay--;
		}
	};
	const parsed = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes));
	return {
		expect(more) {
			if (more > border) size = Math.max(size, border);
		},
		width: () => (threads === null || size < border ? 1 : hire(threads).width),
		print: (documents, form) =>
			answer<readonly (Uint8Array | string)[]>(
				sizeOf(documents),
				{ kind: "print", documents, form },
				() => own.print(documents, form),
				apart,
			),
		read: (wanted) =>
			answer(sizeOf(wanted.map(({ document }) => document)), { kind: "read", wanted }, () => own.read(wanted), parsed),
		blocks: (document) =>
			answer(document.text.length, { kind: "blocks", document }, () => own.blocks(document), parsed),
		load: (input) => answer(input.bytes.length * aByte, { kind: "load", input }, () => own.load(input), parsed),
		async rest() {
			if (pool === null || underWay > 0) return;
			pool = null;
			await threads?.end();
		},
		compare: (pairs) => answer(pairs.length * aPair, { kind: "compare", pairs }, () => own.compare(pairs), parsed),
	};
}
