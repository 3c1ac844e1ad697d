import { extended } from "../../core/extended.js";
import { push } from "../../core/lists.js";
import { told } from "./fate.js";
import type { TollFigure } from "./input.js";

/** Code units between a total and a part of it that is told with it: the next sentence or two. */
const near = 300;

/** A figure, and the total in words with which it was told where its voice is that of the total. */
export interface Heard extends TollFigure {
	readonly toldWith: string | null;
}

/**
 * Gives a part that nobody is said to give the voice of the total just before it in its document: "225 were killed, the office said. The dead include 19
 * soldiers." In the order of the input.
 */
export function heard(figures: readonly TollFigure[]): Heard[] {
	const byDocument = new Map<string, number[]>();
	figures.forEach(({ document, figure }, i) => {
		if (figure.in !== undefined || figure.person) return;
		push(byDocument, document, i);
	});
	const found = figures.map((figure): Heard => extended(figure, { toldWith: null }));
	for (const list of byDocument.values()) {
		list.sort((a, b) => (figures[a]?.figure.start ?? 0) - (figures[b]?.figure.start ?? 0));
		const totals = new Map<string, TollFigure>();
		for (const i of list) {
			const one = figures[i];
			if (!one) continue;
			const { figure } = one;
			const total = totals.get(figure.of);
			if (!figure.part) totals.set(figure.of, one);
			else if (one.by === null && total && total.by !== null && figure.start - total.figure.end <= near) {
				const { by, actor, through, reportedAt } = total;
				const here = extended({ ...one, by, actor }, through ? { through } : {});
				found[i] = extended(here, { reportedAt, toldWith: told(total.figure) });
			}
		}
	}
	return found;
}
