import { push } from "../../core/lists.js";
import type { FigureKind } from "../../core/reading.js";
import { type Account, counted, silence, survivors, totals } from "./accounts.js";
import { partsAboveTotals } from "./disputes.js";
import { type Fate, stands } from "./fate.js";
import type { TollWithdrawal } from "./input.js";
import { partsOfWithdrawn } from "./parts.js";
import { agree, type Person, persons } from "./persons.js";
import { type Point, type Series, series, type Telling } from "./points.js";
import { fates } from "./status.js";
import { withdrawnPoints } from "./withdrawn.js";

/** Series and persons of a case, with what became of each point. */
export interface Book {
	readonly series: readonly Series[];
	readonly fates: ReadonlyMap<Series, ReadonlyMap<Point, Fate>>;
	/** Descriptions of single persons by kind, scope and document. */
	readonly singles: readonly Telling[];
	/** The persons that are described as killed, over all documents. */
	readonly dead: readonly Person[];
	/** Series of everybody by kind and scope; the largest number of a group by kind and document. */
	readonly totals: ReadonlyMap<string, Series>;
	readonly groups: ReadonlyMap<string, number>;
}

export function book(all: readonly Telling[], withdrawals: readonly TollWithdrawal[]): Book {
	const list = series(all.filter((t) => !t.figure.person));
	const taken = withdrawnPoints(list, all, withdrawals);
	const became = new Map(list.map((s) => [s, fates(s, taken)] as const));
	partsOfWithdrawn(list, became);
	partsAboveTotals(list, became);
	const singles = all.filter((t) => t.figure.person && t.act !== "fears");
	return {
		series: list,
		fates: became,
		singles,
		dead: persons(singles.filter((t) => t.figure.of === "killed")),
		totals: new Map(list.filter((s) => s.group === "").map((s) => [at(s.of, s.scope), s])),
		groups: groupsOf(list),
	};
}

/** Points that stand. */
export function standing(of: Book, s: Series): Point[] {
	const became = of.fates.get(s);
	return s.points.filter((p) => stands(became?.get(p)));
}

const harmed = (of: FigureKind) => of === "killed" || of === "injured";

/**
 * What each document says by the persons that it describes, wherever it says so (a man shot in one street dies in a clinic in another); who was hurt
 * and died is among the dead.
 */
export function described(from: Book, of: FigureKind): Account[] {
	const cut = new Map<string, Telling[]>();
	for (const telling of from.singles) {
		if (telling.figure.of !== of && !(harmed(of) && harmed(telling.figure.of))) continue;
		push(cut, telling.document, telling);
	}
	return [...cut.values()].flatMap((list) => {
		const all = persons(list);
		const own = all.filter((p) => (harmed(of) ? p.dead === (of === "killed") : true));
		// Who was hurt by one document's account may have died by another's.
		if (of === "injured" && own.length === all.length) died(from, own);
		const [by] = own.flatMap((p) => p.tellings.filter((t) => t.figure.of === of)).sort((a, b) => a.order - b.order);
		const n = own.length;
		// Fewer than a group of which the document gives the number: not all are described.
		if ((from.groups.get(at(of, list[0]?.document ?? "")) ?? 0) > n) return [];
		// That nobody is left hurt, or that nobody died, is said too where only the dead or only the hurt are described.
		const any = by ?? list[0];
		if (!any || (!by && !harmed(of))) return [];
		// Where who was hurt has died, that nobody is left hurt is known.
		const isKnown = n > 0 || (of === "injured" && all.some((p) => p.dead && p.hurt));
		return [
			{
				document: any.document,
				day: any.said[1],
				low: n,
				high: n,
				by: any,
				because: "persons described",
				weight: isKnown ? counted : silence,
			},
		];
	});
}

/** Takes out of the hurt, one each, whom other documents count among the dead. */
function died(from: Book, hurt: Person[]): void {
	for (const dead of from.dead) {
		const at = hurt.findIndex((p) => agree(p.who, dead.who));
		if (at >= 0) hurt.splice(at, 1);
	}
}

const at = (of: FigureKind, where: string) => `${of} ${where}`;

/** The largest number that each document gives of a group of each kind. */
function groupsOf(list: readonly Series[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const { of, group, points } of list)
		for (const { tellings } of group === "" ? [] : points)
			for (const { document, figure } of tellings) {
				const key = at(of, document);
				if (!figure.part) found.set(key, Math.max(figure.low ?? figure.high ?? 0, found.get(key) ?? 0));
			}
	return found;
}

/** What the documents say of one kind about everybody in one scope: by totals, else by numbers hit, else by persons. */
export function everybody(from: Book, of: FigureKind, scope: string): Account[] {
	const s = from.totals.get(at(of, scope));
	const points = s ? standing(from, s) : [];
	const told = totals(points, false);
	const add = (more: readonly Account[]) => {
		const known = new Set(told.map((t) => t.document));
		told.push(...more.filter((account) => !known.has(account.document)));
	};
	if (of === "injured") add(survivors(totals(points, true), everybody(from, "killed", scope)));
	if (scope === "") add(described(from, of));
	return told;
}
