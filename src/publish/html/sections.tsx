import { isoDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import type { Film, FilmDocument, Place, Toll, TollPoint } from "../../core/film.js";
import { setDate } from "../dates.js";
import { madeFrom } from "../facts.js";
import { bestFigure, ruleOf, setFigure, tollTitle } from "../figures.js";
import { roleWords, setOffices } from "../offices.js";
import { plain } from "../plain.js";
import { readable, sourceName } from "../who.js";
import { capital, listed, words } from "../words.js";
import { address } from "./address.js";
import type { PageData } from "./assets.js";
import { stretch, tellerOf } from "./day.js";
import { Evidence } from "./evidence.js";
import type { Located } from "./map-fit.js";
import { MeasureBars } from "./measure-bars.js";
import { PlaceMap } from "./place-map.js";
import { runs } from "./runs.js";
import type { Sheet } from "./sheet.js";
import { TollChart } from "./toll-chart.js";

/** What became of a figure, and why; of one that stands only why it is taken for its voice's. */
function Became({ point: { status, because }, sheet: { known, year } }: { point: TollPoint; sheet: Sheet }) {
	const why = because === null ? null : readable(known, because, year);
	if (status === "standing") return why === null ? null : <span class="became"> {why}</span>;
	return (
		<span class="became">
			{" "}
			<b>{words.became[status]}</b>
			{why === null ? "" : `: ${why}`}
		</span>
	);
}

function TollItem({ toll, index, sheet }: { toll: Toll; index: number; sheet: Sheet }) {
	const { of, rest } = tollTitle(toll);
	const { known, year } = sheet;
	return (
		<section class="beside" id={`t${index + 1}`}>
			<div class="told">
				<h3>
					{capital(of)}
					{rest === "" ? "" : <span dir="auto">, {plain(rest)}</span>}
				</h3>
				<p class="quiet today">
					{capital([bestFigure(toll), readable(known, ruleOf(toll).found, year)].filter((t) => t !== "").join(": "))}
				</p>
				<ol class="series">
					{toll.series.map((point) => {
						const figure = setFigure(point);
						const told = sheet.told.get(point.claim);
						const set = point.status === "withdrawn" ? <s>{figure}</s> : figure;
						const days = [
							point.reportedAt === null ? null : `reported ${setDate(point.reportedAt, { year })}`,
							point.spokenOf === null || point.spokenOf === point.reportedAt
								? null
								: `of ${setDate(point.spokenOf, { year })}`,
						].filter((d) => d !== null);
						return (
							<li class={point.status} data-known={sheet.claimDay(point.claim)} data-since={sheet.becameDay(point)}>
								<span class="figure">{told === undefined || told === "" ? set : <a href={`#${told}`}>{set}</a>}</span>
								<span class="teller">
									{tellerOf(sheet, point)}
									{days.length > 0 ? <span class="days"> {days.join(", ")}</span> : null}
									<Became point={point} sheet={sheet} />
									{told === undefined || told === "" ? <Evidence claims={[point.claim]} sheet={sheet} /> : null}
								</span>
							</li>
						);
					})}
				</ol>
			</div>
			<div class="picture">
				<TollChart toll={toll} sheet={sheet} />
			</div>
		</section>
	);
}

/** The dead first, everybody before a group of them, long series before short ones; else the film's order. */
function ordered(tolls: readonly Toll[]): { toll: Toll; index: number }[] {
	const kinds = Object.keys(words.of);
	const rank = ({ of, whom, place }: Toll) =>
		kinds.indexOf(of) * 4 + (whom === null ? 0 : 2) + (place === null ? 0 : 1);
	return tolls
		.map((toll, index) => ({ toll, index }))
		.sort((a, b) => rank(a.toll) - rank(b.toll) || b.toll.series.length - a.toll.series.length || a.index - b.index);
}

/** The series of figures, each with its picture beside it. */
export function Tolls({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.tolls.length === 0) return null;
	return (
		<section class="part" id="tolls">
			<h2>{words.tolls}</h2>
			<p class="how">
				{words.page.tolls}
				<code>{[...new Set(film.tolls.map((toll) => ruleOf(toll).name))].join(", ")}</code>.
			</p>
			{ordered(film.tolls).map(({ toll, index }) => (
				<TollItem toll={toll} index={index} sheet={sheet} />
			))}
		</section>
	);
}

export function Measures({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.measures.length === 0) return null;
	return (
		<section class="part beside" id="measures">
			<div class="told">
				<h2>{words.measures}</h2>
				<ul class="plain">
					{film.measures.map((measure) => {
						const told = measure.claims.map((id) => sheet.told.get(id)).find((at) => at !== undefined && at !== "");
						const what = capital(plain(measure.what));
						return (
							<li data-known={sheet.allKnown(measure.claims)}>
								<b>{told === undefined ? what : <a href={`#${told}`}>{what}</a>}</b>
								{measure.places.length > 0 ? `, ${listed(measure.places.map(plain))}` : ""}
								<span class="days"> {stretch(measure.from, measure.until, sheet.year)}</span>
								{told === undefined ? <Evidence claims={measure.claims} sheet={sheet} /> : null}
							</li>
						);
					})}
				</ul>
			</div>
			<div class="picture">
				<MeasureBars film={film} sheet={sheet} />
			</div>
		</section>
	);
}

/** Places with the days of the entries that name them. */
export function located(film: Film, sheet: Sheet): { place: Place; days: string[] }[] {
	const days = film.places.map(() => new Set<string>());
	for (const entry of film.entries) {
		const from = extent(entry.date)?.from ?? Number.NaN;
		if (!Number.isFinite(from)) continue;
		for (const key of sheet.tags.get(entry.id)?.places ?? []) days[Number(key.slice(1))]?.add(isoDay(from));
	}
	return film.places.map((place, i) => ({ place, days: [...(days[i] ?? [])].sort() }));
}

/** From so many places on, those told of on one day at most stand in one paragraph. */
const manyPlaces = 60;

function PlaceItem({ place, days, sheet }: { place: Place; days: readonly string[]; sheet: Sheet }) {
	const what = [words.precision[place.precision], place.country === null ? null : plain(place.country)];
	return (
		<li>
			<b dir="auto">{plain(place.name)}</b>{" "}
			<span class="days">
				{what.filter((p) => p !== null).join(", ")}
				{days.length === 0 ? "" : ` · told of on ${runs(days, sheet.year)}`}
			</span>
		</li>
	);
}

export function Places({ film, sheet, world }: { film: Film; sheet: Sheet; world: PageData["world"] }) {
	if (film.places.length === 0) return null;
	const all = located(film, sheet);
	const drawn: Located[] = all.flatMap(({ place, days }) => {
		const { lat, lon } = place;
		if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) return [];
		return [{ place, days, lat, lon, weight: Math.max(1, days.length) }];
	});
	const weight = all.reduce((sum, { days }) => sum + Math.max(1, days.length), 0);
	const isMapped = drawn.reduce((sum, place) => sum + place.weight, 0) * 2 >= weight;
	const isBrief = ({ days }: { days: readonly string[] }) => all.length > manyPlaces && days.length < 2;
	const brief = all.filter(isBrief);
	return (
		<section class="part beside today" id="places">
			<div class="told">
				<h2>{words.places}</h2>
				<ul class="plain">
					{all
						.filter((one) => !isBrief(one))
						.map(({ place, days }) => (
							<PlaceItem place={place} days={days} sheet={sheet} />
						))}
				</ul>
				{brief.length === 0 ? null : (
					<p class="brief">
						{words.page.alsoNamed}{" "}
						{brief.map(({ place, days }, i) => (
							<>
								{i > 0 ? ", " : ""}
								<span dir="auto">{plain(place.name)}</span>
								{days.length === 0 ? "" : ` (${runs(days, sheet.year, true)})`}
							</>
						))}
						.
					</p>
				)}
			</div>
			<div class="picture">{isMapped ? <PlaceMap places={drawn} world={world} sheet={sheet} /> : null}</div>
		</section>
	);
}

