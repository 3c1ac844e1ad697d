import { describe, expect, it } from "vitest";
import { ordered } from "./ordered.js";
import { pool } from "./pool.js";

/** A script of a pool as a data address: it answers with what `code` makes of `job`. */
const script = (code: string, before = "") =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`
			import { parentPort as port, workerData as data } from "node:worker_threads";
			${before}
			port.postMessage({ ready: true });
			port.on("message", ({ id, job }) => { ${code} });`)}`,
	);

const settled = async (promises: Promise<unknown>[]) =>
	(await Promise.allSettled(promises)).map((s) =>
		s.status === "fulfilled" ? s.value : s.reason instanceof Error ? s.reason.message : String(s.reason),
	);

describe("a pool", () => {
	it("does every job once", async () => {
		const threads = pool<number, number>(script("port.postMessage({ id, done: job * data })"), 3, 10);
		expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(threads.run))).toEqual([10, 20, 30, 40, 50, 60, 70]);
		await threads.close();
	});
	it("loses only the job that a thread dies of", async () => {
		const dies = "if (job === 3) process.exit(7); port.postMessage({ id, done: job })";
		const threads = pool<number, number>(script(dies), 2, null);
		expect(await settled([1, 2, 3, 4, 5, 6].map(threads.run))).toEqual([
			1,
			2,
			"the thread that was at it ended",
			4,
			5,
			6,
		]);
		await threads.close();
	});
	it("says what a thread died of", async () => {
		const threads = pool<number, number>(script("throw new Error('a fault\\nhere')"), 1, null);
		expect(await settled([threads.run(1)])).toEqual(["a fault here"]);
		await threads.close();
	});
	it("says how many jobs those take that have started, and when that grows", async () => {
		const told: number[] = [];
		const started = new Promise<void>((done) => {
			const threads = pool<number, number>(script("port.postMessage({ id, done: job })"), 2, null, () => {
				told.push(threads.free());
				if (told.length === 2) done(threads.close());
			});
			expect(threads.free()).toBe(0);
			threads.start();
		});
		await started;
		expect(told).toEqual([2, 4]);
	});
	it("says where a thread had too little memory", async () => {
		const eats = "const held = []; for (;;) held.push(new Array(1e5).fill({ id }))";
		const threads = pool<number, number>(
			script(`if (job === 1) { ${eats} } port.postMessage({ id, done: job })`),
			1,
			null,
			() => {},
			30,
		);
		expect(await settled([threads.run(1), threads.run(2)])).toEqual(["there was not enough memory for it", 2]);
		await threads.close();
	});
	it("fails all at once where no thread can be started", async () => {
		const threads = pool<number, number>(script("", "throw new Error('no data')"), 2, null);
		const why = "a thread could not be started: no data";
		expect(await settled([1, 2, 3, 4, 5, 6, 7, 8].map(threads.run))).toEqual(Array(8).fill(why));
		expect(await settled([threads.run(9)])).toEqual([why]);
	});
	it("tells what a job fails of, and goes on", async () => {
		const fails = "port.postMessage(job === 1 ? { id, failed: 'no such thing' } : { id, done: job })";
		const threads = pool<number, number>(script(fails), 1, null);
		expect(await settled([1, 2].map(threads.run))).toEqual(["no such thing", 2]);
		await threads.close();
	});
});

describe("ordered", () => {
	it("keeps the order, and asks for no more than its width", async () => {
		let [asked, given, most] = [0, 0, 0];
		const source = (function* () {
			while (asked < 50) {
				yield asked++;
				most = Math.max(most, asked - given);
			}
		})();
		const wait = (n: number) => new Promise<number>((done) => setTimeout(() => done(n), (n * 7) % 5));
		const got: number[] = [];
		for await (const n of ordered(source, wait, () => 4)) {
			got.push(n);
			given++;
		}
		expect(got).toEqual(Array.from({ length: 50 }, (_, i) => i));
		expect(most).toBeLessThanOrEqual(6);
	});
	it("rejects where work or source does", async () => {
		const all = async (given: AsyncGenerator<number>) => {
			const got: number[] = [];
			for await (const n of given) got.push(n);
			return got;
		};
		const fails = async (n: number) => {
			if (n === 2) throw new Error("two");
			return n;
		};
		await expect(all(ordered([1, 2, 3], fails, () => 3))).rejects.toThrow("two");
		const broken = (async function* () {
			yield 1;
			throw new Error("no more");
		})();
		await expect(
			all(
				ordered(
					broken,
					async (n) => n,
					() => 3,
				),
			),
		).rejects.toThrow("no more");
	});
	it("ends the source with itself", async () => {
		let ended = false;
		const source = (async function* () {
			try {
				for (let i = 0; ; i++) yield i;
			} finally {
				ended = true;
			}
		})();
		for await (const n of ordered(
			source,
			async (i) => i,
			() => 2,
		))
			if (n === 3) break;
		await new Promise((done) => setTimeout(done, 5));
		expect(ended).toBe(true);
	});
});
