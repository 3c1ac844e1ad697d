import { expect, test } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { decode } from "../text/places.js";
import { data } from "../world/data.js";
import { crew } from "./crew.js";
import type { Job } from "./job.js";
import { work } from "./work.js";

const own = work(
	{ languages: [loadEnglish()], gazetteer: decode(await data("places.bin")), frequency: () => null },
	() => "en",
);

test("threads are ended where none is at work, and started again for more", async () => {
	let started = 0;
	let ended = 0;
	let open = false;
	const threads = {
		pool() {
			if (!open) started++;
			open = true;
			return {
				width: 2,
				start() {},
				free: () => 1,
				run: async () => new TextEncoder().encode(JSON.stringify([{ id: "a" }])),
				close: async () => {},
			};
		},
		async end() {
			open = false;
			ended++;
		},
	};
	const hired = crew(own, threads, 0);
	const one = document({ id: "a", text: "The bridge is closed.", lang: "en" });
	await hired.rest();
	expect([started, ended]).toEqual([0, 0]);
	const reading = hired.read([{ document: one, dated: null }]);
	await hired.rest();
	expect([started, ended]).toEqual([1, 0]);
	await reading;
	await hired.rest();
	expect([started, ended]).toEqual([1, 1]);
	await hired.read([{ document: one, dated: null }]);
	expect([started, ended]).toEqual([2, 1]);
});

test("this thread does what no thread is free for, and leaves long pieces to threads that are at work", async () => {
	let free = 0;
	const given: number[] = [];
	const ends: (() => void)[] = [];
	const pool = {
		width: 5,
		start() {},
		free: () => free,
		run(job: Job) {
			free--;
			if (job.kind === "read") given.push(job.wanted[0]?.document.text.length ?? 0);
			return new Promise<Uint8Array>((done) => {
				ends.push(() => done(new TextEncoder().encode(JSON.stringify([{ id: "thread" }]))));
			});
		},
		close: async () => {},
	};
	let freed = () => {};
	const threads = {
		pool(tell: () => void) {
			freed = tell;
			return pool;
		},
		end: async () => {},
	};
	const hired = crew(own, threads, 0);
	const read = async (size: number) => {
		const one = document({ id: "here", text: "a ".repeat(size / 2), lang: "fr" });
		const [reading] = await hired.read([{ document: one, dated: null }]);
		return reading?.id;
	};
	// None has started: all is done here, however long.
	expect(await read(500_000)).toBe("here");
	expect(given).toEqual([]);
	free = 1;
	const [one, two, three] = [read(100), read(500_000), read(200)];
	expect(given).toEqual([100]);
	expect(await three).toBe("here");
	expect(given).toEqual([100]);
	free = 1;
	freed();
	expect(given).toEqual([100, 500_000]);
	for (const end of ends) end();
	expect([await one, await two]).toEqual(["thread", "thread"]);
});
