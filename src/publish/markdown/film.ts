import type { Entry, Film, FilmDocument, Toll } from "../../core/film.js";
import { commonYear, dayHeading, setDate, setStretch } from "../dates.js";
import { toldDays } from "../days.js";
import { facts, madeFrom, mediumFacts } from "../facts.js";
import { doubtedFigures, setFigure, sparkline, tollBest, tollTitle } from "../figures.js";
import { continued, further } from "../further.js";
import { setHeadline } from "../headline.js";
import { roleWords, setOffices } from "../offices.js";
import { type Known, known, knownSince, readable, saidBy, saidIn, sourceName, voiceName, whoSays } from "../who.js";
import { capital, count, listed, words } from "../words.js";
import { address, escaped } from "./escape.js";

interface Sheet {
	readonly known: Known;
	readonly year: number | null;
}

// NBSP holds words together in the terminal; in Markdown a plain space does.
const text = (...parts: readonly (string | null)[]) =>
	parts
		.filter((part) => part !== null && part !== "")
		.join(" · ")
		.replaceAll("\u00a0", " ");

function worth(entry: Entry): string {
	const origins = count(entry.origins, "origin");
	const word = words.status[entry.status];
	if (entry.status === "single") return word;
	if (entry.status === "corroborated") return `${word} by ${origins}`;
	if (entry.status === "withdrawn") return `*${word}*, ${origins}`;
	if (entry.status !== "disputed") return `${word}, ${origins}`;
	const over = [...new Set(entry.disputes.filter((d) => d.over !== "other").map((d) => words.over[d.over]))];
	return `*${word}*${over.length === 0 ? "" : ` over ${listed(over)}`}, ${origins}`;
}

function entryLines(entry: Entry, { known, year }: Sheet): string[] {
	const said = saidIn(known, entry);
	const who = whoSays(known, said);
	const since = knownSince(known, entry);
	const lines = [
		`**${escaped(setHeadline(entry)) || "…"}**`,
		text(
			...(entry.status === "disputed" || entry.status === "withdrawn"
				? [worth(entry), escaped(who)]
				: [escaped(who), worth(entry)]),
			entry.coming === null ? null : `*${words.announced} ${escaped(setDate(entry.coming, { year, weekday: true }))}*`,
			since === null ? null : `known since ${escaped(setDate(since, { year }))}`,
		),
	];
	for (const { toll, point } of doubtedFigures(known.film, entry)) {
		const why = point.because === null ? "" : `: ${escaped(readable(known, point.because, year))}`;
		const figure = escaped(setFigure(point));
		const set = point.status === "withdrawn" ? `~~${figure}~~` : figure;
		lines.push(`${words.became[point.status]} figure: ${set} ${words.of[toll.of]}${why}`);
	}
	const labelled = entry.disputes.length > 1 || entry.status !== "disputed";
	const sides = entry.disputes.flatMap((dispute) => [
		"",
		...(labelled ? [dispute.over === "other" ? "told differently:" : `over ${words.over[dispute.over]}:`, ""] : []),
		...dispute.sides.map((side) => {
			const value = dispute.over === "date" ? setDate(side.value, { year }) : side.value;
			return `- ${text(escaped(value), escaped(saidBy(known, side.claims)))}`;
		}),
	]);
	const { shown, left } = further(entry, [who, dayHeading(entry.date)], 3);
	const also = shown.map((sentence) => {
		const voice = voiceName(known, sentence.voice, sentence.by) ?? sourceName(known, sentence.document);
		return `> ${escaped(continued(entry.headline, sentence.text))} — ${escaped(voice)}`;
	});
	return [
		lines.join("\\\n"),
		...sides,
		"",
		...also.flatMap((line) => [line, ">"]).slice(0, -1),
		...(left > 0 ? ["", `and ${text(count(left, "more sentence"))}`] : []),
		"",
	];
}

function chronicle(film: Film, sheet: Sheet): string[] {
	return toldDays(film).flatMap(({ date, phases, entries }) => [
		`## ${escaped(dayHeading(date))}`,
		"",
		...phases.flatMap((phase) => [`### ${escaped(phase.title)}`, ""]),
		...entries.flatMap((entry) => entryLines(entry, sheet)),
	]);
}

