import { civil, type Day, dayOf, parseDay } from "./day.js";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
	let made = formats.get(zone);
	if (!made) {
		made = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			hourCycle: "h23",
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			second: "2-digit",
		});
		formats.set(zone, made);
	}
	return made;
}

/** True where the name is a time zone (IANA name or UTC offset) that can be used. */
export function isZone(zone: string): boolean {
	try {
		format(zone);
		return true;
	} catch {
		return false;
	}
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant (milliseconds since 1970-01-01T00:00Z). */
function offset(instant: number, zone: string): number {
	const part: Record<string, number> = {};
	for (const { type, value } of format(zone).formatToParts(new Date(instant))) part[type] = Number(value);
	const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
	const local = dayOf(year, month, day) * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000;
	return local - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's clock shows `ms` milliseconds after the midnight that begins `day`. */
export function instant(day: Day, ms: number, zone: string): number {
	const local = day * 86_400_000 + ms;
	const guess = local - offset(local, zone);
	return local - offset(guess, zone);
}

/** Minutes by which the zone's clock is ahead of UTC when it shows `ms` milliseconds after the midnight that begins `day`. */
export function offsetAt(day: Day, ms: number, zone: string): number {
	return Math.round((day * 86_400_000 + ms - instant(day, ms, zone)) / 60_000);
}

/** The last millisecond of a day in a zone. */
export function endOfDay(day: Day, zone: string): number {
	return instant(day + 1, 0, zone) - 1;
}

/** The day that the zone's calendar shows at an instant. */
export function dayAt(moment: number, zone: string): Day {
	return Math.floor((moment + offset(moment, zone)) / 86_400_000);
}

const dateTime =
	/^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<h>\d{2})(?::?(?<m>\d{2})(?::?(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)?)?\s*(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/u;

/**
 * The latest instant that an ISO 8601 date or date-time can mean: a date counts at its end in the zone, a minute at its end, a time without an
 * offset is the zone's. Null where it is neither.
 */
export function latestInstant(iso: string, zone: string): number | null {
	const g = dateTime.exec(iso.trim())?.groups;
	const day = g?.date === undefined ? null : parseDay(g.date);
	if (!g || day === null) return null;
	if (g.h === undefined) return endOfDay(day, zone);
	const [h, m, s] = [Number(g.h), Number(g.m ?? 59), Number(g.s ?? 59)];
	if (h > 24 || m > 59 || s > 60) return null;
	const within = ((h * 60 + m) * 60 + s) * 1000 + (g.f === undefined ? 999 : Math.floor(Number(`0.${g.f}`) * 1000));
	if (g.zone === undefined) return instant(day, within, zone);
	const o = /^(?<sign>[+-])(?<h>\d{2}):?(?<m>\d{2})?$/u.exec(g.zone)?.groups;
	const ahead = o ? (o.sign === "-" ? -1 : 1) * (Number(o.h) * 60 + Number(o.m ?? 0)) * 60_000 : 0;
	return day * 86_400_000 + within - ahead;
}

/** ISO 8601 in UTC, to the second. */
export function isoInstant(moment: number): string {
	const day = Math.floor(moment / 86_400_000);
	const { year, month, day: d } = civil(day);
	const seconds = Math.floor((moment - day * 86_400_000) / 1000);
	const two = (n: number) => String(n).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(d)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`;
}
