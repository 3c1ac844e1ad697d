import type { Links, Told } from "../core/links.js";
import { byText } from "../core/order.js";
import type { Name, Reference } from "../core/reading.js";
import { firstFrom, type Span } from "../core/span.js";
import { voiceOf } from "./told.js";

const byNumber = (a: string, b: string) =>
	Number(a.replace(/\D+/gu, "")) - Number(b.replace(/\D+/gu, "")) || byText(a, b);

/** What lies in a stretch, of a list that is in order of the text. */
function* spansIn<T extends Span>(list: readonly T[], span: Span): Generator<T> {
	let i = firstFrom(list, span.start);
	for (let one = list[i]; one !== undefined && one.start < span.end; one = list[++i])
		if (one.end <= span.end) yield one;
}

/** Of each document, what stands in its title and what in its text, each in order; put in order once. */
function lists<T extends Span>(all: (document: string) => readonly T[]) {
	const known = new Map<string, readonly T[]>();
	return (document: string, at: "title" | undefined): readonly T[] => {
		const key = `${at ?? ""} ${document}`;
		const earlier = known.get(key);
		if (earlier) return earlier;
		const made = all(document)
			.filter((one) => one.in === at)
			.sort((a, b) => a.start - b.start);
		known.set(key, made);
		return made;
	};
}

/** Finds the actors and places that some claims name, and who makes them, whatever the spelling. */
export function naming(links: Links): (told: readonly Told[]) => { actors: string[]; places: string[] } {
	const namesOf = lists((id): readonly Name[] => links.readings.get(id)?.names ?? []);
	const referencesOf = lists((id): readonly Reference[] => links.readings.get(id)?.references ?? []);
	return (told) => {
		const actors = new Set<string>();
		const places = new Set<string>();
		for (const one of told) {
			const { claim, document } = one;
			const { by } = voiceOf(one, links);
			if (by !== null) actors.add(by);
			for (const { name } of claim.where) {
				const place = links.places.placeOf(document.id, name);
				if (place) places.add(place.id);
			}
			for (const { name, type } of spansIn(namesOf(document.id, claim.in), claim)) {
				const actor = links.actors.actorOf(document.id, name);
				if (actor !== null) actors.add(actor);
				const place = type === "place" ? links.places.placeOf(document.id, name) : null;
				if (place) places.add(place.id);
			}
			for (const reference of spansIn(referencesOf(document.id, claim.in), claim)) {
				const actor = links.actors.meant(document.id, reference);
				if (actor !== null) actors.add(actor);
			}
		}
		return { actors: [...actors].sort(byNumber), places: [...places].sort(byNumber) };
	};
}