function row(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll("\u00a0", " ") || " ").join(" | ")} |`;
}

/** Who tells a figure: the voice as worded, else the document's source. */
function tellerOf(known: Known, { by, claim }: Toll["series"][number]): string {
	const document = known.claims.get(claim)?.document;
	return by ?? (document === undefined ? "" : sourceName(known, document));
}

function tollLines(toll: Toll, { known, year }: Sheet): string[] {
	const { of, rest } = tollTitle(toll);
	const course = sparkline(toll.series);
	return [
		`### ${capital(of)}${rest === "" ? "" : `, ${escaped(rest)}`}${course === "" ? "" : ` ${course}`}`,
		"",
		escaped(readable(known, tollBest(toll), year)),
		"",
		row(["figure", "day", "who says so", "reported", "what became of it"]),
		"| ---: | --- | --- | --- | --- |",
		...toll.series.map((point) => {
			const figure = escaped(setFigure(point));
			const day = (edtf: string | null) => (edtf === null ? "" : escaped(setDate(edtf, { year })));
			return row([
				point.status === "withdrawn" ? `~~${figure}~~` : figure,
				day(point.spokenOf),
				escaped(tellerOf(known, point)),
				day(point.reportedAt),
				[words.became[point.status], point.because === null ? null : escaped(readable(known, point.because, year))]
					.filter((p) => p !== null)
					.join(": "),
			]);
		}),
		"",
	];
}

function documentLine(document: FilmDocument, known: Known): string {
	const url = address(document.url);
	const label = escaped(
		[document.source, document.title].filter((p) => p !== null && p !== "").join(": ") || document.id,
	);
	const origin = madeFrom(document);
	return `- ${text(
		url === null ? label : `[${label}](${url})`,
		document.dated === null
			? words.noDay
			: escaped(words.basis[document.dated.basis].join(setDate(document.dated.value))),
		origin === null ? null : `${origin.how} ${escaped(sourceName(known, origin.document))}`,
		document.rights === null ? null : `rights: “${escaped(document.rights)}”`,
		escaped(document.id) === label ? null : escaped(document.id),
	)}`;
}

function section(heading: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`## ${heading}`, "", ...lines, ""];
}

/** The film in GitHub-flavoured Markdown. */
export function markdownFilm(film: Film): string {
	const sheet: Sheet = { known: known(film), year: commonYear(film.entries.map((entry) => entry.date)) };
	const { year } = sheet;
	const lines = [
		`# ${escaped(film.title) || "…"}`,
		"",
		text(...facts(film).map(escaped)),
		"",
		...(film.entries.length === 0 ? [words.empty, ""] : chronicle(film, sheet)),
		...section(
			words.tolls,
			film.tolls.flatMap((toll) => tollLines(toll, sheet)),
		),
		...section(
			words.measures,
			film.measures.map(
				(m) =>
					`- ${text(escaped(setStretch(m.from, m.until, { year })), escaped(m.what), escaped(m.places.join(", ")), m.lifted ? words.lifted : null)}`,
			),
		),
		...section(
			words.media,
			film.media.map((m) => {
				const what = `${words.medium[m.kind]}${m.platform === null ? "" : ` on ${escaped(m.platform)}`}${m.account === null ? "" : `, ${escaped(m.account)}`}`;
				const day = m.posted === null ? words.noDay : escaped(setDate(m.posted, { year }));
				return `- ${text(day, `${what} (${m.status})`, m.shows === null ? null : escaped(m.shows) + escaped(mediumFacts(m)))}`;
			}),
		),
		...section(
			words.offices,
			setOffices(sheet.known, year).map(({ name, office, facts, stale }) => {
				const gone = stale.map((line) => `*${escaped(line)}*`);
				return `- ${text(`**${escaped(name)}**, ${escaped(office)}`, ...facts.map(escaped), ...gone)}`;
			}),
		),
		...section(
			words.actors,
			film.actors.map((actor) => {
				const roles = actor.roles.map((r) => escaped(roleWords(r, year))).join(", ");
				const also = actor.aliases.filter((a) => a !== actor.name).map((a) => `“${escaped(a)}”`);
				const perhaps = actor.proposed.map((p) => `perhaps “${escaped(p.name)}” too: ${escaped(p.because)}`);
				return `- ${text(`${escaped(actor.name)}${roles === "" ? "" : `, ${roles}`}`, also.length === 0 ? null : `also ${also.join(", ")}`, ...perhaps)}`;
			}),
		),
		...section(
			words.places,
			film.places.map((place) => {
				const what = [words.precision[place.precision], place.country].filter((p) => p !== null).join(", ");
				return `- ${escaped(place.name)} (${escaped(what)})`;
			}),
		),
		...section(
			words.documents,
			film.documents.map((document) => documentLine(document, sheet.known)),
		),
		...section(
			words.notes,
			film.notes.map((note) => `- ${escaped(note)}`),
		),
	];
	return `${lines
		.join("\n")
		.replace(/\n{3,}/gu, "\n\n")
		.trimEnd()}\n`;
}
