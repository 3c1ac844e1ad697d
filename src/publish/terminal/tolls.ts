import type { Film, Toll } from "../../core/film.js";
import { setDate } from "../dates.js";
import { setFigure, sparkline, tollBest, tollTitle } from "../figures.js";
import { plain } from "../plain.js";
import { readable } from "../who.js";
import { capital, words } from "../words.js";
import type { Sheet } from "./film.js";
import { columns, table, wrap } from "./lines.js";

const indent = "   ";

function rows(toll: Toll, { known, ink, year }: Sheet): string[][] {
	return toll.series.map((point) => {
		const day = point.spokenOf ?? point.reportedAt;
		const reported =
			point.reportedAt !== null && point.reportedAt !== day ? `reported ${setDate(point.reportedAt, { year })}` : null;
		const figure = setFigure(point);
		const gone = point.status === "withdrawn" || point.status === "superseded";
		const status = words.became[point.status];
		const became = [point.because === null ? status : `${status}: ${readable(known, point.because)}`, reported].filter(
			(p) => p !== null,
		);
		return [
			point.status === "withdrawn" ? ink.alarm("✕") : point.status === "disputed" ? ink.warn("≠") : " ",
			point.status === "withdrawn" ? ink.struck(figure) : gone ? ink.quiet(figure) : ink.strong(figure),
			day === null ? words.noDay : setDate(day, { year }),
			point.by === null ? "" : plain(point.by),
			became.join("; "),
		];
	});
}

/** Each toll as a small table: its course in a line of blocks, then figure, day, who says so and what became of it. */
export function tollLines(film: Film, sheet: Sheet): string[] {
	const { known, width, ink } = sheet;
	return film.tolls.flatMap((toll, i) => {
		const { of, rest } = tollTitle(toll);
		const course = sparkline(toll.series);
		const title = `${ink.strong(capital(of))}${rest === "" ? "" : `, ${plain(rest)}`}${course === "" ? "" : `   ${course}`}`;
		const cells = rows(toll, sheet);
		const widest = (column: number) => Math.max(0, ...cells.map((row) => columns(row[column] ?? "")));
		const figure = Math.min(widest(1), Math.floor(width / 4));
		const day = Math.min(widest(2), Math.floor(width / 3.5));
		const left = width - indent.length - 1 - figure - day - 6;
		const who = Math.min(widest(3), Math.floor(left / 2) - 1);
		const wide = left >= 44;
		const shape = [
			{ width: 1 },
			{ width: figure, align: "right" as const },
			{ width: day },
			...(wide ? [{ width: who }, { width: left - who - 2, style: ink.quiet }] : [{ width: left }]),
		];
		const set = wide
			? cells
			: cells.map(([a = "", b = "", c = "", d = "", e = ""]) => [a, b, c, d === "" ? e : `${d} — ${e}`]);
		return [
			...(i > 0 ? [""] : []),
			...wrap(title, width, indent),
			...wrap(ink.quiet(readable(known, tollBest(toll))), width, indent),
			...table(set, shape, " "),
		];
	});
}
