/**
 * Runs `work` on what a source gives, at most `width` at a time, and gives the results in the order of the source, each as soon as those before it are
 * given. Nothing more is asked of the source while `width` are under way, so memory is flat and a slow reader slows the source.
 * Rejects where the source or a piece of work does.
 */
export async function* ordered<Given, Done>(
	source: AsyncIterable<Given> | Iterable<Given>,
	work: (given: Given) => Promise<Done>,
	width: () => number,
): AsyncGenerator<Done> {
	const from = (async function* () {
		yield* source;
	})();
	const queue: Promise<Done>[] = [];
	let next: Promise<IteratorResult<Given, void>> | null = null;
	let hasMore = true;
	try {
		for (;;) {
			if (next === null && hasMore && queue.length < width()) next = from.next();
			const [head] = queue;
			// What is done is given at once, even where the source makes us wait for more.
			if (next !== null && (head === undefined || !(await first(head, next)))) {
				const got = await next;
				next = null;
				if (got.done) hasMore = false;
				else {
					const doing = work(got.value);
					// Whoever takes it hears of its failure; until then it is nobody's.
					doing.catch(() => {});
					queue.push(doing);
				}
			} else if (head === undefined) return;
			else {
				yield await head;
				queue.shift();
			}
		}
	} finally {
		next?.catch(() => {});
		// Not waited for: a source that waits for its own input would hold up the end.
		from.return().catch(() => {});
	}
}

/** True where the first of two settles before the second. */
async function first(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
	const yes = () => true;
	const no = () => false;
	return Promise.race([one.then(yes, yes), other.then(no, no)]);
}
