import type { Told } from "../core/links.js";
import type { Reading } from "../core/reading.js";
import { overlaps } from "../core/span.js";

/** The headline of a claim: one unbroken run of its document's words; the first letter may become a capital. */
export function headline({ claim, document }: Told): string {
	const { start, end } = claim.headline;
	const words = (claim.in === "title" ? (document.title ?? "") : document.text).slice(start, end);
	const letter = words.charAt(0);
	return letter.toUpperCase().length === 1 ? letter.toUpperCase() + words.slice(1) : words;
}

/** How well a claim serves as the headline of its happening: a happening before a state, an own account before a quotation, a short one before a long one. */
export function fitness({ claim }: Told, reading: Reading): number {
	const dated = reading.times.some((t) => overlaps(t, claim));
	const length = (claim.end - claim.start) / 150;
	// Beside the line that it denies, a denial is the second; "he denied it" says nothing without that.
	const denies = claim.denies?.bare ? 10 : claim.act === "denies" ? 5 : 0;
	return (claim.standing === "happening" ? 4 : 0) + (claim.voice === null ? 1 : 0) + (dated ? 1 : 0) - length - denies;
}
