import type { Entry, Film } from "../core/film.js";
import { setDate } from "./dates.js";
import { facts } from "./facts.js";
import { setHeadline } from "./headline.js";
import { address } from "./html/address.js";
import { jsonLine } from "./json/pieces.js";
import { plain, said } from "./plain.js";
import { type Known, known, saidIn, whoSays } from "./who.js";
import { words } from "./words.js";

/** The first moment at which all documents of an entry's headline could be known, as RFC 3339; absent where nobody knows it. */
function published(all: Known, entry: Entry): { date_published: string } | Record<string, never> {
	const moments = entry.sentences
		.map((s) => all.documents.get(s.document)?.knownAt ?? null)
		.filter((at) => at !== null && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/u.test(at))
		.sort();
	const [first] = moments;
	return first === undefined || first === null ? {} : { date_published: first };
}

/** What makes an entry's text: its sentences; where there are none, its headline. */
function text(entry: Entry, all: Known): string {
	const told = entry.sentences.map((s) => said(s.text)).join("\n\n") || said(entry.headline);
	const who = whoSays(all, saidIn(all, entry));
	return `${told}\n\n${[who, words.status[entry.status], setDate(entry.date)].filter((p) => p !== "").join(" · ")}`;
}

/** The entries of a film as a JSON Feed (version 1.1, jsonfeed.org), in the film's order, piece by piece. Text only: no HTML of documents is passed on. */
export function feedFilmPieces(film: Film): Generator<string> {
	const all = known(film);
	const item = (entry: Entry) => {
		const sources = [...new Set(entry.sentences.map((s) => s.document))].map((id) => all.documents.get(id));
		const url = sources.map((d) => address(d?.url ?? null)).find((a) => a !== null);
		return {
			id: [film.group === undefined || film.group === null ? null : plain(String(film.group)), entry.id]
				.filter((p) => p !== null)
				.join("/"),
			title: setHeadline(entry),
			content_text: text(entry, all),
			...published(all, entry),
			...(url === undefined ? {} : { external_url: url }),
			tags: [entry.status],
			_newsreel: { date: entry.date, status: entry.status, origins: entry.origins, claims: entry.claims },
		};
	};
	const head = {
		version: "https://jsonfeed.org/version/1.1",
		title: plain(film.title) || "…",
		description: facts(film).join(", "),
		language: "en",
	};
	return jsonLine(head, "items", film.entries, (some) => some.map(item));
}

/** The entries of a film as a JSON Feed. */
export function feedFilm(film: Film): string {
	return [...feedFilmPieces(film)].join("");
}
