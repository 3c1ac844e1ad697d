import { InvalidArgumentError } from "commander";
import { parseDay } from "../core/day.js";
import { isZone, latestInstant } from "../core/zone.js";

/** The day of publication of one file, or of every file that has none. */
export interface GivenDate {
	/** A path as given, a path inside a folder given, or a document's id; null is every document. */
	readonly file: string | null;
	/** ISO 8601. */
	readonly date: string;
}

function wrong(value: string, what: string): InvalidArgumentError {
	return new InvalidArgumentError(`“${value}” is no ${what}`);
}

/** An ISO 8601 date or date-time. */
export function moment(value: string): string {
	if (latestInstant(value, "UTC") === null) throw wrong(value, "date; write 2022-01-09 or 2022-01-09T18:00Z");
	return value;
}

/** `YYYY-MM-DD`. */
export function day(value: string): string {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || parseDay(value) === null) throw wrong(value, "day; write 2022-01-09");
	return value;
}

/** A time zone by its IANA name or offset. */
export function zone(value: string): string {
	if (!isZone(value)) throw wrong(value, "time zone; write a name such as Asia/Almaty or an offset such as +06:00");
	return value;
}

/** `DATE` or `mtime`. */
export function captured(value: string): string {
	return value === "mtime" ? value : moment(value);
}

/** `[FILE=]DATE`, gathered. */
export function published(value: string, before: readonly GivenDate[] | undefined): GivenDate[] {
	const at = value.lastIndexOf("=");
	const date = moment(value.slice(at + 1));
	if (at === 0) throw wrong(value, "file and date; write report.txt=2022-01-09");
	return [...(before ?? []), { file: at < 0 ? null : value.slice(0, at), date }];
}

function whole(value: string, least: number, most: number, what: string): number {
	const n = Number(value);
	if (!/^\d+$/u.test(value) || n < least || n > most)
		throw wrong(value, `${what}; write a whole number from ${least} to ${most}`);
	return n;
}

/** Columns of the text. */
export const width = (value: string): number => whole(value, 40, 1000, "width");
/** A number of days. */
export const days = (value: string): number => whole(value, 1, 1_000_000, "number of days");
/** A number of sentences. */
export const sentences = (value: string): number => whole(value, 1, 1_000_000, "number of sentences");
/** Threads that read. */
export const jobs = (value: string): number => whole(value, 1, 64, "number of threads");
