import type { Links, Told } from "../core/links.js";
import type { Name } from "../core/reading.js";
import { firstFrom, type Span } from "../core/span.js";
import { voiceOf } from "./told.js";

const byNumber = (a: string, b: string) =>
	Number(a.replace(/\D+/gu, "")) - Number(b.replace(/\D+/gu, "")) || (a < b ? -1 : a > b ? 1 : 0);

/** Names of a stretch of a list that is in order of the text. */
function* namesIn(list: readonly Name[], span: Span): Generator<Name> {
	let i = firstFrom(list, span.start);
	for (let name = list[i]; name !== undefined && name.start < span.end; name = list[++i])
		if (name.end <= span.end) yield name;
}

/** Finds the actors and places that some claims name, and who makes them, whatever the spelling. */
export function naming(links: Links): (told: readonly Told[]) => { actors: string[]; places: string[] } {
	// Of each document, the names of its title and those of its text, each in order.
	const lists = new Map<string, readonly Name[]>();
	const listOf = (id: string, at: "title" | undefined) => {
		const key = `${at ?? ""} ${id}`;
		const known = lists.get(key);
		if (known) return known;
		const made = (links.readings.get(id)?.names ?? []).filter((n) => n.in === at).sort((a, b) => a.start - b.start);
		lists.set(key, made);
		return made;
	};
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
			for (const { name, type } of namesIn(listOf(document.id, claim.in), claim)) {
				const actor = links.actors.actorOf(document.id, name);
				if (actor !== null) actors.add(actor);
				const place = type === "place" ? links.places.placeOf(document.id, name) : null;
				if (place) places.add(place.id);
			}
		}
		return { actors: [...actors].sort(byNumber), places: [...places].sort(byNumber) };
	};
}
