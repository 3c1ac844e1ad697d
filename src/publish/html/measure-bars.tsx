import { scaleLinear } from "d3-scale";
import { isoDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import { greatest, least } from "../../core/extremes.js";
import type { Film, Measure } from "../../core/film.js";
import { setDate } from "../dates.js";
import { plain } from "../plain.js";
import { listed } from "../words.js";
import { widthOf } from "./place-labels.js";
import type { Sheet } from "./sheet.js";
import { setTicks } from "./ticks.js";
import { shortDay } from "./toll-chart.js";

const [width, row, foot] = [352, 38, 26];
/** A picture of more bars than this is none to read; the list has them all. */
const mostBars = 24;

const finite = (day: number | null | undefined) =>
	day !== null && day !== undefined && Number.isFinite(day) ? day : null;

/** First and last day of a measure, null where it is not told. */
export function span(measure: Measure): { from: number | null; until: number | null } {
	return {
		from: finite(measure.from === null ? null : extent(measure.from)?.from),
		until: finite(measure.until === null ? null : extent(measure.until)?.until),
	};
}

function fitted(text: string, most: number): string {
	let cut = text;
	while (cut.length > 8 && widthOf(cut, 12) > most) cut = cut.slice(0, -2);
	return cut === text ? text : `${cut.trimEnd()}…`;
}

/** Days of the film's entries, that the bars are set against. */
function filmDays(film: Film): number[] {
	return film.entries
		.flatMap((entry) => {
			const days = extent(entry.date);
			return days ? [days.from, days.until] : [];
		})
		.filter(Number.isFinite);
}

/** What was in force, as bars over the days, one a measure and its places; an end that is not told runs out as dashes. */
export function MeasureBars({ film, sheet }: { film: Film; sheet: Sheet }) {
	const bars = film.measures.flatMap((measure) => {
		const { from, until } = span(measure);
		return from === null && until === null ? [] : [{ measure, from, until }];
	});
	if (bars.length === 0) return null;
	const shown = bars.slice(0, mostBars);
	const told = filmDays(film);
	const days = [...told, ...shown.flatMap(({ from, until }) => [from, until]).filter((d) => d !== null)];
	const [low, high] = [least(days), greatest(days)];
	const [first, last] = told.length > 0 ? [least(told), greatest(told)] : [low, high];
	// A measure that lasts for years must not press the days of the film together.
	const room = Math.max(7, last - first + 1);
	const [begin, end] = [Math.max(low, first - room / 2), Math.min(high, last + room) + 1];
	const x = scaleLinear([begin, end], [0, width]).clamp(true);
	const height = shown.length * row + foot;
	const ticks = x
		.ticks(4)
		.filter((day) => Number.isInteger(day))
		.map((day) => ({ x: Math.round(x(day) * 10) / 10, label: shortDay(day, sheet.year) }));
	return (
		<svg
			class="chart bars"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={`What was in force from ${setDate(isoDay(Math.ceil(begin)))} to ${setDate(isoDay(Math.floor(end - 1)))}, ${shown.length} bars; the same as a list beside it`}
		>
			{ticks.map((tick) => (
				<line class="grid" x1={tick.x} x2={tick.x} y1={0} y2={height - foot + 4} />
			))}
			{shown.map(({ measure, from, until }, i) => {
				const [left, right] = [x(from ?? begin), x(until === null ? end : until + 1)];
				const label = fitted(
					[plain(measure.what), listed(measure.places.map(plain))].filter((t) => t !== "").join(", "),
					width - 8,
				);
				const wide = widthOf(label, 12) + 4;
				const at = Math.max(2, Math.min(left, width - wide));
				const y = i * row;
				const ends = until === null || until + 1 > end;
				const solid = ends ? Math.max(left + 6, right - Math.min(70, (right - left) / 2)) : right;
				return (
					<g data-known={sheet.allKnown(measure.claims)}>
						<text x={Math.round(at)} y={y + 14} class="value">
							{label}
						</text>
						<rect x={left.toFixed(1)} y={y + 20} width={Math.max(3, solid - left).toFixed(1)} height={8} />
						{ends ? <line class="open" x1={solid.toFixed(1)} x2={right.toFixed(1)} y1={y + 24} y2={y + 24} /> : null}
					</g>
				);
			})}
			<line class="axis" x1={0} x2={width} y1={height - foot + 2} y2={height - foot + 2} />
			{setTicks(ticks, width, 12).map((tick) => (
				<text x={tick.x} y={height - 8} text-anchor={tick.anchor}>
					{tick.label}
				</text>
			))}
		</svg>
	);
}
