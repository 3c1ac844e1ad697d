import { greatest, least } from "../../core/extremes.js";
import type { Toll, TollRule } from "../../core/film.js";
import { byNumber, byText } from "../../core/order.js";
import { fold } from "../../text/fold.js";
import { type Account, amount } from "./accounts.js";

type Best = Pick<Toll, "best" | "low" | "high" | "rule">;

const none = { best: null, low: null, high: null };

/** True where an authority, by its own words, tells the number. */
function official({ by, weight }: Account): boolean {
	if (weight !== 1) return false;
	// A bulletin of a ministry is the ministry's word.
	if (by.by === null)
		return (fold(by.source ?? "").match(/[\p{L}]+/gu) ?? []).some((w) => by.language.bulletins.has(w));
	const said = fold([by.by, ...(by.roles ?? [])].join(" ")).match(/[\p{L}]+/gu) ?? [];
	// State television is no ministry.
	return said.some((word) => by.language.authorities.has(word)) && !said.some((word) => by.language.outlets.has(word));
}

/** Days after which a total that nobody has told again gives way to a higher one, of an authority or not. */
const current = 3;

/** Kinds of which there are fewer the longer it lasts. */
const falling = new Set<Account["by"]["figure"]["of"]>(["missing", "hostages"]);

/** True where the first tells more than the second; of the missing, where it tells another number. */
const isMore = (a: Account, than: Account) =>
	falling.has(a.by.figure.of) ? amount(a) !== amount(than) : (amount(a) ?? 0) > (amount(than) ?? 0);

const isLaterAndMore = (a: Account, than: Account) => a.weight === 1 && a.day - than.day > current && isMore(a, than);

/**
 * True where a total of an authority is outdated: the publisher that passed it on has told more since in its own words, or two origins of later days have, or nobody has told it for
 * days and somebody tells more; or it was a vague word ("dozens"), and somebody tells a number that it allows.
 */
function isOutdated(theirs: Account, accounts: readonly Account[]): boolean {
	const { source, origin, figure } = theirs.by;
	const isOwn = (a: Account) => source !== null && a.by.source === source && a.by.by === null;
	const isExact = (a: Account) =>
		figure.hedge === "vague" &&
		a.weight === 1 &&
		a.low !== null &&
		a.day >= theirs.day &&
		a.by.figure.hedge !== "vague";
	if (accounts.some((a) => isExact(a) && (a.low ?? 0) >= (theirs.low ?? 0))) return true;
	const later = accounts.filter((a) => a.weight === 1 && a.day > theirs.day && isMore(a, theirs));
	return (
		later.some((a) => falling.has(figure.of) || a.day - theirs.day > current || isOwn(a)) ||
		new Set(later.map((a) => a.by.origin).filter((o) => o !== origin)).size > 1
	);
}

/**
 * The last account, where accounts that differ from it do not weigh more. An origin that gives a number twice is one. So one late paper that tells
 * of a part, or of another day, does not undo what all others say, and a new number holds as soon as it is said as often as the old one.
 */
export function last(accounts: readonly Account[]): Account | null {
	const key = (a: Account) => `${a.low} ${a.high}`;
	const support = new Map<string, Map<string, number>>();
	for (const account of accounts) {
		const origins = support.get(key(account)) ?? new Map<string, number>();
		origins.set(account.by.origin, Math.max(account.weight, origins.get(account.by.origin) ?? 0));
		support.set(key(account), origins);
	}
	const weight = (a: Account) => [...(support.get(key(a))?.values() ?? [])].reduce((sum, w) => sum + w, 0);
	const ordered = [...accounts].sort((a, b) => byNumber(a.day, b.day) || byText(a.document, b.document));
	let chosen: Account | null = null;
	for (const account of ordered) {
		const isOld = chosen !== null && isLaterAndMore(account, chosen);
		if (chosen === null || key(account) === key(chosen) || isOld || weight(account) >= weight(chosen)) chosen = account;
	}
	return chosen;
}

function from(account: Account, rule: string, accounts: readonly Account[]): Best {
	const { low, high, by, because } = account;
	// A copy tells what the report that it copies told.
	const copied = accounts.find((a) => a.document === by.origin && a.low === low && a.high === high);
	const who = by.by ?? (copied?.by ?? by).source;
	const notes = [who, because].filter((note) => note !== null);
	return { best: amount(account), low, high, rule: notes.length > 0 ? `${rule} (${notes.join("; ")})` : rule };
}

/** The number of a series by a rule, with the rule in words. `accounts` are those that stand; `gone` says what became of others. */
export function best(accounts: readonly Account[], gone: "withdrawn" | "denied" | null, rule: TollRule): Best {
	if (accounts.length === 0)
		return { ...none, rule: `${rule}: ${gone === null ? "only parts are told" : `the last total was ${gone}`}` };
	const by = (better: (a: number, b: number) => boolean) =>
		accounts.reduce((a, b) => (better(amount(b) ?? 0, amount(a) ?? 0) ? b : a));
	if (rule === "range") {
		const highs = accounts.map((a) => a.high);
		const high = highs.some((h) => h === null) ? null : greatest(highs.map((h) => h ?? 0));
		return {
			best: null,
			low: least(accounts.map((a) => a.low ?? 0)),
			high,
			rule: "range: the span of all that stand",
		};
	}
	if (rule === "most-cautious")
		return from(
			by((a, b) => a < b),
			"most-cautious: the lowest that stands",
			accounts,
		);
	if (rule === "highest")
		return from(
			by((a, b) => a > b),
			"highest: the highest that stands",
			accounts,
		);
	const authorities = accounts.filter(official);
	const theirs = last(authorities);
	const isCurrent = theirs !== null && !isOutdated(theirs, accounts);
	const useOfficial = rule === "latest-official" && isCurrent;
	// What is outdated gives way to what was told later.
	const rest = theirs !== null && rule === "latest-official" ? accounts.filter((a) => a.day >= theirs.day) : accounts;
	const chosen = useOfficial ? theirs : last(rest.filter((a) => rest.length < 2 || a !== theirs));
	if (chosen === null) return { ...none, rule: `${rule}: nothing stands` };
	const others =
		authorities.length === 0 ? "of anybody, for no authority gives one" : "of anybody, later than any of an authority";
	const whose = rule === "latest" ? "of anybody" : useOfficial ? "of an authority" : others;
	return from(chosen, `${rule}: the last standing total ${whose}`, accounts);
}
