import { openDay } from "../../core/edtf.js";
import type { Film, TollPoint } from "../../core/film.js";
import { dayHeading, setDate, setStretch } from "../dates.js";
import type { ToldDay } from "../days.js";
import { setFigure, tollTitle } from "../figures.js";
import { plain } from "../plain.js";
import { sourceName } from "../who.js";
import { capital, listed, words } from "../words.js";
import { EntryItem } from "./entry.js";
import type { Sheet } from "./sheet.js";
import { Spark } from "./toll-chart.js";

/** Notes in the margin of a day, of each kind, at most. */
const mostNotes = 3;

/** The anchor of a day of the chronicle. */
export function dayAnchor(date: string | null): string {
	return date === null ? "d-none" : `d-${date.replace(/[^\dA-Za-z]+/gu, "-")}`;
}

/** Who tells a figure: the voice as worded, else the document's source. */
export function tellerOf(sheet: Sheet, { by, claim }: TollPoint): string {
	const document = sheet.known.claims.get(claim)?.document;
	return by === null ? (document === undefined ? "" : sourceName(sheet.known, document)) : plain(by);
}

/** Beside a day: the tolls that its entries tell, with their course so far; what came into force; what was filmed. */
function Margin({
	of: heading,
	claims,
	film,
	sheet,
}: {
	of: string;
	claims: ReadonlySet<string>;
	film: Film;
	sheet: Sheet;
}) {
	const holds = (point: TollPoint) => [point.claim, ...point.repeatedBy].some((id) => claims.has(id));
	const tolls = film.tolls.flatMap((toll, i) => {
		const points = toll.series.filter(holds);
		return points.length > 0 && toll.series.length > 1 ? [{ toll, i, points }] : [];
	});
	const measures = film.measures.filter((m) => m.claims.some((id) => claims.has(id)));
	if (tolls.length + measures.length === 0) return null;
	return (
		<aside class="margin" aria-label={`Beside ${heading}`}>
			{tolls.slice(0, mostNotes).map(({ toll, i, points }) => {
				const { of, rest } = tollTitle(toll);
				return (
					<div class="note" data-known={points.map((p) => sheet.claimDay(p.claim)).sort()[0]}>
						<p class="label">
							<a href={`#t${i + 1}`}>
								{capital(of)}
								{rest === "" ? "" : `, ${plain(rest)}`}
							</a>
						</p>
						<Spark toll={toll} told={new Set(points.map((p) => p.claim))} sheet={sheet} />
						{points.slice(0, mostNotes).map((point) => (
							<p data-known={sheet.claimDay(point.claim)} data-since={sheet.becameDay(point)}>
								{point.status === "withdrawn" ? <s>{setFigure(point)}</s> : <b>{setFigure(point)}</b>}{" "}
								{tellerOf(sheet, point)}
								{point.status === "standing" ? null : <i class="came">, {words.became[point.status]}</i>}
							</p>
						))}
					</div>
				);
			})}
			{measures.slice(0, mostNotes).map((measure) => (
				<div class="note" data-known={sheet.allKnown(measure.claims)}>
					<p class="label">
						<a href="#measures">{words.measures}</a>
					</p>
					<p>
						<b>{capital(plain(measure.what))}</b>
						{measure.places.length > 0 ? `, ${listed(measure.places.map(plain))}` : ""}
						<br />
						{stretch(measure.from, measure.until, sheet.year)}
					</p>
				</div>
			))}
		</aside>
	);
}

/** From one day to another in words, either of which may not be told; says where no end is. */
export function stretch(from: string | null, until: string | null, year: number | null): string {
	return setStretch(from, until, { year }) + (from !== null && until === null ? `; ${words.page.noEnd}` : "");
}

/** A day of the chronicle: its heading, the phases that begin, its entries, and the margin beside them. */
export function DaySection({ day, film, sheet }: { day: ToldDay; film: Film; sheet: Sheet }) {
	const claims = new Set(day.entries.flatMap((entry) => entry.claims));
	const heading = dayHeading(day.date);
	const [, weekday, date] =
		day.date !== null && openDay(day.date)
			? [null, capital(words.noYear), setDate(day.date)]
			: (/^(?<weekday>\p{L}+)\u00a0(?<date>\d.*)$/u.exec(heading) ?? [null, null, heading]);
	return (
		<section class="day" id={dayAnchor(day.date)} aria-labelledby={`${dayAnchor(day.date)}-h`}>
			<div class="told">
				<h2 id={`${dayAnchor(day.date)}-h`}>
					{weekday ? <span class="weekday">{weekday} </span> : null}
					{date}
				</h2>
				{day.phases.map((phase) => (
					<p class="phase" data-known={sheet.documentDay(phase.span.document)}>
						<span dir="auto">{plain(phase.title)}</span>
						{phase.from === phase.until ? null : (
							<span class="until"> {setDate(`${phase.from}/${phase.until}`, { year: sheet.year })}</span>
						)}
					</p>
				))}
				{day.entries.map((entry) => (
					<EntryItem entry={entry} sheet={sheet} />
				))}
			</div>
			<Margin of={heading} claims={claims} film={film} sheet={sheet} />
		</section>
	);
}
