import type { Dispute, Entry } from "../../core/film.js";
import { dayHeading, setDate } from "../dates.js";
import { doubtedFigures, setFigure } from "../figures.js";
import { continued, further } from "../further.js";
import { setHeadline } from "../headline.js";
import { plain } from "../plain.js";
import { knownSince, readable, saidBy, saidIn, sourceName, voiceName, whoSays } from "../who.js";
import { count, listed, shapes, words } from "../words.js";
import type { Sheet } from "./film.js";
import { columns, padded, wrap } from "./lines.js";

const margin = "   ";

/** What an entry is worth, in a word, with its origins; null where nothing is to be said. */
function worth(entry: Entry, { ink }: Sheet): string {
	const origins = count(entry.origins, "origin");
	const word = words.status[entry.status];
	if (entry.status === "withdrawn") return `${ink.alarm(word)}${ink.quiet(`, ${origins}`)}`;
	if (entry.status === "single") return ink.quiet(word);
	if (entry.status !== "disputed")
		return ink.quiet(entry.status === "corroborated" ? `${word} by ${origins}` : `${word}, ${origins}`);
	const over = entry.disputes.filter((d) => d.over !== "other").map((d) => words.over[d.over]);
	const what = over.length === 0 ? "" : ` over ${listed([...new Set(over)])}`;
	return `${ink.warn(`${word}${what}`)}${ink.quiet(`, ${origins}`)}`;
}

/** The sides of a dispute under one another. */
function sides(dispute: Dispute, labelled: boolean, sheet: Sheet): string[] {
	const { known, width, ink, year } = sheet;
	const value = (text: string) => (dispute.over === "date" ? setDate(text, { year }) : plain(text));
	const label = dispute.over === "other" ? "told differently" : `over ${words.over[dispute.over]}`;
	const widest = Math.min(
		Math.max(0, ...dispute.sides.map((side) => columns(value(side.value)))),
		Math.floor(width / 3),
	);
	const rows = dispute.sides.flatMap((side) => {
		const told = value(side.value);
		const who = ink.quiet(saidBy(known, side.claims));
		const lead = `${margin}  – `;
		if (columns(told) > widest) return [...wrap(told, width, lead), ...wrap(who, width, `${margin}    `)];
		return wrap(who, width, `${lead}${padded(told, widest)}  `);
	});
	const other = dispute.entry === undefined ? undefined : known.entries.get(dispute.entry);
	const told = other ? `the other side is told under ${setDate(other.date, { year })}` : "";
	return [
		...(labelled ? wrap(ink.quiet(label), width, margin) : []),
		...rows,
		...(told === "" ? [] : wrap(ink.quiet(told), width, `${margin}  `)),
	];
}

function struck(entry: Entry, { known, width, ink, year }: Sheet): string[] {
	return doubtedFigures(known.film, entry).flatMap(({ toll, point }) => {
		const isWithdrawn = point.status === "withdrawn";
		const figure = (isWithdrawn ? ink.struck : ink.strong)(`${setFigure(point)} ${words.of[toll.of]}`);
		const status = (isWithdrawn ? ink.alarm : ink.warn)(`${words.became[point.status]} figure:`);
		const why = point.because === null ? "" : `: ${readable(known, point.because, year)}`;
		return wrap(`${status} ${figure}${ink.quiet(why)}`, width, margin);
	});
}

/** True where the sides of the disputes already name everybody who is heard in the entry. */
function sidesNameAll(entry: Entry): boolean {
	const named = new Set(entry.disputes.flatMap((d) => d.sides.flatMap((side) => side.claims)));
	return entry.status === "disputed" && entry.claims.length > 0 && entry.claims.every((id) => named.has(id));
}

/** One entry: the headline with its shape in the margin, who says so in a quiet line, what is disputed or struck, what else is told. */
export function entryLines(entry: Entry, sheet: Sheet): string[] {
	const { known, width, ink, year } = sheet;
	const said = saidIn(known, entry);
	const since = knownSince(known, entry);
	const who = whoSays(known, said).trim();
	const warned = entry.status === "disputed" || entry.status === "withdrawn";
	const by = sidesNameAll(entry) ? "" : ink.quiet(who);
	const quiet = [
		...(warned ? [worth(entry, sheet), by] : [by, worth(entry, sheet)]),
		entry.coming === null ? "" : ink.strong(`${words.announced} ${setDate(entry.coming, { year, weekday: true })}`),
		since === null ? "" : ink.quiet(`known since ${setDate(since, { year })}`),
	].filter((part) => part !== "");
	const { shown, left } = further(entry, [who, dayHeading(entry.date)], sheet.sentences);
	const sources = new Set(said.map((s) => s.document)).size;
	const also = shown.flatMap((sentence) => {
		const voice = voiceName(known, sentence.voice, sentence.by) ?? sourceName(known, sentence.document);
		const tail = sources > 1 ? ink.quiet(` —\u00a0${voice}`) : "";
		return wrap(continued(entry.headline, sentence.text) + tail, width, `${margin}  `);
	});
	const mark = entry.status === "withdrawn" ? ink.alarm : entry.status === "disputed" ? ink.warn : ink.quiet;
	const labelled = entry.disputes.length > 1 || entry.status !== "disputed" || entry.disputes[0]?.over === "other";
	return [
		...wrap(setHeadline(entry), width, ` ${mark(shapes[entry.status])} `),
		...wrap(quiet.join(ink.quiet("\u00a0· ")), width, margin),
		...struck(entry, sheet),
		...entry.disputes.flatMap((dispute) => sides(dispute, labelled, sheet)),
		...also,
		...(left > 0 ? wrap(ink.quiet(`and ${count(left, "more sentence")}`), width, `${margin}  `) : []),
	];
}
