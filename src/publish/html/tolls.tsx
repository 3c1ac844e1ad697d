import type { Film, Toll, TollPoint } from "../../core/film.js";
import { setDate } from "../dates.js";
import { bestFigure, ruleOf, setFigure, tollTitle } from "../figures.js";
import { plain } from "../plain.js";
import { readable } from "../who.js";
import { capital, words } from "../words.js";
import { tellerOf } from "./day.js";
import { Evidence } from "./evidence.js";
import type { Sheet } from "./sheet.js";
import { TollChart } from "./toll-chart.js";

/** What became of a figure, and why; of one that stands only why it is taken for its voice's. */
function Became({ point: { status, because }, sheet: { known, year } }: { point: TollPoint; sheet: Sheet }) {
	const why = because === null ? null : readable(known, because, year);
	if (status === "standing") return why === null ? null : <span class="became"> {why}</span>;
	return (
		<span class="became">
			{" "}
			<b>{words.became[status]}</b>
			{why === null ? "" : `: ${why}`}
		</span>
	);
}

function TollItem({ toll, index, sheet }: { toll: Toll; index: number; sheet: Sheet }) {
	const { of, rest } = tollTitle(toll);
	const { known, year } = sheet;
	return (
		<section class="beside" id={`t${index + 1}`}>
			<div class="told">
				<h3>
					{capital(of)}
					{rest === "" ? "" : <span dir="auto">, {plain(rest)}</span>}
				</h3>
				<p class="quiet today">
					{capital([bestFigure(toll), readable(known, ruleOf(toll).found, year)].filter((t) => t !== "").join(": "))}
				</p>
				<ol class="series">
					{toll.series.map((point) => {
						const figure = setFigure(point);
						const told = sheet.toldAt([point.claim]);
						const set = point.status === "withdrawn" ? <s>{figure}</s> : figure;
						const days = [
							point.reportedAt === null ? null : `reported ${setDate(point.reportedAt, { year })}`,
							point.spokenOf === null || point.spokenOf === point.reportedAt
								? null
								: `of ${setDate(point.spokenOf, { year })}`,
						].filter((d) => d !== null);
						return (
							<li class={point.status} data-known={sheet.claimDay(point.claim)} data-since={sheet.becameDay(point)}>
								<span class="figure">{told === undefined ? set : <a href={`#${told}`}>{set}</a>}</span>
								<span class="teller">
									{tellerOf(sheet, point)}
									{days.length > 0 ? <span class="days"> {days.join(", ")}</span> : null}
									<Became point={point} sheet={sheet} />
									{told === undefined ? <Evidence claims={[point.claim]} sheet={sheet} /> : null}
								</span>
							</li>
						);
					})}
				</ol>
			</div>
			<div class="picture">
				<TollChart toll={toll} sheet={sheet} />
			</div>
		</section>
	);
}

/** The dead first, everybody before a group of them, long series before short ones; else the film's order. */
function ordered(tolls: readonly Toll[]): { toll: Toll; index: number }[] {
	const kinds = Object.keys(words.of);
	const rank = ({ of, whom, place }: Toll) =>
		kinds.indexOf(of) * 4 + (whom === null ? 0 : 2) + (place === null ? 0 : 1);
	return tolls
		.map((toll, index) => ({ toll, index }))
		.sort((a, b) => rank(a.toll) - rank(b.toll) || b.toll.series.length - a.toll.series.length || a.index - b.index);
}

/** The series of figures, each with its picture beside it. */
export function Tolls({ film, sheet }: { film: Film; sheet: Sheet }) {
	if (film.tolls.length === 0) return null;
	return (
		<section class="part" id="tolls">
			<h2>{words.tolls}</h2>
			<p class="how">
				{words.page.tolls}
				<code>{[...new Set(film.tolls.map((toll) => ruleOf(toll).name))].join(", ")}</code>.
			</p>
			{ordered(film.tolls).map(({ toll, index }) => (
				<TollItem toll={toll} index={index} sheet={sheet} />
			))}
		</section>
	);
}
