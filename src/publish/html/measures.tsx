import type { Film } from "../../core/film.js";
import { plain } from "../plain.js";
import { capital, listed, words } from "../words.js";
import { stretch } from "./day.js";
import { Evidence } from "./evidence.js";
import { MeasureBars } from "./measure-bars.js";
import type { Sheet } from "./sheet.js";

/** What was in force, where and from when to when, each with the line that tells it, beside their bars. */
export function Measures({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.measures.length === 0) return null;
	return (
		<section class="part beside" id="measures">
			<div class="told">
				<h2>{words.measures}</h2>
				<ul class="plain">
					{film.measures.map((measure) => {
						const told = sheet.toldAt(measure.claims);
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
