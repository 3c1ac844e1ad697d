import { civil } from "../core/day.js";
import { extent } from "../core/edtf.js";
import { greatest, least } from "../core/extremes.js";
import type { Entry, Place } from "../core/film.js";
import { byText } from "../core/order.js";

const months = "January February March April May June July August September October November December".split(" ");

/** "2–19 January 2022", "30 December 2021 – 4 January 2022", "5 January 2022". */
export function stretch(from: number, until: number): string {
	const [a, b] = [civil(from), civil(until)];
	const month = (n: number) => months[n - 1] ?? "";
	const whole = `${b.day} ${month(b.month)} ${b.year}`;
	if (from === until) return whole;
	if (a.year !== b.year) return `${a.day} ${month(a.month)} ${a.year} – ${whole}`;
	if (a.month !== b.month) return `${a.day} ${month(a.month)} – ${whole}`;
	return `${a.day}–${whole}`;
}

/** A title for a film that was given none: the country or place most spoken of, and the days told. */
export function title(entries: readonly Entry[], places: readonly Place[]): string {
	const days = entries.flatMap((e) => extent(e.date) ?? []).filter((e) => e.until - e.from <= 31);
	const told = new Map<string, number>();
	for (const entry of entries) for (const id of entry.places) told.set(id, (told.get(id) ?? 0) + 1);
	// What lines name counts before what is only mentioned: a country that somebody visits is not where it happens.
	const weight = (p: Place) => ((told.get(p.id) ?? 0) + p.mentions / 10) * (p.precision === "country" ? 2 : 1);
	const [most] = [...places].sort((a, b) => weight(b) - weight(a) || byText(a.name, b.name));
	const when = days.length > 0 ? stretch(least(days.map((d) => d.from)), greatest(days.map((d) => d.until))) : null;
	return [most?.name ?? (entries.length === 0 ? "Nothing told" : "Film"), when]
		.filter((part) => part !== null)
		.join(", ");
}
