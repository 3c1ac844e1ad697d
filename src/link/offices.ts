import { isoDay, parseDay } from "../core/day.js";
import { firstDay, lastDay } from "../core/edtf.js";
import type { Office, OfficeStatement, Term } from "../core/film.js";
import { grouped } from "../core/lists.js";
import { byNumber, byText } from "../core/order.js";
import type { OfficeChange, OfficeMention, Reading } from "../core/reading.js";
import type { OfficeLanguage } from "../lang/offices.js";
import { fold } from "../text/fold.js";

/** A mention of an office and where it stands. */
export interface ToldOffice {
	readonly mention: OfficeMention;
	readonly document: string;
	/** The actor that the holder turned out to be, with the name that is told. */
	readonly actor: string | null;
	readonly name: string;
	/** ISO day by which the document was known. */
	readonly knownSince: string | null;
	/** EDTF day of the document. */
	readonly dated: string | null;
	/** True where its claim denies, fears or asks for it: nothing follows from it. */
	readonly unreal: boolean;
	/** What its language knows of the words of an office. */
	readonly language: Pick<OfficeLanguage, "heads" | "deputies" | "of">;
}

export const begins = (change: OfficeChange) => change === "appointed" || change === "elected";
/** Changes after which the office is no longer held. An arrest or a charge takes nobody's office. */
export const ends = (change: OfficeChange) =>
	change === "dismissed" || change === "resigned" || change === "former" || change === "died";

/** Acts by which nothing is told to be so. */
const unreal: ReadonlySet<string> = new Set(["denies", "fears", "demands", "promises"]);

/** True where the claim of a mention denies, fears or asks for it: nothing follows from it. */
export function isUnreal(reading: Reading, mention: OfficeMention): boolean {
	if (mention.change === "former") return false;
	const claim = reading.claims.find((c) => c.id === mention.claim);
	// "The minister, Anna Berg, was not there" denies no office.
	return (claim?.negated === true && mention.change !== "holds") || unreal.has(claim?.act ?? "states");
}

interface Key {
	/** Class of its head noun. */
	readonly kind: string;
	/** Words that set it apart ("deputy", "interior"). */
	readonly apart: string;
	/** Words of its body. */
	readonly body: ReadonlySet<string>;
}

type Words = ToldOffice["language"];

function keyOf(office: string, language: Words): Key {
	const { heads, deputies } = language;
	const words = fold(office).match(/[\p{L}\p{N}]+/gu) ?? [];
	const at = words.findLastIndex(
		(word, i) => Object.hasOwn(heads, word) && !words.slice(0, i).some((w) => language.of.has(w)),
	);
	const head = words[at] ?? words.at(-1) ?? "";
	const apart = words.filter((word) => deputies.has(word)).sort();
	const body = new Set(words.filter((word, i) => i !== at && word.length > 3 && !deputies.has(word)));
	return { kind: heads[head] ?? head, apart: apart.join(" "), body };
}

/** True where two wordings can be one office of one holder: one class, and a word of the body in common or a body that is not told. */
function same(a: Key, b: Key): boolean {
	if (a.kind !== b.kind || a.apart !== b.apart) return false;
	return a.body.size === 0 || b.body.size === 0 || [...a.body].some((word) => b.body.has(word));
}

/** The same for words beside a name, of which "former" and "acting" say nothing of the office. */
export function sameOffice(a: string, b: string, language: OfficeLanguage): boolean {
	const bare = (office: string) =>
		office
			.split(/[\s-]+/u)
			.filter((word) => !language.former.has(fold(word)) && !language.acting.has(fold(word)))
			.join(" ");
	return same(keyOf(bare(a), language), keyOf(bare(b), language));
}

/** The day that a mention speaks of: its own, else that of its document. */
const spokenOf = ({ mention, dated }: ToldOffice) => lastDay(mention.when) ?? lastDay(dated) ?? firstDay(dated);

function ordered(list: readonly ToldOffice[]): ToldOffice[] {
	const day = (told: ToldOffice) => spokenOf(told) ?? Number.POSITIVE_INFINITY;
	const rank = ({ mention: { change } }: ToldOffice) => (begins(change) ? 0 : change === "holds" ? 1 : 2);
	return [...list].sort((a, b) => {
		return (
			byNumber(day(a), day(b)) ||
			rank(a) - rank(b) ||
			byText(a.document, b.document) ||
			a.mention.start - b.mention.start
		);
	});
}

interface Open {
	from: string | null;
	until: string | null;
	began: OfficeChange | null;
	ended: OfficeChange | null;
	acting: boolean;
	claims: Set<string>;
	/** Last day on which it can have ended, and by which claim that is known. */
	end: number | null;
	by: ToldOffice | null;
}

const iso = (day: number | null) => (day === null ? null : isoDay(day));
const later = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);

/** Why a mention no longer stands: it tells the office as held after somebody had told its end. */
function staleBy(told: ToldOffice, term: Open | undefined): { because: string; since: string | null } | null {
	const { mention } = told;
	if (mention.change !== "holds" || !term?.by || term.end === null) return null;
	const day = firstDay(mention.when) ?? firstDay(told.dated);
	if (day === null || day <= term.end) return null;
	// In one document what is told first is what was so before.
	if (told.document === term.by.document && mention.start > term.by.mention.start) return null;
	const on = term.by.mention.when === null || term.ended === "former" ? "" : ` on ${isoDay(term.end)}`;
	const how = term.ended === "former" ? "no longer in office" : (term.ended ?? "");
	return { because: `${how}${on} (${term.by.mention.claim})`, since: later(told.knownSince, term.by.knownSince) };
}

