import { isoDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import type { Film, Place } from "../../core/film.js";
import { plain } from "../plain.js";
import { words } from "../words.js";
import type { PageData } from "./assets.js";
import type { Located } from "./map-fit.js";
import { PlaceMap } from "./place-map.js";
import { runs } from "./runs.js";
import type { Sheet } from "./sheet.js";

/** Places with the days of the entries that name them. */
function located(film: Film, sheet: Sheet): { place: Place; days: string[] }[] {
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

/** The places told of, with their days, beside a map where most of them can be drawn. */
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
