import type { Places } from "../../core/links.js";
import { byText } from "../../core/order.js";
import { fold } from "../../text/fold.js";
import type { TollFigure } from "./input.js";

/** Where a figure counts: `key` is "" for the case at large. */
export interface Scope {
	readonly key: string;
	readonly name: string | null;
}

const everywhere: Scope = { key: "", name: null };

/**
 * The scope of each figure. A figure without a place, and one of the place that most documents tell of (or, where that is no country, of one inside
 * or around it), counts for the case at large; any other place is a scope of its own, for figures of different places are never set against
 * each other.
 */
export function scopes(
	figures: readonly TollFigure[],
	places: Pick<Places, "list" | "within"> | null,
): (figure: TollFigure) => Scope {
	const country = new Set(places?.list.filter((p) => p.precision === "country").map((p) => p.id));
	const idOf = (f: TollFigure) => (f.place === null ? null : (f.place.id ?? fold(f.place.name)));
	const told = new Map<string, Set<string>>();
	for (const figure of figures) {
		const id = idOf(figure);
		// Crowds and houses are always of one town; they say nothing of where the case is.
		if (figure.figure.of === "participants" || figure.figure.of === "homes") continue;
		if (id !== null) told.set(id, (told.get(id) ?? new Set()).add(figure.document));
	}
	// Of those that as many documents tell of, the one that is named most.
	const named = new Map(places?.list.map((p) => [p.id, p.mentions]));
	const often = (id: string) => named.get(id) ?? 0;
	const main =
		[...told].sort(([a, x], [b, y]) => y.size - x.size || often(b) - often(a) || byText(a, b))[0]?.[0] ?? null;
	const near = (id: string) =>
		main === id || (main !== null && places !== null && (places.within(id, main) || places.within(main, id)));
	return (figure) => {
		const id = idOf(figure);
		if (id === null || figure.place === null) return everywhere;
		if (id !== main && (country.has(id) || (main !== null && country.has(main))))
			return { key: id, name: figure.place.name };
		return near(id) ? everywhere : { key: id, name: figure.place.name };
	};
}
