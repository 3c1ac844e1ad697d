/** Milliseconds that a lot waits for more: a source that has more at hand gives it sooner, and nobody sees such a wait. */
const patience = 20;

/** What the first lot may be of, as a part of the largest: the first are given soon. */
const opening = 1 / 16;

/** What comes, put into lots that are full when their sizes add up to `most`, the first ones sooner. */
function filling<T>(sizeOf: (one: T) => number, most: number) {
	let lot: T[] = [];
	let size = 0;
	let count = 0;
	return {
		/** True where the lot is full with it. */
		add(one: T): boolean {
			lot.push(one);
			size += sizeOf(one);
			return size >= Math.min(most, most * opening * 2 ** count);
		},
		isEmpty: () => lot.length === 0,
		/** The lot as it is; the next one begins. */
		take(): T[] {
			const taken = lot;
			lot = [];
			size = 0;
			count++;
			return taken;
		},
	};
}

/** A list in lots, in order: each is full when its sizes add up to `most`, the first ones sooner. */
export function parted<T>(list: readonly T[], sizeOf: (one: T) => number, most: number): T[][] {
	const found: T[][] = [];
	const lot = filling(sizeOf, most);
	for (const one of list) if (lot.add(one)) found.push(lot.take());
	if (!lot.isEmpty()) found.push(lot.take());
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
	const lot = filling(sizeOf, most);
	try {
		for (;;) {
			next ??= from.next();
			const got = lot.isEmpty() ? await next : await soon(next);
			if (got !== null) {
				next = null;
				if (!got.done && !lot.add(got.value)) continue;
			}
			if (!lot.isEmpty()) yield lot.take();
			if (got?.done) return;
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
