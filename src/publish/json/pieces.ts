import { json } from "../plain.js";

/** Things of a list that are set at once. */
const some = 200;

/** A list as JSON, piece by piece: what `json` gives of all that `set` makes of it. `set` gets a part of the list. */
export function* jsonList<T>(list: readonly T[], set: (part: readonly T[]) => readonly unknown[]): Generator<string> {
	let sign = "[";
	for (let i = 0; i < list.length; i += some) {
		yield sign + json(set(list.slice(i, i + some))).slice(1, -1);
		sign = ",";
	}
	yield sign === "[" ? "[]" : "]";
}

/** An object as JSON on one line, piece by piece: its fields in their order, the last of them a list. */
export function* jsonLine<T>(
	fields: Readonly<Record<string, unknown>>,
	last: string,
	list: readonly T[],
	set: (part: readonly T[]) => readonly unknown[],
): Generator<string> {
	yield `${json(fields).slice(0, -1)}${Object.keys(fields).length > 0 ? "," : ""}${json(last)}:`;
	yield* jsonList(list, set);
	yield "}\n";
}
