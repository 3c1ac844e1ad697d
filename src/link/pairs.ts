/** Pairs of things that were compared (documents, claims), by their indexes, in columns: a million take 18 MB, as objects 100. */
export interface Pairs {
	readonly size: number;
	readonly a: Int32Array;
	readonly b: Int32Array;
	/** How much speaks for their being one. */
	readonly share: Float64Array;
	/** 1 where they are one by themselves. */
	readonly tie: Uint8Array;
}

/** Pairs that are put down one by one. */
export interface PairList {
	readonly add: (a: number, b: number, share: number, tie: boolean) => void;
	readonly all: () => Pairs;
}

type Column = Int32Array | Float64Array | Uint8Array;

function wider<T extends Column>(column: T, made: T): T {
	made.set(column);
	return made;
}

export function pairList(): PairList {
	let size = 0;
	let room = 1024;
	let a = new Int32Array(room);
	let b = new Int32Array(room);
	let share = new Float64Array(room);
	let tie = new Uint8Array(room);
	return {
		add(first, second, much, isTied) {
			if (size === room) {
				room *= 2;
				a = wider(a, new Int32Array(room));
				b = wider(b, new Int32Array(room));
				share = wider(share, new Float64Array(room));
				tie = wider(tie, new Uint8Array(room));
			}
			a[size] = first;
			b[size] = second;
			share[size] = much;
			tie[size] = isTied ? 1 : 0;
			size++;
		},
		all: () => ({
			size,
			a: a.subarray(0, size),
			b: b.subarray(0, size),
			share: share.subarray(0, size),
			tie: tie.subarray(0, size),
		}),
	};
}
