import { singleDay } from "../../core/edtf.js";
import type { Dispute } from "../../core/film.js";
import { push } from "../../core/lists.js";
import { type Claim, saysItsDay } from "../../core/reading.js";
import type { LinkedEvent } from "./index.js";

type ClaimOf = (id: string) => Claim | undefined;

/** True where a denial has no line of its own: it says no more than that what was told just before is not so, and no other day. */
function joins(claim: Claim, own: LinkedEvent, target: LinkedEvent, claimOf: ClaimOf): boolean {
	if (!claim.denies?.bare || target.date === null) return false;
	if (own.claims.some((id) => claimOf(id)?.act !== "denies")) return false;
	if (!saysItsDay(claim)) return true;
	const day = claim.when ? singleDay(claim.when.edtf) : null;
	return day !== null && day === singleDay(target.date);
}

/** Sides of a dispute with more claims on them. */
function added(dispute: Dispute | undefined, told: readonly string[], denied: readonly string[]): Dispute["sides"] {
	const before = dispute?.sides[1]?.claims ?? [];
	const no = [...new Set([...before, ...denied])];
	return [
		{ value: "told", claims: told.filter((id) => !no.includes(id)) },
		{ value: "denied", claims: no },
	];
}

/**
 * Events with what is denied in the very document that tells it: "the mayor was arrested, her lawyer said. The police denied it." A denial that says nothing
 * of its own is told with what it denies; another keeps its line, and the event that it denies says so.
 */
export function denied(events: readonly LinkedEvent[], claimOf: ClaimOf): LinkedEvent[] {
	const eventOf = new Map<string, string>();
	const byId = new Map(events.map((e) => [e.id, e]));
	const all: { readonly claim: Claim; readonly own: LinkedEvent }[] = [];
	for (const event of events)
		for (const id of event.claims) {
			eventOf.set(id, event.id);
			const claim = claimOf(id);
			if (claim?.denies) all.push({ claim, own: event });
		}
	if (all.length === 0) return [...events];
	/** Where a denial without a line of its own is told. What takes others in stays, so that nothing is told in what is gone. */
	const into = new Map<string, LinkedEvent>();
	const staying = new Set<string>();
	const answers = new Map<string, typeof all>();
	for (const { claim, own } of all) {
		const told = byId.get(eventOf.get(claim.denies?.claim ?? "") ?? "");
		const target = told && (into.get(told.id) ?? told);
		if (!target || target.id === own.id) continue;
		if (!into.has(own.id) && !staying.has(own.id) && joins(claim, own, target, claimOf)) {
			into.set(own.id, target);
			staying.add(target.id);
		}
		push(answers, target.id, { claim, own });
	}
	const gone = new Map<string, string[]>();
	for (const [id, target] of into) for (const claim of byId.get(id)?.claims ?? []) push(gone, target.id, claim);
	return events.flatMap((event) => {
		if (into.has(event.id)) return [];
		const here = answers.get(event.id);
		if (!here) return [event];
		const made: Dispute[] = [];
		for (const over of ["happening", "other"] as const) {
			const known = event.disputes.find((d) => d.over === over);
			let dispute = known;
			for (const { claim, own } of here.filter((d) => d.claim.denies?.over === over)) {
				const line = into.get(own.id) ?? own;
				const isHere = line.id === event.id;
				const sides = added(dispute, event.claims, isHere ? own.claims : [claim.id]);
				dispute = { ...dispute, over, sides, ...(isHere ? {} : { entry: line.id }) };
			}
			if (dispute && dispute !== known) made.push(dispute);
		}
		return [
			{
				...event,
				claims: [...event.claims, ...(gone.get(event.id) ?? [])],
				disputes: [...event.disputes.filter((d) => !made.some((m) => m.over === d.over)), ...made],
			},
		];
	});
}