function opened(told: ToldOffice): Open {
	const { mention } = told;
	return {
		from: null,
		until: null,
		began: null,
		ended: null,
		acting: mention.acting,
		claims: new Set(),
		end: null,
		by: null,
	};
}

/** Ends a term, or adds to how it ended: the first day and the plainest word hold. */
function close(term: Open, told: ToldOffice): void {
	const { change, when } = told.mention;
	const day = spokenOf(told);
	const isFirst = term.ended === null || (term.ended === "former" && change !== "former");
	if (!isFirst) return;
	term.ended = change;
	term.until = change === "former" || when === null ? (day === null ? null : `../${isoDay(day)}`) : iso(day);
	term.end = day;
	term.by = told;
}

/** The terms of one office of one holder, and what became of each mention. */
function course(list: readonly ToldOffice[]): { terms: Open[]; statements: OfficeStatement[] } {
	const terms: Open[] = [];
	const statements: OfficeStatement[] = [];
	for (const told of ordered(list)) {
		const { mention } = told;
		const { change } = mention;
		const day = spokenOf(told);
		let term = terms.at(-1);
		let stale: ReturnType<typeof staleBy> = null;
		if (begins(change)) {
			// A day by which somebody had taken an office is the day of an earlier beginning, told again.
			const own = mention.when === null || term?.from === null || term?.from === iso(day);
			const again = term && term.ended === null && (term.began === null || (own && term.acting === mention.acting));
			if (!term || !again) {
				// Who takes an office for good holds it no longer for the time being.
				if (term?.acting && term.until === null && !mention.acting) term.until = iso(day);
				term = opened(told);
				terms.push(term);
			}
			if (term.began === null) {
				term.began = change;
				term.from = day === null ? null : mention.when === null ? `../${isoDay(day)}` : isoDay(day);
				term.acting ||= mention.acting;
			}
		} else {
			if (!term) {
				term = opened(told);
				terms.push(term);
			}
			stale = staleBy(told, term);
			if (ends(change)) close(term, told);
		}
		// "Minister since 2019", "from 2019 to 2023".
		term.from ??= mention.since ?? null;
		if (mention.until !== undefined && term.until === null) {
			term.until = mention.until;
			term.end = lastDay(mention.until);
		}
		if (stale === null) term.claims.add(mention.claim);
		const { start, end } = mention;
		statements.push({
			claim: mention.claim,
			document: told.document,
			start,
			end,
			...(mention.in ? { in: mention.in } : {}),
			change,
			spokenOf: mention.when ?? told.dated,
			knownSince: told.knownSince,
			status: stale === null ? "standing" : "superseded",
			because: stale?.because ?? null,
			statusSince: stale?.since ?? null,
		});
	}
	return { terms, statements };
}

const termOf = ({ from, until, began, ended, acting, claims }: Open): Term => ({
	from,
	until,
	began,
	ended,
	acting,
	claims: [...claims].sort(),
});

/** The fullest wording: the one with the most words of a body, of equals the first in the alphabet. */
function wording(list: readonly ToldOffice[]): string {
	const lower = (text: string) => (/^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text);
	const words = list.map(({ mention }) => lower(mention.office));
	return [...new Set(words)].sort((a, b) => b.split(" ").length - a.split(" ").length || byText(a, b))[0] ?? "";
}

/**
 * Who held what, when, over all documents: of each holder the offices that somebody is told to have taken or lost, each as terms with what bounds
 * them. A mention that tells an office as held after an earlier end of it is superseded; nothing is left out. The same for any order of the input.
 */
export function offices(told: readonly ToldOffice[]): Office[] {
	const real = told.filter((one) => !one.unreal);
	const holders = grouped(real, ({ actor, name }) => actor ?? `name ${fold(name)}`);
	const found: Office[] = [];
	for (const [, list] of [...holders].sort(([a], [b]) => byText(a, b))) {
		const keyed = list.map((one) => ({ one, key: keyOf(one.mention.office, one.language) }));
		keyed.sort(
			(a, b) =>
				b.key.body.size - a.key.body.size ||
				byText(a.one.mention.office, b.one.mention.office) ||
				byText(a.one.document, b.one.document) ||
				a.one.mention.start - b.one.mention.start,
		);
		const groups: { key: Key; list: ToldOffice[] }[] = [];
		for (const { one, key } of keyed) {
			const group = groups.find((g) => same(g.key, key));
			if (group) group.list.push(one);
			else groups.push({ key, list: [one] });
		}
		for (const group of groups) {
			// That a minister is called one is no news; that one came or went is.
			const isNews = ({ mention: { change, acting, since, until } }: ToldOffice) =>
				change !== "holds" || acting || since !== undefined || until !== undefined;
			if (!group.list.some(isNews)) continue;
			const { terms, statements } = course(group.list);
			const [first] = group.list;
			if (!first) continue;
			found.push({
				actor: first.actor,
				name: first.name,
				office: wording(group.list),
				terms: terms.map(termOf),
				statements,
			});
		}
	}
	const start = (office: Office) =>
		parseDay(office.terms[0]?.from ?? office.terms[0]?.until?.replace("../", "") ?? "") ?? Number.POSITIVE_INFINITY;
	return found.sort((a, b) => byNumber(start(a), start(b)) || byText(a.name, b.name) || byText(a.office, b.office));
}