export function Media({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.media.length === 0) return null;
	return (
		<section class="part" id="media">
			<h2>{words.media}</h2>
			<ul class="plain">
				{film.media.map((m) => {
					const told = m.claims.map((id) => sheet.told.get(id)).find((at) => at !== undefined && at !== "");
					const what = `${capital(words.medium[m.kind])}${m.platform === null ? "" : ` on ${plain(m.platform)}`}${m.account === null ? "" : `, ${plain(m.account)}`}`;
					return (
						<li data-known={sheet.allKnown(m.claims)}>
							<b>{told === undefined ? what : <a href={`#${told}`}>{what}</a>}</b>
							{m.shows === null ? "" : <span dir="auto">: {plain(m.shows)}</span>}
							<span class="days">
								{" "}
								{m.posted === null ? words.noDay : setDate(m.posted, { year: sheet.year })}, {m.status}
							</span>
							{told === undefined ? <Evidence claims={m.claims} sheet={sheet} /> : null}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

export function Actors({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.actors.length === 0) return null;
	return (
		<section class="part today" id="actors">
			<h2>{words.actors}</h2>
			<ul class="plain">
				{film.actors.map((actor) => {
					const also = actor.aliases.filter((a) => a !== actor.name).map((a) => `“${plain(a)}”`);
					const roles = actor.roles.map((r) => roleWords(r, sheet.year));
					return (
						<li>
							<b dir="auto">{plain(actor.name)}</b>
							{roles.length === 0 ? "" : `, ${roles.join(", ")}`}
							{also.length === 0 ? null : <span class="days"> also {also.join(", ")}</span>}
							{actor.proposed.map((p) => (
								<span class="days">
									{" "}
									perhaps “{plain(p.name)}” too: {readable(sheet.known, p.because, sheet.year)}
								</span>
							))}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** Who held what: each office with its terms, what befell the holder, and who tells what no longer is so. */
export function Offices({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.offices.length === 0) return null;
	return (
		<section class="part today" id="offices">
			<h2>{words.offices}</h2>
			<ul class="plain">
				{setOffices(sheet.known, sheet.year).map(({ name, office, facts, stale }, i) => (
					<li>
						<b dir="auto">{name}</b>, <span dir="auto">{office}</span>
						<span class="days"> {facts.join("; ")}</span>
						{stale.map((line) => (
							<span class="days"> {line}</span>
						))}
						<Evidence claims={[...new Set(film.offices[i]?.statements.map((s) => s.claim) ?? [])]} sheet={sheet} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** A text in its paragraphs. */
function Whole({ text }: { text: string }) {
	return (
		<>
			{text
				.split(/\r?\n\s*\n|\r?\n/u)
				.map(plain)
				.filter((p) => p !== "")
				.map((p) => (
					<p>{p}</p>
				))}
		</>
	);
}

function DocumentItem({ document, sheet }: { document: FilmDocument; sheet: Sheet }) {
	const { known, texts } = sheet;
	const url = address(document.url);
	const name = [document.source, document.title]
		.map((p) => plain(p ?? ""))
		.filter((p) => p !== "")
		.join(": ");
	const label = name || plain(document.id);
	const origin = madeFrom(document);
	const whole = sheet.withDocuments ? texts.get(document.id) : undefined;
	return (
		<li data-known={sheet.documentDay(document.id)}>
			{url === null ? (
				<b dir="auto">{label}</b>
			) : (
				<a href={url} rel="noreferrer noopener" dir="auto">
					{label}
				</a>
			)}
			<span class="days">
				{" "}
				{document.dated === null ? words.noDay : words.basis[document.dated.basis].join(setDate(document.dated.value))}
				{origin === null ? "" : ` · ${origin.how} ${sourceName(known, origin.document)}`}
				{label === plain(document.id) ? "" : ` · ${plain(document.id)}`}
				{document.rights === null
					? ""
					: ` · rights reserved: “${plain(document.rights)}”${sheet.withDocuments ? "" : ". Only the sentences told are shown"}`}
			</span>
			{whole === undefined ? null : (
				<details class="evidence whole">
					<summary>{words.page.whole}</summary>
					<Whole text={whole.text} />
				</details>
			)}
		</li>
	);
}

export function Documents({ film, sheet }: { film: Film; sheet: Sheet }) {
	return (
		<section class="part" id="documents">
			<h2>{words.documents}</h2>
			<ul class="plain">
				{film.documents.map((document) => (
					<DocumentItem document={document} sheet={sheet} />
				))}
			</ul>
		</section>
	);
}
