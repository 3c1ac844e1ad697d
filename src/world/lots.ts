/** Milliseconds that a lot waits for more: a source that has more at hand gives it sooner, and nobody sees such a wait. */
const patience = 20;

/** What the first lot may be of, as a part of the largest: the first are given soon. */
const opening = 1 / 16;

/** The most that a lot may be of, after so many lots. */
function grown(most: number, lots: number): number {
	return Math.min(most, most * opening * 2 ** lots);
}

/** A list in lots, in order: each is full when its sizes add up to `most`, the first ones sooner. */
export function parted<T>(list: readonly T[], sizeOf: (one: T) => number, most: number): T[][] {
	const found: T[][] = [];
	let lot: T[] = [];
	let size = 0;
	for (const one of list) {
		lot.push(one);
		size += sizeOf(one);
		if (size < grown(most, found.length)) continue;
		found.push(lot);
		lot = [];
		size = 0;
	}
	if (lot.length > 0) found.push(lot);
	return found;
}

/** The same of what a source gives; a lot that the source makes wait is given as it is. */
export async function* lots<T>(
	source: AsyncIterable<T> | Iterable<T>,
	sizeOf: (one: T) => number,
	most: number,
): AsyncGenerator<readonly T[]> {
	const from = (async function* () {
		yield* source;
	})();
	let next: Promise<IteratorResult<T, void>> | null = null;
	let lot: T[] = [];
	let size = 0;
	let count = 0;
	try {
		for (;;) {
			next ??= from.next();
			const got = lot.length === 0 ? await next : await soon(next);
			if (got !== null) {
				next = null;
				if (!got.done) {
					lot.push(got.value);
					size += sizeOf(got.value);
					if (size < grown(most, count)) continue;
				}
			}
			if (lot.length > 0) yield lot;
			if (got?.done) return;
			lot = [];
			size = 0;
			count++;
		}
	} finally {
		next?.catch(() => {});
		// Not waited for, as in `ordered`.
		from.return().catch(() => {});
	}
}

/** What a promise gives, null where it does not come soon. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((done) => {
		timer = setTimeout(() => done(null), patience);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
