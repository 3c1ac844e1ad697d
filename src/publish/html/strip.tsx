import { scaleLinear } from "d3-scale";
import { isoDay } from "../../core/day.js";
import { extent, openDay } from "../../core/edtf.js";
import { greatest } from "../../core/extremes.js";
import { setDate } from "../dates.js";
import type { ToldDay } from "../days.js";
import { count, words } from "../words.js";
import { dayAnchor } from "./day.js";

/** A gap of more days than this is set as one. */
const longGap = 10;
const [width, height] = [22, 46];

interface Column {
	/** What stands beneath it where it is the first of its kind: its month, or that its year is unknown; and the number of the day. */
	readonly month: string;
	readonly number: string;
	readonly day: ToldDay | null;
	/** Days left out in this column. */
	readonly gap: number;
}

/** A column a day from the first to the last; long stretches of which nothing is told are one column, and so is what parts days without a year from the others. */
function columns(days: readonly ToldDay[], year: number | null): Column[] {
	const made: Column[] = [];
	const put = (from: number, day: ToldDay | null, gap: number, until = from) => {
		const iso = isoDay(from);
		const number = Number(iso.slice(8));
		// Days together stand by the first and the last of them, more than a month by where it begins.
		const last = until === from ? "" : until - from > 31 ? "–" : `–${Number(isoDay(until).slice(8))}`;
		made.push({ month: setDate(iso.slice(0, 7), { year }), number: `${number}${last}`, day, gap });
	};
	let next: number | null = null;
	for (const day of days) {
		const days = day.date === null ? null : extent(day.date);
		const at = days !== null && Number.isFinite(days.from) ? days.from : null;
		if (at !== null && next !== null && at > next) {
			const gap = at - next;
			if (gap > longGap) put(next, null, gap);
			else for (let d = next; d < at; d++) put(d, null, 1);
		}
		if (at !== null) put(at, day, 0, Number.isFinite(days?.until) ? days?.until : at);
		else {
			const open = openDay(day.date ?? "");
			const month = open ? words.noYear : "";
			if (open && next !== null && made.at(-1)?.month !== month)
				made.push({ month: "", number: "", day: null, gap: 2 });
			made.push({ month, number: open ? String(open.day) : "?", day, gap: 0 });
		}
		if (at !== null) next = Math.max(next ?? at + 1, at + 1);
	}
	return made;
}

/** The days with how much is told of each, as bars that lead to them. It is a list, and reads as one. */
export function Strip({ days, year }: { days: readonly ToldDay[]; year: number | null }) {
	if (days.length < 2) return null;
	const most = greatest(days.map((d) => d.entries.length));
	const bar = scaleLinear([0, most], [0, height - 14]);
	let month = "";
	return (
		<nav class="strip" aria-label={words.page.days}>
			<p class="how">{words.page.strip}</p>
			<ol>
				{columns(days, year).map(({ month: name, number, day, gap }) => {
					const begins = name !== month && name !== "";
					if (name !== "") month = name;
					const label = begins ? <span class="month">{name}</span> : null;
					if (day === null)
						return (
							<li class={gap > 1 ? "gap" : "none"}>
								{label}
								<span aria-hidden="true">{gap > 1 ? "…" : number}</span>
							</li>
						);
					const high = Math.max(2, bar(day.entries.length));
					const n = day.entries.length;
					return (
						<li>
							{label}
							<a href={`#${dayAnchor(day.date)}`}>
								<svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
									<text x={width / 2} y={(height - high - 3).toFixed(1)} text-anchor="middle">
										{n}
									</text>
									<rect x={3} y={(height - high).toFixed(1)} width={width - 6} height={high.toFixed(1)} />
								</svg>
								<span class={number.includes("–") ? "stretch" : ""} aria-hidden="true">
									{number}
								</span>
								<span class="unseen">
									{day.date === null ? words.undated : setDate(day.date)}: {count(n, "entry", "entries")}
								</span>
							</a>
						</li>
					);
				})}
			</ol>
		</nav>
	);
}
