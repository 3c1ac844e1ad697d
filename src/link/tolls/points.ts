import { extent } from "../../core/edtf.js";
import { extended } from "../../core/extended.js";
import { grouped } from "../../core/lists.js";
import { byNumber, byText } from "../../core/order.js";
import type { Figure, FigureKind } from "../../core/reading.js";
import { fold } from "../../text/fold.js";
import { type Heard, heard } from "./heard.js";
import type { TollFigure } from "./input.js";
import type { Scope } from "./scopes.js";

/** One telling of a figure; `order` is its place in the canonical order of all tellings. */
export interface Telling extends Heard {
	readonly order: number;
	/** Who answers for it: an actor, a voice as worded, or the publisher. */
	readonly voice: string;
	/** Who passes it on: outer voices, and the publisher where somebody is cited. */
	readonly passed: readonly string[];
	readonly group: string;
	readonly scope: Scope;
	/** First and last day that it can speak of, and on which it was said. */
	readonly spoken: readonly [number, number];
	readonly said: readonly [number, number];
}

/** A figure of one voice, however often it is told. */
export interface Point {
	readonly tellings: readonly Telling[];
	readonly figure: Figure;
	readonly first: Telling;
	/** True where it is the number of its series, as told: no part of it, no single person. */
	readonly whole: boolean;
}

export interface Series {
	readonly of: FigureKind;
	/** The group's key; "" is everybody. */
	readonly group: string;
	readonly whom: string | null;
	/** Key of the scope; "" is the case at large. */
	readonly scope: string;
	readonly place: string | null;
	readonly points: readonly Point[];
}

const always: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

function days(edtf: string | null): readonly [number, number] {
	const found = edtf === null ? null : extent(edtf);
	return found ? [found.from, found.until] : always;
}

