import { parseDay } from "../../core/day.js";
import { push } from "../../core/lists.js";
import { type Groups, groups } from "../words.js";
import { type Aligned, aligned } from "./aligned.js";
import type { Anchor } from "./anchors.js";

/** A document as it is compared with those in other languages. */
export interface Foreign {
	/** Its language (ISO 639-1), null where that is not known: it is compared with none. */
	readonly lang: string | null;
	/** ISO day by which it was there, null where that is open. */
	readonly day: string | null;
	readonly credits: readonly string[];
	/** Worked out only where there are two languages. */
	readonly anchors: () => readonly Anchor[];
}

/** Two documents, by index, that tell one report in two languages. */
export interface Translation {
	readonly a: number;
	readonly b: number;
	/** Share of what stays the same over languages that stands in both, of the text that has more of its own. */
	readonly share: number;
	readonly matched: number;
}

/** A translation comes within so many days of what it translates. */
const days = 5;
/** So many different names, places and numbers stand in both, of this weight. */
const fewest = 8;
const least = 7;
/** A key in more documents than this finds none; others do. */
const crowd = 300;
/** The others that each document is compared with: those that share most keys, and so much of what it has. */
const kept = 6;
const worth = 0.45;

/** What is asked of two texts (see `Aligned`): at least the first three, at most the others. */
interface Asked {
	readonly low: number;
	readonly high: number;
	readonly steps: number;
	readonly crossed: number;
	readonly uneven: number;
}

/**
 * Two reporters on one happening share names and toll, but neither their order nor where sentences end between them. In test/material/languages.ts `low` and
 * `high` are 0.33 to 0.64 and 0.47 to 0.78 for two reporters, 0.82 to 1 and 0.84 to 1 for translations; `crossed` 0.35 to 0.52 and 0 to 0.04; `steps`
 * 0.38 to 0.73 and 0.95 to 1; `uneven` 0.50 to 1.28 and 0.08 to 0.46. Briefs of nothing but figures, told apart, come to 0.91, 1, 0.04, 0.89 and 0.30.
 */
const asked: Asked = { low: 0.6, high: 0.78, steps: 0.92, crossed: 0.06, uneven: 0.65 };
/** Where both credit one agency. */
const askedCredited: Asked = { low: 0.55, high: 0.75, steps: 0.85, crossed: 0.1, uneven: 0.65 };
const covered = 0.6;

function isTranslation(found: Aligned, sameCredit: boolean): boolean {
	if (found.distinct < fewest || found.mass < least || found.covered < covered) return false;
	const line = sameCredit ? askedCredited : asked;
	if (found.low < line.low || found.high < line.high || found.steps < line.steps) return false;
	return found.crossed <= line.crossed && found.uneven <= line.uneven;
}

const primary = (lang: string | null) => lang?.toLowerCase().split(/[-_]/u)[0] ?? null;

interface Ready {
	readonly lang: string;
	readonly day: number | null;
	readonly credits: readonly string[];
	readonly anchors: readonly Anchor[];
	/** Weight of what is surely an anchor. */
	readonly mass: number;
}

/** Pairs of documents in two languages that tell one report. `all` are in the order of their ids; nothing else has an effect. */
function translations(all: readonly Foreign[]): Translation[] {
	const languages = all.map((d) => primary(d.lang));
	if (new Set(languages.filter((l) => l !== null)).size < 2) return [];
	const ready = all.map((d, i): Ready | null => {
		const lang = languages[i] ?? null;
		if (lang === null) return null;
		const anchors = d.anchors();
		const mass = anchors.reduce((sum, a) => sum + (a.sure ? a.weight : 0), 0);
		return { lang, day: d.day === null ? null : parseDay(d.day), credits: d.credits, anchors, mass };
	});
	return candidates(ready).flatMap(([a, b]) => {
		const [x, y] = [ready[a], ready[b]];
		const found = x && y ? aligned(x.anchors, y.anchors) : null;
		if (!x || !y || !found) return [];
		const theirs = new Set(y.credits);
		if (
			!isTranslation(
				found,
				x.credits.some((c) => theirs.has(c)),
			)
		)
			return [];
		return [{ a, b, share: found.low, matched: found.matched }];
	});
}

/**
 * Documents that tell one report in several languages, with the copies of each (`isCopyOf`): a translation of one is one of all. `least` is the lowest of the
 * best shares of those that were matched.
 */
export function overLanguages(all: readonly Foreign[], isCopyOf: Groups): { members: number[]; least: number }[] {
	const best = new Map<number, number>();
	const pairs = translations(all);
	for (const { a, b, share } of pairs) for (const i of [a, b]) best.set(i, Math.max(best.get(i) ?? 0, share));
	const joined = groups(all.length);
	for (let i = 0; i < all.length; i++) joined.join(i, isCopyOf.find(i));
	for (const { a, b } of pairs) joined.join(a, b);
	const found = new Map<number, { members: number[]; least: number }>();
	for (const i of best.keys()) found.set(joined.find(i), { members: [], least: 1 });
	for (let i = 0; i < all.length; i++) {
		const group = found.get(joined.find(i));
		group?.members.push(i);
		if (group) group.least = Math.min(group.least, best.get(i) ?? 1);
	}
	return [...found.values()];
}

/** Pairs worth comparing: each document with the few in other languages that share most of its rarer keys, through an inverted index. */
function candidates(ready: readonly (Ready | null)[]): [number, number][] {
	const holders = new Map<string, number[]>();
	ready.forEach((d, i) => {
		for (const key of new Set(d?.anchors.flatMap((a) => a.keys))) {
			push(holders, key, i);
		}
	});
	const shared = new Float64Array(ready.length);
	const counted = new Int32Array(ready.length).fill(-1);
	const found = new Set<number>();
	let turn = 0;
	ready.forEach((d, i) => {
		if (!d) return;
		const met: number[] = [];
		const seen = new Set<string>();
		for (const anchor of d.anchors) {
			const keys = anchor.keys.filter((k) => !seen.has(k));
			for (const k of keys) seen.add(k);
			turn++;
			for (const key of keys) {
				const list = holders.get(key) ?? [];
				if (list.length > crowd) continue;
				for (const other of list) {
					const o = ready[other];
					if (!o || o.lang === d.lang || counted[other] === turn) continue;
					if (o.day !== null && d.day !== null && Math.abs(o.day - d.day) > days) continue;
					counted[other] = turn;
					if (shared[other] === 0) met.push(other);
					shared[other] = (shared[other] ?? 0) + anchor.weight;
				}
			}
		}
		const near = met
			.filter((o) => (shared[o] ?? 0) >= Math.max(least / 2, worth * Math.min(d.mass, ready[o]?.mass ?? 0)))
			.sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y)
			.slice(0, kept);
		for (const other of near) found.add(Math.min(i, other) * ready.length + Math.max(i, other));
		for (const other of met) shared[other] = 0;
	});
	return [...found].sort((p, q) => p - q).map((p) => [Math.floor(p / ready.length), p % ready.length]);
}
