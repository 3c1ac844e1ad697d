import type { Film, Toll } from "../../core/film.js";
import { commonYear, setDate } from "../dates.js";
import { facts } from "../facts.js";
import { setFigure, sparkline, tollBest, tollTitle } from "../figures.js";
import { whereTold } from "../ledger.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { type Known, known, readable } from "../who.js";
import { capital, words } from "../words.js";
import { measure } from "./film.js";
import { type Ink, ink } from "./ink.js";
import { type Column, columns, page, ruled, table, wrap } from "./lines.js";

/** What a row says: mark, figure, day said, day spoken of, who says so, document, what became of it. */
type Row = readonly [string, string, string, string, string, string, string];

interface Sheet {
	readonly known: Known;
	readonly ink: Ink;
	readonly width: number;
	readonly year: number | null;
}

/** Columns of the widest table: it has more cells than a line of text. */
const widest = 140;

const headings = ["", "figure", "said", "spoken of", "who says so", "document", "what became of it"] as const;

function row(point: Toll["series"][number], { known, ink, year }: Sheet): Row {
	const day = (edtf: string | null) => (edtf === null ? "" : setDate(edtf, { year }));
	const { source } = whereTold(known, point.claim);
	const status = words.became[point.status];
	const because = point.because === null ? "" : `: ${readable(known, point.because, year)}`;
	const figure = setFigure(point);
	const gone = point.status === "withdrawn" || point.status === "superseded";
	return [
		point.status === "withdrawn" ? ink.alarm("✕") : point.status === "disputed" ? ink.warn("≠") : " ",
		point.status === "withdrawn" ? ink.struck(figure) : gone ? ink.quiet(figure) : ink.strong(figure),
		day(point.reportedAt) || words.noDay,
		day(point.spokenOf),
		plain(point.by ?? "") || "–",
		source,
		`${status}${because}`,
	];
}

/** Columns that all series share, so that they stand under one another; null where the page is too narrow for them. */
function shape(rows: readonly Row[], width: number): Column[] | null {
	const most = (column: number, room: number) =>
		Math.min(
			room,
			[headings, ...rows].reduce((n, cells) => Math.max(n, columns(cells[column] ?? "")), 0),
		);
	const [figure, said, of] = [most(1, 16), most(2, 16), most(3, 16)];
	const left = width - 1 - figure - said - of - 12 - 1;
	const [who, document] = [most(4, Math.floor(left / 3.2)), most(5, Math.floor(left / 3.2))];
	const rest = left - who - document;
	if (left < 50 || rest < 18) return null;
	return [
		{ width: 1 },
		{ width: figure, align: "right" },
		{ width: said },
		{ width: of },
		{ width: who },
		{ width: document },
		{ width: rest },
	];
}

/** A row where there is no room for columns: the figure with its days, then who says so, where, and what became of it. */
function stacked([mark, figure, said, of, who, document, became]: Row, { width, ink }: Sheet): string[] {
	const days = [said, of === "" || of === said ? "" : `of ${of}`].filter((part) => part !== "").join(", ");
	const by = [who === "–" ? "" : who, document].filter((part) => part !== "").join(", in ");
	return [
		...wrap(`${figure}  ${ink.quiet(days)}`, width, ` ${mark} `),
		...wrap(ink.quiet(`${by} — ${became}`), width, "     "),
	];
}

/** The ledger of tolls as a page of text: a table a series, each figure with its days, its voice, its document and what became of it. */
export function terminalLedger(film: Film, look: Look): string {
	const days = film.tolls.flatMap((toll) => toll.series.flatMap((point) => [point.reportedAt, point.spokenOf]));
	const sheet: Sheet = {
		known: known(film),
		ink: ink(look.colour),
		width: Math.min(widest, Math.max(measure(look.width), Math.floor(look.width))),
		year: commonYear(days),
	};
	const { width, year } = sheet;
	const series = film.tolls.map((toll) => ({ toll, rows: toll.series.map((point) => row(point, sheet)) }));
	const set = shape(
		series.flatMap((one) => one.rows),
		width,
	);
	const quiet = sheet.ink.quiet;
	return page([
		...wrap(sheet.ink.strong(plain(film.title)), width),
		...wrap(quiet(facts(film).join("\u00a0· ")), width),
		...(series.length === 0 ? ["", ...wrap(words.noTolls, width)] : []),
		...series.flatMap(({ toll, rows }, i) => {
			const { of, rest } = tollTitle(toll);
			const course = sparkline(toll.series);
			const title = `${capital(of)}${rest === "" ? "" : `, ${plain(rest)}`}${course === "" ? "" : ` ${course}`}`;
			return [
				"",
				...ruled(title, width, sheet.ink.strong),
				...wrap(quiet(readable(sheet.known, tollBest(toll), year)), width, "   "),
				"",
				...(set === null
					? rows.flatMap((one) => stacked(one, sheet))
					: table(i === 0 ? [headings.map(quiet), ...rows] : rows, set, " ")),
			];
		}),
	]);
}
