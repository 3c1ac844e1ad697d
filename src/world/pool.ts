import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** Threads that do one kind of work. They are started when there is work, and do not keep the process alive when there is none. */
export interface Pool<Job, Done> {
	/** Does a job on the next free thread. Rejects with an Error that says what went wrong; where a thread dies, only for the job that it was at. */
	run(job: Job): Promise<Done>;
	/** How many jobs may be under way so that no thread waits, nor the one that hands them out. */
	readonly width: number;
	/** Starts all threads, before there is a job. */
	start(): void;
	/** How many jobs threads that have started would take now. */
	free(): number;
	/** Ends all threads; jobs under way reject. */
	close(): Promise<void>;
}

/** What a thread is sent, and what it answers (`ready` once, when it can work). */
export interface Order<Job> {
	readonly id: number;
	readonly job: Job;
}
export type Answer<Done> =
	| { readonly ready: true }
	| { readonly id: number; readonly done: Done }
	| { readonly id: number; readonly failed: string };

interface Task<Job, Done> {
	readonly job: Job;
	readonly done: (value: Done) => void;
	readonly fail: (error: Error) => void;
}

interface Hand<Job, Done> {
	readonly worker: Worker;
	readonly running: Map<number, Task<Job, Done>>;
	isReady: boolean;
	died: unknown;
}

/** Jobs that a thread has at once: while it is at one, the next lies ready. */
const ahead = 2;

/** As many threads as the machine runs at once; more than eight would take more memory (about 150 MB each) than most desks have. */
export function cores(): number {
	return Math.min(8, availableParallelism());
}

/** Bytes that all threads share instead of each having a copy. */
export function shared(bytes: Uint8Array): Uint8Array {
	const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
	copy.set(bytes);
	return copy;
}

/** What a thread died of, in the words of a user. */
function reason(died: unknown): string {
	const code = died instanceof Error && "code" in died ? died.code : null;
	if (code === "ERR_WORKER_OUT_OF_MEMORY") return "there was not enough memory for it";
	return died instanceof Error ? died.message.replace(/\s+/gu, " ") : "the thread that was at it ended";
}

/** Code that runs a script in TypeScript: a thread does not take over the loaders of its process. */
function byTsx(script: URL): string {
	const folder = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
	const api = pathToFileURL(join(folder, "dist/esm/api/index.mjs")).href;
	return `import(${JSON.stringify(api)}).then(({ register }) => { register(); return import(${JSON.stringify(script.href)}); });`;
}

/**
 * A pool of `size` threads that run `script`, with `data` as their `workerData`. A script in TypeScript (in the tests) is run with tsx.
 * `freed` is called where a thread can take more than it could, but for what `run` tells. `memory` bounds the old generation of each thread, in MB.
 */
export function pool<Job, Done>(
	script: URL,
	size: number,
	data: unknown,
	freed: () => void = () => {},
	memory: number | null = null,
): Pool<Job, Done> {
	const hands = new Set<Hand<Job, Done>>();
	const waiting: Task<Job, Done>[] = [];
	let broken: Error | null = null;
	let count = 0;

	const start = (): Hand<Job, Done> => {
		const options: WorkerOptions = { workerData: data };
		if (memory !== null) options.resourceLimits = { maxOldGenerationSizeMb: memory };
		const hand: Hand<Job, Done> = {
			worker: script.pathname.endsWith(".ts")
				? new Worker(byTsx(script), { ...options, eval: true, execArgv: [] })
				: new Worker(script, options),
			running: new Map(),
			isReady: false,
			died: null,
		};
		hands.add(hand);
		hand.worker.on("message", (answer: Answer<Done>) => {
			if ("ready" in answer) {
				hand.isReady = true;
				freed();
				return;
			}
			const task = hand.running.get(answer.id);
			hand.running.delete(answer.id);
			if (hand.running.size === 0) hand.worker.unref();
			dispatch();
			if ("done" in answer) task?.done(answer.done);
			else task?.fail(new Error(answer.failed));
		});
		hand.worker.on("error", (error) => {
			hand.died = error;
		});
		hand.worker.on("exit", () => left(hand));
		hand.worker.unref();
		return hand;
	};

	/** A thread has ended: the job that it was at fails, the one behind it is done by another. */
	const left = (hand: Hand<Job, Done>) => {
		hands.delete(hand);
		const [at, ...behind] = hand.running.values();
		hand.running.clear();
		if (!hand.isReady) broken ??= new Error(`a thread could not be started: ${reason(hand.died)}`);
		if (broken) {
			for (const task of [at, ...behind, ...waiting.splice(0)]) task?.fail(broken);
			return;
		}
		waiting.unshift(...behind);
		at?.fail(new Error(reason(hand.died), { cause: hand.died }));
		start();
		dispatch();
	};

	/** A thread for a job: of those that have started the one with the least to do, else one that is starting. */
	const choose = (): Hand<Job, Done> | null => {
		let best: Hand<Job, Done> | null = null;
		for (const hand of hands) {
			if (hand.running.size >= ahead || (best?.isReady && !hand.isReady)) continue;
			if (best === null || hand.isReady !== best.isReady || hand.running.size < best.running.size) best = hand;
		}
		return hands.size < size && (best === null || best.running.size > 0) ? start() : best;
	};

	const dispatch = () => {
		while (waiting.length > 0) {
			const hand = choose();
			const task = hand ? waiting.shift() : undefined;
			if (!hand || !task) return;
			const id = count++;
			const order: Order<Job> = { id, job: task.job };
			hand.running.set(id, task);
			hand.worker.ref();
			try {
				hand.worker.postMessage(order);
			} catch (error) {
				hand.running.delete(id);
				task.fail(new Error("this cannot be given to a thread", { cause: error }));
			}
		}
	};

	return {
		width: size * ahead + 3,
		start() {
			while (broken === null && hands.size < size) start();
		},
		free: () => {
			let count = -waiting.length;
			for (const hand of hands) if (hand.isReady) count += ahead - hand.running.size;
			return broken === null ? Math.max(0, count) : 0;
		},
		run: (job) =>
			new Promise((done, fail) => {
				if (broken) return fail(broken);
				waiting.push({ job, done, fail });
				dispatch();
			}),
		async close() {
			broken ??= new Error("the threads were ended");
			await Promise.all([...hands].map((hand) => hand.worker.terminate()));
		},
	};
}
