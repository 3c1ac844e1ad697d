/** True for the code unit of a digit. */
export const isDigit = (code: number) => code >= 48 && code <= 57;

/** Classes of a word written in digits. */
export function digits(text: string): string[] {
	return /^\d+$/u.test(text) ? figures(text) : written(text);
}

/** Classes of digits with signs among them. */
function written(text: string): string[] {
	if (/^\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?$/u.test(text)) {
		const [h = "", m = ""] = text.split(/[:.]/u);
		const clock = Number(h) <= 24 && Number(m) < 60;
		return [
			...(clock ? ["clock", text.includes(":") ? "colon" : "point"] : []),
			...(text.includes(":") ? [] : ["digits"]),
		];
	}
	if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u.test(text)) return ["dotted"];
	return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) || /^\d+\.\d+$/u.test(text) ? ["digits"] : ["odd"];
}

/** Classes of digits alone. */
function figures(text: string): string[] {
	const n = Number(text);
	const list = ["digits"];
	if (text.length <= 2) {
		if (n >= 1 && n <= 31) list.push("dom");
		if (n >= 1 && n <= 12) list.push("mon");
		if (n <= 24) list.push("hour");
		if (text.length === 2) list.push("yy");
		if (text.length === 2 && n >= 30) list.push("oldyy");
		if (text.length === 2 && n % 10 === 0) list.push("tens");
		list.push("small");
	}
	if (text.length === 4) {
		if (n >= 1000 && n <= 2199) list.push("year");
		if (n >= 1900 && n <= 2059) list.push("modern");
		if (n >= 1000 && n <= 2190 && n % 10 === 0) list.push("decade");
		if (n % 100 < 60 && n < 2400) list.push("hhmm");
	}
	if (text.length === 3) list.push("hundreds");
	if (text.length === 6 || text.length === 8) list.push("long");
	return list;
}

/** The number that digits with commas say; null where they are none. */
export function numberOf(norm: string): number | null {
	const n = Number(norm.replaceAll(",", ""));
	return Number.isFinite(n) ? n : null;
}

/** One word in digits of every form, by which all their sets of classes are met. */
export const forms: readonly string[] = [
	...["9:30", "9.30", "9.75", "29.99", "99:99", "1.2.22", "1,000", "12.123", "123456", "1234567", "1:2:3:4"],
];
