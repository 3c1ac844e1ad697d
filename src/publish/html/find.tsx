import type { EntryStatus, Film } from "../../core/film.js";
import { setDate } from "../dates.js";
import { plain } from "../plain.js";
import { capital, words } from "../words.js";
import type { Sheet } from "./sheet.js";

/** Names in a list to choose from, at most: the most told first. */
const mostNames = 200;

interface Choice {
	readonly key: string;
	readonly name: string;
	readonly entries: number;
}

/** The things of a kind that entries are tagged with, the most told first. */
function choices(things: readonly { readonly name: string }[], of: "actors" | "places", sheet: Sheet): Choice[] {
	const counts = new Map<string, number>();
	for (const tag of sheet.tags.values()) for (const key of tag[of]) counts.set(key, (counts.get(key) ?? 0) + 1);
	return things
		.map((thing, i) => {
			const key = `${of === "actors" ? "a" : "g"}${i}`;
			return { key, name: plain(thing.name), entries: counts.get(key) ?? 0 };
		})
		.filter((choice) => choice.entries > 0)
		.sort((a, b) => b.entries - a.entries)
		.slice(0, mostNames);
}

/** A kind of entry in a reader's words. */
const kindNames: Readonly<Record<string, string>> = {
	...words.status,
	...words.of,
	...words.act,
	...words.medium,
	measure: words.page.inForce,
};

function kinds(sheet: Sheet): { title: string; all: Choice[] }[] {
	const counts = new Map<string, number>();
	for (const tag of sheet.tags.values()) for (const kind of tag.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const pick = (keys: readonly string[]) =>
		keys.flatMap((key) => {
			const entries = counts.get(key) ?? 0;
			return entries === 0 ? [] : [{ key, name: capital(kindNames[key] ?? key), entries }];
		});
	const statuses: EntryStatus[] = ["corroborated", "attributed", "single", "disputed", "withdrawn"];
	return [
		{ title: words.page.worth, all: pick(statuses) },
		{ title: words.page.figures, all: pick(Object.keys(words.of)) },
		{ title: words.page.done, all: pick([...Object.keys(words.act), "measure"]) },
		{ title: words.page.shown, all: pick(Object.keys(words.medium)) },
	].filter(({ all }) => all.length > 0);
}

function Options({ all }: { all: readonly Choice[] }) {
	return (
		<>
			{all.map(({ key, name, entries }) => (
				<option value={key}>{`${name} (${entries})`}</option>
			))}
		</>
	);
}

/** Days at whose end something more was known, in order. */
function knownDays(sheet: Sheet): string[] {
	const days = new Set<string>();
	for (const tag of sheet.tags.values()) for (const day of [tag.known, tag.settled]) days.add(day);
	for (const claim of sheet.known.film.claims) {
		days.add(sheet.claimDay(claim.id));
		days.add(sheet.becameDay(claim) ?? "");
	}
	for (const { series } of sheet.known.film.tolls) for (const point of series) days.add(sheet.becameDay(point) ?? "");
	return [...days].filter((day) => day !== "" && day < "9999").sort();
}

/** What needs the small script: the past, and finding. Hidden where there is none. */
export function Controls({ film, sheet }: { film: Film; sheet: Sheet }) {
	const days = knownDays(sheet);
	const [actors, places] = [choices(film.actors, "actors", sheet), choices(film.places, "places", sheet)];
	return (
		<form class="controls" id="controls" hidden>
			<details id="tools">
				<summary>{words.page.tools}</summary>
				{days.length < 2 ? null : (
					<div class="asof">
						<label for="asof">{words.page.knownBy}</label>
						<input
							id="asof"
							type="range"
							min={0}
							max={days.length - 1}
							value={days.length - 1}
							step={1}
							data-days={days.join(" ")}
							data-names={days.map((day) => setDate(day, { year: sheet.year })).join("|")}
							data-all={words.page.today}
							data-end={words.page.endOf}
							aria-describedby="asof-how"
						/>
						<output id="asof-day" for="asof">
							{words.page.today}
						</output>
						<p class="how" id="asof-how">
							{words.page.past[0]}
							<code>newsreel film --as-of</code>
							{words.page.past[1]}
						</p>
					</div>
				)}
				<div class="find">
					<label>
						<span>{words.page.find}</span>
						<input id="find" type="search" placeholder={words.page.aWord} autocomplete="off" />
					</label>
					{actors.length === 0 ? null : (
						<label>
							<span>{words.page.who}</span>
							<select id="by-actor">
								<option value="">{words.page.everybody}</option>
								<Options all={actors} />
							</select>
						</label>
					)}
					{places.length === 0 ? null : (
						<label>
							<span>{words.page.where}</span>
							<select id="by-place">
								<option value="">{words.page.everywhere}</option>
								<Options all={places} />
							</select>
						</label>
					)}
					<label>
						<span>{words.page.what}</span>
						<select id="by-kind">
							<option value="">{words.page.everything}</option>
							{kinds(sheet).map(({ title, all }) => (
								<optgroup label={title}>
									<Options all={all} />
								</optgroup>
							))}
						</select>
					</label>
					<button type="reset">{words.page.all}</button>
				</div>
			</details>
			<p class="found" id="found" role="status" />
		</form>
	);
}
