import type { Film } from "../../core/film.js";
import { setDate } from "../dates.js";
import { plain } from "../plain.js";
import { capital, words } from "../words.js";
import { Evidence } from "./evidence.js";
import type { Sheet } from "./sheet.js";

/** Videos, photographs and posts told of: what they show, when they were posted, whether they are verified. */
export function Media({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.media.length === 0) return null;
	return (
		<section class="part" id="media">
			<h2>{words.media}</h2>
			<ul class="plain">
				{film.media.map((m) => {
					const told = sheet.toldAt(m.claims);
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
