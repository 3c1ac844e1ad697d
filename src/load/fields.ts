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
