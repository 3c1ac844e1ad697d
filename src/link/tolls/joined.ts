import { extent } from "../../core/edtf.js";
import type { Claim, Figure } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import type { LinkedEvent } from "../events/index.js";
import { agree } from "./persons.js";

/** A claim and the figures that stand in it. */
export interface Counted {
	readonly claim: Claim;
	readonly document: string;
	readonly figures?: readonly Figure[];
}

/** A figure with the claim and the document that tell it. */
interface Harm {
	readonly figure: Figure;
	readonly claim: Claim;
	readonly document: string;
}

/** True for a kind of deed that is done about what another did. */
type IsAfter = (kind: string) => boolean;

/** Figures of the dead and the hurt by which two claims can tell one harm; parts and "none" say too little. */
function harmOf({ claim, figures, document }: Counted, isAfter: IsAfter): Harm[] {
	// "A group claimed responsibility for the murder" is another happening than the murder.
	const deeds = claim.gist?.deeds ?? [];
	if (deeds.some((d) => isAfter(d.kind)) && deeds.every((d) => d.minor || isAfter(d.kind))) return [];
	return (figures ?? [])
		.filter((f) => (f.of === "killed" || f.of === "injured") && !f.part && !f.aside && (f.low ?? f.high) !== 0)
		.map((figure) => ({ figure, claim, document }));
}

const whom = (f: Figure) => (f.whom === null ? null : fold(f.whom));

/** True where two figures can be one count: one person of whom nothing said differs, or one number of one group. */
function same(left: Harm, right: Harm): boolean {
	const [a, b] = [left.figure, right.figure];
	if (a.of !== b.of) return false;
	if (a.person && b.person) return !a.person.other && !b.person.other && agree(a.person, b.person);
	if (a.person || b.person || a.low !== b.low || a.high !== b.high) return false;
	return a.whom === null || b.whom === null || whom(a) === whom(b);
}

const isNew = ({ person }: Figure) => person?.as === "indefinite";
/** Code units between two sentences that follow one another in a paragraph. */
const nextTo = 3;
const follows = (a: Claim, b: Claim) => b.start >= a.end && b.start - a.end <= nextTo;

/** "A man of 24 was shot. A policeman died of a blow": two that a document brings in one after the other are two; what it tells further down may be of the first again. */
function isOther({ figure: a, ...one }: Harm, { figure: b, ...other }: Harm): boolean {
	if (one.document !== other.document || a.of !== b.of || !isNew(a) || !isNew(b)) return false;
	return whom(a) !== whom(b) && (follows(one.claim, other.claim) || follows(other.claim, one.claim));
}

interface Group {
	readonly figures: Harm[];
	readonly events: LinkedEvent[];
}

/** The groups of one day, in order, and where each number and each person stands in them. */
interface Groups {
	readonly list: Group[];
	readonly numbers: Map<string, number[]>;
	readonly persons: number[];
}

const numberOf = ({ of, low, high }: Figure) => `${of} ${low} ${high}`;

/** Index of the first group, not `apart`, with a figure that is one of these; -1 where there is none. Only groups with such a number, or with a person, are looked at. */
function firstWith(figures: readonly Harm[], groups: Groups, apart: (group: Group) => boolean): number {
	const { list, numbers, persons } = groups;
	const near = figures.flatMap(({ figure: f }) => (f.person ? persons : (numbers.get(numberOf(f)) ?? [])));
	for (const i of [...new Set(near)].sort((a, b) => a - b)) {
		const group = list[i];
		const all = group?.figures ?? [];
		const some = (test: (a: Harm, b: Harm) => boolean) => all.some((a) => figures.some((b) => test(a, b)));
		if (group && some(same) && !some(isOther) && !apart(group)) return i;
	}
	return -1;
}

function put(figure: Figure, at: number, { numbers, persons }: Groups): void {
	const key = numberOf(figure);
	const list = figure.person ? persons : (numbers.get(key) ?? []);
	if (!figure.person) numbers.set(key, list);
	if (list.at(-1) !== at) list.push(at);
}

/** The one day of an event, null where it is wider. */
function dayOf(event: LinkedEvent): number | null {
	const e = event.date === null ? null : extent(event.date);
	return e && e.from === e.until ? e.from : null;
}

/**
 * Events of one day that count the same dead or hurt are one happening: the report that a man of 34 died and the one that names him do not share
 * many words. Those that are `apart` (told of two towns, of two crises) stay so. Disputes between those that were joined fall; others follow their event.
 */
export function joined(
	events: readonly LinkedEvent[],
	claimOf: (id: string) => Counted | undefined,
	apart: (one: LinkedEvent, other: LinkedEvent) => boolean = () => false,
	isAfter: IsAfter = () => false,
): LinkedEvent[] {
	const days = new Map<number, Groups>();
	const into = new Map<string, Group>();
	for (const event of events) {
		const day = dayOf(event);
		const figures = event.claims.flatMap((id) => {
			const counted = claimOf(id);
			return counted ? harmOf(counted, isAfter) : [];
		});
		if (day === null || figures.length === 0) continue;
		const groups = days.get(day) ?? { list: [], numbers: new Map<string, number[]>(), persons: [] };
		days.set(day, groups);
		const known = firstWith(figures, groups, (group) => group.events.some((other) => apart(event, other)));
		const at = known < 0 ? groups.list.length : known;
		const group = groups.list[at] ?? { figures: [], events: [] };
		groups.list[at] = group;
		for (const figure of figures) {
			group.figures.push(figure);
			put(figure.figure, at, groups);
		}
		group.events.push(event);
		into.set(event.id, group);
	}
	const headOf = (id: string) => into.get(id)?.events[0]?.id ?? id;
	return events.flatMap((event) => {
		const group = into.get(event.id);
		if (group && group.events[0] !== event) return [];
		const all = group?.events ?? [event];
		const disputes = all
			.flatMap((one) => one.disputes)
			.map((d) => (d.entry === undefined ? d : { ...d, entry: headOf(d.entry) }))
			.filter((d) => d.entry !== event.id);
		const why = all.map((one) => one.because).find((text) => text !== "") ?? "";
		const claims = all.flatMap((one) => one.claims);
		return [{ ...event, claims, disputes, because: all.length > 1 && why === "" ? "the same dead or hurt" : why }];
	});
}
