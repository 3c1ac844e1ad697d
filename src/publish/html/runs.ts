import { parseDay } from "../../core/day.js";
import { interval } from "../../core/edtf.js";
import { setDate } from "../dates.js";
import { listed } from "../words.js";

/** Days (ISO) as a reader reads them: `4–6 and 10 January`; with `brief`, months by three letters and at most three runs. */
export function runs(days: readonly string[], year: number | null, brief = false): string {
	const sorted = [...new Set(days)]
		.map((day) => parseDay(day))
		.filter((day) => day !== null)
		.sort((a, b) => a - b);
	const found: { from: number; until: number }[] = [];
	for (const day of sorted) {
		const last = found.at(-1);
		if (last && day === last.until + 1) last.until = day;
		else found.push({ from: day, until: day });
	}
	const set = found.map(({ from, until }) => setDate(interval(from, until), { year }));
	const month = (text: string) => /(?<=\d\u00a0)\p{L}[\p{L}\u00a0\d]*$/u.exec(text)?.[0] ?? "";
	// A month is told once, behind the last of its days; a run from one month into another tells both.
	const bared = set.map((text, i) => {
		const next = set[i + 1];
		const inOne = !/\p{L}.*–/u.test(text);
		return inOne && next !== undefined && month(text) !== "" && month(next) === month(text)
			? text.slice(0, -month(text).length - 1)
			: text;
	});
	if (!brief) return listed(bared);
	const short = (text: string) => text.replace(/(?<month>\p{L}{3})\p{L}{2,}/gu, "$<month>");
	const [first, last] = [set[0], set.at(-1)];
	if (found.length <= 3 || first === undefined || last === undefined) return short(bared.join(", "));
	const [from, until] = [found[0]?.from ?? 0, found.at(-1)?.until ?? 0];
	return `${sorted.length} days, ${short(setDate(interval(from, until), { year }))}`;
}
