import { widthOf } from "./place-labels.js";

/** A day on an axis: where it stands and what is to stand beneath it. */
export interface Tick {
	readonly x: number;
	readonly label: string;
}

export interface SetTick extends Tick {
	readonly anchor: "start" | "middle" | "end";
}

/** Between two labels, in units of the picture. */
const apart = 8;

/**
 * The ticks whose labels have room on an axis that is so wide, in order: the first and the last before those between them. A label stands in the middle beneath its tick,
 * at the edges beside it.
 */
export function setTicks(ticks: readonly Tick[], width: number, size: number): SetTick[] {
	const sorted = [...ticks].sort((a, b) => a.x - b.x);
	const order = sorted.length > 2 ? [...sorted.slice(0, 1), ...sorted.slice(-1), ...sorted.slice(1, -1)] : sorted;
	const taken: { readonly left: number; readonly right: number }[] = [];
	const set = new Map<Tick, SetTick>();
	for (const tick of order) {
		const wide = widthOf(tick.label, size);
		const anchor = tick.x < wide / 2 ? "start" : tick.x > width - wide / 2 ? "end" : "middle";
		const left = anchor === "start" ? tick.x : anchor === "end" ? tick.x - wide : tick.x - wide / 2;
		if (taken.some((other) => left < other.right + apart && other.left < left + wide + apart)) continue;
		taken.push({ left, right: left + wide });
		set.set(tick, { ...tick, anchor });
	}
	return sorted.flatMap((tick) => set.get(tick) ?? []);
}
