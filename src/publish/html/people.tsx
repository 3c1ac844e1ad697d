import type { Film } from "../../core/film.js";
import { roleWords, setOffices } from "../offices.js";
import { plain } from "../plain.js";
import { readable } from "../who.js";
import { words } from "../words.js";
import { Evidence } from "./evidence.js";
import type { Sheet } from "./sheet.js";

/** Who is told of, with their offices and the other spellings taken to be theirs. */
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
