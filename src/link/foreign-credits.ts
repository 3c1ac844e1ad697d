import type { Document } from "../core/document.js";
import { byText } from "../core/order.js";
import { worldAgencies } from "../lang/agencies.js";
import type { Credit } from "./credits.js";

const named = new Map(worldAgencies.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)));
// Names have no signs that mean something in a pattern.
const list = [...named.keys()].sort((a, b) => b.length - a.length || byText(a, b));
const agency = new RegExp(`(?<![\\p{L}\\p{N}])(?<who>${list.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** A credit on a line of its own has few other words ("Quelle: dpa", "avec AFP", "Источник: Интерфакс"). */
const longest = 60;
const others = 3;
/** A dateline stands at the head: the agency in brackets, between strokes or dashes. */
const head = 110;
const lines = 3;
const before = /[(/—–-]\s?$/u;
const after = /^\s?[)/]|^\s?[—–-]\s/u;

/** Where a text in a language that is not read says that it was taken from: agencies by name in short lines at either end, and in the dateline. */
export function foreignCredits({ text }: Document): Credit[] {
	const all = Array.from(text.matchAll(/[^\n\r]+/gu)).filter((m) => m[0].trim() !== "");
	const found: Credit[] = [];
	all.forEach((line, i) => {
		const [start, words] = [line.index, line[0]];
		const atHead = i < lines;
		if (!atHead && i < all.length - lines) return;
		const isShort = words.trim().length <= longest;
		for (const m of words.slice(0, isShort ? longest * 2 : head).matchAll(agency)) {
			const end = m.index + m[0].length;
			const dateline = atHead && (before.test(words.slice(0, m.index)) || after.test(words.slice(end, end + 3)));
			const foot = isShort && (words.replace(m[0], " ").match(/\p{L}+/gu) ?? []).length <= others;
			if (!dateline && !foot) continue;
			found.push({
				start: start + m.index,
				end: start + end,
				agency: named.get(m[0]) ?? m[0],
				kind: foot ? "foot" : "dateline",
				cites: null,
			});
		}
	});
	return found;
}
