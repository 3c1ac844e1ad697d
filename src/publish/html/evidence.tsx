import type { FilmClaim } from "../../core/film.js";
import { setDate } from "../dates.js";
import { plain } from "../plain.js";
import { readable, sourceName, voiceName } from "../who.js";
import { count, words } from "../words.js";
import { address, language } from "./address.js";
import { excerpt } from "./excerpt.js";
import type { Sheet } from "./sheet.js";

/** Claims of an entry shown with their words; the rest are counted. */
const mostShown = 12;

/** Where a claim comes from: its source as a link, its day, whose voice, and that it is a copy. */
function From({ claim, sheet }: { claim: FilmClaim; sheet: Sheet }) {
	const { known, year } = sheet;
	const document = known.documents.get(claim.document);
	const name = sourceName(known, claim.document);
	const url = address(document?.url ?? null);
	const voice = voiceName(known, claim.voice, claim.by);
	const dated = document?.dated ?? null;
	return (
		<p class="from">
			{voice === null || voice === name ? null : <>{voice}, in </>}
			{url === null ? (
				<b>{name}</b>
			) : (
				<a href={url} rel="noreferrer noopener">
					{name}
				</a>
			)}
			{plain(claim.document) === name ? null : <span class="id"> {plain(claim.document)}</span>}
			{" · "}
			{dated === null ? words.noDay : words.basis[dated.basis].join(setDate(dated.value, { year }))}
			{claim.status === "standing" ? null : <span class="came"> · {words.became[claim.status]}</span>}
		</p>
	);
}

function Words({ claim, sheet }: { claim: FilmClaim; sheet: Sheet }) {
	const document = sheet.known.documents.get(claim.document);
	const reserved = document?.rights !== null && document?.rights !== undefined && !sheet.withDocuments;
	const found = excerpt(sheet.texts.get(claim.document), claim, reserved);
	if (found === null) return null;
	return (
		<blockquote {...language(document?.lang)} dir="auto">
			{found.before}
			<mark>{found.words}</mark>
			{found.after}
			{reserved ? (
				<small lang="en" dir="ltr">
					Rights are reserved (“{plain(document?.rights ?? "")}”), so only these words are shown.
				</small>
			) : null}
		</blockquote>
	);
}

/** The claims that a line rests on, each with its words marked in their surroundings; a copy is named and not shown again. */
export function Evidence({ claims, because, sheet }: { claims: readonly string[]; because?: string; sheet: Sheet }) {
	const found = claims.map((id) => sheet.known.claims.get(id)).filter((c) => c !== undefined);
	if (found.length === 0) return null;
	const told = new Set(found.map((c) => c.document));
	const originals: FilmClaim[] = [];
	const copies: FilmClaim[] = [];
	for (const claim of found) {
		const of = sheet.known.documents.get(claim.document)?.copyOf ?? null;
		(of !== null && told.has(of) ? copies : originals).push(claim);
	}
	return (
		<details class="evidence">
			<summary>
				Evidence
				{found.length === 1 ? null : (
					<span>
						: {count(originals.length, "passage")}
						{copies.length > 0 ? ` and ${count(copies.length, "copy", "copies")}` : ""}
					</span>
				)}
			</summary>
			{originals.slice(0, mostShown).map((claim) => (
				<div class="passage" data-known={sheet.claimDay(claim.id)} data-since={sheet.becameDay(claim)}>
					<Words claim={claim} sheet={sheet} />
					<From claim={claim} sheet={sheet} />
				</div>
			))}
			{originals.length > mostShown ? (
				<p class="from">and {count(originals.length - mostShown, "more passage")}</p>
			) : null}
			{copies.length === 0 ? null : (
				<p class="from">
					The same words stand in {count(copies.length, "copy", "copies")}, which are no further witnesses:{" "}
					{[...new Set(copies.map((c) => sourceName(sheet.known, c.document)))].slice(0, 8).join(", ")}.
				</p>
			)}
			{because === undefined || because === "" ? null : (
				<p class="from because">Why it stands like this: {readable(sheet.known, because, sheet.year)}.</p>
			)}
		</details>
	);
}
