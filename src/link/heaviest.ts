/** The `most` numbers of a list that weigh most, the heaviest first; of two that weigh the same the smaller. */
export function heaviest(list: ArrayLike<number>, weight: (n: number) => number, most: number): number[] {
	const best: number[] = [];
	const weights: number[] = [];
	for (let i = 0; i < list.length; i++) {
		const n = list[i] ?? 0;
		const w = weight(n);
		let at = best.length;
		if (at === most) {
			const last = weights[at - 1] ?? 0;
			// Of a long list nearly all stop here.
			if (w < last || (w === last && n > (best[at - 1] ?? 0))) continue;
			best.pop();
			weights.pop();
			at--;
		}
		while (at > 0 && ((weights[at - 1] ?? 0) < w || (weights[at - 1] === w && (best[at - 1] ?? 0) > n))) at--;
		best.splice(at, 0, n);
		weights.splice(at, 0, w);
	}
	return best;
}
