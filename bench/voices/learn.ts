/** One observation: its traits and how far it is true (0 to 1). */
export interface Example {
	readonly traits: readonly string[];
	readonly label: number;
	/** Kept back when `--held` asks for it. */
	readonly held: boolean;
}

export const sum = (weights: ReadonlyMap<string, number>, list: readonly string[]) =>
	list.reduce((n, t) => n + (weights.get(t) ?? 0), 0);

/** Logistic regression by AdaGrad with an L2 penalty; traits seen fewer than `least` times count nothing. No chance: the order of the examples is that given. */
export function learn(examples: readonly Example[], penalty: number, least: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const e of examples) for (const t of e.traits) counts.set(t, (counts.get(t) ?? 0) + 1);
	const weights = new Map<string, number>();
	const squares = new Map<string, number>();
	const known = examples.map((e) => e.traits.filter((t) => (counts.get(t) ?? 0) >= least));
	for (let round = 0; round < 60; round++) {
		examples.forEach((e, index) => {
			const list = known[index] ?? [];
			const error = e.label - 1 / (1 + Math.exp(-sum(weights, list)));
			for (const t of list) {
				const w = weights.get(t) ?? 0;
				const gradient = error - penalty * w;
				const square = (squares.get(t) ?? 0) + gradient * gradient;
				squares.set(t, square);
				weights.set(t, w + (0.15 * gradient) / Math.sqrt(square + 1e-6));
			}
		});
	}
	return weights;
}

/** Mean log loss. */
export function loss(weights: ReadonlyMap<string, number>, examples: readonly Example[]): number {
	let total = 0;
	for (const e of examples) {
		const p = 1 / (1 + Math.exp(-sum(weights, e.traits)));
		total -= e.label * Math.log(p + 1e-9) + (1 - e.label) * Math.log(1 - p + 1e-9);
	}
	return total / examples.length;
}

/** The weights as a file of TypeScript that exports the map `name`, in hundredths, those of 0.05 and more. */
export function file(weights: ReadonlyMap<string, number>, name: string): string {
	const table = [...weights]
		.map(([t, w]): [string, number] => [t, Math.round(w * 100)])
		.filter(([, w]) => Math.abs(w) >= 5)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([t, w]) => `${t.replace(/[\\`$]/gu, "\\$&")} ${w}`)
		.join("\n");
	return `/** Weights of traits, in hundredths. Made by \`npx tsx bench/voices/fit.ts\`; do not edit. */
const table = \`${table}\`;

export const ${name}: ReadonlyMap<string, number> = new Map(
	table.split("\\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
`;
}
