import type { BlockKind } from "../../core/reading.js";
import type { LayoutLanguage, LayoutRule } from "../../lang/layout.js";
import { holdsOne } from "../../text/borders.js";

/** Longest line that is tried as furniture, a dateline or a notice, in code units. */
const longest = 420;

/** True where a rule may match a text: a short look before its pattern. */
export function mayMatch({ holds, opens }: LayoutRule, text: string): boolean {
	return (holds === undefined || holdsOne(text, holds)) && (opens === undefined || opens.test(text));
}

/** True where one of the rules matches a text. */
export function any(rules: readonly LayoutRule[], text: string): boolean {
	return rules.some((rule) => mayMatch(rule, text) && rule.pattern.test(text));
}

/** A line of several sentences: it tells something. */
function tells(line: string): boolean {
	return /[.!?]["'”’»)]*\s+["“‘«(]?\p{Lu}\p{Ll}+ .*[.!?]["'”’»)]*$/u.test(line);
}

const emoji = /\p{Extended_Pictographic}|♬|♪/u;

/** A post's own line: hash tags with a handle, emojis or a tune; or the signature of a post with its handle. */
function post(line: string): boolean {
	if (!/[#@♬♪/]/u.test(line)) return false;
	const tags = line.match(/(?<![\p{L}\p{N}])#[\p{L}_][\p{L}\p{N}_]*/gu)?.length ?? 0;
	if (tags >= 2 && (emoji.test(line) || /^@?[a-z\d._]{4,30}\s/u.test(line))) return true;
	if (/[♬♪]/u.test(line) && tags >= 1) return true;
	if (/(?:pic\.twitter\.com|t\.co|t\.me|vm\.tiktok\.com|instagr\.am)\/\S+/u.test(line)) return true;
	return /[—–-] ?.{1,60} \(@\w{2,30}\)(?: .{3,40})?$/u.test(line);
}

/** The kind of a line that is told by nothing but its own words; null where it is a heading or a paragraph. `isTop`: it stands near the top. */
export function ownKind(line: string, folded: string, language: LayoutLanguage, isTop: boolean): BlockKind | null {
	if (!/[\p{L}\p{N}]/u.test(line)) return "furniture";
	if (line.length > longest) return null;
	// A whole line in square brackets is the editor's note, not the text's own words.
	if (/^\[[^[\]]*\]$/u.test(line)) return "furniture";
	// Counters ("112", "1.2K") and lines of nothing but hash tags and handles.
	const isFigure = /^[+-]?\p{N}[\p{N}., ]{0,12}[kKmM]?$/u.test(line);
	// A year or an hour ("08.15") heads what follows it.
	if (isFigure && !/^(?:(?:19|20)\d\d|(?:[01]\d|2[0-3])\.[0-5]\d)$/u.test(line)) return "furniture";
	if (/^(?:[#@][\p{L}\p{N}_]+[\s,;|]*)+$/u.test(line)) return "furniture";
	if (any(language.datelines, line) || (isTop && any(language.mastheads, line))) return "dateline";
	if (post(line)) return "embed";
	if (any(language.rights, folded)) return "rights";
	if (tells(line)) return any(language.captions, line) ? "caption" : null;
	if (any(language.furniture, folded)) return "furniture";
	if (any(language.captions, line)) return "caption";
	return trail(line) ? "furniture" : partedKind(line, folded, language, isTop);
}

/** "Home > World > Africa": where on its site a page stands. */
function trail(line: string): boolean {
	const parts = line.split(/ ?[>»›] ?/u);
	return parts.length >= 3 && parts.length <= 7 && parts.every((part) => /^\p{Lu}[^.!?]{1,30}$/u.test(part));
}

/** What stands between the parts of a line that is none of the text's: a rule, a dot, or a gap. */
const gap = /\s+[|·•–—]\s+|\s{3,}|\t+/gu;

/** Most parts of such a line. */
const mostParts = 8;

/** The kind of a line in parts, each of which says when, by whom or where to click ("By Jane Doe | Updated 8 January 2022 | 4 min read"); null where one says something else. */
function partedKind(line: string, folded: string, language: LayoutLanguage, isTop: boolean): BlockKind | null {
	const parts: { line: string; folded: string }[] = [];
	const add = (start: number, end: number) =>
		parts.push({ line: line.slice(start, end).trim(), folded: folded.slice(start, end).trim() });
	let from = 0;
	for (const m of line.matchAll(gap)) {
		add(from, m.index);
		from = m.index + m[0].length;
	}
	add(from, line.length);
	const said = parts.filter((part) => part.line !== "");
	if (said.length < 2 || said.length > mostParts) return null;
	let dates = 0;
	let names = 0;
	let isNotice = false;
	for (const part of said) {
		if (any(language.datelines, part.line)) dates++;
		else if (any(language.rights, part.folded)) isNotice = true;
		else if (any(language.furniture, part.folded) || /^\d{1,2}[:.h]\d{2}$/u.test(part.line)) continue;
		else if (/^\p{Lu}[\p{L}\p{M}'’&-]*(?: \p{Lu}[\p{L}\p{M}'’&-]*){0,3}$/u.test(part.line)) names++;
		else return null;
	}
	// A name alone may be a section or an outlet beside a day; beside nothing else it is a heading.
	if (names > (dates > 0 && isTop ? 2 : 0)) return null;
	return dates > 0 ? "dateline" : isNotice ? "rights" : "furniture";
}

/** True where a line is worded as a heading: short, a capital, a digit or a quotation first, no sentence's end. */
export function headingLike(line: string): boolean {
	if (line.length > 140 || /[\n\r]/u.test(line)) return false;
	const quoted = /^["“‘«„'].*["”’»']$/u.test(line);
	if (/[.,;:…]["'”’»)]*$/u.test(line) && !quoted && !/(?<![\p{L}\p{N}])\p{Lu}\.\p{Lu}\.$/u.test(line)) return false;
	if (quoted && /[.!?]["”’»']$/u.test(line)) return false;
	if (!/^["“‘«„'¿¡([]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line)) return false;
	if (/^\d{1,3}[.)]\s?$/u.test(line)) return false;
	const words = line.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	if (words === 0 || words > (quoted ? 24 : 16)) return false;
	return !/[.!?…]["'”’»)\]]*\s+["'“‘«(]?\p{Lu}/u.test(line.replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.)+/gu, ""));
}
