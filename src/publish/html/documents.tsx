import type { Film, FilmDocument } from "../../core/film.js";
import { setDate } from "../dates.js";
import { madeFrom } from "../facts.js";
import { plain } from "../plain.js";
import { sourceName } from "../who.js";
import { words } from "../words.js";
import { address } from "./address.js";
import type { Sheet } from "./sheet.js";

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

/** The documents, with their day, what they were copied from, and the notice of rights; whole where the page may hold them. */
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
