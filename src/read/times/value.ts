import type { TimeType } from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import type { Fields } from "./find.js";
import { type Grounded, num, pad, str } from "./placed.js";
import type { Point } from "./point.js";

export function plain(type: TimeType, value: string): Grounded {
	return { type, value, edtf: null, basis: "stated", anchor: null, point: null };
}

/** What no anchor settles keeps what its words say. */
export function unknown(f: Fields): Grounded {
	const wd = num(f, "weekday");
	const part = str(f, "part");
	const season = str(f, "season");
	const day = num(f, "day");
	const tail = part ? `T${part}` : "";
	if (wd !== null) return plain(part ? "TIME" : "DATE", `XXXX-WXX-${wd}${tail}`);
	if (season) return plain("DATE", `XXXX-${season}`);
	const qh = str(f, "qh");
	if (qh) return plain("DATE", `XXXX-${qh}${num(f, "nth") ?? "X"}`);
	if (day !== null) return plain(part ? "TIME" : "DATE", `XXXX-XX-${pad(day + (num(f, "tens") ?? 0))}${tail}`);
	return plain("DATE", "XXXX-XX-XX");
}

export function withPart(f: Fields, point: Point, basis: "stated" | "inferred", anchor: Span | null): Grounded {
	const part = str(f, "part");
	// Dawn and sunset have no code of their own in TIMEX3: the day stands for them.
	if (part === "DAY") return { type: "DATE", value: point.value, edtf: point.edtf, basis, anchor, point };
	if (part !== null && point.grain === "day")
		return {
			type: "TIME",
			value: `${point.value}T${part}`,
			edtf: point.edtf,
			basis,
			anchor,
			point,
		};
	return { type: "DATE", value: point.value, edtf: point.edtf, basis, anchor, point };
}

const designators: Readonly<Record<string, readonly [string, number]>> = {
	S: ["S", 1],
	M: ["M", 1],
	H: ["H", 1],
	D: ["D", 1],
	W: ["W", 1],
	F: ["W", 2],
	m: ["M", 1],
	Q: ["Q", 1],
	Y: ["Y", 1],
	E: ["Y", 10],
	C: ["Y", 100],
	L: ["Y", 1000],
	N: ["WE", 1],
};
const vagueUnits: Readonly<Record<string, string>> = { E: "DE", C: "CE", F: "W", L: "L", N: "WE" };

/** TIMEX3 value of an amount of time. */
export function duration(f: Fields): string {
	const n = f.n ?? "X";
	const raw = str(f, "unit") ?? "D";
	const time = raw === "S" || raw === "M" || raw === "H" ? "T" : "";
	const known = designators[raw];
	if (!known) {
		const code = ["SP", "SU", "FA", "WI"].includes(raw) ? raw : raw;
		return `P${n}${code}`;
	}
	if (n === "X") return `P${time}X${vagueUnits[raw] ?? known[0]}`;
	const [code, times] = known;
	const count = (typeof n === "number" ? n : 1) * times + (num(f, "half") ? 0.5 * times : 0);
	const whole = Math.trunc(count);
	if (count === whole) return `P${time}${whole}${code}`;
	const smaller: Readonly<Record<string, readonly [string, number]>> = { Y: ["M", 12], H: ["M", 60], M: ["S", 60] };
	const next = raw === "Y" || raw === "E" ? smaller.Y : raw === "H" || raw === "M" ? smaller[raw] : undefined;
	const rest = next ? (count - whole) * next[1] : 0.5;
	if (next && Math.abs(rest - Math.round(rest)) < 1e-9)
		return `P${time}${whole > 0 ? `${whole}${code}` : ""}${Math.round(rest)}${next[0]}`;
	return `P${time}${count}${code}`;
}

/** TIMEX3 value of a set. */
export function setOf(f: Fields): string {
	const often = str(f, "often");
	if (often) return often;
	const wd = num(f, "weekday");
	const part = str(f, "part");
	if (wd !== null) return `XXXX-WXX-${wd}${part ? `T${part}` : ""}`;
	const month = num(f, "month");
	if (month !== null) return `XXXX-${pad(month)}`;
	const season = str(f, "season");
	if (season) return `XXXX-${season}`;
	if (part) return `XXXX-XX-XXT${part}`;
	const unit = str(f, "unit") ?? "D";
	if (unit === "N") return "XXXX-WE";
	return duration({ ...f, n: f.n ?? 1 });
}
