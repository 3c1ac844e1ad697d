/** A binary heap: `pop` gives the item that stands first in `order`. */
export interface Heap<T> {
	readonly push: (item: T) => void;
	readonly pop: () => T | undefined;
}

export function heap<T>(order: (a: T, b: T) => number, items: readonly T[] = []): Heap<T> {
	const list: T[] = [];
	const swap = (i: number, j: number) => {
		const [x, y] = [list[i], list[j]];
		if (x === undefined || y === undefined) return;
		list[i] = y;
		list[j] = x;
	};
	const before = (i: number, j: number) => {
		const [x, y] = [list[i], list[j]];
		return x !== undefined && y !== undefined && order(x, y) < 0;
	};
	const push = (item: T) => {
		list.push(item);
		for (let i = list.length - 1; i > 0; ) {
			const parent = (i - 1) >> 1;
			if (!before(i, parent)) break;
			swap(i, parent);
			i = parent;
		}
	};
	const pop = () => {
		const first = list[0];
		const last = list.pop();
		if (first === undefined || last === undefined || list.length === 0) return first;
		list[0] = last;
		for (let i = 0; ; ) {
			let least = i;
			if (before(2 * i + 1, least)) least = 2 * i + 1;
			if (before(2 * i + 2, least)) least = 2 * i + 2;
			if (least === i) break;
			swap(i, least);
			i = least;
		}
		return first;
	};
	for (const item of items) push(item);
	return { push, pop };
}
