import { raw } from "hono/html";
import type { Document } from "../../core/document.js";
import type { EntryStatus, Film } from "../../core/film.js";
import { toldDays } from "../days.js";
import { facts } from "../facts.js";
import { plain } from "../plain.js";
import { shapes, words } from "../words.js";
import type { PageData } from "./assets.js";
import { DaySection } from "./day.js";
import { Documents } from "./documents.js";
import { Controls } from "./find.js";
import { fontFaces } from "./fonts.js";
import { Head } from "./head.js";
import { Measures } from "./measures.js";
import { Media } from "./media.js";
import { Actors, Offices } from "./people.js";
import { Places } from "./places.js";
import { script } from "./script.js";
import { sheet as made } from "./sheet.js";
import { Strip } from "./strip.js";
import { style } from "./style.js";
import { Tolls } from "./tolls.js";

/** How a film is set as a page. */
export interface PageOptions {
	/** Whole documents are held in the page, for use within the house. */
	readonly withDocuments: boolean;
}

/** Days from one to another never part at a line end. */
const unbroken = (text: string) => text.replace(/(?<=\d)–(?=\d)/gu, "\u2060–\u2060");

/** From this many entries on, what is out of sight is laid out when it is scrolled to. */
const many = 150;

const entryStatuses: readonly EntryStatus[] = ["corroborated", "attributed", "single", "disputed", "withdrawn"];

function How() {
	return (
		<details class="key">
			<summary>{words.page.how}</summary>
			<ul class="plain">
				{entryStatuses.map((status) => (
					<li>
						<span class="shape">{shapes[status]}</span> <b>{words.status[status]}</b>: {words.page.means[status]}
					</li>
				))}
				<li>{words.page.verbatim}</li>
			</ul>
		</details>
	);
}

/** The film as one HTML file that needs nothing else: no request leaves it, and without its script it is whole. */
export function htmlFilm(film: Film, documents: readonly Document[], options: PageOptions, data: PageData): string {
	const sheet = made(film, documents, options.withDocuments);
	const days = toldDays(film);
	const body = (
		<body class={film.entries.length > many ? "long" : ""}>
			<a class="skip" href="#chronicle">
				{words.page.skip}
			</a>
			<header class="top">
				{options.withDocuments ? <p class="internal">{words.page.internal}</p> : null}
				<h1 dir="auto">{unbroken(plain(film.title)) || "…"}</h1>
				<p class="facts">{facts(film).join(" · ")}</p>
				<Strip days={days} year={sheet.year} />
				<Controls film={film} sheet={sheet} />
				<How />
			</header>
			<main id="chronicle" tabindex={-1}>
				{film.entries.length === 0 ? <p class="empty">{words.empty}</p> : null}
				{days.map((day) => (
					<DaySection day={day} film={film} sheet={sheet} />
				))}
				<Tolls film={film} sheet={sheet} />
				<Measures film={film} sheet={sheet} />
				<Places film={film} sheet={sheet} world={data.world} />
				<Media film={film} sheet={sheet} />
				<Offices film={film} sheet={sheet} />
				<Actors film={film} sheet={sheet} />
				<Documents film={film} sheet={sheet} />
				{film.notes.length === 0 ? null : (
					<section class="part" id="notes">
						<h2>{words.notes}</h2>
						<ul class="plain">
							{film.notes.map((note) => (
								<li>{plain(note)}</li>
							))}
						</ul>
					</section>
				)}
			</main>
			<footer>
				<p>{words.page.foot}</p>
			</footer>
			<script>{raw(script)}</script>
		</body>
	);
	const inner = String(body);
	const styles = [fontFaces(data.fonts, inner), style];
	const head = String(<Head film={film} sheet={sheet} styles={styles} />);
	return `<!DOCTYPE html>\n<html lang="en">${head}${inner}</html>\n`;
}
