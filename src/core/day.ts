/**
 * Civil days of the proleptic Gregorian calendar as whole numbers: 0 is 1970-01-01.
 * The two conversions are Howard Hinnant's `days_from_civil` and `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms", 2013).
 */
export type Day = number;

export interface Civil {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly day: number;
}

export function dayOf(year: number, month: number, day: number): Day {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

export function civil(day: Day): Civil {
	const z = day + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const mp = Math.floor((5 * dayOfYear + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
	};
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** The day of a civil date, or null where there is no such day (30 February). */
export function validDay(year: number, month: number, day: number): Day | null {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** `YYYY-MM-DD`. Years beyond 0–9999 take EDTF's `Y` prefix. */
export function isoDay(day: Day): string {
	const { year, month, day: d } = civil(day);
	const y =
		year >= 1000 && year <= 9999 ? year : year >= 0 && year <= 9999 ? String(year).padStart(4, "0") : `Y${year}`;
	return `${y}${month < 10 ? "-0" : "-"}${month}${d < 10 ? "-0" : "-"}${d}`;
}

/** The number that the digits of `[start, end)` make, -1 where another sign stands there. */
function digits(text: string, start: number, end: number): number {
	let value = 0;
	for (let i = start; i < end; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (!(digit >= 0 && digit <= 9)) return -1;
		value = value * 10 + digit;
	}
	return value;
}

/** The day of a string that begins with `YYYY-MM-DD` (a date or a date-time), or null. */
export function parseDay(text: string): Day | null {
	if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || (text.length > 10 && digits(text, 10, 11) >= 0))
		return null;
	const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
	return year < 0 || month < 0 || day < 0 ? null : validDay(year, month, day);
}

/** ISO week date of a day: the week's year and number. */
export function isoWeek(day: Day): { year: number; week: number } {
	const thursday = day - weekday(day) + 4;
	const { year } = civil(thursday);
	return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): Day {
	const jan4 = dayOf(year, 1, 4);
	return jan4 - weekday(jan4) + 1 + (week - 1) * 7;
}

/** The same day of the month `months` later, or the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, day: d } = civil(day);
	const index = year * 12 + (month - 1) + months;
	const y = Math.floor(index / 12);
	const m = index - y * 12 + 1;
	return dayOf(y, m, Math.min(d, daysInMonth(y, m)));
}
