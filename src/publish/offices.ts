import type { Actor, Office, OfficeStatement, Term } from "../core/film.js";
import { setDate } from "./dates.js";
import { plain } from "./plain.js";
import { type Known, readable, sourceName } from "./who.js";
import { listed, words } from "./words.js";

/** An office as it is set: who and what, then a line a term, what else befell the holder, and who tells what no longer is so. */
export interface SetOffice {
	readonly name: string;
	readonly office: string;
	readonly facts: readonly string[];
	/** Statements that are superseded, each with why. */
	readonly stale: readonly string[];
}

/** A day, or "by" the last day that it can be. */
function bound(edtf: string, year: number | null): string {
	const by = edtf.startsWith("../");
	return `${by ? "by " : ""}${setDate(by ? edtf.slice(3) : edtf, { year })}`;
}

function term({ from, until, began, ended, acting }: Term, year: number | null): string {
	const start = [
		began === null ? null : words.change[began],
		from === null ? null : began === null ? `from ${setDate(from, { year })}` : bound(from, year),
	];
	const end = [
		ended === null ? null : words.change[ended],
		until === null ? null : ended === null ? `until ${setDate(until, { year })}` : bound(until, year),
	];
	const told = [start, end]
		.map((parts) => parts.filter((part) => part !== null).join("\u00a0"))
		.filter((part) => part !== "");
	return [acting ? "acting" : null, ...(told.length > 0 ? told : [words.noDay])]
		.filter((part) => part !== null)
		.join(", ");
}

/** What an actor was, with the days from and until which it is told: "prime minister (from 5 January)". */
export function roleWords({ role, from, until }: Actor["roles"][number], year: number | null): string {
	const days = [
		from === null ? null : from.startsWith("../") ? bound(from, year) : `from ${setDate(from, { year })}`,
		until === null
			? null
			: until.startsWith("../")
				? `no longer ${bound(until, year)}`
				: `until ${setDate(until, { year })}`,
	].filter((part) => part !== null);
	return days.length === 0 ? plain(role) : `${plain(role)} (${days.join(" ")})`;
}

/** What befell the holder: a line for each thing and day, with the sources that tell it. */
function befell(list: readonly OfficeStatement[], known: Known, year: number | null): string[] {
	const told = new Map<string, Set<string>>();
	for (const { change, spokenOf, document } of list) {
		if (change !== "arrested" && change !== "charged") continue;
		const line = `${words.change[change]}${spokenOf === null ? "" : `\u00a0${setDate(spokenOf, { year })}`}`;
		told.set(line, (told.get(line) ?? new Set()).add(sourceName(known, document)));
	}
	return [...told].map(([line, sources]) => `${line}, in ${listed([...sources])}`);
}

/** The offices of a film, in its order. Text of documents is safe to print. */
export function setOffices(known: Known, year: number | null): SetOffice[] {
	return known.film.offices.map(({ name, office, terms, statements }: Office) => {
		return {
			name: plain(name),
			office: plain(office),
			facts: [...new Set([...terms.map((one) => term(one, year)), ...befell(statements, known, year)])],
			stale: statements
				.filter(({ status }) => status === "superseded")
				.map(({ document, because }) => {
					const why = because === null ? "" : `: ${readable(known, because, year)}`;
					return `${sourceName(known, document)} tells it as still held; ${words.became.superseded}${why}`;
				}),
		};
	});
}
