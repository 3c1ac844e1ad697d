import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { type Day, isoDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import { greatest, least } from "../../core/extremes.js";
import type { Toll, TollPoint } from "../../core/film.js";
import { push } from "../../core/lists.js";
import { bare } from "../../text/fold.js";
import { setDate } from "../dates.js";
import { setFigure, tollTitle } from "../figures.js";
import { plain } from "../plain.js";
import { words } from "../words.js";
import { type Label, placeLabels } from "./place-labels.js";
import type { Sheet } from "./sheet.js";
import { setTicks } from "./ticks.js";

/** The line of a toll: each figure holds until the next. */
const steps = line<Mark>(
	(m) => m.x,
	(m) => m.y,
)
	.curve(curveStepAfter)
	.digits(1);

const width = 352;
/** Units of height: a picture of two points needs less than one of many. */
const heightOf = (series: readonly TollPoint[]) => Math.min(220, 120 + 20 * series.length);
const margin = { top: 22, right: 14, bottom: 24, left: 14 };

/** A point that has a place on the chart. */
interface Mark {
	readonly point: TollPoint;
	readonly day: number;
	readonly x: number;
	readonly y: number;
	readonly top: number;
}

/** The day on which a point was reported, else the one that it speaks of. */
function dayOfPoint(point: TollPoint): number | null {
	for (const edtf of [point.reportedAt, point.spokenOf]) {
		const from = edtf === null ? null : (extent(edtf)?.from ?? null);
		if (from !== null && Number.isFinite(from)) return from;
	}
	return null;
}

/** Where the points of a series stand, within a picture of this size. Nothing is cut off: the figures begin at zero. */
function marks(series: readonly TollPoint[]) {
	const height = heightOf(series);
	const dated = series.flatMap((point) => {
		const day = dayOfPoint(point);
		const told = point.low ?? point.high;
		return day === null || told === null ? [] : [{ point, day, told, most: Math.max(told, point.high ?? told) }];
	});
	const days = dated.map((d) => d.day);
	const [first, last] = [least(days), greatest(days)];
	const x = scaleLinear([first, last], [margin.left + 8, width - margin.right - 60]);
	const y = scaleLinear([0, Math.max(1, ...dated.map((d) => d.most))], [height - margin.bottom, margin.top + 6]);
	const at = (day: number) => (first === last ? width / 2 : x(day));
	return {
		first,
		last,
		at,
		marks: dated
			.map(({ point, day, told, most }): Mark => ({ point, day, x: at(day), y: y(told), top: y(most) }))
			.sort((a, b) => a.day - b.day || b.y - a.y),
	};
}

/** The shape of a point: full where it stands, open where it was superseded, a lozenge where it is disputed, a cross where it was withdrawn. */
function Shape({ mark: { x, y, point } }: { mark: Mark }) {
	if (point.status === "withdrawn") return <path class="withdrawn" d={`M${x - 4},${y - 4}l8,8m0,-8l-8,8`} />;
	if (point.status === "disputed") return <path class="disputed" d={`M${x},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5z`} />;
	return <circle class={point.status} cx={x} cy={y} r={4} />;
}

/** What became of a point, where its label says so. */
const became = ({ status }: TollPoint) =>
	status === "withdrawn" || status === "disputed" ? words.became[status] : null;

/** What the steps of a course cover: labels keep off them. */
function courseBoxes(series: readonly Mark[]) {
	return series.slice(1).flatMap((m, i) => {
		const before = series[i] ?? m;
		return [
			{ x: before.x, y: before.y - 1, width: m.x - before.x, height: 2 },
			{ x: m.x - 1, y: Math.min(m.y, before.y), width: 2, height: Math.abs(m.y - before.y) },
		];
	});
}

const short = (text: string) => {
	const whole = plain(text);
	if (whole.length <= 30) return whole;
	const cut = whole.slice(0, 29);
	const word = cut.lastIndexOf(" ");
	return `${(word > 14 ? cut.slice(0, word) : cut).replace(/[\s.,;:–-]+$/u, "")}…`;
};

/** A day on an axis: its month by three letters, its year where the film runs over several. */
export function shortDay(day: Day, year: number | null): string {
	return setDate(isoDay(day), { year }).replace(/(?<month>\p{L}{3})\p{L}{2,}/u, "$<month>");
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A toll over the time in which it was reported: a point a report, a step from each to the next of the same voice. */
export function TollChart({ toll, sheet }: { toll: Toll; sheet: Sheet }) {
	const height = heightOf(toll.series);
	const { first, last, at, marks: all } = marks(toll.series);
	if (all.length < 2) return null;
	const placed = all.map((m) => ({ ...m, x: round(m.x), y: round(m.y), top: round(m.top) }));
	const voices = new Map<string, Mark[]>();
	for (const m of placed) {
		const voice = bare(plain(m.point.by ?? ""));
		if (m.point.status !== "withdrawn") push(voices, voice, m);
	}
	const labels: Label[] = placed.map(({ point, x, y }) => {
		const lines = [setFigure(point), became(point), point.by === null ? null : short(point.by)];
		return { x, y, lines: lines.filter((l) => l !== null) };
	});
	const set = placeLabels(
		labels,
		[
			...placed.map(({ x, y, top }) => ({ x: x - 5, y: top - 5, width: 10, height: y - top + 10 })),
			...[...voices.values()].flatMap(courseBoxes),
		],
		{ size: 12, lead: 14, gap: 9, frame: { x: 0, y: 0, width, height: height - margin.bottom } },
	);
	const ticks = [...new Set([first, ...placed.map((m) => m.day), last])].map((day) => ({
		x: round(at(day)),
		label: shortDay(day, sheet.year),
	}));
	const { of, rest } = tollTitle(toll);
	return (
		<svg
			class="chart toll"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={`${of}${rest === "" ? "" : `, ${plain(rest)}`}: ${placed.length} figures from ${setDate(isoDay(first))} to ${setDate(isoDay(last))}; the same as a list beside it`}
		>
			<line class="axis" x1={0} x2={width} y1={height - margin.bottom} y2={height - margin.bottom} />
			{ticks.map(({ x }) => (
				<line class="axis" x1={x} x2={x} y1={height - margin.bottom} y2={height - margin.bottom + 4} />
			))}
			{setTicks(ticks, width, 12).map(({ x, label, anchor }) => (
				<text x={x} y={height - 7} text-anchor={anchor}>
					{label}
				</text>
			))}
			{[...voices.values()].flatMap((series) =>
				series
					.slice(1)
					.map((m, i) => (
						<path class="course" d={steps([series[i] ?? m, m])} data-known={sheet.claimDay(m.point.claim)} />
					)),
			)}
			{placed.map((m, i) => {
				const label = set[i];
				return (
					<g
						class={`point ${m.point.status}`}
						data-known={sheet.claimDay(m.point.claim)}
						data-since={sheet.becameDay(m.point)}
					>
						{m.top < m.y ? <line class="range" x1={m.x} x2={m.x} y1={m.y} y2={m.top} /> : null}
						<g class="shown">
							<Shape mark={m} />
						</g>
						{m.point.status === "standing" ? null : <circle class="before standing" cx={m.x} cy={m.y} r={4} />}
						{label?.lines.map((text, row) => (
							<text
								x={round(label.x)}
								y={round(label.y + row * 14)}
								text-anchor={label.anchor}
								class={row === 0 ? "value" : row === 1 && became(m.point) !== null ? "voice came" : "voice"}
							>
								{text}
							</text>
						))}
					</g>
				);
			})}
		</svg>
	);
}

const [sparkWidth, sparkHeight] = [96, 26];

/** A toll's course in the size of a word, the points given set off. */
export function Spark({ toll, told, sheet }: { toll: Toll; told: ReadonlySet<string>; sheet: Sheet }) {
	const height = heightOf(toll.series);
	const { marks: all } = marks(toll.series);
	if (all.length < 2) return null;
	const small = all.map((m) => ({
		...m,
		x: round((m.x / width) * sparkWidth),
		y: round((m.y / height) * sparkHeight),
	}));
	return (
		<svg
			class="spark"
			viewBox={`0 0 ${sparkWidth} ${sparkHeight}`}
			width={sparkWidth}
			height={sparkHeight}
			aria-hidden="true"
		>
			<line class="axis" x1={0} x2={sparkWidth} y1={sparkHeight - 2.5} y2={sparkHeight - 2.5} />
			<path class="course" d={steps(small.filter((m) => m.point.status !== "withdrawn"))} />
			{small.map(({ point, x, y }) =>
				point.status === "withdrawn" ? (
					<g data-known={sheet.claimDay(point.claim)} data-since={sheet.becameDay(point)}>
						<path class="withdrawn shown" d={`M${x - 3},${y - 3}l6,6m0,-6l-6,6`} />
						<circle
							class={`before ${told.has(point.claim) ? "now" : "then"}`}
							cx={x}
							cy={y}
							r={told.has(point.claim) ? 3 : 1.8}
						/>
					</g>
				) : (
					<circle
						data-known={sheet.claimDay(point.claim)}
						class={told.has(point.claim) ? "now" : "then"}
						cx={x}
						cy={y}
						r={told.has(point.claim) ? 3 : 1.8}
					/>
				),
			)}
		</svg>
	);
}
