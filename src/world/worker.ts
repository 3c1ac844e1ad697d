import { parentPort, type Transferable, workerData } from "node:worker_threads";
import type { Answer, Order } from "./pool.js";

/** What a job gave, and the buffers in it that may be handed over instead of copied. */
export interface Result<Done> {
	readonly done: Done;
	readonly transfer: readonly Transferable[];
}

/** Makes this thread a worker of a pool: `prepare` gets the pool's data once and gives what does the jobs. */
export async function serve<Data, Job, Done>(
	prepare: (data: Data) => Promise<(job: Job) => Promise<Result<Done>>>,
): Promise<void> {
	const port = parentPort;
	if (port === null) throw new Error("this is a thread of a pool; it does not run alone");
	const perform = await prepare(workerData);
	const answer = (message: Answer<Done>, transfer: readonly Transferable[]) => port.postMessage(message, transfer);
	answer({ ready: true }, []);
	port.on("message", async ({ id, job }: Order<Job>) => {
		try {
			const { done, transfer } = await perform(job);
			answer({ id, done }, transfer);
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			answer({ id, failed: what.replace(/\s+/gu, " ") }, []);
		}
	});
}
