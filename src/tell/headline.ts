import type { Meant } from "../core/film.js";
import type { Links, Told } from "../core/links.js";
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
	// "He was pronounced dead" says less by itself than "A man died on Monday".
	const { start } = claim.headline;
	const who = reading.references.some((r) => r.as === "pronoun" && r.start === start && r.in === claim.in) ? 2 : 0;
	const isOwn = (claim.voice === null ? 1 : 0) + (dated ? 1 : 0);
	return (claim.standing === "happening" ? 4 : 0) + isOwn - length - denies - who;
}

/** Whom the pronoun at the head of a claim's headline means; null where none stands there, or where the headline names them itself. */
export function meant(told: Told, links: Links): Meant | null {
	const { claim, document } = told;
	const { start, end } = claim.headline;
	const reference = links.readings
		.get(document.id)
		?.references.find((r) => r.as === "pronoun" && r.sure && r.start === start && r.end < end && r.in === claim.in);
	if (!reference) return null;
	const actor = links.actors.meant(document.id, reference);
	const name = (actor === null ? null : links.actors.list.find((a) => a.id === actor)?.name) ?? reference.name;
	if (name === null || headline(told).includes(name)) return null;
	return { end: reference.end - start, name, owner: reference.owner === true };
}
