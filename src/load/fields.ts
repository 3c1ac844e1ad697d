import { parseDay } from "../core/day.js";

/** A value as an ISO 8601 date or date-time, or null where it is none ("yesterday", 2022-02-30, a number). Repairs a space for the `T` and a zone without a colon. */
export function isoMoment(value: unknown): string | null {
	if (typeof value !== "string") return null;
	const m =
		/^\s*(?<day>\d{4}-\d{2}-\d{2})(?:[T ]\s*(?<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(?<zone>Z|z|[+-]\d{2}:?\d{2})?)?\s*$/u.exec(
			value,
		)?.groups;
	if (!m?.day || parseDay(m.day) === null) return null;
	if (m.time === undefined) return m.day;
	const time = m.time.padStart(m.time.indexOf(":") === 1 ? m.time.length + 1 : 0, "0");
	if (Number(time.slice(0, 2)) > 23 || Number(time.slice(3, 5)) > 59) return m.day;
	const zone =
		m.zone === undefined ? "" : /^z$/iu.test(m.zone) ? "Z" : m.zone.replace(/^(?<h>...)(?<m>\d\d)$/u, "$<h>:$<m>");
	return `${m.day}T${time}${zone}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names of zones that mean one offset wherever they are written: those of RFC 822, and a few that feeds use. */
const zones: Readonly<Record<string, string>> = {
	z: "Z",
	gmt: "Z",
	utc: "Z",
	ut: "Z",
	est: "-05:00",
	edt: "-04:00",
	cst: "-06:00",
	cdt: "-05:00",
	mst: "-07:00",
	mdt: "-06:00",
	pst: "-08:00",
	pdt: "-07:00",
	wet: "Z",
	west: "+01:00",
	cet: "+01:00",
	cest: "+02:00",
	eet: "+02:00",
	eest: "+03:00",
	msk: "+03:00",
	jst: "+09:00",
};

/** "Sat, 08 Jan 2022 10:00:00 GMT", with what is written for it: no weekday, months in full, two digits of the year, no seconds. */
const mail =
	/^\s*(?:\p{L}{2,12}\.?,?\s+)?(?<d>\d{1,2})[\s-](?<m>\p{L}{3,9})\.?[\s-](?<y>\d{4}|\d{2})(?!\d)(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>[+-]\d{2}:?\d{2}|\p{L}{1,5}(?![\p{L}\p{N}]))?)?/u;

/**
 * Dates as pages and feeds write them: ISO 8601, `2022/01/08`, and that of mail (RFC 822). A time in a zone that has no one meaning is left out, so that the day
 * counts as a whole.
 */
export function moment(given: string | null | undefined): string | null {
	if (given === null || given === undefined) return null;
	const value = given.slice(0, 100);
	const iso = isoMoment(value.replace(/^\s*(?<y>\d{4})\/(?<m>\d{2})\/(?<d>\d{2})/u, "$<y>-$<m>-$<d>"));
	if (iso !== null) return iso;
	const { d, m, y, time, zone } = mail.exec(value)?.groups ?? {};
	const month = months.indexOf((m ?? "").slice(0, 3).toLowerCase()) + 1;
	if (d === undefined || y === undefined || month === 0) return null;
	const year = y.length === 4 ? y : `${Number(y) < 50 ? "20" : "19"}${y}`;
	const day = `${year}-${String(month).padStart(2, "0")}-${d.padStart(2, "0")}`;
	const offset = zone === undefined ? "" : /\d/u.test(zone) ? zone : zones[zone.toLowerCase()];
	return isoMoment(time === undefined || offset === undefined ? day : `${day}T${time}${offset}`);
}

/** ISO 639-1 of a language tag ("en-US", "EN"), or null where it is none. */
export function languageCode(value: unknown): string | null {
	if (typeof value !== "string") return null;
	return /^\s*(?<code>[a-z]{2})(?:[-_][\w-]*)?\s*$/iu.exec(value)?.groups?.code?.toLowerCase() ?? null;
}

/** A string with something in it, trimmed; else null. */
export function words(value: unknown): string | null {
	if (typeof value !== "string") return null;
	const trimmed = value.replace(/\s+/gu, " ").trim();
	return trimmed === "" ? null : trimmed;
}

/** The host of an address without its `www`, or null. */
export function host(url: string | null): string | null {
	return /^https?:\/\/(?:www\.)?(?<host>[^/:?#\s]+)/iu.exec(url ?? "")?.groups?.host?.toLowerCase() ?? null;
}
