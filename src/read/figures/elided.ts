import type { Name } from "../../core/reading.js";
import { overlaps, type Span } from "../../core/span.js";
import type { Language } from "../../lang/language.js";
import type { Token } from "../../text/tokens.js";
import type { FoundFigure, Writable } from "./found.js";
import { countingAt } from "./phrases.js";
import type { Quantity } from "./quantities.js";
import { crowd, spanOf } from "./settle.js";
import { numberAt, type Teller, tellerBefore } from "./tellers.js";

/** Words between one speaker's number and the next one's ("the police 14,000"). */
const near = 8;

/** What numbers without a noun count here, and whether a question asked for it: an answer counts people without saying what befell them. */
export interface Asked {
	readonly of: FoundFigure["of"];
	readonly isAsked: boolean;
}

/** The figure of a number that does not say what befell those it counts; null where it counts something else. */
function figureOf(of: Language, tokens: readonly Token[], quantity: Quantity, by: Span, asked: Asked) {
	const span = spanOf(tokens, { first: quantity.first, end: quantity.end });
	const counting = countingAt(of.figures, tokens, quantity);
	// "A list of 40 names", "26 cases".
	const isNamed = of.figures.tellers.named.has(tokens[quantity.end]?.norm ?? "");
	const counts = isNamed || counting?.counts === "alone" || (asked.isAsked && counting?.counts === "people");
	const end = isNamed ? quantity.end + 1 : (counting?.end ?? 0);
	if (!span || !counts || counting?.partitive || /^(?:SYM|NOUN|PROPN)$/u.test(tokens[end]?.tag ?? "")) return null;
	const { low, high, hedge } = quantity;
	if (asked.of === "participants" && (low ?? high ?? 0) < crowd) return null;
	const figure: Writable<FoundFigure> = {
		start: span.start,
		end: span.end,
		of: asked.of,
		low,
		high,
		hedge,
		whom: null,
		whomAt: null,
		part: false,
		where: null,
		cue: null,
		by,
	};
	return figure;
}

/** A number that another speaker tells without a verb ("the organisers claim 100,000, the police 14,000"), or the same one again ("it says 13, later 12"). */
function nextOf(of: Language, tokens: readonly Token[], last: Teller, names: readonly Name[]): Teller | null {
	const { again } = of.figures.tellers;
	let from = last.quantity.end;
	while (from < tokens.length && from < last.quantity.end + 3 && tokens[from]?.text !== ",") from++;
	if (tokens[from]?.text !== ",") return null;
	for (let k = from + 1; k < Math.min(tokens.length, from + near); k++) {
		if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[k]?.tag ?? "")) return null;
		const quantity = numberAt(of.figures, tokens, k);
		if (!quantity) continue;
		const end = tokens[quantity.end];
		if (end && end.tag !== "PUNCT" && end.tag !== "CCONJ") return null;
		if (again.has(tokens[k - 1]?.norm ?? "")) return { by: last.by, quantity, at: k, open: last.open };
		// "The organisers speak of 900, the police of 300".
		const linked = Object.values(of.figures.tellers.links).includes(tokens[k - 1]?.norm ?? "");
		const by = tellerBefore(of, tokens, linked ? k - 1 : k, names);
		return by && by.start >= (tokens[from]?.end ?? 0) ? { by, quantity, at: k, open: last.open } : null;
	}
	return null;
}

/** The tellers of a sentence with those who follow them without a verb of their own. */
export function withNext(of: Language, tokens: readonly Token[], tellers: readonly Teller[], names: readonly Name[]) {
	return tellers.flatMap((first) => {
		const found = [first];
		for (let last: Teller | null = first; last && found.length < near; ) {
			last = nextOf(of, tokens, last, names);
			if (last) found.push(last);
		}
		return found;
	});
}

/** Says of each figure of a sentence who tells it: the teller of its number, and of those after it up to the next teller. Figures and tellers are in order. */
export function tellFigures(
	figures: readonly Writable<FoundFigure>[],
	tokens: readonly Token[],
	tellers: readonly Teller[],
) {
	let next = 0;
	let by: Span | null = null;
	for (const figure of figures) {
		for (; next < tellers.length; next++) {
			const teller = tellers[next];
			const told = teller && spanOf(tokens, teller.quantity);
			if (!told || told.start >= figure.end) break;
			by = teller.by;
		}
		if (by && !overlaps(by, figure) && !figure.by) figure.by = by;
	}
}

/** Says who tells the figures before the words that name a count ("41 houses burned, according to a count made by the council"). */
export function tellBefore(figures: readonly Writable<FoundFigure>[], source: (Span & { readonly at: number }) | null) {
	if (!source) return;
	for (const figure of figures)
		if (!figure.by && figure.end <= source.at) figure.by = { start: source.start, end: source.end };
}

/** Numbers that tellers give without their noun ("counted 52"), of the kind told or asked for before. */
export function elided(
	of: Language,
	tokens: readonly Token[],
	tellers: readonly Teller[],
	figures: readonly FoundFigure[],
	asked: Asked | null,
): Writable<FoundFigure>[] {
	return tellers.flatMap(({ by, quantity, open, of: kind }) => {
		const what = kind === undefined ? asked : { of: kind, isAsked: true };
		const figure = open && what ? figureOf(of, tokens, quantity, by, what) : null;
		return figure && !figures.some((f) => overlaps(f, figure)) ? [figure] : [];
	});
}
