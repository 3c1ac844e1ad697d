import { describe, expect, it } from "vitest";
import { lots, parted } from "./lots.js";

const self = (n: number) => n;

async function gathered<T>(source: AsyncIterable<readonly T[]>): Promise<(readonly T[])[]> {
	const all: (readonly T[])[] = [];
	for await (const lot of source) all.push(lot);
	return all;
}

describe("lots", () => {
	it.each<[number[], number[][]]>([
		[[], []],
		[[1], [[1]]],
		[
			[1, 1, 1, 1, 1, 1, 1, 1, 1],
			[[1], [1, 1], [1, 1, 1, 1], [1, 1]],
		],
		[
			[99, 3, 99],
			[[99], [3], [99]],
		],
		[[...Array.from({ length: 6 }, () => 16)], [[16], [16], [16], [16], [16], [16]]],
	])("of %j grow up to their size", async (list, wanted) => {
		expect(parted(list, self, 16)).toEqual(wanted);
		expect(await gathered(lots(list, self, 16))).toEqual(wanted);
	});

	it("hold all, in order, and none is larger than it may be by more than its last", () => {
		const list = Array.from({ length: 300 }, (_, i) => i % 7);
		const made = parted(list, self, 32);
		expect(made.flat()).toEqual(list);
		for (const lot of made) expect(lot.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBeLessThan(32);
	});

	it("are given as they are where the source makes them wait, and end with it", async () => {
		let more = () => {};
		const source = (async function* () {
			yield* [9, 9];
			await new Promise<void>((done) => {
				more = done;
			});
			yield 9;
		})();
		const made = lots(source, self, 1000);
		expect(await made.next()).toEqual({ done: false, value: [9, 9] });
		more();
		expect(await made.next()).toEqual({ done: false, value: [9] });
		expect(await made.next()).toEqual({ done: true, value: undefined });
	});

	it("reject where the source does, after what came before", async () => {
		const source = (async function* () {
			yield 20;
			throw new Error("torn");
		})();
		const made = lots(source, self, 16);
		expect(await made.next()).toEqual({ done: false, value: [20] });
		await expect(made.next()).rejects.toThrow("torn");
	});
});
