import type { Film, Toll } from "../../core/film.js";
import { setDate } from "../dates.js";
import { setFigure, sparkline, tollBest, tollTitle } from "../figures.js";
import { plain } from "../plain.js";
import { readable, sourceName } from "../who.js";
import { capital, words } from "../words.js";
import type { Sheet } from "./film.js";
import { type Column, columns, table, wrap } from "./lines.js";

const indent = "   ";

/** Cells of a toll: mark, figure, day, who says so, what became of it. */
function cells(toll: Toll, { known, ink, year }: Sheet): string[][] {
	return toll.series.map((point) => {
		const day = point.spokenOf ?? point.reportedAt;
		const reported =
			point.reportedAt !== null && point.reportedAt !== day ? `reported ${setDate(point.reportedAt, { year })}` : null;
		const figure = setFigure(point);
		const status = words.became[point.status];
		const because = point.because === null ? "" : readable(known, point.because, year);
		const became = [because === "" ? status : `${status}: ${because}`, reported].filter((p) => p !== null);
		// Where nobody is named, the document says it in its own voice.
		const document = known.claims.get(point.claim)?.document;
		const by = plain(point.by ?? "") || (document === undefined ? "" : sourceName(known, document));
		return [
			point.status === "withdrawn" ? ink.alarm("✕") : point.status === "disputed" ? ink.warn("≠") : " ",
			point.status === "withdrawn"
				? ink.struck(figure)
				: point.status === "superseded"
					? ink.quiet(figure)
					: ink.strong(figure),
			day === null ? words.noDay : setDate(day, { year }),
			by,
			became.join("; "),
		];
	});
}

/** The columns of all tolls, so that they stand under one another; narrow pages set who says so and what became of it in one. */
function shape(rows: readonly (readonly string[])[], { width, ink }: Sheet): Column[] {
	const widest = (column: number) => rows.reduce((most, row) => Math.max(most, columns(row[column] ?? "")), 0);
	const figure = Math.min(widest(1), Math.floor(width / 4));
	const day = Math.min(widest(2), Math.floor(width / 3.5));
	const left = width - indent.length - 1 - figure - day - 6;
	const who = Math.min(widest(3), Math.floor(left / 2) - 1);
	return [
		{ width: 1 },
		{ width: figure, align: "right" },
		{ width: day },
		...(left >= 44 ? [{ width: who }, { width: left - who - 2, style: ink.quiet }] : [{ width: left }]),
	];
}

/** Each toll as a small table: its course in a line of blocks, then figure, day, who says so and what became of it. */
export function tollLines(film: Film, sheet: Sheet): string[] {
	const { known, width, ink, year } = sheet;
	const rows = film.tolls.map((toll) => cells(toll, sheet));
	const set = shape(rows.flat(), sheet);
	const narrow = set.length < 5;
	return film.tolls.flatMap((toll, i) => {
		const { of, rest } = tollTitle(toll);
		const course = sparkline(toll.series);
		const title = `${ink.strong(capital(of))}${rest === "" ? "" : `, ${plain(rest)}`}${course === "" ? "" : `   ${course}`}`;
		const own = (rows[i] ?? []).map(([mark = "", figure = "", day = "", who = "", became = ""]) =>
			narrow ? [mark, figure, day, who === "" ? became : `${who} — ${became}`] : [mark, figure, day, who, became],
		);
		// One figure that stands is its own best.
		const [only] = toll.series;
		const plainly = toll.series.length === 1 && only?.status === "standing";
		return [
			...(i > 0 ? [""] : []),
			...wrap(title, width, indent),
			...(plainly ? [] : wrap(ink.quiet(readable(known, tollBest(toll), year)), width, indent)),
			...table(own, set, " "),
		];
	});
}
