import { extent } from "../core/edtf.js";
import type { Entry, Film, Phase } from "../core/film.js";
import { bare } from "../text/fold.js";
import { plain } from "./plain.js";

/** A day (or stretch of days) of the chronicle: the phases that begin with it, and its entries. */
export interface ToldDay {
	/** EDTF without a time of day, null where nothing dates it. */
	readonly date: string | null;
	readonly phases: readonly Phase[];
	readonly entries: readonly Entry[];
}

const same = (text: string) =>
	bare(plain(text))
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/**
 * The entries of a film under their days, in the film's order. A phase is told once, on the first day told that lies in it, and not at all where its title is
 * nothing but the headline of an entry of that day.
 */
export function toldDays(film: Film): ToldDay[] {
	const days: { date: string | null; entries: Entry[] }[] = [];
	for (const entry of film.entries) {
		const date = entry.date.replace(/T.*$/u, "") || null;
		const last = days.at(-1);
		if (last && last.date === date) last.entries.push(entry);
		else days.push({ date, entries: [entry] });
	}
	const waiting = new Set(film.phases);
	return days.map(({ date, entries }) => {
		const day = date === null ? null : extent(date);
		const begun = [...waiting].filter((phase) => {
			const [from, until] = [extent(phase.from), extent(phase.until)];
			return day && from && until && from.from <= day.from && day.from <= until.until;
		});
		for (const phase of begun) waiting.delete(phase);
		const headlines = new Set(entries.map((entry) => same(entry.headline)));
		const phases = begun.filter((phase) => same(phase.title) !== "" && !headlines.has(same(phase.title)));
		return { date, phases, entries };
	});
}