/** The name under which groups meet: the language's, else the words. A single person described is everybody's. */
export function groupOf(told: TollFigure): string {
	const { figure, language } = told;
	if (figure.whom === null) return "";
	const words = fold(figure.whom).replace(/["']/gu, "").replace(/\s+/gu, " ").trim();
	const known = language.groups[words] ?? language.groups[words.split(" ").at(-1) ?? ""];
	return known ?? words;
}

interface Speaks {
	readonly document: string;
	readonly source: string | null;
	readonly by: string | null;
	readonly actor: string | null;
}

/** The key by which voices are told apart: an actor, else the words without little ones ("the police" is "police"), else the publisher. */
export function voiceOf({ actor, by, source, document }: Speaks): string {
	if (actor !== null) return actor;
	if (by === null) return `source ${source ?? document}`;
	const all = fold(by).match(/[\p{L}\p{N}]+/gu) ?? [];
	const long = all.filter((word) => word.length > 3);
	return `voice ${(long.length > 0 ? long : all).join(" ")}`;
}

/**
 * Groups of which two speakers each tell their own ("four of its peacekeepers", of two armies) are two: the key of each says whose. Where one speaker alone tells its own, the group is
 * the one of which others speak too.
 */
function owned(all: readonly Telling[]): Telling[] {
	const key = ({ figure, group, scope }: Telling) => JSON.stringify([figure.of, group, scope.key]);
	const isOwn = ({ figure, by }: Telling) => figure.own === true && by !== null;
	const owners = new Map<string, Set<string>>();
	for (const telling of all)
		if (isOwn(telling)) owners.set(key(telling), (owners.get(key(telling)) ?? new Set()).add(telling.voice));
	return all.map((t) =>
		isOwn(t) && (owners.get(key(t))?.size ?? 0) > 1 ? { ...t, group: `${t.group} of ${t.voice}` } : t,
	);
}

/** Tellings in an order that does not hang on the order of the documents: when said, of when, document, place in it. */
export function tellings(figures: readonly TollFigure[], scopeOf: (figure: TollFigure) => Scope): Telling[] {
	const all = heard(figures)
		.map((figure) => {
			const told = figure.by === null && figure.figure.side ? { ...figure, by: figure.figure.whom } : figure;
			const voice = voiceOf(told);
			const outer = [...(told.through ?? []), { by: null, actor: null }];
			const passed = outer.map((o) => voiceOf({ ...told, ...o })).filter((v) => v !== voice);
			const said = days(told.reportedAt ?? told.dated);
			return extended(told, {
				voice,
				passed,
				group: groupOf(told),
				scope: scopeOf(told),
				said,
				spoken: days(told.spokenOf),
				order: 0,
			});
		})
		.sort(
			(a, b) =>
				byNumber(a.said[1], b.said[1]) ||
				byNumber(a.spoken[1], b.spoken[1]) ||
				byText(a.document, b.document) ||
				a.figure.start - b.figure.start ||
				a.figure.end - b.figure.end,
		)
		.map((telling, order) => ({ ...telling, order }));
	return owned(all);
}

const meet = (a: readonly [number, number], b: readonly [number, number]) => a[0] <= b[1] && b[0] <= a[1];

/** True where two tellings are one figure: same number, same voice (or one origin), days that can be the same. */
function same(a: Telling, b: Telling): boolean {
	if (a.figure.low !== b.figure.low || a.figure.high !== b.figure.high) return false;
	if (a.figure.part !== b.figure.part) return false;
	return (a.voice === b.voice || a.origin === b.origin) && meet(a.spoken, b.spoken);
}

/** Series by kind, group and place; within each, tellings of one figure are one point. */
export function series(all: readonly Telling[]): Series[] {
	const lists = grouped(all, ({ figure, group, scope }) => JSON.stringify([figure.of, group, scope.key]));
	return [...lists.entries()]
		.sort(([a], [b]) => byText(a, b))
		.map(([, list]) => {
			const points: Telling[][] = [];
			for (const telling of list) {
				const point = points.find((p) => p[0] !== undefined && same(p[0], telling));
				if (point) point.push(telling);
				else points.push([telling]);
			}
			const [head] = list;
			const isWhole = wholes(list);
			return {
				of: head?.figure.of ?? "other",
				group: head?.group ?? "",
				whom: whomOf(list),
				scope: head?.scope.key ?? "",
				place: list.map((t) => t.scope.name ?? "").sort(byText)[0] || null,
				points: points.flatMap((tell) =>
					tell[0] ? [{ tellings: tell, first: tell[0], figure: tell[0].figure, whole: isWhole(tell[0]) }] : [],
				),
			};
		});
}

/**
 * Says which tellings of a series give its number. A part of all the dead is the whole of its own group or place ("41 dead, including three
 * children"), unless its document tells the whole of that too.
 */
function wholes(list: readonly Telling[]): (telling: Telling) => boolean {
	const [head] = list;
	const isOwn = head !== undefined && (head.group !== "" || head.scope.key !== "");
	const told = list.filter((t) => !t.figure.part && !t.figure.person);
	const plain = new Set(told.map((t) => t.document));
	const some = told.some((t) => (t.figure.low ?? t.figure.high ?? 0) > 0);
	const totals = told.filter((t) => !t.figure.find);
	// The dead that were found that day are no total where more had been told by then.
	const isFind = (find: Telling) =>
		find.figure.find === true &&
		totals.some((t) => t.said[0] <= find.said[1] && (t.figure.low ?? 0) > (find.figure.high ?? find.figure.low ?? 0));
	return (telling) => {
		const { figure, document } = telling;
		if (figure.person || isFind(telling)) return false;
		if (isNone(figure) && (figure.of === "injured" || some)) return false;
		return !figure.part || (isOwn && !plain.has(document));
	};
}

/**
 * True where nobody is said to have been harmed: so much is told of the one happening that the words are about. It is never the number of the hurt of a case, nor that of the dead where
 * somebody tells of some.
 */
const isNone = ({ of, low, high }: Figure) => (of === "killed" || of === "injured") && low === 0 && high === 0;

/** The group as its tellings most often word it; of equals the first in the alphabet. */
function whomOf(list: readonly Telling[]): string | null {
	if (list[0]?.group === "") return null;
	const counts = new Map<string, number>();
	for (const { figure } of list) if (figure.whom !== null) counts.set(figure.whom, (counts.get(figure.whom) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b))[0]?.[0] ?? null;
}
