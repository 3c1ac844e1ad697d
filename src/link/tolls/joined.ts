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

/** Figures of the dead and the hurt by which two claims can tell one harm; parts and "none" say too little. */
function harmOf({ figures }: Counted): Figure[] {
	return (figures ?? []).filter(
		(f) => (f.of === "killed" || f.of === "injured") && !f.part && !f.aside && (f.low ?? f.high) !== 0,
	);
}

const whom = (f: Figure) => (f.whom === null ? null : fold(f.whom));

/** True where two figures can be one count: one person of whom nothing said differs, or one number of one group. */
function same(a: Figure, b: Figure): boolean {
	if (a.of !== b.of) return false;
	if (a.person && b.person) return !a.person.other && !b.person.other && agree(a.person, b.person);
	if (a.person || b.person || a.low !== b.low || a.high !== b.high) return false;
	return a.whom === null || b.whom === null || whom(a) === whom(b);
}

interface Group {
	readonly figures: Figure[];
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
function firstWith(figures: readonly Figure[], groups: Groups, apart: (group: Group) => boolean): number {
	const { list, numbers, persons } = groups;
	const near = figures.flatMap((f) => (f.person ? persons : (numbers.get(numberOf(f)) ?? [])));
	for (const i of [...new Set(near)].sort((a, b) => a - b)) {
		const group = list[i];
		if (group?.figures.some((a) => figures.some((b) => same(a, b))) && !apart(group)) return i;
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
): LinkedEvent[] {
	const days = new Map<number, Groups>();
	const into = new Map<string, Group>();
	for (const event of events) {
		const day = dayOf(event);
		const figures = event.claims.flatMap((id) => {
			const counted = claimOf(id);
			return counted ? harmOf(counted) : [];
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
			put(figure, at, groups);
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
