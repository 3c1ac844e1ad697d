import { firstDay, lastDay } from "../../core/edtf.js";
import { push } from "../../core/lists.js";
import { byText } from "../../core/order.js";
import type { Post, Reading } from "../../core/reading.js";
import { begins, ends, isUnreal } from "../offices.js";
import type { Known } from "./known.js";
import { officeOf } from "./standing.js";

/** What a document is about: the country (ISO code) and the day (days since 1970) that it speaks from; null where nobody knows. */
export interface About {
	readonly home: string | null;
	readonly day: number | null;
}

/** That somebody took, held or left an office on a day. */
interface Event {
	readonly actor: string;
	readonly day: number | null;
	readonly kind: "holds" | "ends" | "begins";
}

const order = { holds: 0, ends: 1, begins: 2 };

/** The last day of an EDTF string; of one without an end the first. */
const dayOf = (edtf: string | null | undefined) => lastDay(edtf) ?? firstDay(edtf);

/** The one of a set; null where there are none or several. */
function only(ids: ReadonlySet<string>): string | null {
	const [one] = ids;
	return ids.size === 1 ? (one ?? null) : null;
}

/** Who holds an office on a day, by what is told of it: the last who took or held it by then and had not left it; null where that is nobody or not clear. */
function holder(events: readonly Event[], day: number | null): string | null {
	const dated = events.filter((e) => e.day !== null);
	if (day === null || dated.length === 0) {
		const gone = new Set(events.filter((e) => e.kind === "ends").map((e) => e.actor));
		return only(new Set(events.filter((e) => !gone.has(e.actor)).map((e) => e.actor)));
	}
	const at = (e: Event) => e.day ?? 0;
	const sorted = [...dated].sort((a, b) => at(a) - at(b) || order[a.kind] - order[b.kind] || byText(a.actor, b.actor));
	const left = new Set<string>();
	/** Those who held it, one after another. */
	const course: string[] = [];
	let now: string | null = null;
	for (const { actor, kind, day: on } of sorted) {
		if ((on ?? 0) > day) break;
		if (kind === "ends") {
			left.add(actor);
			if (now === actor) now = null;
			continue;
		}
		if (kind === "begins") left.delete(actor);
		// Who is still called so after having left has not come back.
		else if (left.has(actor)) continue;
		now = actor;
		if (course.at(-1) !== actor) course.push(actor);
	}
	// Two who take turns hold two offices that are worded alike.
	if (new Set(course).size < course.length) return null;
	if (now !== null || left.size > 0 || course.length > 0) return now;
	// Nothing is told up to that day: who is the first to be told of, and not as new, held it.
	const next = sorted.find((e) => at(e) > day);
	return next && next.kind !== "begins" ? next.actor : null;
}

/** Who held an office before: the only one who is told to have left it. */
function formerHolder(events: readonly Event[], day: number | null): string | null {
	const now = holder(events, day);
	const gone = events.filter((e) => e.kind === "ends" && (day === null || e.day === null || e.day <= day));
	return only(new Set(gone.map((e) => e.actor).filter((actor) => actor !== now)));
}

/**
 * Finds who holds an office of which a country has one, for a document that names nobody who does: told by the words beside names and by who took or left it, on the day of the
 * document. `actorOf` is the actor behind a name of a document, `about` what each document is about.
 */
export function holders(
	all: readonly Known[],
	readings: readonly Reading[],
	actorOf: (document: string, name: string) => string | null,
	about: ReadonlyMap<string, About>,
): (document: string, post: Post) => string | null {
	const found = new Map<string, Event[]>();
	const put = (post: Post, home: string | null, event: Event) => {
		const country = post.country ?? home;
		if (!post.sole || country === null) return;
		const key = `${officeOf({ ...post, former: false })}\n${country}`;
		push(found, key, event);
	};
	for (const one of all) {
		const { home = null, day = null } = about.get(one.document) ?? {};
		const actor = one.type === "person" ? actorOf(one.document, one.name) : null;
		if (actor === null) continue;
		for (const post of one.posts) put(post, home, { actor, day, kind: post.former ? "ends" : "holds" });
	}
	for (const reading of readings) {
		const { home = null, day = null } = about.get(reading.id) ?? {};
		for (const mention of reading.offices) {
			const { post, change, when, since, until } = mention;
			const actor = post ? actorOf(reading.id, mention.who) : null;
			if (!post || actor === null || isUnreal(reading, mention)) continue;
			const on = dayOf(when) ?? day;
			if (since !== undefined) put(post, home, { actor, day: firstDay(since), kind: "begins" });
			if (until !== undefined) put(post, home, { actor, day: dayOf(until), kind: "ends" });
			else if (begins(change)) put(post, home, { actor, day: on, kind: "begins" });
			else if (ends(change)) put(post, home, { actor, day: on, kind: "ends" });
			else if (change === "holds") put(post, home, { actor, day: on, kind: "holds" });
		}
	}
	return (document, post) => {
		const { home = null, day = null } = about.get(document) ?? {};
		const country = post.country ?? home;
		const events = country === null ? [] : (found.get(`${officeOf({ ...post, former: false })}\n${country}`) ?? []);
		return post.former ? formerHolder(events, day) : holder(events, day);
	};
}
