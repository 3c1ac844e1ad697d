import type { Name, NameType } from "../../core/reading.js";
import type { Mention } from "./features.js";
import type { Candidate } from "./mentions.js";
import { roleOf } from "./roles.js";

/** A mention whose type is settled. */
export interface Found {
	readonly candidate: Candidate;
	readonly type: NameType;
}

interface Shown {
	readonly mention: Mention;
	readonly type: NameType;
	readonly candidate: Candidate;
	readonly start: number;
	readonly end: number;
	/** As written, one space between words. */
	readonly shown: string;
}

/** True where a name of no wanted kind is one all the same: known, or strange and not only capitalised for standing first. */
function telling({ make, further }: Candidate): boolean {
	if (make.has.has("people alone") || further.includes("opens")) return false;
	return make.own.some(
		(x) => x === "known other" || x === "unknown" || x === "unknowns" || x === "camel" || x.startsWith("acronym"),
	);
}

/** The letters of a mention as they stand, one space for any white space, a name in capitals set as a name. */
function shownOf(m: Mention): string {
	const only = m.from === m.to ? m.units[m.from] : undefined;
	if (only && m.case !== "caps") return only.text;
	let text = "";
	for (let i = m.from; i <= m.to; i++) {
		const u = m.units[i];
		if (!u) continue;
		const piece = m.case === "caps" && u.caps ? u.text.replace(/(?<=\p{L})\p{L}+/gu, (s) => s.toLowerCase()) : u.text;
		text += (text && u.spaced ? " " : "") + piece;
	}
	return text;
}

/** The noun that makes a region of a name beside it ("Kostroma region", "the province of Herat"); null where there is none. */
function regionOf(m: Mention): string | null {
	const after = m.units[m.to + 1];
	if (after && !after.cap && after.is.regions) return after.text;
	const [noun, of] = [m.units[m.from - 2], m.units[m.from - 1]];
	return noun && of && !noun.cap && noun.is.regions && of.is.ofs ? noun.text : null;
}

/** Letters of a name's vowels and doublings aside: two spellings of one first name in one text mostly agree in it. */
function coarse(word: string): string {
	return word
		.replace(/[^\p{L}]/gu, "")
		.replace(/q/gu, "k")
		.replace(/[yj]/gu, "i")
		.replace(/[aeiou]+/gu, "a")
		.replace(/(?<one>\p{L})\k<one>+/gu, "$<one>");
}

/** Names in order with their fullest forms, offices and abbreviations. */
export function resolve(found: readonly Found[]): Name[] {
	const list: Shown[] = [];
	for (const { candidate, type } of found) {
		const { mention } = candidate;
		const a = mention.units[mention.from];
		const b = mention.units[mention.to];
		if (a && b) list.push({ candidate, mention, type, start: a.start, end: b.end, shown: shownOf(mention) });
	}

	// Abbreviations that a full name defines: "Full Name (FN)", and the other way round.
	const full = new Map<string, string>();
	const short = new Map<string, string>();
	const types = new Map<string, NameType>();
	list.forEach((one, i) => {
		const next = list[i + 1];
		if (!next || next.mention.units !== one.mention.units) return;
		const bracket = one.mention.units[one.mention.to + 1];
		const close = next.mention.units[next.mention.to + 1];
		if (bracket?.text !== "(" || close?.text !== ")" || next.mention.from !== one.mention.to + 2) return;
		const abbreviation = /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,11}$/u;
		const upper = (s: string) => s.replace(/[^\p{Lu}]/gu, "").length;
		const define = (long: Shown, brief: Shown) => {
			if (
				!abbreviation.test(brief.shown) ||
				upper(brief.shown) < 2 ||
				!long.shown.includes(" ") ||
				long.type === "person"
			)
				return;
			full.set(brief.mention.key, long.shown);
			short.set(long.mention.key, brief.shown);
			const type = long.type === "other" ? "organisation" : long.type;
			types.set(brief.mention.key, type);
			types.set(long.mention.key, type);
		};
		if (one.shown.length > next.shown.length) define(one, next);
		else define(next, one);
	});

	// Full names of people by their last and by their first word; of organisations by each word.
	const byLast = new Map<string, Map<string, string>>();
	const byFirst = new Map<string, Map<string, string>>();
	const byWord = new Map<string, Map<string, string>>();
	const put = (map: Map<string, Map<string, string>>, key: string, name: Shown) => {
		const group = map.get(key) ?? new Map<string, string>();
		if (!group.has(name.mention.key)) group.set(name.mention.key, name.shown);
		map.set(key, group);
	};
	for (const one of list) {
		if (one.mention.from === one.mention.to || (one.type !== "person" && one.type !== "organisation")) continue;
		const caps = one.mention.units
			.slice(one.mention.from, one.mention.to + 1)
			.filter((u) => u.cap && !u.is.generations);
		const [first, last] = [caps[0], caps.at(-1)];
		if (!first || !last || caps.length < 2) continue;
		if (one.type === "person") {
			put(byLast, last.norm, one);
			put(byFirst, first.norm, one);
		} else if (one.type === "organisation") for (const u of caps) if (u.is.organisationHeads) put(byWord, u.norm, one);
	}
	/** The one full name that fits; spellings of one first name count as one. */
	const answers = new Map<Map<string, string>, string | null>();
	const only = (group: Map<string, string> | undefined): string | null => {
		if (!group) return null;
		const known = answers.get(group);
		if (known !== undefined) return known;
		const answer = oneOf(group);
		answers.set(group, answer);
		return answer;
	};
	const oneOf = (group: Map<string, string>): string | null => {
		const names = [...group.values()];
		const [first] = names;
		if (first === undefined) return null;
		const head = (s: string) => coarse(s.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").split(" ")[0] ?? "");
		return names.every((n) => head(n) === head(first) || /^\p{Lu}\.?$/u.test(n.split(" ")[0] ?? "")) ? first : null;
	};

	const told: Name[] = [];
	for (const one of list) {
		const m = one.mention;
		const defined = types.get(m.key);
		if (defined === undefined && one.type === "other" && !telling(one.candidate)) continue;
		const type = defined ?? one.type;
		let name = full.get(m.key) ?? one.shown;
		if (name === one.shown && m.from === m.to) {
			const norm = m.units[m.from]?.norm ?? "";
			if (type === "person") name = only(byLast.get(norm)) ?? only(byFirst.get(norm)) ?? name;
			else if (type === "organisation") name = only(byWord.get(norm)) ?? name;
		}
		const region = type === "place" && !one.mention.units[m.to]?.is.regions ? regionOf(m) : null;
		if (region !== null) name = `${name} ${region}`;
		told.push({
			start: one.start,
			end: one.end,
			type,
			name,
			role: type === "person" ? roleOf(m) : null,
			alias: full.get(m.key) ?? short.get(m.key) ?? null,
		});
	}
	return told;
}
