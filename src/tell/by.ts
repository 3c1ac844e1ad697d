import { NotOneActor } from "../core/actor.js";
import type { Actor, Dispute, Office, Toll, TollPoint } from "../core/film.js";
import type { Happening, Links } from "../core/links.js";
import { byText } from "../core/order.js";
import { bare } from "../text/fold.js";
import { toldById, voiceOf } from "./told.js";

const folded = (name: string) =>
	bare(name)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/** Every spelling of an actor, folded. */
function spellings(actor: Actor, { actors }: Links): string[] {
	return [actor.name, ...actor.aliases, ...actors.spellings(actor.id).map((s) => s.text)].map(folded);
}

/** Insertions, deletions and changes that make one word of another (Levenshtein 1965). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Longest name that is compared letter by letter. */
const longest = 80;

/** The actor's name that comes nearest to the one asked for, by spelling; whose name holds it comes first, then the one most spoken of. */
function nearestTo(asked: string, links: Links): string | null {
	let best: { readonly name: string; readonly far: number } | null = null;
	for (const actor of [...links.actors.list].sort((a, b) => b.mentions - a.mentions || byText(a.id, b.id))) {
		for (const spelling of spellings(actor, links)) {
			const holds = asked !== "" && ` ${spelling} `.includes(` ${asked} `);
			const far = holds
				? 0
				: distance(asked.slice(0, longest), spelling.slice(0, longest)) / Math.max(asked.length, spelling.length, 1);
			if (!best || far < best.far) best = { name: actor.name, far };
		}
	}
	return best?.name ?? null;
}

/** The one actor who is called so, by name or by any spelling. Throws `NotOneActor` where none is, or more than one. */
export function actorCalled(name: string, links: Links): Actor {
	const asked = folded(name);
	const called = links.actors.list.filter((actor) => spellings(actor, links).includes(asked));
	const [one, ...others] = called;
	if (!one) {
		const nearest = nearestTo(asked, links);
		throw new NotOneActor(name, nearest === null ? [] : [nearest], false);
	}
	if (others.length > 0) {
		// The name in full says more than a spelling that somebody shares.
		const full = called.filter((actor) => folded(actor.name) === asked);
		const [only, ...more] = full;
		if (only && more.length === 0) return only;
		throw new NotOneActor(
			name,
			called.map((actor) => actor.name),
			true,
		);
	}
	return one;
}

/** Ids of the claims that an actor makes: through a voice, or in a document of their own. */
function claimsOf(actor: Actor, links: Links): ReadonlySet<string> {
	const names = new Set(spellings(actor, links));
	const found = new Set<string>();
	for (const [id, told] of toldById(links)) {
		const { by, voice } = voiceOf(told, links);
		const source = by === null && voice === null && told.document.source !== null ? folded(told.document.source) : "";
		if (by === actor.id || (source !== "" && names.has(source))) found.add(id);
	}
	return found;
}

/** Sides without a claim of the actor are told by their value alone. */
function disputesOf(disputes: readonly Dispute[], own: ReadonlySet<string>): Dispute[] {
	return disputes.map((d) => ({
		...d,
		sides: d.sides.map((side) => ({ ...side, claims: side.claims.filter((id) => own.has(id)) })),
	}));
}

/** A toll of nothing but the actor's own figures: the best is the last of them that stands. */
function tollOf(toll: Toll, own: ReadonlySet<string>, name: string): Toll[] {
	const series: TollPoint[] = toll.series
		.filter((point) => own.has(point.claim))
		.map((point) => ({ ...point, repeatedBy: point.repeatedBy.filter((id) => own.has(id)) }));
	if (series.length === 0) return [];
	const last = series.findLast((point) => point.status === "standing" || point.status === "disputed");
	const exact = last && last.low === last.high ? last.low : null;
	return [
		{
			...toll,
			best: exact,
			low: last?.low ?? null,
			high: last?.high ?? null,
			rule: last ? `the last that ${name} told and that stands` : `nothing that ${name} told stands`,
			series,
		},
	];
}

/** What rests on claims of the actor, on nothing but those. */
function told<T extends { readonly claims: readonly string[] }>(list: readonly T[], own: ReadonlySet<string>): T[] {
	return list.flatMap((one) => {
		const claims = one.claims.filter((id) => own.has(id));
		return claims.length > 0 ? [{ ...one, claims }] : [];
	});
}

function officesOf(offices: readonly Office[], own: ReadonlySet<string>): Office[] {
	return offices.flatMap((office) => {
		const statements = office.statements.filter((s) => own.has(s.claim));
		return statements.length > 0 ? [{ ...office, terms: told(office.terms, own), statements }] : [];
	});
}

/** Links of nothing but what one actor says. What others say of it stays in its status and its reasons. */
export function onlyBy(actor: Actor, links: Links): { readonly links: Links; readonly claims: ReadonlySet<string> } {
	const own = claimsOf(actor, links);
	const happenings = links.happenings.flatMap((h): Happening[] => {
		const claims = h.claims.filter((id) => own.has(id));
		return claims.length > 0 ? [{ ...h, claims, disputes: disputesOf(h.disputes, own) }] : [];
	});
	return {
		claims: own,
		links: {
			...links,
			happenings,
			tolls: links.tolls.flatMap((toll) => tollOf(toll, own, actor.name)),
			measures: told(links.measures, own),
			media: told(links.media, own),
			offices: officesOf(links.offices, own),
		},
	};
}
